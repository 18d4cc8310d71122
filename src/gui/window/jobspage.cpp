// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/jobspage.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "gui/filters/chipbar.h"
#include "gui/look/metrics.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/statepage.h"
#include "models/activefilters.h"
#include "models/jobbrowser.h"
#include "models/selectionkeeper.h"

namespace assay {

JobsPage::JobsPage(JobBrowser *browser, ActiveFilters *filters, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_chips(new ChipBar(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new JobTableView(this))
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
    m_table->setModel(browser->table());
    m_keeper = new SelectionKeeper(browser->table(), m_table->selectionModel(), this);

    const auto showChips = [this, filters] { m_chips->setFilters(filters->filters()); };
    connect(filters, &ActiveFilters::changed, this, showChips);
    connect(m_chips, &ChipBar::toggled, filters, &ActiveFilters::toggle);
    connect(m_chips, &ChipBar::removed, filters, &ActiveFilters::remove);
    connect(m_chips, &ChipBar::clearAllRequested, filters, &ActiveFilters::clearRefinement);
    showChips();

    connect(m_page, &StatePage::triggered, this, &JobsPage::stateActionTriggered);
    connect(m_table, &JobTableView::sortRequested, browser, &JobBrowser::setSort);
    connect(browser, &JobBrowser::queryChanged, this, [this] {
        m_table->setSort(m_browser->query().sort);
        m_table->setNeedle(m_browser->query().refinement.text);
    });
    connect(browser, &JobBrowser::stateChanged, this, &JobsPage::showState);
    connect(browser, &JobBrowser::progressChanged, this, &JobsPage::showState);
    connect(browser, &JobBrowser::waitChanged, this, &JobsPage::showState);
    connect(browser, &JobBrowser::resultAboutToChange, this, &JobsPage::rememberPlace);
    connect(browser, &JobBrowser::resultChanged, this, &JobsPage::restorePlace);
    connect(browser, &JobBrowser::loadFinished, this, &JobsPage::restorePlace);
    connect(browser, &JobBrowser::loadFinished, this, &JobsPage::showState);
    connect(m_keeper, &SelectionKeeper::selectionShortened, this, [this] {
        m_notice->say(tr("The selection was in too many pieces to be kept: only the current job is selected."));
    });
    showState();
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

void JobsPage::setStartContent(const StateContent &content)
{
    m_start = content;
    showState();
}

void JobsPage::setSource(const QString &name, bool isFile)
{
    m_sourceName = name;
    m_sourceIsFile = isFile;
    showState();
}

void JobsPage::setAskedWithFilters(bool asked)
{
    m_askedWithFilters = asked;
}

void JobsPage::showState()
{
    using State = JobBrowser::State;
    switch (m_browser->state()) {
    case State::Start:
        m_page->setContent(m_start);
        break;
    case State::Loading:
        m_page->setContent(StateContent::loading(m_sourceName, m_browser->progress(), m_browser->wait()));
        break;
    case State::NoJobs:
        m_page->setContent(StateContent::noJobs(m_askedWithFilters, !m_browser->problems().isEmpty()));
        break;
    case State::NothingMatches:
        m_page->setContent(StateContent::nothingMatches(m_browser->loadedRows()));
        break;
    case State::Failed:
        if (m_browser->error())
            m_page->setContent(StateContent::failed(*m_browser->error(), m_sourceIsFile));
        break;
    case State::Rows:
        break;
    }
    QWidget *shown = m_browser->state() == State::Rows ? static_cast<QWidget *>(m_table) : m_page;
    if (m_stack->currentWidget() != shown) {
        // The keyboard stays in the middle when the page under it changes.
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
    m_table->setAutoScroll(false); // or it would run after the current cell, sideways too
    const SelectionKeeper::Restored restored = m_keeper->restore(report ? report->ids : nullptr);
    m_table->setAutoScroll(true);
    if (!restored.done)
        return;
    // What stood at the top stays there; in a new order the selected job is followed, or else the order begins anew.
    const QModelIndex current = m_table->currentIndex();
    if (restored.topRow && !restored.reordered)
        m_table->bringRowIntoView(*restored.topRow, QAbstractItemView::PositionAtTop);
    else if (current.isValid() && m_table->selectionModel()->isRowSelected(current.row()))
        m_table->bringRowIntoView(current.row(), QAbstractItemView::PositionAtCenter);
    else
        m_table->bringRowIntoView(0, QAbstractItemView::PositionAtTop);
}

} // namespace assay
