// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with many demo jobs over HTTP: how long each step takes, and how long the event loop of the GUI
// thread stood still during it. Prints one line a step.
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include "gui/exportflow.h"
#include "gui/filtersidebar.h"
#include "gui/jobspage.h"
#include "gui/jobtableview.h"
#include "gui/mainactions.h"
#include "gui/mainwindow.h"
#include "gui/refinementpanel.h"
#include "gui/theme.h"
#include "gui/workspace.h"

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

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    bool ok = true;
    const std::uint32_t jobs = argc > 1 ? QString::fromLocal8Bit(argv[1]).toUInt(&ok) : 1'000'000;
    if (!ok || jobs == 0) {
        std::fputs("windowstalls [NUMBER OF JOBS]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Theme theme(application);
    theme.apply(Theme::Mode::Light);
    Workspace workspace;
    MainWindow window(workspace, theme, settings);
    window.resize(1440, 900);
    window.show();
    JobBrowser *browser = workspace.browser();
    JobTableView *table = window.page()->table();
    StallMeter meter;

    const auto calm = [browser] { return !browser->isLoading() && !browser->isQuerying(); };
    const auto step = [&meter](
                          const char *name, const std::function<void()> &begin, const std::function<bool()> &done) {
        QElapsedTimer clock;
        meter.reset();
        clock.start();
        begin();
        waitUntil(done);
        const double took = static_cast<double>(clock.nsecsElapsed()) / Million;
        const auto [longest, percentile] = meter.worst();
        std::printf(
            "%-34s %9.1f ms   longest stall %6.1f ms   99.9th percentile %6.1f ms\n", name, took, longest, percentile);
        std::fflush(stdout);
    };
    const auto refine = [&](const Refinement &refinement) {
        return [&window, refinement] { Q_EMIT window.sidebar()->refinement()->refinementChanged(refinement); };
    };

    std::printf("%u jobs, platform %s, Qt %s\n", jobs, qPrintable(QGuiApplication::platformName()), qVersion());
    step(
        "fetch to the first row", [&] { window.openDemo(jobs, 1); }, [&] { return browser->table()->rowCount() > 0; });
    step(
        "the rest of the fetch", [] {}, calm);
    step(
        "sort by score",
        [&] {
            browser->setSort({{Field::Score, Qt::AscendingOrder}});
        },
        calm);
    step(
        "sort by agent, then score",
        [&] {
            browser->setSort({{Field::AgentName, Qt::AscendingOrder}, {Field::Score, Qt::DescendingOrder}});
        },
        calm);
    step(
        "back to the order of arrival", [&] { browser->setSort({}); }, calm);
    Refinement module;
    module.setFacetValue(Field::Module, u"coherence"_s, true);
    module.scoreRange = ShareRange{0.0, 0.5};
    step("filter by module and score", refine(module), calm);
    Refinement text;
    text.text = u"period"_s;
    step("search in explanations", refine(text), calm);
    step("clear the filters", refine({}), calm);
    QScrollBar *bar = table->verticalScrollBar();
    int turns = 0;
    QTimer scroll;
    QObject::connect(&scroll, &QTimer::timeout, &scroll, [&] { bar->setValue(bar->maximum() / 200 * ++turns); });
    step(
        "scroll from top to bottom", [&] { scroll.start(0); }, [&] { return turns >= 200; });
    scroll.stop();
    step(
        "select all", [&] { table->selectAll(); }, calm);
    auto *flow = window.findChild<ExportFlow *>();
    bool exported = false;
    QObject::connect(flow, &ExportFlow::ended, flow, [&] { exported = true; });
    step(
        "export what is shown as CSV", [&] { flow->exportTo(folder.filePath(u"jobs.csv"_s), {}, *table); },
        [&] { return exported; });
    step(
        "fetch again", [&] { workspace.refresh(); }, [&] { return calm() && browser->report(); });
    return 0;
}
