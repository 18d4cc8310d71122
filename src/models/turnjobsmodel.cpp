// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/turnjobsmodel.h"

#include <algorithm>

#include <QLocale>
#include <QStringList>

#include "core/base/utf8.h"
#include "models/displaytext.h"
#include "models/scoretext.h"

namespace assay {

namespace {

QString moduleText(const JobStore &store, SourceRow row)
{
    const std::string_view module = store.text(Field::Module, row);
    return module.empty() ? TurnJobsModel::tr("without a module") : valueText(module);
}

bool sameRows(const TurnJobs &one, const TurnJobs &other)
{
    return one.store == other.store
        && std::ranges::equal(one.jobs, other.jobs, {}, &TurnJobs::Job::row, &TurnJobs::Job::row);
}

/// True when more jobs of the same turn have arrived.
bool sameTurn(const TurnJobs &before, const TurnJobs &now)
{
    return before.store == now.store && !before.jobs.empty()
        && std::ranges::find(now.jobs, before.jobs.front().row, &TurnJobs::Job::row) != now.jobs.end();
}

} // namespace

void TurnJobsModel::setJobs(const TurnJobs &jobs, const ScoringModules &modules)
{
    if (jobs == m_jobs && modules == m_modules)
        return;
    if (!sameRows(jobs, m_jobs)) {
        beginResetModel();
        m_open = m_open && sameTurn(m_jobs, jobs);
        m_jobs = jobs;
        m_modules = modules;
        endResetModel();
        return;
    }
    m_jobs = jobs;
    m_modules = modules;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TurnJobsModel::setOpen(bool open)
{
    const int before = lines(m_open);
    const int after = lines(open);
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_open = open;
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
}

int TurnJobsModel::lines(bool open) const
{
    const int all = static_cast<int>(m_jobs.jobs.size());
    return open || all <= ClosedLines + 1 ? all : ClosedLines;
}

int TurnJobsModel::closedLines() const
{
    return static_cast<int>(m_jobs.jobs.size()) - lines(m_open);
}

std::optional<int> TurnJobsModel::lineOf(SourceRow row) const
{
    const auto found = std::ranges::find(m_jobs.jobs, row, &TurnJobs::Job::row);
    const auto line = static_cast<int>(found - m_jobs.jobs.begin());
    return line < rowCount() ? std::optional(line) : std::nullopt;
}

int TurnJobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lines(m_open);
}

Scale TurnJobsModel::scale(SourceRow row) const
{
    return m_modules.scale(m_jobs.store->text(Field::Module, row));
}

QVariant TurnJobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TurnJobs::Job &job = m_jobs.jobs[static_cast<std::size_t>(index.row())];
    const JobStore &store = *m_jobs.store;
    switch (role) {
    case Qt::DisplayRole:
        return moduleText(store, job.row);
    case ShareRole: {
        const std::optional<double> share = shareOf(store.score(job.row), scale(job.row));
        return share ? QVariant(*share) : QVariant();
    }
    case ScoreRole: {
        const ScoreValue score = store.score(job.row);
        return score.hasValue() ? scoreText(score, scale(job.row), QLocale()) : QString();
    }
    case StatusRole:
        return fromUtf8(store.text(Field::Status, job.row));
    case StatusTextRole:
        return statusText(store.text(Field::Status, job.row));
    case HiddenRole:
        return job.hidden;
    case Qt::ToolTipRole:
        return toolTip(job);
    case Qt::AccessibleTextRole:
        return accessibleText(job);
    default:
        return {};
    }
}

QString TurnJobsModel::toolTip(const TurnJobs::Job &job) const
{
    const JobStore &store = *m_jobs.store;
    const ScoreValue score = store.score(job.row);
    QStringList parts{moduleText(store, job.row)};
    if (score.hasValue())
        parts.append(scoreText(score, scale(job.row), QLocale()));
    if (const QString status = statusText(store.text(Field::Status, job.row)); !status.isEmpty())
        parts.append(status);
    if (job.hidden)
        parts.append(tr("hidden by the filters"));
    return parts.join(QStringLiteral(" · "));
}

QString TurnJobsModel::accessibleText(const TurnJobs::Job &job) const
{
    const JobStore &store = *m_jobs.store;
    const QString score = accessibleScoreText(store.score(job.row), scale(job.row), QLocale());
    const QString status = statusText(store.text(Field::Status, job.row));
    //: For a screen reader. %1 is a module, %2 a score such as "7 of 10", %3 a status
    return job.hidden ? tr("%1: %2, %3, hidden by the filters").arg(moduleText(store, job.row), score, status)
                      //: For a screen reader. %1 is a module, %2 a score such as "7 of 10", %3 a status
                      : tr("%1: %2, %3").arg(moduleText(store, job.row), score, status);
}

} // namespace assay
