// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with jobs from a server, a tenth of which is marked: how long each step with marks takes ("times"),
// or how long the event loop of the GUI thread stood still during it ("stalls"). "fill" makes the library of the marks
// before; what the steps mark they also take back.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string_view>
#include <vector>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QItemSelection>
#include <QItemSelectionModel>
#include <QLocale>

#include "benchwindow.h"
#include "core/base/memory.h"
#include "core/base/utf8.h"
#include "core/query/querytext.h"
#include "gui/actions/actionlist.h"
#include "gui/filters/markfacet.h"
#include "gui/look/fontwarmup.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/mainwindow.h"
#include "library/library.h"
#include "library/markstore.h"
#include "results.h"
#include "windowsteps.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MarkedEach = 10; // one job of so many is marked
constexpr int Selected = 1'000; // jobs that are marked at once

/// A benchmark of something else than what was meant is none.
void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::exit(6);
}

/// The ids of the jobs to mark, in ten lists: what is said of each list is something else.
using Tenths = std::array<std::vector<QString>, 10>;

/// Fetches all jobs and chooses those to be marked.
Tenths chooseJobs(Workspace &workspace, const QString &url)
{
    workspace.connectTo(Connection(u"bench"_s, url), ApiKey::fromText(u"bench"_s).value());
    workspace.fetch({});
    const JobBrowser *browser = workspace.browser();
    bench::waitUntil([browser] { return browser->report().has_value() || browser->error(); });
    expect(!browser->error() && browser->table()->store(), "the jobs can be fetched");
    const JobStore &store = *browser->table()->store();
    Tenths tenths;
    for (std::size_t i = 0; i * MarkedEach < store.rowCount(); ++i)
        tenths[i % tenths.size()].push_back(fromUtf8(store.text(Field::JobId, static_cast<SourceRow>(i * MarkedEach))));
    return tenths;
}

/// The first list has notes: a hundred texts, of which each fourth has the word that is searched.
void writeNotes(MarkStore &marks, const std::vector<QString> &jobs)
{
    constexpr std::size_t Texts = 100;
    for (std::size_t text = 0; text < Texts; ++text) {
        std::vector<QString> part;
        for (std::size_t i = text; i < jobs.size(); i += Texts)
            part.push_back(jobs[i]);
        const QString asked = text % 4 == 0 ? u"a refund"_s : u"the fee"_s;
        marks.mark(
            std::move(part),
            MarkChange::note(
                u"Case %1: the customer asked for %2, and the answer named another date"_s.arg(text).arg(asked)));
    }
}

/// Fills a library with the marks of a tenth of the jobs: 40 % reviewed, 30 % flags, 20 % stars, 20 % verdicts with
/// scores of the user's own, 10 % notes.
int fill(const QString &path, const QString &url)
{
    Workspace workspace;
    const Tenths jobs = chooseJobs(workspace, url);
    Library library({.path = path});
    MarkStore marks(library);
    QObject::connect(&marks, &MarkStore::failed, &marks, [](const LibraryError &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
        std::exit(5);
    });
    marks.follow(workspace.markOrigin());
    for (const std::size_t i : {0U, 1U, 2U, 3U})
        marks.mark(jobs[i], MarkChange::flag(MarkKind::Reviewed, true));
    for (const std::size_t i : {3U, 4U, 5U})
        marks.mark(jobs[i], MarkChange::flag(MarkKind::Flag, true));
    for (const std::size_t i : {6U, 7U})
        marks.mark(jobs[i], MarkChange::flag(MarkKind::Star, true));
    marks.mark(jobs[8], MarkChange::verdict(MarkVerdict::Agree));
    marks.mark(jobs[8], MarkChange::score(0.5));
    marks.mark(jobs[9], MarkChange::verdict(MarkVerdict::Disagree));
    marks.mark(jobs[9], MarkChange::score(1.0));
    writeNotes(marks, jobs[0]);
    library.waitForWork();
    QCoreApplication::processEvents(); // an error that is told
    return 0;
}

