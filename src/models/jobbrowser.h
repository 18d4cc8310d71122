// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include "core/load/jobsource.h"
#include "core/query/queryresult.h"
#include "core/query/queryrunner.h"
#include "models/jobtablemodel.h"
#include "models/slowwatch.h"

namespace assay {

/// The loaded jobs, the query over them and its result, without a window. Takes rows from any JobSource, runs the query
/// on a worker whenever rows or query change, and gives the result to the table model. GUI thread. Does not own the
/// sources.
class JobBrowser : public QObject
{
    Q_OBJECT

public:
    /// What the window shows: the rows, or a page in their place.
    enum class State {
        Start, ///< nothing was loaded yet
        Loading, ///< a load runs and no row has come yet
        Rows, ///< rows are shown (a load may still run)
        NoJobs, ///< the load has ended without a job
        NothingMatches, ///< there are jobs, but the refinement lets none through
        Failed, ///< the load failed and there is no row to show
    };
    Q_ENUM(State)

    explicit JobBrowser(QObject *parent = nullptr);
    ~JobBrowser() override;

    /// Listens to a source. The source that started last is the current one; signals of older sources are ignored.
    ///
    /// When a load replaces shown rows, the old rows stay until its first rows have arrived, or, for a refresh, until
    /// it has ended well. If it fails, no list is lost: see otherList().
    void listenTo(JobSource *source);

    /// Tells what the next load is. \p refresh: it asks the same question as the shown list. If that list is complete,
    /// it stays until the load has ended well, and stays permanently if it does not.
    void expectLoad(bool refresh);

    /// The source whose load is shown or running; null before the first load.
    [[nodiscard]] JobSource *currentSource() const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isQuerying() const;

    /// A query that has not ended soon after it was asked.
    struct SlowQuery
    {
        QueryProgress::Phase phase = QueryProgress::Phase::Filtering;
        std::optional<double> share; ///< of the rows that were looked at, from 0 to 1; nothing when not known
        bool refines = false; ///< the rows shown are those of another refinement
        bool canCancel = false; ///< cancelQuery() would change something
    };

    /// The running query, once it takes long. Not one that only adds arriving rows to what is shown.
    [[nodiscard]] std::optional<SlowQuery> slowQuery() const;

    /// The time after which a query is slow; 0.3 s by default.
    void setSlowAfter(std::chrono::milliseconds time) { m_slow.setDelay(time); }

    /// Gives up the running query: refinement and sort become those of the shown rows, which stay. Without shown rows,
    /// there is no refinement and no sort then.
    void cancelQuery();

    /// Runs the queries. For tests.
    [[nodiscard]] QueryRunner *runner() { return m_runner; }

    [[nodiscard]] JobTableModel *table() const { return m_table; } ///< owned by this

    [[nodiscard]] const JobQuery &query() const { return m_query; }
    void setRefinement(const Refinement &refinement);
    void setSort(const std::vector<SortKey> &sort);
    void setModules(const ScoringModules &modules);
    /// The locale for sorting text and formatting numbers; the user's own by default.
    void setLocale(const QLocale &locale);
    /// Tells the error and the reason of a wait again, after the language of the program has changed.
    void retranslate();
    /// The fields to count values for; module and status by default.
    void setFacets(const std::vector<Field> &facets);

    /// What the user said of the jobs of a store, for queries that ask for it; null: nothing. A filter by
    /// marks runs again; a sort by marks only when more jobs may have some, so that rows stay where the user marks
    /// them.
    void setMarks(const std::shared_ptr<const JobStore> &store, std::shared_ptr<const MarkColumn> marks);

    /// Stops the running load and keeps the rows that have arrived. Does nothing when no load runs.
    void stop();

    /// The newest query result; null before the first. Its facet counts are shown in the sidebar.
    [[nodiscard]] std::shared_ptr<const QueryResult> result() const { return m_table->result(); }

    /// Rows of the shown list, whether or not the refinement lets them through.
    [[nodiscard]] qsizetype loadedRows() const;

    /// The store of the newest load, whether or not it is shown; null before the first, and when nothing needs it.
    [[nodiscard]] std::shared_ptr<const JobStore> newestStore() const { return m_newestStore.lock(); }

    /// A list that was loaded; its report tells how complete it is.
    struct List
    {
        LoadReport report;
        QDateTime loadedAt; ///< end of the load
        bool arrived = false; ///< it is what arrived of a load that failed or was stopped after the other list
    };

    /// After a load that failed or was stopped: the list that is not shown but can be. Either what arrived, or the list
    /// before. Null while a load runs and when there is none.
    [[nodiscard]] const List *otherList() const;

    /// Shows the other list; the shown one becomes the other. Does nothing when there is none.
    void showOtherList();

