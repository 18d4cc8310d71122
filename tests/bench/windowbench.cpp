// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with jobs from a server: how long each step takes ("times"), or how long the event loop of the GUI
// thread stood still during it ("stalls"), or when the window is there ("start").
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>
#include <unistd.h>

#include "core/base/background.h"
#include "core/base/language.h"
#include "core/base/memory.h"
#include "gui/details/detailtabs.h"
#include "gui/details/summaryview.h"
#include "gui/export/exportflow.h"
#include "gui/filters/facetlist.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/refinementpanel.h"
#include "gui/look/fontwarmup.h"
#include "gui/look/theme.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessionview.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/mainwindow.h"
#include "models/facetmodel.h"
#include "models/sessionlist.h"
#include "models/sessionmapmodel.h"
#include "results.h"
#include "workspace/exportchoice.h"
#include "workspace/settings.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

constexpr double Million = 1'000'000.0;

/// Notes the gaps between the turns of the event loop by a timer of zero.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        connect(
            &m_timer, &QTimer::timeout, this, [this] { m_gaps.push_back(m_clock.nsecsElapsed()), m_clock.start(); });
        m_clock.start();
        m_timer.start(0);
    }

    void reset()
    {
        m_gaps.clear();
        m_clock.start();
    }

    /// Largest gap and the 99.9th percentile, in milliseconds.
    std::pair<double, double> worst()
    {
        m_gaps.push_back(m_clock.nsecsElapsed());
        std::sort(m_gaps.begin(), m_gaps.end());
        const std::size_t place = m_gaps.size() - 1 - m_gaps.size() / 1000;
        return {static_cast<double>(m_gaps.back()) / Million, static_cast<double>(m_gaps[place]) / Million};
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<qint64> m_gaps;
};

void waitUntil(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Runs the steps one after the other and prints what each took.
class Steps
{
public:
    explicit Steps(bool stalls)
    {
        if (stalls)
            m_meter.emplace();
    }

    void run(const QByteArray &name, const std::function<void()> &begin, const std::function<bool()> &done)
    {
        QElapsedTimer clock;
        if (m_meter)
            m_meter->reset();
        clock.start();
        begin();
        waitUntil(done);
        if (!m_meter) {
            bench::printResult("window/" + name, bench::milliseconds(clock));
            return;
        }
        const auto [longest, percentile] = m_meter->worst();
        bench::printResult("stall/" + name, longest);
        bench::printResult("stall999/" + name, percentile);
    }

private:
    std::optional<StallMeter> m_meter; // its timer keeps a core busy: without it the times are those of the program
};

} // namespace

/// Shows the window, up to its first page on the screen.
void comeUp(MainWindow &window)
{
    window.show();
    waitUntil([&window] { return window.windowHandle() && window.windowHandle()->isExposed(); });
    window.repaint();
    QCoreApplication::processEvents();
}

/// Prints when the first page is on the screen, by the clock that all programs share.
int start(MainWindow &window)
{
    comeUp(window);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    bench::printResult(
        "start/shown at", static_cast<double>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
    return 0;
}

/// The limit of an export to a file: milliseconds to write as many bytes there that cost nothing to make.
double timeToWrite(qint64 size, const QString &path)
{
    const QByteArray piece(qsizetype(1) << 20, 'x');
    QElapsedTimer clock;
    clock.start();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        std::fprintf(stderr, "%s\n", qPrintable(file.errorString()));
        std::exit(5);
    }
    for (qint64 left = size; left > 0; left -= piece.size()) {
        if (file.write(piece.constData(), std::min<qint64>(left, piece.size())) < 0)
            std::exit(5);
    }
    fsync(file.handle()); // as a QSaveFile does
    file.close();
    const double time = bench::milliseconds(clock);
    file.remove();
    return time;
}

