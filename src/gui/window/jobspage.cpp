// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/jobspage.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QVariantMap>

#include "core/base/pluralcount.h"
#include "gui/filters/chipbar.h"
#include "gui/look/metrics.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/statepage.h"
#include "models/selectionkeeper.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

const QString Row = u"row"_s;
const QString Notice = u"notice"_s;

} // namespace

JobsPage::JobsPage(Workspace &workspace, ValueActions &values, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_browser(workspace.browser())
    , m_chips(new ChipBar(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new JobTableView(values, this))
    , m_page(new StatePage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chips);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_table);
    m_table->setModel(m_browser->table());
    m_keeper = new SelectionKeeper(m_browser->table(), m_table->selectionModel(), this);
    connectFilters();
    connectBrowser();
    connect(m_page, &StatePage::triggered, this, &JobsPage::stateActionTriggered);
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] { Q_EMIT stateActionTriggered(m_noticeAction); });
    connect(m_keeper, &SelectionKeeper::selectionShortened, this, [this] {
        m_notice->showProblem(
            tr("The selection had too many separate ranges to be kept: only the current job is selected."));
    });
    connect(m_table, &JobTableView::copyRefused, this, [this](qsizetype rows) {
        m_notice->showProblem(
            tr("%Ln rows are too many for the clipboard. Export them to a file instead.", nullptr, pluralCount(rows)));
    });
    showState();
}

void JobsPage::connectFilters()
{
    ActiveFilters *filters = m_workspace.filters();
    const auto show = [this, filters] {
        m_chips->setFilters(filters->filters());
        m_table->setNeedle(filters->refinement().text);
    };
    connect(filters, &ActiveFilters::changed, this, show);
    connect(m_chips, &ChipBar::focusLeft, this, &JobsPage::focusContent);
    connect(m_chips, &ChipBar::toggled, filters, &ActiveFilters::toggle);
    connect(m_chips, &ChipBar::removed, filters, &ActiveFilters::remove);
    connect(m_chips, &ChipBar::clearAllRequested, filters, &ActiveFilters::clearAll);
    show();
}

void JobsPage::connectBrowser()
{
    connect(m_table, &JobTableView::sortRequested, m_browser, &JobBrowser::setSort);
    const auto showSort = [this] { m_table->setSort(m_browser->query().sort); };
    connect(m_browser, &JobBrowser::queryChanged, this, showSort);
    showSort();
    connect(m_browser, &JobBrowser::stateChanged, this, &JobsPage::showState);
    connect(m_browser, &JobBrowser::progressChanged, this, &JobsPage::showState);
    connect(m_browser, &JobBrowser::waitChanged, this, &JobsPage::showState);
    connect(m_browser, &JobBrowser::resultAboutToChange, this, &JobsPage::rememberPlace);
    connect(m_browser, &JobBrowser::resultChanged, this, &JobsPage::restorePlace);
    connect(m_browser, &JobBrowser::loadStarted, m_notice, &NoticeBar::dismiss);
    connect(m_browser, &JobBrowser::loadFinished, this, [this] {
        restorePlace();
        showState();
        showError();
    });
    connect(&m_workspace, &Workspace::originChanged, this, &JobsPage::showState);
    connect(&m_workspace, &Workspace::connectionChanged, this, &JobsPage::showState);
}

JobsPage::~JobsPage() = default;

void JobsPage::focusContent()
{
    m_stack->currentWidget()->setFocus();
}

QSize JobsPage::minimumSizeHint() const
{
    const Metrics metrics(font());
    return QWidget::minimumSizeHint().expandedTo({metrics.space(90), metrics.space(90)});
}

const StateContent &JobsPage::content() const
{
    return m_page->content();
}

QVariant JobsPage::state() const
{
    const TableSelection selection = m_table->selection();
    const QModelIndex current = m_table->currentIndex();
    int row = -1;
    if (selection.rows > 0)
        row = current.isValid() ? current.row() : selection.ranges.front().first;
    return QVariantMap{{Row, row}, {Notice, !m_notice->isHidden()}};
}

void JobsPage::restore(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    m_table->showRow(map.value(Row).toInt());
    if (map.value(Notice).toBool())
        showError();
}

StateContent JobsPage::startContent() const
{
    const bool none = m_workspace.origin() == Workspace::Origin::None;
    if (m_workspace.connection() && none)
        return StateContent::ready(m_workspace.connection()->baseUrl().host());
    return StateContent::start(m_workspace.foundKey().has_value());
}

/// Shows the error of a load above the rows, with what the page would offer first. Without rows, the page shows it.
void JobsPage::showError()
{
    const std::optional<LoadError> &error = m_browser->error();
    if (!error || m_browser->state() == JobBrowser::State::Failed)
        return;
    const StateContent content = StateContent::failed(*error, m_workspace.newestOrigin() == Workspace::Origin::File);
    m_noticeAction = content.offers.front().action;
    m_notice->showProblem(tr("%1 %2").arg(error->summary, error->advice).trimmed(), content.offers.front().text);
}

void JobsPage::showState()
{
    using State = JobBrowser::State;
    const std::optional<ServiceFilter> asked = m_workspace.fetchedFilter();
    const bool askedWithFilters = asked && !asked->isEmpty();
    switch (m_browser->state()) {
    case State::Start:
        m_page->setContent(startContent());
        break;
    case State::Loading:
        m_page->setContent(StateContent::loading(m_workspace.originName(), m_browser->progress(), m_browser->wait()));
        break;
    case State::NoJobs:
        m_page->setContent(StateContent::noJobs(askedWithFilters, !m_browser->problems().isEmpty()));
        break;
    case State::NothingMatches:
        m_page->setContent(StateContent::nothingMatches(m_browser->loadedRows()));
        break;
    case State::Failed:
        if (m_browser->error())
            m_page->setContent(
                StateContent::failed(*m_browser->error(), m_workspace.origin() == Workspace::Origin::File));
        break;
    case State::Rows:
        break;
    }
    QWidget *shown = m_browser->state() == State::Rows ? static_cast<QWidget *>(m_table) : m_page;
    if (m_stack->currentWidget() != shown) {
        // Keep the focus in the centre when the table or page changes.
        const QWidget *focus = window()->focusWidget();
        const bool focused = focus && m_stack->isAncestorOf(focus);
        m_stack->setCurrentWidget(shown);
        if (focused)
            shown->setFocus();
    }
}

void JobsPage::rememberPlace()
{
    m_keeper->remember(m_table->rowAt(0));
}

void JobsPage::restorePlace()
{
    const auto &report = m_browser->report();
    m_table->setAutoScroll(false); // otherwise it scrolls to the current cell, also horizontally
    const SelectionKeeper::Restored restored = m_keeper->restore(report ? report->ids : nullptr);
    m_table->setAutoScroll(true);
    if (!restored.done)
        return;
    // Keep the row at the top. After a new sort, scroll to the selected job, or to the top if there is none.
    const QModelIndex current = m_table->currentIndex();
    if (restored.topRow && !restored.reordered)
        m_table->scrollToRow(*restored.topRow, QAbstractItemView::PositionAtTop);
    else if (current.isValid() && m_table->selectionModel()->isRowSelected(current.row()))
        m_table->scrollToRow(current.row(), QAbstractItemView::PositionAtCenter);
    else
        m_table->scrollToRow(0, QAbstractItemView::PositionAtTop);
}

} // namespace assay
