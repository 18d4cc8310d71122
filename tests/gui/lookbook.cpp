// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws parts of the window into PNG files, light and dark, for visual review. Not a test. Usage: lookbook DIRECTORY
// [NAME…]; QT_SCALE_FACTOR=2 for pictures of a high-resolution screen.
#include <functional>

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTextStream>
#include <QVBoxLayout>

#include "gui/actions/valueactions.h"
#include "gui/connections/connectiondialog.h"
#include "gui/details/detailpane.h"
#include "gui/details/servicesummaryview.h"
#include "gui/export/exportdialog.h"
#include "gui/filters/chipbar.h"
#include "gui/help/aboutdialog.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/statepage.h"
#include "gui/window/statusline.h"
#include "helpers/jobsfromjson.h"
#include "helpers/samplejobs.h"
#include "models/jobdetail.h"
#include "models/jobssummary.h"
#include "models/jobtablemodel.h"
#include "workspace/summarycomparison.h"

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

std::vector<std::pair<QString, Page>> pages()
{
    return {
        {u"connection"_s, [] { return connectionDialog({}); }},
        {u"connection-refused"_s, [] { return connectionDialog(u"http://scores.example.com/v2"_s); }},
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