/// Fetches a million jobs and does with them what people do.
void browse(Workspace &workspace, MainWindow &window, Steps &steps, const QString &url, const QString &csv)
{
    const Connection connection(u"bench"_s, url);
    const auto key = ApiKey::fromText(u"bench"_s);
    JobBrowser *browser = workspace.browser();
    JobTableView *table = window.page()->table();
    QObject::connect(browser, &JobBrowser::loadFinished, browser, [browser] {
        if (browser->report() && browser->report()->error) {
            std::fprintf(stderr, "%s\n", qPrintable(browser->report()->error->summary));
            std::exit(4);
        }
    });
    const auto calm = [browser] { return !browser->isLoading() && !browser->isQuerying(); };
    const auto refine = [&](const Refinement &refinement) {
        return [&workspace, refinement] { workspace.filters()->setRefinement(refinement); };
    };

    comeUp(window); // what is measured as the start
    const auto *fonts = window.findChild<FontWarmUp *>();
    steps.run(
        "find fonts", [] {}, [fonts] { return fonts->isDone(); });
    steps.run(
        "first row",
        [&] {
            workspace.connectTo(connection, key.value());
            workspace.fetch({});
        },
        [&] { return browser->table()->rowCount() > 0; });
    steps.run(
        "rest of the fetch", [] {}, calm);
    bench::printResult("window/memory", bench::peakMemory());
    bench::printResult("window/memory after the fetch", bench::memoryNow());
    steps.run(
        "sort by score",
        [&] {
            browser->setSort({{Field::Score, Qt::AscendingOrder}});
        },
        calm);
    steps.run(
        "sort by agent, then score",
        [&] {
            browser->setSort({{Field::AgentName, Qt::AscendingOrder}, {Field::Score, Qt::DescendingOrder}});
        },
        calm);
    steps.run(
        "order of arrival", [&] { browser->setSort({}); }, calm);
    Refinement module;
    module.setFacetValue(Field::Module, u"coherence"_s, true);
    module.scoreRange = ShareRange{0.0, 0.5};
    steps.run("filter by module and score", refine(module), calm);
    Refinement text;
    text.text = u"period"_s;
    steps.run("search", refine(text), calm);
    steps.run("clear", refine({}), calm);
    std::vector<Field> facets = browser->query().facets;
    steps.run(
        "all facets",
        [&] {
            std::vector<Field> all;
            for (const FieldInfo &info : jobFields()) {
                if (info.facet)
                    all.push_back(info.field);
            }
            browser->setFacets(all);
        },
        calm);
    steps.run(
        "usual facets", [&] { browser->setFacets(facets); }, calm);
    // The field with the most values: what is typed is searched in all of them.
    auto *panel = window.findChild<RefinementPanel *>();
    const std::vector<Field> listed = panel->facets();
    panel->showFacet(Field::ToolExecutionId);
    auto *list = panel->findChild<FacetList *>(u"facet-tool_execution_id"_s);
    auto *values = list->findChild<FacetModel *>();
    const auto isListed = [calm, values] { return calm() && values->rowCount() > 0 && !values->isListing(); };
    steps.run(
        "list many values", [] {}, isListed);
    bench::printResult("window/many values", static_cast<double>(values->values()));
    auto *search = list->findChild<QLineEdit *>(u"search"_s);
    steps.run(
        "search many values", [search] { search->setText(u"e9"_s); }, isListed);
    steps.run("refine with many values", refine(module), isListed);
    steps.run("clear with many values", refine({}), isListed);
    panel->setFacets(listed);
    browser->setFacets(listed);
    waitUntil(calm);
    // A job in the middle: its session is found among all jobs.
    auto *tabs = window.findChild<DetailTabs *>();
    const auto *session = window.findChild<SessionView *>();
    steps.run(
        "session of a job", [&] { table->showRow(table->model()->rowCount() / 2), tabs->showPage(u"session"_s); },
        [&] { return session->showsMap() && session->model()->currentJobIndex().isValid(); });
    tabs->showPage(u"job"_s);
    QScrollBar *bar = table->verticalScrollBar();
    int turns = 0;
    QTimer scroll;
    QObject::connect(&scroll, &QTimer::timeout, &scroll, [&] { bar->setValue(bar->maximum() / 200 * ++turns); });
    steps.run(
        "scroll, 200 pages", [&] { scroll.start(0); }, [&] { return turns >= 200; });
    scroll.stop();
    SessionsPage *sessions = window.page()->sessions();
    const auto sessionsShown = [calm, browser, sessions] {
        const auto &shown = sessions->list()->model()->table();
        return calm() && !sessions->list()->isRunning() && shown && &shown->result() == browser->result().get();
    };
    const double before = bench::memoryNow();
    steps.run(
        "sessions", [&] { window.page()->setPage(JobsPage::Page::Sessions); }, sessionsShown);
    bench::printResult("window/sessions shown", sessions->list()->model()->rowCount());
    bench::printResult("window/memory of the sessions", bench::memoryNow() - before);
    steps.run(
        "sort the sessions",
        [&] {
            sessions->list()->setSort({{SessionColumn::Kind::Jobs, 0}, true});
        },
        sessionsShown);
    steps.run("filter the sessions", refine(module), sessionsShown);
    steps.run("all sessions again", refine({}), sessionsShown);
    steps.run(
        "jobs again", [&] { window.page()->setPage(JobsPage::Page::Jobs); }, calm);
    steps.run(
        "select all", [&] { table->selectAll(); }, calm);
    const auto *summary = window.findChild<SummaryView *>();
    steps.run(
        "summary of all", [] {}, [summary] { return summary->isVisible() && summary->hasFigures(); });
    auto *flow = window.findChild<ExportFlow *>();
    ExportChoice everyColumn;
    everyColumn.columns = ExportChoice::Columns::All;
    bool exported = false;
    QObject::connect(flow, &ExportFlow::ended, flow, [&] { exported = true; });
    steps.run(
        "export", [&] { flow->exportTo(csv, everyColumn, table->selection()); }, [&] { return exported; });
    bench::printResult("window/write", timeToWrite(QFileInfo(csv).size(), csv + u".limit"_s));
    steps.run(
        "fetch again", [&] { workspace.refresh(); }, [&] { return calm() && browser->report(); });
    bench::printResult("window/memory, both fetches", bench::peakMemory());
    bench::printResult("window/memory after both", bench::memoryNow());
}

int main(int argc, char **argv)
{
    keepFreedMemory();
    QApplication application(argc, argv);
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (!(argc == 2 && what == "start") && !(argc == 3 && (what == "times" || what == "stalls"))) {
        std::fputs("windowbench start | times BASE-URL | stalls BASE-URL\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(file);
    Theme theme(application);
    theme.apply(ThemeMode::Light);
    {
        Workspace workspace;
        UserLibrary library(workspace, {.path = folder.filePath(u"library.sqlite"_s)});
        Language language;
        language.choose(u"en"_s);
        MainWindow window(workspace, library, theme, language, settings);
        window.resize(1440, 900);
        if (what == "start")
            return start(window);
        Steps steps(what == "stalls");
        browse(workspace, window, steps, QString::fromLocal8Bit(argv[2]), folder.filePath(u"jobs.csv"_s));
    }
    waitForBackground(); // a large store goes there
    bench::printResult("window/memory after closing", bench::memoryNow());
    return 0;
}
