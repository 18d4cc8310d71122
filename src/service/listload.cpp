// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/listload.h"

#include <algorithm>
#include <chrono>
#include <new>

#include "core/base/memory.h"
#include "core/load/resourceerrors.h"

namespace assay {

ListLoad::ListLoad(
    NetworkPool &networks, const ServiceOptions &options, Generation generation, HttpCall::Request request,
    std::shared_ptr<JobStore> store, std::shared_ptr<const std::atomic<bool>> stopFlag, Listener listener,
    QObject *parent)
    : QObject(parent)
    , m_generation(generation)
    , m_store(std::move(store))
    , m_stopFlag(std::move(stopFlag))
    , m_listener(std::move(listener))
    , m_reader(std::make_unique<JobStreamReader>(m_store, JobStreamReader::Format::Array))
    , m_call(networks, options, std::move(request), *this)
{
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_progressTimer, &QTimer::timeout, this, &ListLoad::sendProgress);
    connect(&m_call, &HttpCall::finished, this, &ListLoad::onCallFinished);
    connect(
        &m_call, &HttpCall::waiting, this,
        [this](int attempt, std::chrono::milliseconds left, const LoadError &reason) {
            m_listener.waiting({m_generation, attempt, RetryPolicy::Attempts, left, reason});
        });
}

void ListLoad::start()
{
    if (m_stopFlag->load(std::memory_order_relaxed))
        stop(); // before it began
    else
        m_call.start();
}

void ListLoad::stop()
{
    if (m_done)
        return;
    m_call.abort();
    // No finish(): the element that was under way is no fault of the data.
    LoadReport result;
    result.partial = true;
    result.stopped = true;
    report(std::move(result));
}

void ListLoad::discard()
{
    m_done = true;
    m_progressTimer.stop();
    m_call.abort();
}

bool ListLoad::take(AnswerBody &body)
{
    try {
        return readFrom(body);
    } catch (const std::bad_alloc &) { // must not reach the event loop
        m_outOfMemory = true;
        return false;
    }
}

bool ListLoad::readFrom(AnswerBody &body)
{
    // The stop itself comes by the event loop, soon; what is left unread then goes with the request.
    while (!m_stopFlag->load(std::memory_order_relaxed)) {
        const std::span<char> room = m_reader->buffer(ChunkSize);
        const std::size_t size = body.read(room.first(std::min(room.size(), ChunkSize)));
        if (size == 0)
            break;
        m_received = body.received();
        m_reader->commit(size);
        if (m_reader->error())
            return false;
        tellProgress();
    }
    return true;
}

bool ListLoad::isWhole(bool /*orderly*/)
{
    // Only the end of the list tells. An answer that is no list will not become one by asking again.
    m_ended = true;
    try {
        m_reader->finish();
    } catch (const std::bad_alloc &) {
        m_outOfMemory = true;
        return true; // asking again would not help
    }
    // What fills the memory each time is not asked for again: a job that large is a mistake, and so is its end.
    const bool isGiant = m_reader->cutOffSize() > GiantElement;
    const bool whole = m_reader->complete() || m_reader->error() || isGiant;
    if (!whole)
        sendProgress(); // a wait may follow, and what is shown of it would end with later news of rows
    return whole;
}

void ListLoad::restart()
{
    // Readers may hold the store's rows, and those must not change: the new list gets a store of its own.
    m_progressTimer.stop();
    m_sinceProgress.invalidate();
    m_ended = false;
    m_received = 0;
    m_store = JobStore::create();
    m_reader = std::make_unique<JobStreamReader>(m_store, JobStreamReader::Format::Array);
    m_listener.restarted(m_store);
}

void ListLoad::tellProgress()
{
    using std::chrono::milliseconds;
    const bool firstRows = m_store->rowCount() == 0 && m_store->appendedRows() > 0;
    const milliseconds since =
        m_sinceProgress.isValid() ? milliseconds(m_sinceProgress.elapsed()) : JobSource::ProgressInterval;
    if (firstRows || since >= JobSource::ProgressInterval)
        sendProgress();
    else if (!m_progressTimer.isActive())
        m_progressTimer.start(JobSource::ProgressInterval - since);
}

void ListLoad::sendProgress()
{
    m_progressTimer.stop();
    m_reader->publish();
    m_sinceProgress.start();
    m_listener.progressed(
        {m_generation, m_received, m_call.announcedSize(), static_cast<qint64>(m_store->rowCount()),
         m_reader->problems()});
}

void ListLoad::onCallFinished(const std::optional<LoadError> &error)
{
    if (m_stopFlag->load(std::memory_order_relaxed)) {
        stop(); // the end and the stop crossed, and not all may have been read
        return;
    }
    LoadReport result;
    try {
        result.error = endReading(error);
    } catch (const std::bad_alloc &) {
        whenMemoryAllows([&result] { result.error = outOfMemoryError(); });
    }
    result.partial = result.error.has_value();
    report(std::move(result));
}

/// Ends the reader. Returns the error of the load, if any.
std::optional<LoadError> ListLoad::endReading(const std::optional<LoadError> &error)
{
    if (m_outOfMemory)
        return outOfMemoryError();
    if (!error && m_call.httpStatus() == HttpCall::NoContent)
        m_reader->feed(std::string_view("[]")); // no content is an empty list
    if (!m_ended && (m_reader->bytes() > 0 || !error))
        m_reader->finish();
    if (m_reader->error()) {
        LoadError found = m_call.redacted(*m_reader->error());
        found.httpStatus = m_call.httpStatus();
        return found;
    }
    // Damage counts behind a closed list too: there it is the checksum of the list that is wrong.
    if (error && (!m_reader->complete() || error->kind == LoadErrorKind::CutOff))
        return error;
    if (!m_reader->complete())
        return HttpErrors::cutOff({}, m_call.subject());
    return std::nullopt;
}

void ListLoad::report(LoadReport result)
{
    m_done = true;
    whenMemoryAllows([this] { sendProgress(); });
    result.generation = m_generation;
    result.store = m_store;
    result.ids = m_reader->ids();
    result.bytes = m_reader->bytes();
    result.problems = m_reader->problems();
    whenMemoryAllows([&] { m_listener.finished(result); });
}

} // namespace assay
