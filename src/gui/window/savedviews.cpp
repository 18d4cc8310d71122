// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/savedviews.h"

#include <algorithm>

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include "core/base/pluralcount.h"
#include "core/base/showntext.h"
#include "core/query/querytext.h"
#include "gui/actions/actionlist.h"
#include "gui/connections/connectionflow.h"
#include "gui/filters/queryfield.h"
#include "gui/sessions/sessionspage.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/views/linkdialog.h"
#include "gui/views/viewdialog.h"
#include "gui/views/viewsdialog.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "gui/window/mainwindow.h"
#include "gui/window/savedviewactions.h"
#include "gui/window/statusline.h"
#include "gui/window/windowcontext.h"
#include "library/hiddencharacters.h"
#include "library/viewfile.h"
#include "library/viewlink.h"
#include "models/sessionlist.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

SavedViews::SavedViews(MainWindow &window, const WindowContext &context)
    : QObject(&window)
    , m_window(window)
    , m_workspace(context.workspace)
    , m_library(context.library)
    , m_store(context.library.views())
    , m_active(context.library.activeView())
    , m_page(context.page)
    , m_connections(context.connections)
    , m_status(context.status)
    , m_keys([actions = &context.actions](int number) {
        return actions->action(viewKeyAction(number))->shortcut().toString(QKeySequence::NativeText);
    })
{
    connect(m_workspace.filters(), &ActiveFilters::changed, this, &SavedViews::follow);
    connect(m_workspace.browser(), &JobBrowser::queryChanged, this, &SavedViews::follow);
    connect(&m_page, &JobsPage::pageChanged, this, &SavedViews::follow);
    connect(m_page.table()->columns(), &JobColumns::changed, this, &SavedViews::follow);
    connect(m_page.sessions()->list(), &SessionList::changed, this, &SavedViews::follow);
}

ViewState SavedViews::state() const
{
    const SessionList &sessions = *m_page.sessions()->list();
    return {
        .refinement = m_workspace.filters()->refinement().normalized(),
        .sort = m_workspace.browser()->query().sort,
        .columns = m_page.table()->columns()->chosenColumns(),
        .sessionSort = {sessions.sortName(), sessions.sortsDescending()},
        .page = m_page.page() == JobsPage::Page::Sessions ? ViewState::Page::Sessions : ViewState::Page::Jobs,
    };
}

void SavedViews::follow()
{
    const ViewState now = state();
    if (m_told && m_told->refinement != now.refinement)
        takeBackTold();
    m_active.follow(now);
}

void SavedViews::show(qint64 id)
{
    const SavedView *found = m_store.find(id);
    if (!found)
        return;
    const SavedView view = *found; // the store may change
    const bool isWrong = !apply(view.named(), Jobs::Shown);
    m_linkedName.clear();
    m_active.show(view, state(), isWrong);
}

void SavedViews::showStartView()
{
    const auto show = [this] {
        const SavedView *view = m_store.startView();
        if (view && !m_workspace.filters()->canUndo())
            this->show(view->id);
    };
    if (m_store.isLoaded())
        show();
    else
        connect(&m_store, &ViewStore::changed, this, show, Qt::SingleShotConnection);
}

/// Returns false when the query could not be applied: then it stands in the query field, and the filters are as before.
bool SavedViews::apply(const NamedView &named, Jobs jobs)
{
    JobBrowser *browser = m_workspace.browser();
    const std::shared_ptr<const JobStore> store = browser->table()->store();
    std::optional<std::vector<UnknownKey>> unknown;
    if (store && !browser->isLoading() && jobs == Jobs::Shown)
        unknown = store->unknownKeys();
    const ReadView read = readView(named.content, unknown);
    takeBackTold();
    browser->setSort(read.state.sort);
    m_page.table()->columns()->setChosenColumns(read.state.columns);
    m_page.sessions()->list()->setSortByName(read.state.sessionSort.field, read.state.sessionSort.isDescending);
    m_page.setPage(read.state.page == ViewState::Page::Sessions ? JobsPage::Page::Sessions : JobsPage::Page::Jobs);
    ActiveFilters *filters = m_workspace.filters();
    filters->endStep();
    if (!read.error)
        filters->setRefinement(read.state.refinement);
    if (!unknown)
        checkAfterLoad(named);
    if (read.error || !read.unknown.isEmpty())
        tellOfParts(named, unknown);
    if (read.error)
        m_window.queryField()->type(named.content.query);
    return !read.error;
}

