// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/marktarget.h"

#include <QAction>

#include "core/base/showntext.h"
#include "core/store/jobstore.h"
#include "gui/details/detailtabs.h"
#include "gui/jobs/marksview.h"
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

MarkTarget::MarkTarget(const WindowContext &window, const DetailTabs &tabs, QObject *parent)
    : QObject(parent)
    , m_workspace(window.workspace)
    , m_page(window.page)
    , m_panels(window.panels)
    , m_tabs(tabs)
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
    connect(&m_tabs, &DetailTabs::pageChanged, this, &MarkTarget::forget);
}

bool MarkTarget::isTableShown() const
{
    return m_page.page() == JobsPage::Page::Jobs;
}

/// Whether a job that they are about is in sight there: the conversation names none, and the map of a session only the
/// jobs that say which one is theirs.
bool MarkTarget::doDetailsShow(SourceRow row) const
{
    const QAction *details = m_panels.toggleAction(u"details"_s);
    if (!details || !details->isChecked())
        return false;
    const QString tab = m_tabs.shownPage();
    return tab == "job"_L1
        || (tab == "session"_L1 && m_target.store()->code(Field::AgentSessionId, row) >= StringDictionary::First);
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

QString MarkTarget::obstacle(MarkFlag flag) const
{
    if (const Sentence obstacle = m_marking.obstacle())
        return obstacle();
    if (m_reviewed)
        return canMark() && !canGive(flag) ? MarksView::noScoreText() : QString(); // the deck says which job is missing
    if (!canMark())
        return m_target.current() ? tr("Show the job in the details, on the tab Job, to mark it")
            : isTableShown()      ? tr("Select jobs to mark them")
                                  : tr("No job is shown that can be marked");
    if (flag == MarkFlag::Note)
        return isOne() ? QString() : tr("Select a single job to write a note");
    return canGive(flag) ? QString() : MarksView::noScoreText();
}

bool MarkTarget::isOne() const
{
    if (m_reviewed)
        return m_reviewed->row.has_value();
    const std::optional<SourceRow> row = m_target.current();
    return row && (isTableShown() || doDetailsShow(*row));
}

void MarkTarget::setReviewed(const std::optional<Reviewed> &reviewed)
{
    m_reviewed = reviewed;
    forget();
}

void MarkTarget::tellScoreDropped(const QString &typed, const QString &why)
{
    //: %1 is what the user typed as a score, %2 a sentence such as "Write a score from 0 to 10."
    m_page.showProblem(
        [typed, why] { return tr("“%1” was not kept as your own score. %2").arg(singleLine(typed), why); });
}

void MarkTarget::toggle(MarkFlag flag)
{
    if (canMark())
        m_marking.toggle(flag, rows(), how());
}

} // namespace assay
