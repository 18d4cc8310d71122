// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws parts of the window into PNG files, light and dark, for visual review. Not a test. Usage: lookbook DIRECTORY
// [NAME…]; QT_SCALE_FACTOR=2 for pictures of a high-resolution screen.
#include <array>
#include <functional>

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/actions/valueactions.h"
#include "gui/connections/connectiondialog.h"
#include "gui/details/detailpane.h"
#include "gui/details/detailtabs.h"
#include "gui/details/servicesummaryview.h"
#include "gui/export/exportdialog.h"
#include "gui/filters/chipbar.h"
#include "gui/help/aboutdialog.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/sessions/sessionfiguresview.h"
#include "gui/sessions/sessionmapview.h"
#include "gui/sessions/sessionview.h"
#include "gui/table/jobtableview.h"
#include "gui/views/linkdialog.h"
#include "gui/views/viewdialog.h"
#include "gui/views/viewsdialog.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/statepage.h"
#include "gui/window/statusline.h"
#include "helpers/jobsfromjson.h"
#include "helpers/samplejobs.h"
#include "library/library.h"
#include "library/viewstore.h"
#include "models/jobdetail.h"
#include "models/jobssummary.h"
#include "models/jobtablemodel.h"
#include "models/sessionmap.h"
#include "models/sessionmapmodel.h"
#include "workspace/sessioncomparison.h"
#include "workspace/summarycomparison.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

using Page = std::function<std::unique_ptr<QWidget>()>;

