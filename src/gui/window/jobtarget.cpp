// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/jobtarget.h"

#include "core/base/utf8.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "models/turnjobs.h"
#include "workspace/workspace.h"

namespace assay {

JobTarget::JobTarget(Workspace &workspace, JobsPage &page, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_page(page)
{
    const JobTableView *table = page.table();
    const JobBrowser *browser = workspace.browser();
    connect(table, &JobTableView::selectedRowsChanged, this, &JobTarget::takeSelection);
    // The selected row may be chosen again while a hidden job is shown.
    connect(table, &JobTableView::pressed, this, &JobTarget::chooseSelected);
    connect(table, &JobTableView::openRequested, this, &JobTarget::chooseSelected);
    connect(browser, &JobBrowser::resultAboutToChange, this, [this] { m_isReplacing = true; });
    // After the page has brought the selection back: it was connected before.
    connect(browser, &JobBrowser::resultChanged, this, [this] {
        m_isReplacing = false;
        findHiddenAgain();
        Q_EMIT changed();
    });
}

JobTarget::~JobTarget() = default;

const JobTableModel *JobTarget::model() const
{
    return m_workspace.browser()->table();
}

const std::shared_ptr<const JobStore> &JobTarget::store() const
{
    return model()->store();
}

QString JobTarget::hiddenText()
{
    return tr("The filters hide this job: only the details show it.");
}

bool JobTarget::isHidden() const
{
    return m_hidden && store() && m_hidden->store.lock() == store();
}

std::optional<SourceRow> JobTarget::current() const
{
    if (isHidden())
        return m_hidden->row;
    const std::optional<int> row = m_page.table()->selectedRow();
    return row && *row < model()->rowCount() ? std::optional(model()->sourceRow(*row)) : std::nullopt;
}

QString JobTarget::currentId() const
{
    const std::optional<SourceRow> row = current();
    return row ? fromUtf8(store()->text(Field::JobId, *row)) : QString();
}

void JobTarget::showJob(SourceRow row)
{
    if (!store() || index(row) >= store()->rowCount())
        return;
    Q_EMIT jumping();
    if (const std::optional<int> shown = model()->shownRow(row)) {
        chooseSelected(); // showRow() changes nothing when the row is selected already
        m_page.table()->showRow(*shown);
    } else {
        showHidden(row);
    }
    Q_EMIT jumped();
}

void JobTarget::showHidden(SourceRow row)
{
    m_hidden = HiddenJob{store(), row, std::string(store()->text(Field::JobId, row))};
    m_page.showNotice([inTurn = TurnJobs::hasTurn(*store(), row)] {
        Notice notice{hiddenText(), {}, false};
        if (inTurn)
            notice.offers.push_back({StateAction::ShowWholeTurn, tr("Show the &Whole Turn"), {}, {}});
        else
            notice.offers.push_back({StateAction::ClearRefinement, tr("&Show All Jobs"), {}, {}});
        return notice;
    });
    Q_EMIT changed();
    Q_EMIT hiddenJobShown();
}

/// Its notice goes with it.
void JobTarget::leaveHidden()
{
    m_hidden.reset();
    if (m_page.notice()->text() == hiddenText())
        m_page.dismissNotice();
}

void JobTarget::takeSelection()
{
    if (m_isReplacing)
        return; // changed() follows with the result
    if (m_hidden)
        leaveHidden();
    Q_EMIT changed();
}

void JobTarget::chooseSelected()
{
    if (!m_hidden)
        return;
    leaveHidden();
    Q_EMIT changed();
}

/// After other filters, it may be shown; after another load, it has another row.
void JobTarget::findHiddenAgain()
{
    if (!m_hidden)
        return;
    std::optional<SourceRow> row;
    if (const auto &report = m_workspace.browser()->report(); m_hidden->store.lock() == store())
        row = m_hidden->row;
    else if (store() && report && report->ids)
        row = report->ids->find(*store(), m_hidden->id);
    if (!row) {
        leaveHidden();
        return;
    }
    if (const std::optional<int> shown = model()->shownRow(*row)) {
        leaveHidden();
        m_page.table()->showRow(*shown);
        return;
    }
    m_hidden->store = store();
    m_hidden->row = *row;
}

void JobTarget::showWholeTurn()
{
    const std::optional<SourceRow> row = current();
    if (!row || !TurnJobs::hasTurn(*store(), *row))
        return;
    NumberTest turn;
    turn.value = static_cast<double>(store()->turn(*row));
    Refinement refinement;
    refinement.add(Condition::value(Field::AgentSessionId, fromUtf8(store()->text(Field::AgentSessionId, *row))));
    refinement.add(Condition::compared(Field::AgentTurn, turn));
    m_workspace.filters()->setRefinement(refinement);
}

QVariant JobTarget::state() const
{
    return isHidden() ? QVariant::fromValue(index(m_hidden->row)) : QVariant();
}

void JobTarget::restore(const QVariant &state)
{
    if (!state.isValid() || !store())
        return;
    const auto row = static_cast<SourceRow>(state.toULongLong());
    if (index(row) < store()->rowCount() && !model()->shownRow(row))
        showHidden(row);
}

} // namespace assay
