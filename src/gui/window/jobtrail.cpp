// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/jobtrail.h"

#include <QScopedValueRollback>

#include "gui/table/jobtableview.h"
#include "gui/window/jobtarget.h"
#include "workspace/workspace.h"

namespace assay {

JobTrail::JobTrail(JobTarget &target, Workspace &workspace, const JobTableView &table, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_workspace(workspace)
{
    using namespace std::chrono_literals;
    m_stay.setSingleShot(true);
    m_stay.setInterval(500ms);
    connect(&m_stay, &QTimer::timeout, this, &JobTrail::look);
    connect(&target, &JobTarget::changed, this, &JobTrail::follow);
    connect(&target, &JobTarget::jumping, this, &JobTrail::look); // the job that is left was looked at, too
    connect(&target, &JobTarget::jumped, this, &JobTrail::look);
    connect(&table, &JobTableView::pressed, this, &JobTrail::look);
    connect(&table, &JobTableView::openRequested, this, &JobTrail::look);
    // Now the ids of its jobs are known.
    connect(workspace.browser(), &JobBrowser::loadFinished, this, &JobTrail::changed);
}

JobHistory::Loaded JobTrail::loaded() const
{
    const auto &report = m_workspace.browser()->report();
    return {m_target.store(), report ? report->ids : nullptr};
}

void JobTrail::follow()
{
    const std::optional<SourceRow> row = m_target.current();
    if (row && !m_history.isCurrent(m_target.store(), *row))
        m_stay.start();
    else
        m_stay.stop();
    Q_EMIT changed();
}

void JobTrail::look()
{
    const std::optional<SourceRow> row = m_target.current();
    if (!row || m_isGoing)
        return;
    m_stay.stop();
    m_history.look(m_target.store(), *row);
    Q_EMIT changed();
}

void JobTrail::back()
{
    look(); // so that there is a way forward to it
    show(m_history.back(loaded(), m_target.current()));
}

void JobTrail::forward()
{
    show(m_history.forward(loaded(), m_target.current()));
}

void JobTrail::show(std::optional<SourceRow> row)
{
    if (!row)
        return;
    const QScopedValueRollback going(m_isGoing, true);
    m_target.showJob(*row);
    Q_EMIT changed();
}

bool JobTrail::canGoBack() const
{
    return m_history.canGoBack(loaded(), m_target.current());
}

bool JobTrail::canGoForward() const
{
    return m_history.canGoForward(loaded(), m_target.current());
}

void JobTrail::restore(const JobHistory &history)
{
    m_history = history;
    follow();
}

} // namespace assay