/// Once the fields of the jobs are known: whether the query names another.
void SavedViews::checkAfterLoad(const NamedView &named)
{
    connect(
        m_workspace.browser(), &JobBrowser::loadFinished, this,
        [this, named, refinement = m_workspace.filters()->refinement()] {
            const std::shared_ptr<const JobStore> store = m_workspace.browser()->newestStore();
            if (!store || m_workspace.filters()->refinement() != refinement)
                return; // the user has changed the filters
            const std::vector<UnknownKey> unknown = store->unknownKeys();
            if (readView(named.content, unknown).error)
                tellOfParts(named, unknown);
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

/// Says what of the view can't be shown. \p unknown: see readView().
void SavedViews::tellOfParts(const NamedView &named, const std::optional<std::vector<UnknownKey>> &unknown)
{
    m_page.showProblem([named, unknown] {
        const QString name = singleLine(named.name);
        const ReadView read = readView(named.content, unknown);
        QStringList sentences;
        if (read.error)
            //: %1 is the name of a view, %2 a sentence that says what is wrong with its query
            sentences.append(tr("The query of the view “%1” does not fit these jobs: %2 It stands in the field at the "
                                "top, where you can change it; the view keeps it until you save.")
                                 .arg(name, read.error->text));
        if (!read.unknown.isEmpty())
            //: %1 is the name of a view, %2 a list of names of columns
            sentences.append(tr("The view “%1” has columns that this version does not know: %2. They stay in it.")
                                 .arg(name, QLocale().createSeparatedList(read.unknown)));
        return sentences.join(u' ');
    });
    m_told = Told{m_page.notice()->text(), state().refinement};
}

/// The notice goes when another view is shown, or the query was mended.
void SavedViews::takeBackTold()
{
    if (m_told && m_page.notice()->isVisible() && m_page.notice()->text() == m_told->text)
        m_page.dismissNotice();
    m_told.reset();
}

/// What is wrong in the query field is not what is shown: a view would keep the filters before it. Not so the query of
/// a view that does not fit these jobs: the view keeps that.
bool SavedViews::isQueryWrong()
{
    QueryField *field = m_window.queryField();
    if (!field->error() || m_active.keepsQuery())
        return false;
    m_page.showProblem([why = field->error()->text] {
        //: %1 is a sentence that says what is wrong with a query
        return tr("The query is wrong, so it can't be kept in a view: %1 Correct it or clear it first.").arg(why);
    });
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

void SavedViews::save()
{
    follow();
    if (isQueryWrong())
        return;
    if (!m_active.view())
        saveAs();
    else if (m_active.isChangedElsewhere())
        confirmOverwrite();
    else
        update();
}

/// The view was changed in another window: only when the user says so, that is replaced.
void SavedViews::confirmOverwrite()
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Save View"),
        tr("The view “%1” was changed in another window since it was shown here.")
            .arg(singleLine(m_active.view()->name)),
        QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box->addButton(tr("&Replace"), QMessageBox::DestructiveRole), &QPushButton::clicked, this, [this] {
        if (m_active.view())
            update();
    });
    connect(
        box->addButton(tr("Save Under Another &Name…"), QMessageBox::ActionRole), &QPushButton::clicked, this,
        &SavedViews::saveAs, Qt::QueuedConnection);
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void SavedViews::update()
{
    SavedView next = *m_active.view();
    next.content = m_active.content();
    const bool keepsQuery = m_active.keepsQuery();
    m_store.update(
        next,
        [me = QPointer(this), name = next.name, shown = state(), keepsQuery](const Result<Kept, LibraryError> &kept) {
            if (!me || !kept)
                return; // the store tells why
            me->becomeActive(name, shown, keepsQuery);
            me->m_status.showWord(tr("View saved"));
        });
}

void SavedViews::saveAs()
{
    follow();
    if (isQueryWrong())
        return;
    SavedView draft;
    draft.name = m_linkedName;
    draft.content = m_active.content();
    auto *dialog = new ViewDialog(m_store, m_keys, draft, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, shown = state(), keepsQuery = m_active.keepsQuery()] {
        becomeActive(dialog->view().name, shown, keepsQuery);
    });
    dialog->open();
}

/// \p shown: what was saved; it may have been changed since.
void SavedViews::becomeActive(const QString &name, const ViewState &shown, bool keepsQuery)
{
    const SavedView *view = m_store.findByName(name);
    if (!view)
        return;
    m_linkedName.clear();
    m_active.show(*view, shown, keepsQuery);
    follow();
}

void SavedViews::manage()
{
    if (m_window.findChild<ViewsDialog *>())
        return;
    auto *dialog = new ViewsDialog(m_store, m_keys, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the view may give the focus to the query field, and the dialog still closes.
    connect(dialog, &ViewsDialog::showRequested, this, &SavedViews::show, Qt::QueuedConnection);
    dialog->open();
}

bool SavedViews::canNameService() const
{
    if (m_workspace.origin() != Workspace::Origin::Service || !m_workspace.fetchedFilter()
        || !m_workspace.asksTheSame())
        return false;
    const Connection connection({}, m_workspace.newestPlace());
    return connection.isAllowed() && !connection.isLoopback();
}

/// A link needs a name.
QString SavedViews::nameOfShown() const
{
    if (const SavedView *view = m_active.view())
        return view->name;
    if (!m_linkedName.isEmpty())
        return m_linkedName;
    const QString query = formatQuery(m_workspace.filters()->refinement().normalized());
    const bool fits = !query.trimmed().isEmpty() && query.size() <= NamedView::LongestName;
    return fits && !hasHiddenCharacters(query) ? query : tr("Jobs");
}

void SavedViews::copyLink(bool withService)
{
    follow();
    ViewLink link{.view = {nameOfShown(), m_active.content()}, .baseUrl = {}, .filter = {}};
    if (withService && canNameService()) {
        link.baseUrl = QUrl(m_workspace.newestPlace());
        link.filter = m_workspace.fetchedFilter().value_or(ServiceFilter());
    }
    const QString text = formatViewLink(link);
    if (const auto check = parseViewLink(text); !check) { // such as a query that is too long
        m_page.showProblem([refusal = check.error()]() -> QString {
            return tr("What is shown can't be put into a link.") + u' ' + refusal();
        });
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    m_status.showWord(tr("Link copied"));
}

void SavedViews::pasteLink()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (isViewLink(text))
        openLink(text, LinkSource::User);
    else
        m_status.showWord(tr("No link to a view in the clipboard"));
}

bool SavedViews::knowsService(const QUrl &baseUrl) const
{
    const Connection connection({}, baseUrl.toString());
    const auto &found = m_workspace.foundKey();
    if (m_workspace.usedKey(Connection::at(baseUrl.toString()))
        || (found && found->connection.origin() == connection.origin()))
        return true;
    const auto &saved = m_library.connections().connections();
    return std::ranges::any_of(saved, [&connection](const SavedConnection &each) {
        return Connection::originOf(QUrl(each.baseUrl)) == connection.origin();
    });
}

void SavedViews::openLink(const QString &text, LinkSource source)
{
    const auto parsed = parseViewLink(text);
    if (!parsed) {
        m_page.showProblem(parsed.error());
        return;
    }
    const ViewLink &link = parsed.value();
    if (source == LinkSource::User && link.baseUrl.isEmpty()) {
        showLinked(link.view, Jobs::Shown);
        return;
    }
    if (auto *before = m_window.findChild<LinkDialog *>())
        before->close(); // one question at a time: the newest
    auto *dialog = new LinkDialog(link, knowsService(link.baseUrl), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the connection dialog waits, and this one is closed by then.
    connect(
        dialog, &LinkDialog::showRequested, this, [this, link] { showLinked(link.view, Jobs::Shown); },
        Qt::QueuedConnection);
    connect(
        dialog, &LinkDialog::fetchRequested, this,
        [this, link] {
            m_connections.reconnect(link.baseUrl.toString(), link.filter);
            showLinked(link.view, Jobs::ToCome);
        },
        Qt::QueuedConnection);
    dialog->open();
}

void SavedViews::showLinked(const NamedView &named, Jobs jobs)
{
    const bool isWrong = !apply(named, jobs);
    const SavedView *own = m_store.findByName(named.name);
    if (own && own->content == named.content) { // the user's own link, or one that was saved before
        m_linkedName.clear();
        m_active.show(*own, state(), isWrong);
    } else {
        m_active.clear();
        m_linkedName = named.name;
    }
    follow();
}

void SavedViews::importFile(const QString &path)
{
    const auto views = loadViewFile(path);
    if (!views) {
        m_page.showProblem(views.error());
        return;
    }
    constexpr std::size_t Listed = 8;
    QStringList names;
    for (std::size_t i = 0; i < std::min(views.value().size(), Listed); ++i)
        names.append(singleLine(views.value()[i].name));
    if (views.value().size() > Listed)
        names.append(u"…"_s);
    const int count = pluralCount(static_cast<qsizetype>(views.value().size()));
    //: %1 is the name of a file
    const QString question = tr("Take over %Ln view(s) from %1?", nullptr, count).arg(QFileInfo(path).fileName());
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Import Views"), question + u"\n\n"_s + names.join(u'\n'), QMessageBox::Cancel,
        &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *import = box->addButton(tr("&Import"), QMessageBox::AcceptRole);
    box->setDefaultButton(import);
    connect(import, &QPushButton::clicked, this, [this, list = views.value(), count] {
        m_store.importAll(list, [me = QPointer(this), count](const Result<Kept, LibraryError> &kept) {
            if (me && kept)
                me->m_status.showWord(tr("%Ln view(s) imported", nullptr, count));
        });
    });
    box->open();
}

} // namespace assay
