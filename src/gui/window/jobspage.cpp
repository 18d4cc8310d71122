// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/jobspage.h"

#include <algorithm>

#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QVariantMap>

#include "core/base/pluralcount.h"
#include "gui/filters/chipbar.h"
#include "gui/filters/filterstrip.h"
#include "gui/look/metrics.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/statepage.h"
#include "gui/window/tableplace.h"
#include "models/lackingjobs.h"
#include "models/sessionlist.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

const QString NoticeKey = u"notice"_s;
const QString SessionsKey = u"sessions"_s; // the sessions are shown

} // namespace

JobsPage::JobsPage(Workspace &workspace, ValueActions &values, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_browser(workspace.browser())
    , m_strip(new FilterStrip(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new JobTableView(values, this))
    , m_sessions(new SessionsPage(values, *workspace.sessionClock(), this))
    , m_page(new StatePage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_sessions);
    m_table->setModel(m_browser->table());
    m_place = new TablePlace(*m_table, *m_browser, this);
    m_lacking = new LackingJobs(this);
    // It lies over the rows, so that they do not move when it comes.
    m_notice->raise();
    m_notice->installEventFilter(this);
    m_stack->installEventFilter(this);
    connectFilters();
    connectBrowser();
    connectSessions();
    connect(m_page, &StatePage::triggered, this, [this](StateAction action) {
        m_page->setFocus(); // its button goes when rows come; then the table gets the focus
        Q_EMIT stateActionTriggered(action);
    });
    connect(m_notice, &NoticeBar::actionTriggered, this, [this](int index) {
        focusContent(); // its buttons go, or become others
        if (index < static_cast<int>(m_noticeActions.size()))
            Q_EMIT stateActionTriggered(m_noticeActions[static_cast<std::size_t>(index)]);
    });
    connect(m_notice, &NoticeBar::closed, this, [this] {
        if (m_noticeOffersList)
            m_browser->dropOtherList(); // nothing else offers it
        else
            showCoveredNotice();
    });
    connect(m_place, &TablePlace::selectionShortened, this, [this] {
        showProblem([] {
            return tr("The selection had too many separate ranges to be kept: only the current job is selected.");
        });
    });
    connect(m_browser, &JobBrowser::queryFailed, this, [this] {
        showProblem([] {
            return tr("There is not enough memory to filter and sort the jobs anew: they are shown as before. Close "
                      "other programs, or load fewer jobs.");
        });
    });
    connect(m_table, &JobTableView::copyRefused, this, [this](qsizetype rows) {
        showProblem([rows] {
            return tr(
                "%Ln rows are too many for the clipboard. Export them to a file instead.", nullptr, pluralCount(rows));
        });
    });
    showState();
}

void JobsPage::connectFilters()
{
    ActiveFilters *filters = m_workspace.filters();
    ChipBar *chips = m_strip->chips();
    const auto show = [this, filters, chips] {
        chips->setFilters(filters->filters());
        m_table->setNeedles(filters->refinement().soughtTexts());
    };
    connect(filters, &ActiveFilters::changed, this, show);
    connect(chips, &ChipBar::focusLeft, this, &JobsPage::focusContent);
    connect(chips, &ChipBar::toggled, filters, &ActiveFilters::toggle);
    connect(chips, &ChipBar::removed, filters, &ActiveFilters::remove);
    connect(chips, &ChipBar::clearAllRequested, filters, &ActiveFilters::clearAll);
    connect(m_lacking, &LackingJobs::changed, this, &JobsPage::showLack);
    connect(chips, &ChipBar::offerTaken, filters, [this, filters] {
        if (!m_lacking->lack())
            return;
        Refinement next = filters->refinement();
        next.add(Condition::has(m_lacking->lack()->field));
        filters->setRefinement(next);
    });
    show();
}

/// Says how many jobs a negation shows that lack the field, and offers to hide them.
void JobsPage::showLack()
{
    const std::optional<LackingJobs::Lack> &lack = m_lacking->lack();
    if (!lack) {
        m_strip->chips()->setOffer({}, {});
        return;
    }
    const int jobs = pluralCount(static_cast<qsizetype>(lack->jobs));
    const QString text = lack->field == Field::Score ? tr("%Ln without a score", nullptr, jobs)
        : lack->field == Field::AgentTurn            ? tr("%Ln without a turn", nullptr, jobs)
                                                     : tr("%Ln without an explanation", nullptr, jobs);
    m_strip->chips()->setOffer(
        text, tr("The query shows them too. Click to hide them (%1)").arg(u"has:"_s + fieldKey(lack->field)));
}

void JobsPage::connectBrowser()
{
    const auto countLack = [this] { m_lacking->setResult(m_browser->result()); };
    connect(m_browser, &JobBrowser::resultChanged, m_lacking, countLack);
    countLack();
    const auto showSort = [this] { m_table->setSort(m_browser->query().sort); };
    connect(m_browser, &JobBrowser::queryChanged, this, showSort);
    showSort();
    connect(m_browser, &JobBrowser::stateChanged, this, &JobsPage::showState);
    connect(m_browser, &JobBrowser::progressChanged, this, &JobsPage::showState);
    connect(m_browser, &JobBrowser::waitChanged, this, &JobsPage::showState);
    connect(m_browser, &JobBrowser::loadStarted, m_notice, &NoticeBar::dismiss);
    connect(m_browser, &JobBrowser::loadFinished, this, [this] {
        showState();
        showLoadNotice();
    });
    connect(m_browser, &JobBrowser::otherListChanged, this, [this] {
        if (m_browser->otherList()) // otherwise the user has closed the notice
            showLoadNotice();
    });
    const auto showCounts = [this] { m_strip->setCounts(m_browser->table()->rowCount(), m_browser->loadedRows()); };
    for (const auto signal : {&JobBrowser::progressChanged, &JobBrowser::resultChanged, &JobBrowser::loadFinished})
        connect(m_browser, signal, this, showCounts);
    showCounts();
    const auto showFiltering = [this] {
        const std::optional<JobBrowser::SlowQuery> query = m_browser->slowQuery();
        m_strip->setFiltering(query && query->refines);
    };
    connect(m_browser, &JobBrowser::slowQueryChanged, m_strip, showFiltering);
    showFiltering();
    connect(&m_workspace, &Workspace::originChanged, this, &JobsPage::showState);
    connect(&m_workspace, &Workspace::connectionChanged, this, &JobsPage::showState);
}

void JobsPage::connectSessions()
{
    SessionList *list = m_sessions->list();
    connect(m_browser, &JobBrowser::resultChanged, list, [this, list] { list->setResult(m_browser->result()); });
    list->setResult(m_browser->result());
    SessionTableView *table = m_sessions->table();
    connect(table, &SessionTableView::selectedRowsChanged, this, &JobsPage::showJobOfSession);
    connect(table, &SessionTableView::copyRefused, this, [this](qsizetype rows) {
        showProblem([rows] {
            return tr("%Ln rows are too many for the clipboard. Select fewer.", nullptr, pluralCount(rows));
        });
    });
    connect(table, &SessionTableView::openRequested, this, [this](int row) {
        const QString id = m_sessions->list()->model()->sessionId(row);
        setPage(Page::Jobs);
        Q_EMIT sessionOpened(id);
    });
}

/// The details tell of the selected session's worst job.
void JobsPage::showJobOfSession()
{
    const std::optional<int> row = m_sessions->table()->currentRow();
    const SessionTableModel *model = m_sessions->list()->model();
    if (!row || m_shown != Page::Sessions || !model->table()
        || &model->table()->store() != m_browser->table()->store().get())
        return;
    if (const std::optional<int> shown = m_browser->table()->shownRow(model->session(*row).worst))
        m_table->showRow(*shown);
}

void JobsPage::step(int rows)
{
    if (m_shown == Page::Sessions)
        m_sessions->table()->showRow(
            std::clamp(m_sessions->table()->currentRow().value_or(-1) + rows, 0, std::max(0, place().rows - 1)));
    else if (rows < 0)
        m_table->selectPrevious();
    else
        m_table->selectNext();
}

JobsPage::Place JobsPage::place() const
{
    if (m_shown == Page::Sessions)
        return {m_sessions->table()->selectedRow().value_or(-1), m_sessions->list()->model()->rowCount()};
    return {m_table->selectedRow().value_or(-1), m_browser->table()->rowCount()};
}

void JobsPage::showInstead(QWidget *widget)
{
    if (widget && m_stack->indexOf(widget) < 0)
        m_stack->addWidget(widget);
    m_instead = widget;
    showState();
}

void JobsPage::setPage(Page page)
{
    if (m_instead)
        Q_EMIT insteadLeft();
    if (page != m_shown) {
        m_shown = page;
        showState();
        showJobOfSession();
        placeNotice();
        Q_EMIT pageChanged();
    }
    focusContent();
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
    QVariantMap state = m_place->state();
    if (!m_notice->isHidden())
        state.insert(NoticeKey, QVariant::fromValue(m_makeNotice));
    state.insert(SessionsKey, m_shown == Page::Sessions);
    return state;
}

void JobsPage::restore(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    m_place->restore(map);
    if (map.value(SessionsKey).toBool())
        setPage(Page::Sessions);
    if (const auto make = map.value(NoticeKey).value<NoticeMaker>())
        showNotice(make);
}

StateContent JobsPage::startContent() const
{
    const bool none = m_workspace.origin() == Workspace::Origin::None;
    if (m_workspace.connection() && none)
        return StateContent::ready(m_workspace.connectionName());
    const std::optional<Workspace::FoundKey> &found = m_workspace.foundKey();
    return found ? StateContent::start(true, found->key.kind()) : StateContent::start(false);
}

/// The notice that offers a list comes back when another one that covered it has gone.
void JobsPage::showCoveredNotice()
{
    if (m_browser->otherList())
        showLoadNotice();
}

void JobsPage::dismissNotice()
{
    m_notice->dismiss();
    showCoveredNotice();
}

/// Shows over the rows how the newest load ended, if it did not end well. Without rows, the page shows it.
void JobsPage::showLoadNotice()
{
    showNotice([workspace = &m_workspace] { return Notice::ofLoad(*workspace); });
}

void JobsPage::showProblem(const Sentence &text)
{
    showNotice([text] { return Notice{text(), {}, true}; });
}

void JobsPage::showProblemWithLoad(const Sentence &text)
{
    showNotice([workspace = &m_workspace, text] {
        std::optional<Notice> notice = Notice::ofLoad(*workspace);
        if (!notice || !notice->isProblem)
            return Notice{text(), {}, true};
        notice->text += u' ' + text();
        return *notice;
    });
}

void JobsPage::showNotice(const NoticeMaker &make)
{
    const std::optional<Notice> notice = make();
    if (!notice)
        return;
    m_makeNotice = make;
    m_noticeOffersList = notice->offersList;
    m_noticeActions.clear();
    QStringList texts;
    for (const StateContent::Offer &offer : notice->offers) {
        m_noticeActions.push_back(offer.action);
        texts.append(offer.text);
    }
    if (notice->isProblem)
        m_notice->showProblem(notice->text, texts);
    else
        m_notice->showSuccess(notice->text, texts);
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
        m_page->setContent(StateContent::noJobs(
            askedWithFilters, !m_browser->problems().isEmpty(), m_workspace.origin() == Workspace::Origin::File));
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
    QWidget *rows = m_shown == Page::Sessions ? static_cast<QWidget *>(m_sessions) : m_table;
    QWidget *shown = m_instead ? m_instead : m_browser->state() == State::Rows ? rows : m_page;
    if (m_stack->currentWidget() != shown) {
        // Keep the focus in the centre when the table or page changes.
        const QWidget *focus = window()->focusWidget();
        const bool focused = focus && m_stack->isAncestorOf(focus);
        m_stack->setCurrentWidget(shown);
        if (focused)
            shown->setFocus();
    }
}

bool JobsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show
        || event->type() == QEvent::LayoutRequest;
    if (moves && (watched == m_stack || watched == m_notice))
        placeNotice();
    if (watched == m_notice && event->type() == QEvent::Hide) {
        m_table->setSpaceBelow(0);
        m_sessions->table()->setSpaceBelow(0);
        const QWidget *focus = window()->focusWidget();
        if (focus && m_notice->isAncestorOf(focus))
            focusContent(); // Qt would give it to the next control, in the toolbar
    }
    return QWidget::eventFilter(watched, event);
}

/// At the bottom of the rows, above their scroll bar.
void JobsPage::placeNotice()
{
    const Metrics metrics(font());
    const int margin = metrics.space(2);
    RowTableView &rows = m_shown == Page::Sessions ? static_cast<RowTableView &>(*m_sessions->table()) : *m_table;
    const QScrollBar *bar = rows.horizontalScrollBar();
    const int below = margin + (bar->isVisible() ? bar->height() : 0);
    const QRect room = m_stack->geometry().adjusted(margin, margin, -margin, -below);
    const int height =
        std::min(room.height(), std::max(m_notice->heightForWidth(room.width()), m_notice->minimumSizeHint().height()));
    m_notice->setGeometry(room.x(), room.bottom() + 1 - height, room.width(), height);
    if (m_notice->isHidden())
        return;
    // The current job comes out from under it.
    const QModelIndex current = rows.currentIndex();
    const bool inSight = current.isValid() && rows.viewport()->rect().intersects(rows.visualRect(current));
    rows.setSpaceBelow(height + 2 * margin);
    if (inSight)
        rows.scrollToRow(current.row(), QAbstractItemView::EnsureVisible);
}

} // namespace assay