/// Does with marks what people do.
class MarkSteps
{
public:
    MarkSteps(bench::BenchWindow &opened, bench::Steps &steps)
        : m_opened(opened)
        , m_steps(steps)
        , m_browser(opened.workspace().browser())
        , m_table(opened.window().page()->table())
        , m_list(opened.window().findChild<MarkFacet *>()->findChild<QCheckBox *>(u"markFacet2"_s))
    {
    }

    void run(const QString &url)
    {
        show(url);
        markOne();
        markMany();
        filter();
        sort();
        bench::printResult("window/memory with marks, at the end", bench::memoryNow());
    }

private:
    void show(const QString &url)
    {
        m_opened.comeUp();
        const auto *fonts = m_opened.window().findChild<FontWarmUp *>();
        bench::waitUntil([fonts] { return fonts->isDone(); });
        m_steps.run(
            "fetch with marks", [&] { m_opened.fetch(url); },
            [this] { return m_opened.isCalm() && m_browser->table()->rowCount() > 0; });
        m_steps.run(
            "marks shown", [] {}, [this] { return column() && column()->rowCount() == rows() && isListed(); });
        bench::printResult("window/memory with marks", bench::peakMemory());
        expect(column()->markedCount() == (rows() + MarkedEach - 1) / MarkedEach, "a tenth of the jobs is marked");
    }

    void markOne()
    {
        const int row = m_browser->table()->rowCount() / 2 + 1;
        select(row, row);
        expect(flags(row) == 0, "the job in the middle has no mark");
        m_steps.run(
            "mark a job", [this] { press(); }, [=, this] { return flags(row) != 0; });
        bench::waitUntil([this] { return isListed(); });
        m_steps.run(
            "list of marks after it", [this] { press(); }, [=, this] { return flags(row) == 0 && isListed(); });
    }

    void markMany()
    {
        const auto flagged = [this] {
            int jobs = 0;
            for (int row = 0; row < Selected; ++row)
                jobs += hasMark(flags(row), MarkFlag::Flag) ? 1 : 0;
            return jobs;
        };
        select(0, Selected - 1);
        const int before = flagged();
        expect(before < Selected, "not all selected jobs are flagged");
        m_steps.run(
            "mark 1,000 jobs", [this] { press(); }, [=] { return flagged() == Selected; });
        bench::waitUntil([this] { return isListed(); });
        m_steps.run(
            "take back the mark of 1,000 jobs", [this] { undo(); }, [=] { return flagged() == before; });
        bench::waitUntil([this] { return isListed(); });
        select(0, 0);
    }

    void filter()
    {
        const auto calm = [this] { return m_opened.isCalm(); };
        const auto shown = [this] { return static_cast<std::size_t>(m_browser->table()->rowCount()); };
        const std::size_t flagged = count(MarkFlag::Flag);
        m_steps.run("query: mark:flag", refine(u"mark:flag"_s), calm);
        expect(shown() == flagged, "mark:flag shows all flagged jobs");
        select(0, 0);
        m_steps.run(
            "unmark a job that the query asks for", [this] { press(); },
            [=, this] { return shown() == flagged - 1 && m_opened.isCalm(); });
        undo();
        bench::waitUntil([=] { return shown() == flagged && calm(); });
        m_steps.run("query: note:refund", refine(u"note:\"refund\""_s), calm);
        expect(shown() > 0 && shown() < count(MarkFlag::Note), "some of the notes have the word");
        m_steps.run("query: has:note", refine(u"has:note"_s), calm);
        expect(shown() == count(MarkFlag::Note), "has:note shows all notes");
        m_steps.run("query: -has:mark", refine(u"-has:mark"_s), calm);
        expect(shown() == rows() - column()->markedCount(), "-has:mark shows the rest");
        m_steps.run("clear the query of marks", refine({}), calm);
        bench::waitUntil([this] { return isListed(); });
    }

