// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/marktarget.h"

#include <QAction>

#include "gui/table/jobtableview.h"
#include "gui/widgets/panellist.h"
#include "gui/window/jobspage.h"
#include "gui/window/jobtarget.h"
#include "gui/window/windowcontext.h"
#include "models/jobssummary.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

MarkTarget::MarkTarget(const WindowContext &window, QObject *parent)
    : QObject(parent)
    , m_workspace(window.workspace)
    , m_page(window.page)
    , m_panels(window.panels)
    , m_target(window.target)
    , m_marking(window.library.marking())
{
    connect(&m_marking, &Marking::changed, this, [this] {
        m_summary.reset();
        if (isCurrent()) // else the rows are being replaced, and the target follows
            Q_EMIT changed();
    });
    connect(&m_target, &JobTarget::changed, this, &MarkTarget::forget);
    connect(&m_page, &JobsPage::pageChanged, this, &MarkTarget::forget);
}

bool MarkTarget::isTableShown() const
{
    return m_page.page() == JobsPage::Page::Jobs;
}

bool MarkTarget::areDetailsOpen() const
{
    const QAction *details = m_panels.toggleAction(u"details"_s);
    return details && details->isChecked();
}

/// Whether the rows, if they are known, are those of what is shown now.
bool MarkTarget::isCurrent() const
{
    return !m_rows || m_rowsOf.lock() == m_workspace.browser()->result();
}

void MarkTarget::forget()
{
    m_rows.reset();
    m_summary.reset();
    Q_EMIT changed();
}

const std::vector<SourceRow> &MarkTarget::rows() const
{
    if (m_rows && isCurrent())
        return *m_rows;
    m_rowsOf = m_workspace.browser()->result();
    m_summary.reset();
    std::vector<SourceRow> &rows = m_rows.emplace();
    if (m_reviewed) {
        if (m_reviewed->row)
            rows.push_back(*m_reviewed->row);
    } else if (const std::optional<SourceRow> row = m_target.current()) {
        if (isOne())
            rows.push_back(*row);
    } else if (const auto result = m_workspace.browser()->result(); result && isTableShown()) {
        rows = sourceRows(*result, m_page.table()->selectedRanges());
    }
    return rows;
}

const Marking::Summary &MarkTarget::summary() const
{
    const std::vector<SourceRow> &now = rows();
    if (!m_summary)
        m_summary = m_marking.summary(now);
    return *m_summary;
}

bool MarkTarget::canMark() const
{
    if (!m_marking.canMark())
        return false;
    return isOne() || (!m_reviewed && isTableShown() && m_page.table()->selectedRowCount() > 0);
}

bool MarkTarget::canGive(MarkFlag flag) const
{
    return canMark() && (!isVerdict(flag) || summary().scored > 0 || summary().count(flag) > 0);
}

bool MarkTarget::isOne() const
{
    return m_reviewed ? m_reviewed->row.has_value() : m_target.current() && (isTableShown() || areDetailsOpen());
}

void MarkTarget::setReviewed(const std::optional<Reviewed> &reviewed)
{
    m_reviewed = reviewed;
    forget();
}

void MarkTarget::toggle(MarkFlag flag)
{
    if (canMark())
        m_marking.toggle(flag, rows(), how());
}

} // namespace assay