std::unique_ptr<QWidget> table(Density density, const QString &needle, Qt::LayoutDirection direction)
{
    static ValueActions values;
    auto view = std::make_unique<JobTableView>(values);
    auto *model = new JobTableModel(view.get());
    JobQuery query;
    query.sort = {{Field::Score, Qt::DescendingOrder}, {Field::Module, Qt::AscendingOrder}};
    if (needle.isEmpty())
        query.sort.clear();
    query.refinement.text = needle;
    model->setResult(test::sampleResult(test::sampleStore(5'000), query));
    view->setLayoutDirection(direction);
    view->setDensity(density);
    view->setModel(model);
    view->setSort(query.sort);
    view->setNeedles({needle});
    view->resize(1440, 620);
    view->show();
    view->setFocus();
    view->showRow(4);
    view->selectionModel()->select(model->index(6, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return view;
}

std::unique_ptr<QWidget> connectionDialog(const QString &url)
{
    auto dialog = std::make_unique<ConnectionDialog>();
    dialog->setBaseUrl(url);
    dialog->findChild<QLineEdit *>(u"key"_s)->setText(u"an example of a key"_s);
    return dialog;
}

/// A dialog of a library of its own.
class LibraryDialog : public QWidget
{
public:
    explicit LibraryDialog(bool isEmpty)
        : m_library(m_workspace, LibraryOptions{.path = m_folder.filePath(u"library.sqlite"_s)}, u"Assay lookbook"_s)
    {
        ConnectionStore &store = m_library.connections();
        const std::vector<std::pair<QString, QString>> kept{
            {u"Production"_s, u"https://api.meibel.ai/v2"_s},
            {u"Development"_s, u"https://api.dev.meibel.ai/v2"_s},
            {u"Staging of the customer in Rotterdam"_s, u"https://scores.example.com:8443/v2"_s}};
        const std::array colours{ConnectionColour::Red, ConnectionColour::Green, ConnectionColour::None};
        for (std::size_t i = 0; i < kept.size() && !isEmpty; ++i) {
            SavedConnection connection;
            connection.name = kept[i].first;
            connection.baseUrl = kept[i].second;
            connection.colour = colours.at(i);
            connection.isDefault = i == 0;
            store.add(connection);
        }
        m_library.library().waitForWork();
        QApplication::processEvents();
        m_dialog = new ConnectionDialog(m_library, std::nullopt, this);
        m_dialog->setWindowFlags(Qt::Widget);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_dialog);
    }

    ~LibraryDialog() override { delete m_dialog; }

    ConnectionDialog *dialog() { return m_dialog; }

private:
    QTemporaryDir m_folder;
    Workspace m_workspace;
    UserLibrary m_library;
    ConnectionDialog *m_dialog = nullptr;
};

std::unique_ptr<QWidget> connections(bool isEmpty, bool isMore, Qt::LayoutDirection direction)
{
    auto page = std::make_unique<LibraryDialog>(isEmpty);
    page->setLayoutDirection(direction);
    ConnectionDialog *dialog = page->dialog();
    if (isMore) {
        dialog->findChild<QToolButton *>(u"more"_s)->setChecked(true);
        dialog->findChild<QLineEdit *>(u"proxy"_s)->setText(u"ftp://proxy"_s);
    } else {
        dialog->showProblem(
            u"The system's key store has no key for this connection, or it is locked. Enter the key to use "
            "it until Assay ends."_s);
        dialog->findChild<QLabel *>(u"testResult"_s)->setText(u"412 jobs, 38 ms"_s);
    }
    return page;
}

std::unique_ptr<QWidget> statePage(const StateContent &content)
{
    auto page = std::make_unique<StatePage>();
    page->setContent(content);
    page->resize(820, 520);
    return page;
}

StateContent loadingContent()
{
    LoadProgress progress;
    progress.bytes = 41'000'000;
    progress.totalBytes = 75'000'000;
    return StateContent::loading(u"api.example.com"_s, progress, std::nullopt);
}

StateContent failedContent()
{
    LoadError error;
    error.kind = LoadErrorKind::Unauthorized;
    error.summary = u"The service does not know this key."_s;
    error.advice = u"Check that it was copied whole, or make a new one in the console."_s;
    error.detail = u"Invalid API key"_s;
    return StateContent::failed(error);
}

// The chips and the status line.
std::unique_ptr<QWidget> bars()
{
    auto frame = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(frame.get());
    layout->setContentsMargins(0, 0, 0, 0);
    auto *chips = new ChipBar(frame.get());
    using Kind = ActiveFilter::Kind;
    chips->setFilters(
        {{u"1"_s, Kind::Service, u"Agent: support/tier-1"_s, true},
         {u"2"_s, Kind::Service, u"Agent version: 3.1"_s, false},
         {u"3"_s, Kind::Refinement, u"Module: correctness or faithfulness"_s, true},
         {u"4"_s, Kind::Refinement, u"Score: 0 % to 40 % of scale"_s, true},
         {u"5"_s, Kind::Refinement, u"Status: Failed"_s, false},
         {u"6"_s, Kind::Refinement, u"Text: “reference”"_s, true}});
    layout->addWidget(chips);
    const auto addNotice = [&frame, layout] {
        auto *notice = new NoticeBar(frame.get());
        layout->addWidget(notice);
        return notice;
    };
    addNotice()->showProblem(u"The connection broke off. What arrived is kept."_s, {u"&Try Again"_s});
    addNotice()->showSuccess(u"12,345 jobs were written to /home/ada/jobs.csv."_s);
    layout->addStretch();
    const auto addLine = [&frame, layout] {
        auto *line = new StatusLine(frame.get());
        layout->addWidget(line);
        return line;
    };
    StatusLine *still = addLine();
    still->setDemo(true);
    still->setRows(12'345, 1'000'000);
    still->setSelected(3);
    still->setLoadedAt(QDateTime(QDate::currentDate(), QTime(10, 42)));
    still->setPartial(true);
    ProblemList problems;
    problems.dropped = 7;
    still->setProblems(problems);
    StatusLine *running = addLine();
    running->setRows(43'008, 43'008);
    LoadProgress progress;
    progress.bytes = 31'000'000;
    progress.totalBytes = 75'000'000;
    running->setLoading(true, progress);
    running->setExport(12'000, 43'008);
    StatusLine *waiting = addLine();
    RetryWait wait;
    wait.attempt = 2;
    wait.left = std::chrono::milliseconds(3'000);
    waiting->setWait(wait);
    frame->resize(1000, 340);
    return frame;
}

// The details of several jobs.
std::unique_ptr<QWidget> severalJobs(Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction);
    static ValueActions values;
    auto pane = std::make_unique<DetailPane>(values);
    JobsSummary summary;
    summary.jobs = 12'345;
    summary.sessions = 870;
    summary.withoutSession = 12;
    summary.modules = {
        {"observed_consistency", Scale::Statistical, 7'000, 6'480, 812, 0, 0.83},
        {"correctness", Scale::Judge, 5'000, 4'100, 790, 3, 0.31},
        {"coherence", Scale::Judge, 300, 0, 0, 0, {}},
        {"house_style", Scale::Unknown, 45, 0, 0, 0, {}}};
    summary.statuses = {{"completed", 10'580}, {"failed", 1'200}, {"in_progress", 500}, {"queued_again", 65}};
    pane->setSummary(summary);
    pane->setPlace(-1, 20'000);
    pane->resize(380, 620);
    return pane;
}

// What the service says of an agent, beside the figures of the loaded jobs.
std::unique_ptr<QWidget> serviceFigures(Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction);
    auto view = std::make_unique<ServiceSummaryView>();
    view->setDetail(JobDetail::of(
        test::jobsFromJson(
            R"([{"job_id":"a","agent_identity_context":{"agent_name":"support/tier-1","agent_session_id":"s"},"module":"m"}])"),
        SourceRow{0}, ScoringModules(), QLocale()));
    view->setPossible(true);
    SummaryComparison summary;
    summary.status = u"completed"_s;
    summary.aggregate = 4.6732;
    summary.lines = {
        {u"correctness"_s, Scale::Judge, 6.41, 1'200, 6.38, 1'400, 1'180, 301},
        {u"observed_consistency"_s, Scale::Statistical, 0.713, 1'150, {}, 12, 0, 0},
        {u"house_style"_s, Scale::Unknown, 113.25, 40, {}, 40, 0, 0}};
    view->showSummary(u"support/tier-1"_s, summary);
    view->resize(340, 460);
    return view;
}

// Jobs of one session with so many turns: all kinds of cells, also several jobs in one.
QByteArray sessionJobs(int turns)
{
    const QStringList modules{u"correctness"_s,          u"coherence"_s,      u"faithfulness"_s,
                              u"observed_consistency"_s, u"data_grounding"_s, u"house_style"_s};
    QStringList jobs;
    const auto add = [&](int turn, const QString &module, int n) {
        const std::size_t hash = qHash(QString(module + QString::number(turn * 7 + n)), 5);
        const bool statistical = module.contains(u"observed"_s) || module.contains(u"ground"_s);
        const int kind = int(hash % 23);
        QString status = u"completed"_s;
        QString score = statistical ? QString::number(1.0 - double(hash % 97) * double(hash % 89) / 8'500, 'f', 3)
                                    : QString::number(10 - int(hash % 4) * int(hash % 3));
        if (kind < 3 && turns > 1) {
            status = QStringList{u"failed"_s, u"not_run"_s, u"in_progress"_s}.at(kind);
            score = u"null"_s;
        }
        jobs << uR"({"job_id":"%1-%2-%3","module":"%2","status":"%4","score":%5,"agent_identity_context":)"
                uR"({"agent_name":"support/tier-1","agent_version":"2.4.1",)"
                uR"("agent_session_id":"73928e05-51a7-4c7e-9c0f-2f1f6f9b11aa"%6}})"_s.arg(turn)
                    .arg(module)
                    .arg(n)
                    .arg(status, score, turn > 0 ? u",\"agent_turn\":%1"_s.arg(turn) : QString());
    };
    for (int turn = 1; turn <= turns; ++turn) {
        for (const QString &module : modules) {
            if ((turn * 5 + module.size()) % 9 != 0 || turns == 1)
                add(turn, module, 0);
        }
    }
    if (turns > 1) {
        add(3, modules[1], 1);
        add(3, modules[1], 2);
        add(5, modules[3], 1);
        add(0, modules[2], 0);
    }
    return "[" + jobs.join(u',').toUtf8() + "]";
}

// The Session tab of the details, as wide as the dock.
std::unique_ptr<QWidget> session(
    int turns, Qt::LayoutDirection direction, const Refinement &refinement = {},
    const std::optional<SessionComparison> &comparison = {}, bool focused = false)
{
    QApplication::setLayoutDirection(direction);
    auto tabs = std::make_unique<DetailTabs>();
    tabs->addPage(u"job"_s, DetailTabs::tr("Job"), new QWidget);
    auto *view = new SessionView;
    tabs->addPage(u"session"_s, DetailTabs::tr("Session"), view);
    tabs->showPage(u"session"_s);
    tabs->resize(334, 760);
    const auto result = test::answer(test::jobsFromJson(sessionJobs(turns)), {}, refinement);
    view->figures()->setPossible(true);
    view->showMap(
        std::make_shared<const SessionMap>(
            *SessionMap::of(*result, result->sourceRows, JobStore::Code(StringDictionary::First))),
        result);
    view->setCurrentJob(SourceRow{turns > 1 ? 7U : 0U});
    if (comparison)
        view->figures()->showComparison(*comparison);
    view->setLack(
        refinement.isEmpty() ? SessionView::Lack::None : SessionView::Lack::ServiceFilter, !refinement.isEmpty());
    if (focused) {
        tabs->show();
        tabs->activateWindow();
        view->mapView()->setFocus();
        view->mapView()->setCurrentIndex(view->model()->index(4, 4));
    }
    return tabs;
}

std::unique_ptr<QWidget> filteredSession(Qt::LayoutDirection direction)
{
    Refinement refinement;
    refinement.scoreRange = ShareRange{0.0, 0.75};
    return session(12, direction, refinement);
}

std::unique_ptr<QWidget> comparedSession(Qt::LayoutDirection direction)
{
    SessionComparison comparison;
    comparison.lines = {
        {u"coherence"_s, Scale::Judge, 7.25, 8, 7.25, 8, 8, 0},
        {u"correctness"_s, Scale::Judge, 6.4, 9, 6.625, 8, 8, 0},
        {u"observed_consistency"_s, Scale::Statistical, 0.713, 8, 0.713, 8, 8, 0}};
    return session(8, direction, {}, comparison, true);
}

/// A library with some views, which the page owns.
class SampleViews : public QObject
{
public:
    SampleViews()
    {
        const QStringList names{
            u"Incoherent answers"_s, u"فشل هذا الصباح"_s, u"Failed, by agent"_s,
            u"A view with quite a long name: everything that the reviewers should look at before the release"_s};
        for (const QString &name : names) {
            SavedView view;
            view.name = name;
            view.shortcut = m_added < 3 ? m_added + 1 : 0;
            view.isAtStart = m_added++ == 2;
            store.add(view);
        }
        while (store.views().size() < static_cast<std::size_t>(names.size()))
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    static QString keys(int number) { return u"Alt+%1"_s.arg(number); }

    QTemporaryDir folder;
    Library library{LibraryOptions{.path = folder.filePath(u"library.sqlite"_s)}};
    ViewStore store{library};

private:
    int m_added = 0;
};

std::unique_ptr<QWidget> viewsDialog(Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction);
    auto *views = new SampleViews;
    auto dialog = std::make_unique<ViewsDialog>(views->store, SampleViews::keys);
    QObject::connect(dialog.get(), &QObject::destroyed, views, &QObject::deleteLater);
    return dialog;
}

std::unique_ptr<QWidget> viewDialog(const QString &name, Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction);
    auto *views = new SampleViews;
    SavedView view;
    view.name = name;
    auto dialog = std::make_unique<ViewDialog>(views->store, SampleViews::keys, view);
    QObject::connect(dialog.get(), &QObject::destroyed, views, &QObject::deleteLater);
    return dialog;
}

std::unique_ptr<QWidget> linkDialog(const QString &service, bool knowsService, Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction);
    ViewLink link;
    link.view.name = u"Incoherent answers"_s;
    link.view.content.query = u"module:coherence score:<5 -agent_version:1.2 \"late fee\""_s;
    link.view.content.sort = {{u"score"_s, false}, {u"agent_version"_s, true}};
    link.view.content.columns = {{u"score"_s, 9}, {u"module"_s, 0}, {u"mood"_s, 0}, {u"explanation"_s, 0}};
    link.baseUrl = QUrl(service);
    if (!service.isEmpty()) {
        link.filter.setValue(Field::AgentName, u"Support agent"_s);
        link.filter.setValue(Field::AgentVersion, u"3.1"_s);
    }
    return std::make_unique<LinkDialog>(link, knowsService);
}

std::vector<std::pair<QString, Page>> pages()
{
    return {
        {u"connection"_s, [] { return connectionDialog({}); }},
        {u"connection-refused"_s, [] { return connectionDialog(u"http://scores.example.com/v2"_s); }},
        {u"connections-first"_s, [] { return connections(true, false, Qt::LeftToRight); }},
        {u"connections-first-more"_s, [] { return connections(true, true, Qt::LeftToRight); }},
        {u"connections"_s, [] { return connections(false, false, Qt::LeftToRight); }},
        {u"connections-more"_s, [] { return connections(false, true, Qt::LeftToRight); }},
        {u"connections-rtl"_s, [] { return connections(false, false, Qt::RightToLeft); }},
        {u"export"_s,
         [] {
             return std::make_unique<ExportDialog>(ExportCounts{12'345, 3, 20'000, 11, 21}, ExportChoice());
         }},
        {u"export-json"_s,
         [] {
             return std::make_unique<ExportDialog>(
                 ExportCounts{12'345, 0, 20'000, 11, 21, true}, ExportChoice{.format = ExportFormat::Json});
         }},
        {u"about"_s, [] { return std::make_unique<AboutDialog>(); }},
        {u"views"_s, [] { return viewsDialog(Qt::LeftToRight); }},
        {u"views-rtl"_s, [] { return viewsDialog(Qt::RightToLeft); }},
        {u"view-new"_s, [] { return viewDialog(u"Slow answers"_s, Qt::LeftToRight); }},
        {u"view-taken"_s, [] { return viewDialog(u"Failed, by agent"_s, Qt::LeftToRight); }},
        {u"view-taken-rtl"_s, [] { return viewDialog(u"Failed, by agent"_s, Qt::RightToLeft); }},
        {u"link"_s, [] { return linkDialog({}, false, Qt::LeftToRight); }},
        {u"link-service"_s, [] { return linkDialog(u"https://api.example.com/v2"_s, false, Qt::LeftToRight); }},
        {u"link-known"_s, [] { return linkDialog(u"https://api.example.com/v2"_s, true, Qt::LeftToRight); }},
        {u"link-service-rtl"_s, [] { return linkDialog(u"https://api.example.com/v2"_s, false, Qt::RightToLeft); }},
        {u"table"_s, [] { return table(Density::Comfortable, {}, Qt::LeftToRight); }},
        {u"table-compact"_s, [] { return table(Density::Compact, u"the"_s, Qt::LeftToRight); }},
        {u"start"_s, [] { return statePage(StateContent::start(true)); }},
        {u"loading"_s, [] { return statePage(loadingContent()); }},
        {u"failed"_s, [] { return statePage(failedContent()); }},
        {u"nothing"_s, [] { return statePage(StateContent::nothingMatches(12'345)); }},
        {u"bars"_s, [] { return bars(); }},
        {u"several"_s, [] { return severalJobs(Qt::LeftToRight); }},
        {u"several-rtl"_s, [] { return severalJobs(Qt::RightToLeft); }},
        {u"service"_s, [] { return serviceFigures(Qt::LeftToRight); }},
        {u"service-rtl"_s, [] { return serviceFigures(Qt::RightToLeft); }},
        {u"session-1"_s, [] { return session(1, Qt::LeftToRight); }},
        {u"session-8"_s, [] { return session(8, Qt::LeftToRight); }},
        {u"session-8-rtl"_s, [] { return session(8, Qt::RightToLeft); }},
        {u"session-200"_s, [] { return session(200, Qt::LeftToRight); }},
        {u"session-filtered"_s, [] { return filteredSession(Qt::LeftToRight); }},
        {u"session-compared"_s, [] { return comparedSession(Qt::LeftToRight); }},
        {u"session-compared-rtl"_s, [] { return comparedSession(Qt::RightToLeft); }},
        {u"table-rtl"_s, [] { return table(Density::Comfortable, {}, Qt::RightToLeft); }},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QDir directory(arguments.value(1, u"lookbook"_s));
    directory.mkpath(u"."_s);
    Theme theme(application);
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme.apply(mode);
        for (const auto &[name, page] : pages()) {
            if (arguments.size() > 2 && !arguments.contains(name))
                continue;
            QApplication::setLayoutDirection(Qt::LeftToRight);
            const std::unique_ptr<QWidget> widget = page();
            widget->show();
            widget->activateWindow();
            for (int round = 0; round < 5; ++round)
                QApplication::processEvents();
            const QString path =
                directory.filePath(u"%1-%2-%3x.png"_s.arg(name, mode == ThemeMode::Light ? u"light"_s : u"dark"_s)
                                       .arg(widget->devicePixelRatio()));
            QTextStream(stdout) << (widget->grab().save(path) ? path : u"not written: "_s + path) << Qt::endl;
        }
    }
    return 0;
}