    void sort()
    {
        const auto calm = [this] { return m_opened.isCalm(); };
        for (const MarkPart part : {MarkPart::Marks, MarkPart::OwnScore, MarkPart::Note})
            m_table->columns()->setColumnShown(part, true);
        const auto by = [this](MarkPart part, Qt::SortOrder order) {
            return [=, this] { m_browser->setSort({{part, order}}); };
        };
        m_steps.run("sort by marks", by(MarkPart::Marks, Qt::AscendingOrder), calm);
        expect(hasMark(flags(0), MarkFlag::Reviewed), "the reviewed jobs are the first");
        m_steps.run("sort by own score", by(MarkPart::OwnScore, Qt::DescendingOrder), calm);
        expect(hasMark(flags(0), MarkFlag::Score), "the jobs with a score are the first");
        m_steps.run("sort by note", by(MarkPart::Note, Qt::AscendingOrder), calm);
        expect(hasMark(flags(0), MarkFlag::Note), "the jobs with a note are the first");
    }

    [[nodiscard]] const MarkColumn::Pointer &column() { return m_opened.library().markedRows().column(); }
    [[nodiscard]] std::size_t rows() { return m_browser->table()->store()->rowCount(); }
    [[nodiscard]] MarkFlags flags(int row) { return column()->flags(m_browser->table()->sourceRow(row)); }
    [[nodiscard]] std::size_t count(MarkFlag flag)
    {
        return static_cast<std::size_t>(
            std::ranges::count_if(column()->flags(), [flag](MarkFlags flags) { return hasMark(flags, flag); }));
    }

    /// Whether the list of marks beside the table has the number of now; the query asks only for marks, or for nothing.
    [[nodiscard]] bool isListed()
    {
        if (m_counted != column()) {
            m_counted = column();
            m_flagged = QLocale().toString(qulonglong(count(MarkFlag::Flag)));
        }
        return m_list->isVisible() && m_list->accessibleDescription() == m_flagged;
    }

    /// What key 2 does.
    void press() { m_opened.window().actions()->action(u"mark.flag"_s)->trigger(); }
    void undo() { m_opened.window().actions()->action(u"filter.undo"_s)->trigger(); }

    [[nodiscard]] std::function<void()> refine(const QString &query)
    {
        return [this, query] { m_opened.workspace().filters()->setRefinement(parseQuery(query, {}).value()); };
    }

    /// Selects these rows, the last one included, and lets the window show what belongs to them.
    void select(int first, int last)
    {
        m_table->showRow(first);
        if (last > first) {
            const QAbstractItemModel *model = m_table->model();
            m_table->selectionModel()->select(
                QItemSelection(model->index(first, 0), model->index(last, 0)),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        expect(m_table->selectedRowCount() == last - first + 1, "these rows are selected");
        bench::waitUntil([this] { return m_opened.window().actions()->action(u"mark.flag"_s)->isEnabled(); });
        QCoreApplication::processEvents();
    }

    bench::BenchWindow &m_opened;
    bench::Steps &m_steps;
    JobBrowser *m_browser;
    JobTableView *m_table;
    const QCheckBox *m_list; // of flagged jobs, with their number
    MarkColumn::Pointer m_counted;
    QString m_flagged; // how many jobs of m_counted are flagged
};

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    QApplication application(argc, argv);
    const std::string_view what = argc == 4 ? argv[1] : "";
    if (what != "fill" && what != "times" && what != "stalls") {
        std::fputs("marksbench fill LIBRARY BASE-URL | times LIBRARY BASE-URL | stalls LIBRARY BASE-URL\n", stderr);
        return 2;
    }
    const QString library = QString::fromLocal8Bit(argv[2]);
    const QString url = QString::fromLocal8Bit(argv[3]);
    if (what == "fill")
        return fill(library, url);
    bench::BenchWindow opened(application, library);
    bench::Steps steps(what == "stalls");
    MarkSteps(opened, steps).run(url);
    return 0;
}