    /// Frees the other list.
    void dropOtherList();

    /// Shows a newer list of the same question in place of the shown one, as the end of a refresh does. It is complete
    /// and was loaded by nobody that this listens to. Does nothing while a load runs.
    void showNewer(const LoadReport &report, const QDateTime &loadedAt);

    /// Tells all that show scores to read their texts again.
    void retellScores();

    [[nodiscard]] const LoadProgress &progress() const { return m_progress; }
    [[nodiscard]] const std::optional<RetryWait> &wait() const { return m_wait; }

    /// The report of the load whose rows are shown; nullopt while it runs.
    [[nodiscard]] const std::optional<LoadReport> &report() const { return m_report; }

    /// The error of the newest load, also when older rows are still shown.
    [[nodiscard]] const std::optional<LoadError> &error() const { return m_error; }

    /// The problems of the running load, otherwise those of the shown list.
    [[nodiscard]] const ProblemList &problems() const { return m_progress.problems; }

    /// When the rows shown were loaded (end of the load); invalid before.
    [[nodiscard]] QDateTime loadedAt() const { return m_loadedAt; }

Q_SIGNALS:
    void stateChanged();
    void loadStarted();
    void progressChanged();
    void waitChanged();
    void loadFinished();
    /// showOtherList() or dropOtherList() was called.
    void otherListChanged();
    /// showNewer() has shown a list: how the last load ended is of no interest any more.
    void newerShown();
    void queryChanged();
    /// There was not enough memory for the query: the rows shown stay, and are those of an earlier one.
    void queryFailed();
    /// slowQuery() has changed; several times a second while there is one.
    void slowQueryChanged();
    /// The shown rows are about to be replaced (the model is reset between this signal and resultChanged()).
    void resultAboutToChange();
    void resultChanged();

private:
    void start(JobSource *source, Generation generation, std::shared_ptr<const JobStore> store);
    void applyProgress(JobSource *source, const LoadProgress &progress);
    void applyWait(JobSource *source, const RetryWait &wait);
    void finish(JobSource *source, const LoadReport &report);
    void end(const LoadReport &report);
    void endLostLoad();
    void keepListsForLoad();
    void keepArrivedRows(const LoadReport &report);
    void setProgress(const LoadReport &report);
    void showLoaded(const LoadReport &report, const QDateTime &loadedAt);
    void replaceList(const LoadReport &report, const QDateTime &loadedAt);
    void holdOther(List list);
    [[nodiscard]] std::optional<List> shownList() const;
    [[nodiscard]] LoadReport stoppedReport() const;
    void keepResult();
    void applyResult(std::shared_ptr<const QueryResult> result);

    [[nodiscard]] bool isCurrent(JobSource *source, Generation generation) const;
    [[nodiscard]] bool showsArrivalOrder() const;
    [[nodiscard]] bool filtersByMarks() const;
    [[nodiscard]] bool sortsByMarks() const;
    [[nodiscard]] std::shared_ptr<const JobStore> queriedStore() const;
    void showRowsOfLoad();
    void changeQuery();
    void runQueryNow();
    void scheduleQuery();
    void watchQuery();
    [[nodiscard]] bool isAnswered() const;
    void show(std::shared_ptr<const QueryResult> result);
    void clearWait();
    void updateState();
    [[nodiscard]] State computeState() const;

    QPointer<JobSource> m_source;
    const QObject *m_sourceAddress = nullptr; // of m_source, only to identify it when it is destroyed
    std::weak_ptr<const JobStore> m_newestStore;
    std::shared_ptr<const JobStore> m_loadStore; // of the newest load; if its rows are not to be shown, the table's
    std::optional<List> m_other; // while a load runs, the list to go back to: it may still be shown
    std::optional<bool> m_expectedRefresh; // what expectLoad() told of the next load
    bool m_keepsRows = false; // the running load is a refresh of a complete list
    std::optional<LoadReport> m_newReport; // of the newest load until its rows are shown
    QDateTime m_newLoadedAt;
    Generation m_generation = 0;
    QTimer m_runTimer; // delays the next query while rows arrive
    QElapsedTimer m_runTime;
    SlowWatch m_slow; // of the running query
    qint64 m_lastRun = 0; // ms that the last query took
    std::optional<LoadReport> m_report;
    std::optional<LoadError> m_error;
    std::optional<RetryWait> m_wait;
    LoadProgress m_progress;
    JobQuery m_query;
    std::weak_ptr<const JobStore> m_markedStore;
    std::shared_ptr<const MarkColumn> m_marks; // of m_markedStore
    JobTableModel *m_table;
    QueryRunner *m_runner;
    QDateTime m_loadedAt;
    State m_state = State::Start;
    bool m_loading = false;
};

} // namespace assay
