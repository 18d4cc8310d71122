// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/watch.h"

#include <algorithm>
#include <utility>

#include "core/load/resourceerrors.h"
#include "service/jobservice.h"
#include "workspace/workspace.h"

namespace assay {

namespace {

/// Whether the same request may succeed later without a change by the user.
bool mayPass(const LoadError &error)
{
    switch (error.kind) {
    case LoadErrorKind::RateLimited:
    case LoadErrorKind::ServerError:
    case LoadErrorKind::Network:
    case LoadErrorKind::Timeout:
    case LoadErrorKind::CutOff:
        return true;
    default:
        return false;
    }
}

/// Of these, an answer may ask for a wait; see RetryPolicy.
bool mayAskForWait(const LoadError &error)
{
    return error.httpStatus == 408 || error.httpStatus == 425 || error.httpStatus == 429 || error.httpStatus == 503;
}

} // namespace

Watch::Watch(Workspace &workspace, const ServiceOptions &options, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_options(options)
    , m_task([this] {
        m_problem = outOfMemoryError();
        end();
    })
{
    setAlarm(std::make_unique<SystemAlarm>());
    JobBrowser *browser = workspace.browser();
    for (const auto signal :
         {&JobBrowser::loadStarted, &JobBrowser::loadFinished, &JobBrowser::resultChanged,
          &JobBrowser::otherListChanged})
        connect(browser, signal, this, &Watch::follow);
}

Watch::~Watch() = default;

void Watch::setAlarm(std::unique_ptr<Alarm> alarm)
{
    m_alarm = std::move(alarm);
    connect(m_alarm.get(), &Alarm::rang, this, &Watch::fetch);
}

void Watch::setIdleTimeout(std::chrono::milliseconds timeout)
{
    m_options.idleTimeout = timeout;
    if (m_service)
        m_service->setIdleTimeout(timeout);
}

bool Watch::canStart() const
{
    const JobBrowser *browser = m_workspace.browser();
    return m_workspace.shownQuestion() && !browser->isLoading() && browser->report() && !browser->report()->partial
        && browser->report()->store == browser->table()->store();
}

void Watch::start(std::chrono::seconds interval)
{
    if (m_state == State::Fetching) { // it goes on, and the next one follows at the new interval
        m_chosen = m_interval = interval;
        Q_EMIT changed();
        return;
    }
    if (isOn()) {
        m_chosen = m_interval = interval;
        m_pause = {};
        wait();
        return;
    }
    if (!canStart())
        return;
    m_chosen = m_interval = interval;
    m_pause = {};
    m_problem.reset();
    m_outcome.reset();
    m_held.reset();
    m_watched = std::make_shared<WatchedJobs>();
    begin();
}

void Watch::stop()
{
    cancelFetch();
    m_task.cancel();
    m_held.reset();
    m_arrived.reset();
    m_base = {};
    m_watched.reset();
    m_problem.reset();
    m_outcome.reset();
    m_isShowing = false;
    if (m_state != State::Off)
        setState(State::Off);
}

/// Follows what the window shows: the user's own fetch goes first, and another list is another start.
void Watch::follow()
{
    const JobBrowser *browser = m_workspace.browser();
    if (m_state == State::Off)
        return;
    if (browser->isLoading()) {
        if (m_state == State::Ended) {
            stop(); // what it told is of the list before
            return;
        }
        cancelFetch();
        m_task.cancel();
        m_held.reset();
        m_arrived.reset();
        m_isShowing = false;
        m_problem.reset();
        setState(State::Waiting);
        return;
    }
    const auto &report = browser->report();
    const bool isBase = report && report->store == m_base.store;
    if (isBase)
        m_isShowing = false;
    if (m_isShowing)
        return;
    if (!canStart()) {
        if (!browser->isQuerying()) // the list that was fetched last may come with the query
            stop();
    } else if (!isBase) {
        if (m_state == State::Ended)
            stop();
        else
            begin();
    } else if (m_state == State::Waiting && m_alarm->left().count() == 0 && !m_task.isRunning()) {
        wait(); // the user's fetch has failed, and the list is the same
    }
}

/// Takes the shown list as the one that newer ones are compared with.
void Watch::begin()
{
    cancelFetch();
    m_base = *m_workspace.browser()->report();
    m_held.reset();
    m_arrived.reset();
    setState(State::Waiting);
    lookAtShown();
}

/// Counts the pending jobs of the shown list.
void Watch::lookAtShown()
{
    m_task.run([this, store = m_base.store, known = m_watched](const std::stop_token &stop) {
        auto watched = std::make_shared<WatchedJobs>(*known);
        const WatchedOutcome outcome = watchJobs(*store, *watched, stop);
        return [this, outcome, watched] {
            m_watched = watched;
            if (outcome.pending > 0) {
                wait();
            } else {
                m_outcome = outcome;
                end();
            }
        };
    });
}

void Watch::fetch()
{
    const std::optional<Workspace::Question> question = m_workspace.shownQuestion();
    if (!isOn() || m_state == State::Fetching || m_workspace.browser()->isLoading() || !question)
        return;
    if (!m_service) {
        m_service = std::make_unique<JobService>(m_options);
        connect(m_service.get(), &JobSource::finished, this, &Watch::takeReport);
        connect(m_service.get(), &JobSource::waiting, this, [this](const RetryWait &waiting) {
            m_waited = true;
            if (waiting.reason.kind == LoadErrorKind::RateLimited)
                m_wasLimited = true;
        });
    }
    m_wasLimited = m_waited = false;
    m_service->setLongestTime(m_longestTime);
    m_service->setProgramProxy(m_workspace.programProxy());
    setState(State::Fetching);
    m_service->fetch(question->connection, question->key, question->filter);
}

void Watch::cancelFetch()
{
    m_alarm->cancel();
    if (m_state != State::Fetching)
        return;
    m_state = State::Waiting;
    m_service->stop();
}

void Watch::takeReport(const LoadReport &report)
{
    if (m_state != State::Fetching || report.stopped)
        return; // it was cancelled
    if (m_wasLimited || (report.error && report.error->kind == LoadErrorKind::RateLimited))
        m_interval = std::max(m_chosen, std::min(m_interval * 2, Longest));
    if (report.error) {
        takeError(*report.error);
        return;
    }
    m_problem.reset();
    m_pause = {};
    m_arrived = report;
    m_arrivedAt = QDateTime::currentDateTime();
    compare();
}

void Watch::compare()
{
    m_task.run([this, base = m_base, arrived = *m_arrived, known = m_watched](const std::stop_token &stop) {
        auto watched = std::make_shared<WatchedJobs>(*known);
        const WatchedOutcome outcome = watchJobs(*arrived.store, *watched, stop);
        auto changes =
            std::make_shared<ListChanges>(compareLists(*base.store, *base.ids, *arrived.store, *arrived.ids, stop));
        return [this, outcome, watched, changes] {
            m_watched = watched;
            const LoadReport newest = *std::exchange(m_arrived, std::nullopt);
            if (changes->total() > 0)
                m_held = Held{newest, m_arrivedAt, std::move(*changes)};
            else
                m_held.reset(); // the shown list is as new
            if (outcome.pending > 0) {
                wait();
            } else {
                m_outcome = outcome;
                end();
            }
        };
    });
}

void Watch::takeError(const LoadError &error)
{
    m_problem = error;
    // A wait that is too long for a retry: to ask sooner would be against the service's word.
    const bool asksTooLong = mayAskForWait(error) && !m_waited;
    if (!mayPass(error) || asksTooLong) {
        end();
        return;
    }
    m_pause = std::min(std::max(m_pause * 2, m_interval), std::max(m_interval, Longest));
    m_alarm->set(m_pause);
    setState(State::Paused);
}

void Watch::wait()
{
    m_alarm->set(m_interval);
    if (m_state == State::Paused && m_problem)
        Q_EMIT changed();
    else
        setState(State::Waiting);
}

void Watch::end()
{
    m_alarm->cancel();
    setState(State::Ended);
    if (m_outcome)
        Q_EMIT finished(*m_outcome);
}

void Watch::show()
{
    if (!m_held || m_workspace.browser()->isLoading())
        return;
    Held held = std::move(*m_held);
    m_held.reset();
    m_base = held.report;
    m_isShowing = true;
    if (m_arrived) // compared with the list that goes
        compare();
    m_workspace.showNewer(held.report, held.loadedAt, std::move(held.changes.rows));
    Q_EMIT changed();
}

void Watch::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace assay
