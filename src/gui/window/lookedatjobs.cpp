// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/lookedatjobs.h"

#include <utility>

#include "core/base/utf8.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/jobtarget.h"
#include "workspace/workspace.h"

namespace assay {

LookedAtJobs::LookedAtJobs(Workspace &workspace, JobTarget &target, JobsPage &page, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_target(target)
    , m_page(page)
{
    connect(workspace.browser(), &JobBrowser::resultAboutToChange, this, [this] { m_isReplacing = true; });
    connect(workspace.browser(), &JobBrowser::resultChanged, this, [this] {
        m_isReplacing = false;
        m_current = m_target.currentId(); // also when another job has come into the details, not by the user
    });
    connect(&target, &JobTarget::changed, this, &LookedAtJobs::lookAtCurrent);
    connect(page.table(), &JobTableView::selectedRowsChanged, this, &LookedAtJobs::lookAtSelected);
}

void LookedAtJobs::lookAtCurrent()
{
    const QString id = m_target.currentId();
    if (m_isReplacing || id == m_current)
        return;
    JobTableModel *table = m_workspace.browser()->table();
    const auto &report = m_workspace.browser()->report();
    if (report && report->store == table->store() && !m_current.isEmpty()) {
        const QByteArray before = m_current.toUtf8();
        if (const auto row = report->ids->find(*report->store, {before.data(), std::size_t(before.size())}))
            table->setLookedAt(*row);
    }
    m_current = id;
    if (const std::optional<SourceRow> row = m_target.current())
        table->setLookedAt(*row);
}

/// Several jobs that are selected together.
void LookedAtJobs::lookAtSelected()
{
    JobTableModel *table = m_workspace.browser()->table();
    if (m_isReplacing || m_page.table()->selectedRowCount() < 2 || !table->hasChangedRows())
        return;
    for (const auto &[first, last] : m_page.table()->selectedRanges())
        table->setLookedAt(first, last);
}

} // namespace assay
