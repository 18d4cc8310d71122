// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with jobs from a server: how long each step takes ("times"), or how long the event loop of the GUI
// thread stood still during it ("stalls"), or when the window is there ("start").
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>
#include <unistd.h>

#include "benchwindow.h"
#include "core/base/background.h"
#include "core/base/memory.h"
#include "gui/details/detailtabs.h"
#include "gui/details/summaryview.h"
#include "gui/export/exportflow.h"
#include "gui/filters/facetlist.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/refinementpanel.h"
#include "gui/look/fontwarmup.h"
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
#include "windowsteps.h"
#include "workspace/exportchoice.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Prints when the first page is on the screen, by the clock that all programs share.
int start(bench::BenchWindow &opened)
{
    opened.comeUp();
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
void browse(bench::BenchWindow &opened, bench::Steps &steps, const QString &url)
{
    Workspace &workspace = opened.workspace();
    MainWindow &window = opened.window();
    const QString csv = opened.filePath(u"jobs.csv"_s);
    JobBrowser *browser = workspace.browser();
    JobTableView *table = window.page()->table();
    const auto calm = [&opened] { return opened.isCalm(); };
    const auto refine = [&](const Refinement &refinement) {
        return [&workspace, refinement] { workspace.filters()->setRefinement(refinement); };
    };

    opened.comeUp(); // what is measured as the start
    const auto *fonts = window.findChild<FontWarmUp *>();
    steps.run(
        "find fonts", [] {}, [fonts] { return fonts->isDone(); });
    steps.run(
        "first row", [&] { opened.fetch(url); }, [&] { return browser->table()->rowCount() > 0; });
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
    bench::waitUntil(calm);
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
    {
        bench::BenchWindow opened(application);
        if (what == "start")
            return start(opened);
        bench::Steps steps(what == "stalls");
        browse(opened, steps, QString::fromLocal8Bit(argv[2]));
    }
    waitForBackground(); // a large store goes there
    bench::printResult("window/memory after closing", bench::memoryNow());
    return 0;
}
