// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/markedrows.h"

#include <utility>

#include "core/store/jobstore.h"

namespace assay {

MarkedRows::MarkedRows(MarkStore &marks, QObject *parent)
    : QObject(parent)
    , m_library(marks)
{
    connect(&marks, &MarkStore::loaded, this, &MarkedRows::load);
    connect(&marks, &MarkStore::changed, this, [this](const QString &origin, const auto &changes) {
        take(origin, *changes);
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
    if (m_store && m_column && m_store->rowCount() > m_column->rowCount())
        build();
}

MarkAct MarkedRows::mark(
    const std::vector<SourceRow> &rows, const MarkChange &change, const MarkCircumstances &how, WhenKept done)
{
    std::vector<QString> jobs;
    jobs.reserve(rows.size());
    for (const SourceRow row : rows) {
        const std::string_view id = m_store->text(Field::JobId, row);
        m_rows.insert_or_assign(std::string(id), row);
        jobs.push_back(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    }
    return m_library.mark(std::move(jobs), change, how, std::move(done));
}

void MarkedRows::load(const QString &origin, const std::shared_ptr<const JobMarks> &marks)
{
    if (origin != m_origin)
        return;
    m_marks = marks;
    m_changes.clear();
    build();
}

void MarkedRows::take(const QString &origin, const JobMarks &changes)
{
    if (origin != m_origin || !m_marks)
        return;
    for (const auto &[job, mark] : changes)
        m_changes.insert_or_assign(job, mark);
    apply();
}

/// Puts the changes into the column: at once where their rows are known, else on the other thread.
void MarkedRows::apply()
{
    if (!m_column || m_changes.empty())
        return; // what is under way ends here again
    std::vector<std::pair<SourceRow, JobMark>> rows;
    bool areAllKnown = true;
    for (const auto &[job, mark] : m_changes) {
        const auto row = m_rows.find(job);
        areAllKnown = areAllKnown && row != m_rows.end();
        if (row != m_rows.end())
            rows.emplace_back(row->second, mark);
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
                for (const auto &[job, mark] : changes)
                    merged->insert_or_assign(job, mark);
                all = std::move(merged);
            }
            MarkColumn::Pointer column = MarkColumn::of(*store, rows, *all, stop);
            return [this, all, changes, column = std::move(column)] {
                if (column)
                    finish(all, changes, column);
            };
        });
}

/// \p included: the changes that are in the column.
void MarkedRows::finish(
    const std::shared_ptr<const JobMarks> &marks, const JobMarks &included, MarkColumn::Pointer column)
{
    m_marks = marks;
    std::erase_if(m_changes, [&included](const auto &change) {
        const auto found = included.find(change.first);
        return found != included.end() && found->second == change.second;
    });
    m_column = std::move(column);
    Q_EMIT changed();
    apply(); // what changed meanwhile
}

} // namespace assay
