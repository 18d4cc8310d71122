// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/markedrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/base/utf8.h"
#include "core/store/jobstore.h"

namespace assay {

namespace {

constexpr std::size_t AtOnce = 2'000; // jobs that are looked up on the GUI thread: a fraction of a frame

QString idOf(const JobStore &store, SourceRow row)
{
    return fromUtf8(store.text(Field::JobId, row));
}

} // namespace

MarkedRows::MarkedRows(MarkStore &marks, QObject *parent)
    : QObject(parent)
    , m_library(marks)
{
    connect(&marks, &MarkStore::loaded, this, &MarkedRows::load);
    connect(&marks, &MarkStore::changed, this, [this](const QString &origin, const auto &changes) {
        take(origin, changes);
    });
}

void MarkedRows::setStore(std::shared_ptr<const JobStore> store, const QString &origin)
{
    if (store == m_store && origin == m_origin)
        return;
    m_task.cancel();
    m_store = std::move(store);
    m_rows.clear();
    if (std::exchange(m_column, nullptr))
        Q_EMIT changed();
    if (origin != m_origin) {
        m_origin = origin;
        m_marks.reset();
        m_changes.clear();
        m_library.follow(origin);
    }
    build();
}

void MarkedRows::lookAgain()
{
    // A column that is being made may be that of fewer rows.
    if (m_store && (!m_column || m_task.isRunning() || m_store->rowCount() > m_column->rowCount()))
        build();
}

MarkAct MarkedRows::mark(
    const std::vector<SourceRow> &rows, const MarkChange &change, const MarkCircumstances &how, WhenKept done)
{
    if (rows.size() > AtOnce)
        return m_library.mark(
            [store = m_store, rows] {
                std::vector<QString> jobs;
                jobs.reserve(rows.size());
                std::ranges::transform(
                    rows, std::back_inserter(jobs), [&](SourceRow row) { return idOf(*store, row); });
                return jobs;
            },
            rows.size(), change, how, std::move(done));
    std::vector<QString> jobs;
    jobs.reserve(rows.size());
    for (const SourceRow row : rows) {
        remember(row);
        jobs.push_back(idOf(*m_store, row));
    }
    return m_library.mark(std::move(jobs), change, how, std::move(done));
}

void MarkedRows::remember(SourceRow row)
{
    m_rows.insert_or_assign(std::string(m_store->text(Field::JobId, row)), row);
}

void MarkedRows::load(const QString &origin, const std::shared_ptr<const JobMarks> &marks)
{
    if (origin != m_origin)
        return;
    m_marks = marks;
    m_changes.clear();
    build();
}

void MarkedRows::take(const QString &origin, const std::shared_ptr<const JobMarks> &changes)
{
    if (origin != m_origin || !m_marks)
        return;
    m_changes.push_back(changes);
    apply(m_changes.size() - 1);
}

/// Puts the changes from this one on into the column: at once where their rows are known, else on the other thread.
void MarkedRows::apply(std::size_t first)
{
    if (!m_column)
        return; // what is under way ends here again
    std::vector<std::pair<SourceRow, JobMark>> rows;
    bool areAllKnown = true;
    for (std::size_t i = first; i < m_changes.size(); ++i) {
        areAllKnown = areAllKnown && m_changes[i]->size() <= AtOnce;
        if (!areAllKnown)
            break; // the other thread looks up all of them
        for (const auto &[job, mark] : *m_changes[i]) {
            const auto row = m_rows.find(job);
            areAllKnown = areAllKnown && row != m_rows.end();
            if (row != m_rows.end())
                rows.emplace_back(row->second, mark);
        }
    }
    if (!rows.empty()) {
        m_column = m_column->with(rows);
        Q_EMIT changed();
    }
    if (!areAllKnown)
        build();
}

void MarkedRows::build()
{
    if (!m_store || !m_marks)
        return;
    m_task.run(
        [this, store = m_store, rows = m_store->rowCount(), marks = m_marks,
         changes = m_changes](const std::stop_token &stop) -> LatestTask::Deliver {
            std::shared_ptr<const JobMarks> all = marks;
            if (!changes.empty()) {
                auto merged = std::make_shared<JobMarks>(*marks);
                for (const std::shared_ptr<const JobMarks> &batch : changes) {
                    for (const auto &[job, mark] : *batch)
                        merged->insert_or_assign(job, mark);
                }
                all = std::move(merged);
            }
            MarkColumn::Pointer column = MarkColumn::of(*store, rows, *all, stop);
            return [this, all, included = changes.size(), column = std::move(column)] {
                if (column)
                    finish(all, included, column);
            };
        });
}

/// \p included: so many of the changes are in the column.
void MarkedRows::finish(const std::shared_ptr<const JobMarks> &marks, std::size_t included, MarkColumn::Pointer column)
{
    m_marks = marks;
    m_changes.erase(m_changes.begin(), m_changes.begin() + static_cast<std::ptrdiff_t>(included));
    m_column = std::move(column);
    Q_EMIT changed();
    if (!m_changes.empty())
        apply(0); // what changed meanwhile
}

} // namespace assay
