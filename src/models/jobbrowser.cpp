// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobbrowser.h"

#include <algorithm>
#include <utility>

namespace assay {

namespace {

constexpr qint64 ShortestPause = 100; // ms between two queries while rows arrive
constexpr qint64 PausePerRun = 2; // queries take at most a third of the time, so that the reader has the rest
constexpr std::size_t GrowthSteps = 32; // while rows arrive, the table grows by at least 1/32 of its rows

/// Whether two queries are equal but for the marks, which belong to a store.
bool isSameQuestion(JobQuery a, const JobQuery &b)
{
    a.marks = b.marks;
    return a == b;
}

/// All rows in order of arrival: shows the first rows without waiting for the worker.
std::shared_ptr<const QueryResult> arrivedRows(std::shared_ptr<const JobStore> store, const JobQuery &query)
{
    auto result = std::make_shared<QueryResult>();
    result->sourceRows = store->rowCount();
    result->store = std::move(store);
    result->query = query;
    return result;
}

/// The result for a load without a job, for any query.
std::shared_ptr<const QueryResult> noRows(std::shared_ptr<const JobStore> store, const JobQuery &query)
{
    auto result = std::make_shared<QueryResult>();
    result->store = std::move(store);
    result->query = query;
    for (const Field field : query.facets)
        result->facets.emplace_back(field, std::vector<FacetCount>());
    if (query.scores)
        result->scores.emplace();
    return result;
}

bool hasRows(const std::shared_ptr<const JobStore> &store)
{
    return store && store->rowCount() > 0;
}

bool failed(const LoadReport &report)
{
    return report.error || report.stopped;
}

} // namespace

JobBrowser::JobBrowser(QObject *parent)
    : QObject(parent)
    , m_table(new JobTableModel(this))
    , m_runner(new QueryRunner(this))
{
    m_query.facets = {Field::Module, Field::Status};
    m_query.scores = true;
    m_runTimer.setSingleShot(true);
    connect(&m_runTimer, &QTimer::timeout, this, &JobBrowser::runQueryNow);
    connect(&m_slow, &SlowWatch::changed, this, &JobBrowser::slowQueryChanged);
    connect(m_runner, &QueryRunner::finished, this, &JobBrowser::applyResult);
    connect(m_runner, &QueryRunner::outOfMemory, this, &JobBrowser::keepResult);
}

JobBrowser::~JobBrowser() = default;

void JobBrowser::listenTo(JobSource *source)
{
    connect(
        source, &JobSource::started, this,
        [this, source](Generation generation, std::shared_ptr<const JobStore> store) {
            start(source, generation, std::move(store));
        });
    connect(source, &JobSource::progressed, this, [this, source](const LoadProgress &progress) {
        applyProgress(source, progress);
    });
    connect(source, &JobSource::waiting, this, [this, source](const RetryWait &wait) { applyWait(source, wait); });
    connect(source, &JobSource::finished, this, [this, source](const LoadReport &report) { finish(source, report); });
    connect(source, &QObject::destroyed, this, [this, source] {
        if (m_loading && source == m_sourceAddress)
            endLostLoad();
    });
}

void JobBrowser::expectLoad(bool refresh)
{
    m_expectedRefresh = refresh;
}

JobSource *JobBrowser::currentSource() const
{
    return m_source;
}

bool JobBrowser::isQuerying() const
{
    return m_runner->isRunning();
}

qsizetype JobBrowser::loadedRows() const
{
    const std::shared_ptr<const JobStore> store = queriedStore();
    return store ? static_cast<qsizetype>(store->rowCount()) : 0;
}

void JobBrowser::stop()
{
    if (m_source && m_loading)
        m_source->stop();
}

// --- the query ---

void JobBrowser::setRefinement(const Refinement &refinement)
{
    if (refinement == m_query.refinement)
        return;
    m_query.refinement = refinement;
    changeQuery();
}

void JobBrowser::setSort(const std::vector<SortKey> &sort)
{
    if (sort == m_query.sort)
        return;
    m_query.sort = sort;
    changeQuery();
}

void JobBrowser::setModules(const ScoringModules &modules)
{
    if (modules == m_query.modules)
        return;
    m_query.modules = modules;
    changeQuery();
}

void JobBrowser::setLocale(const QLocale &locale)
{
    if (locale == m_query.locale)
        return;
    m_query.locale = locale;
    changeQuery();
}

void JobBrowser::retranslate()
{
    if (m_error)
        m_error = m_error->inCurrentLanguage();
    if (m_wait)
        m_wait->reason = m_wait->reason.inCurrentLanguage();
}

void JobBrowser::retellScores()
{
    if (m_table->rowCount() == 0)
        return;
    Q_EMIT m_table->dataChanged(
        m_table->index(0, 0), m_table->index(m_table->rowCount() - 1, m_table->columnCount() - 1));
    Q_EMIT resultAboutToChange();
    Q_EMIT resultChanged();
}

void JobBrowser::setFacets(const std::vector<Field> &facets)
{
    if (facets == m_query.facets)
        return;
    m_query.facets = facets;
    changeQuery();
}

void JobBrowser::setMarks(const std::shared_ptr<const JobStore> &store, std::shared_ptr<const MarkColumn> marks)
{
    const auto rows = [](const auto &column) { return column ? column->rowCount() : 0; };
    const bool hasMoreRows = m_markedStore.lock() != store || rows(marks) > rows(m_marks);
    m_markedStore = store;
    m_marks = std::move(marks);
    m_table->setMarks(store, m_marks);
    // Rows sorted by their marks stay in their places while the user marks them.
    if (queriedStore() == store && (filtersByMarks() || (sortsByMarks() && hasMoreRows)))
        runQueryNow();
}

bool JobBrowser::filtersByMarks() const
{
    return m_query.refinement.usesMarks();
}

bool JobBrowser::sortsByMarks() const
{
    return std::ranges::any_of(m_query.sort, [](const SortKey &key) { return key.column.markPart().has_value(); });
}

void JobBrowser::changeQuery()
{
    Q_EMIT queryChanged();
    runQueryNow();
}

bool JobBrowser::showsArrivalOrder() const
{
    return m_query.sort.empty() && m_query.refinement.isEmpty();
}

std::shared_ptr<const JobStore> JobBrowser::queriedStore() const
{
    // Until the newest load has rows, or has ended if it is a refresh, the query runs over the older ones.
    return hasRows(m_loadStore) && !m_keepsRows ? m_loadStore : m_table->store();
}

void JobBrowser::runQueryNow()
{
    m_runTimer.stop();
    std::shared_ptr<const JobStore> store = queriedStore();
    if (!store)
        return;
    // A query that does not ask for them is not another one because of them.
    const bool areMarked = m_marks && (filtersByMarks() || sortsByMarks()) && m_markedStore.lock() == store;
    m_query.marks = areMarked ? m_marks : nullptr;
    m_runTime.start();
    m_runner->run(std::move(store), m_query);
    watchQuery();
    updateState();
}

void JobBrowser::scheduleQuery()
{
    // More rows do not stop a running query, or none would ever end; applyResult() schedules the next.
    if (m_runner->isRunning() || m_runTimer.isActive())
        return;
    const qint64 pause = std::max(ShortestPause, m_lastRun * PausePerRun);
    const qint64 passed = m_runTime.isValid() ? m_runTime.elapsed() - m_lastRun : pause;
    m_runTimer.start(static_cast<int>(std::max<qint64>(0, pause - passed)));
}

void JobBrowser::applyResult(std::shared_ptr<const QueryResult> result)
{
    m_lastRun = m_runTime.elapsed();
    const std::size_t answered = result->sourceRows;
    if (result->store != queriedStore()) {
        // The first rows of a newer load arrived while this query ran: query them next.
        runQueryNow();
        return;
    }
    m_slow.stop();
    // While no row of a refresh matches yet, the old rows stay, so that the table does not flicker.
    const bool other = m_table->store() && m_table->store() != result->store;
    if (m_loading && other && result->shownRows() == 0 && m_table->rowCount() > 0
        && isSameQuestion(m_table->result()->query, result->query)) {
        updateState();
    } else {
        show(std::move(result));
    }
    if (m_loading && !m_keepsRows && hasRows(m_loadStore) && m_loadStore->rowCount() > answered)
        scheduleQuery();
}

/// The query failed.
void JobBrowser::keepResult()
{
    m_lastRun = m_runTime.elapsed();
    m_slow.stop();
    updateState();
    Q_EMIT queryFailed();
}

// --- slow queries ---

void JobBrowser::watchQuery()
{
    const std::shared_ptr<const QueryResult> shown = result();
    if (m_loading && shown && shown->query == m_query) // what is shown only grows
        m_slow.stop();
    else
        m_slow.start();
}

std::optional<JobBrowser::SlowQuery> JobBrowser::slowQuery() const
{
    if (!m_slow.isSlow())
        return std::nullopt;
    const JobQuery shown = result() ? result()->query : JobQuery();
    const bool refines = m_query.refinement != shown.refinement;
    return SlowQuery{
        m_runner->progress()->phase(), m_runner->progress()->share(), refines, refines || m_query.sort != shown.sort};
}

/// Whether the shown result is that of the query, over all rows.
bool JobBrowser::isAnswered() const
{
    const std::shared_ptr<const QueryResult> shown = result();
    const bool isCounted = shown && shown->scores.has_value() == m_query.scores;
    return isCounted && shown->query == m_query && shown->store == queriedStore()
        && shown->sourceRows == shown->store->rowCount();
}

void JobBrowser::cancelQuery()
{
    if (!m_runner->isRunning())
        return;
    const JobQuery shown = result() ? result()->query : JobQuery();
    m_query.refinement = shown.refinement;
    m_query.sort = shown.sort;
    m_runner->cancel();
    m_slow.stop();
    Q_EMIT queryChanged();
    if (isAnswered())
        updateState();
    else
        runQueryNow();
}

void JobBrowser::show(std::shared_ptr<const QueryResult> result)
{
    Q_EMIT resultAboutToChange();
    if (m_newReport && m_newReport->store == result->store) {
        m_report = std::move(m_newReport);
        m_newReport.reset();
        m_loadedAt = m_newLoadedAt;
    } else if (m_report && m_report->store != result->store) {
        m_report.reset();
        m_loadedAt = {};
    }
    m_table->setResult(std::move(result));
    updateState();
    Q_EMIT resultChanged();
}

// --- the load ---

bool JobBrowser::isCurrent(JobSource *source, Generation generation) const
{
    return m_loading && source == m_source && generation == m_generation;
}

void JobBrowser::start(JobSource *source, Generation generation, std::shared_ptr<const JobStore> store)
{
    const QPointer<JobSource> before = m_source;
    const bool supersedes = m_loading && before && before != source;
    if (m_loading && m_table->store() == m_loadStore && m_loadStore)
        m_report = stoppedReport(); // its rows stay until the new ones arrive
    // A source that starts again by itself repeats the same load.
    const bool repeats = m_loading && before == source && !m_expectedRefresh;
    if (repeats && m_keepsRows && hasRows(m_loadStore))
        holdOther({stoppedReport(), QDateTime::currentDateTime(), true});
    else if (!repeats)
        m_keepsRows = m_expectedRefresh.value_or(false) && m_report && !m_report->partial && hasRows(m_table->store());
    m_expectedRefresh.reset();
    m_source = source;
    m_sourceAddress = source;
    m_generation = generation;
    m_newestStore = store;
    m_loadStore = std::move(store);
    if (!repeats || !m_keepsRows)
        keepListsForLoad();
    m_newReport.reset();
    m_error.reset();
    m_progress = {};
    m_progress.generation = generation;
    m_loading = true;
    if (supersedes)
        before->stop(); // its rows will not be shown; its end is ignored
    clearWait();
    updateState();
    Q_EMIT loadStarted();
    Q_EMIT progressChanged();
}

void JobBrowser::applyProgress(JobSource *source, const LoadProgress &progress)
{
    if (!isCurrent(source, progress.generation))
        return;
    m_progress = progress;
    clearWait();
    showRowsOfLoad();
    Q_EMIT progressChanged();
}

void JobBrowser::showRowsOfLoad()
{
    if (m_loadStore->rowCount() == 0 || m_keepsRows)
        return;
    if (m_table->store() != m_loadStore) {
        if (showsArrivalOrder())
            show(arrivedRows(m_loadStore, m_query));
    } else {
        // Adding a few thousand rows to ten million in every frame would take the whole frame: the view measures all
        // rows when it grows.
        const auto shown = static_cast<std::size_t>(m_table->rowCount());
        if (m_loadStore->rowCount() >= shown + shown / GrowthSteps)
            m_table->showArrivedRows();
    }
    if (!showsArrivalOrder() || !m_query.facets.empty())
        scheduleQuery();
    updateState();
}

void JobBrowser::applyWait(JobSource *source, const RetryWait &wait)
{
    if (!isCurrent(source, wait.generation))
        return;
    m_wait = wait;
    Q_EMIT waitChanged();
}

void JobBrowser::clearWait()
{
    if (!m_wait)
        return;
    m_wait.reset();
    Q_EMIT waitChanged();
}

void JobBrowser::finish(JobSource *source, const LoadReport &report)
{
    if (isCurrent(source, report.generation))
        end(report);
}

void JobBrowser::end(const LoadReport &report)
{
    m_loading = false;
    m_error = report.error;
    setProgress(report);
    m_runner->cancel();
    clearWait();

    const QDateTime now = QDateTime::currentDateTime();
    const bool wasKept = std::exchange(m_keepsRows, false);
    if (!failed(report))
        m_other.reset();
    const bool nothingToShow = wasKept || !hasRows(report.store);
    if (failed(report) && nothingToShow && m_table->store() != report.store && hasRows(m_table->store())) {
        keepArrivedRows(report);
    } else if (m_table->store() == report.store) {
        m_report = report;
        m_loadedAt = now;
        m_table->showArrivedRows();
    } else {
        showLoaded(report, now);
    }
    runQueryNow(); // so that order and counts cover all rows
    updateState();
    Q_EMIT progressChanged();
    Q_EMIT loadFinished();
}

/// The progress of a load that has ended.
void JobBrowser::setProgress(const LoadReport &report)
{
    m_progress.bytes = report.bytes;
    m_progress.rows = static_cast<qint64>(report.store->rowCount());
    m_progress.problems = report.problems;
}

/// Shows another list than that of the table: at once where no query is needed, else when the next one has run.
void JobBrowser::showLoaded(const LoadReport &report, const QDateTime &loadedAt)
{
    m_newReport = report;
    m_newLoadedAt = loadedAt;
    if (!hasRows(report.store))
        show(noRows(report.store, m_query));
    else if (showsArrivalOrder())
        show(arrivedRows(report.store, m_query));
}

/// Shows a list that no load brings now in place of the shown one.
void JobBrowser::replaceList(const LoadReport &report, const QDateTime &loadedAt)
{
    m_runner->cancel();
    m_loadStore = report.store;
    setProgress(report);
    showLoaded(report, loadedAt);
    runQueryNow();
    updateState();
    Q_EMIT progressChanged();
}

/// Before a load: keeps the list that the user can go back to if it fails.
void JobBrowser::keepListsForLoad()
{
    if (m_keepsRows) {
        m_other.reset(); // the list to go back to stays in the table
        return;
    }
    std::optional<List> shown = shownList();
    const bool betterKept = m_other && !m_other->report.partial && shown && shown->report.partial;
    if (shown && !betterKept)
        m_other = std::move(shown);
}

/// The load failed, and its rows are not to be shown: the old ones stay.
void JobBrowser::keepArrivedRows(const LoadReport &report)
{
    m_loadStore = m_table->store();
    if (hasRows(report.store))
        holdOther({report, QDateTime::currentDateTime(), true});
    if (m_report)
        m_progress.problems = m_report->problems;
}

/// Of two lists that are not complete, the longer one is more useful.
void JobBrowser::holdOther(List list)
{
    if (!m_other || m_other->report.store->rowCount() < list.report.store->rowCount())
        m_other = std::move(list);
}

std::optional<JobBrowser::List> JobBrowser::shownList() const
{
    if (!m_report || !hasRows(m_report->store) || m_report->store != m_table->store())
        return {};
    return List{*m_report, m_loadedAt, false};
}

const JobBrowser::List *JobBrowser::otherList() const
{
    return !m_loading && m_other && m_other->report.store != queriedStore() ? &*m_other : nullptr;
}

void JobBrowser::showOtherList()
{
    if (!otherList())
        return;
    std::optional<List> shown = m_newReport ? List{*m_newReport, m_newLoadedAt, false} : shownList();
    const List next = *std::exchange(m_other, std::move(shown));
    if (m_other)
        m_other->arrived = !next.arrived;
    replaceList(next.report, next.loadedAt);
    Q_EMIT otherListChanged();
}

void JobBrowser::dropOtherList()
{
    if (!otherList())
        return;
    m_other.reset();
    Q_EMIT otherListChanged();
}

void JobBrowser::showNewer(const LoadReport &report, const QDateTime &loadedAt)
{
    if (m_loading)
        return;
    m_other.reset(); // it is older than the list that goes
    m_error.reset();
    m_newestStore = report.store;
    replaceList(report, loadedAt);
    Q_EMIT newerShown();
}

LoadReport JobBrowser::stoppedReport() const
{
    LoadReport report;
    report.generation = m_generation;
    report.store = m_loadStore;
    report.ids = std::make_shared<JobIdIndex>();
    report.bytes = m_progress.bytes;
    report.problems = m_progress.problems;
    report.partial = true;
    report.stopped = true;
    return report;
}

void JobBrowser::endLostLoad()
{
    end(stoppedReport()); // destroyed during a load: handled like a stop
}

// --- the state ---

void JobBrowser::updateState()
{
    const State state = computeState();
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

JobBrowser::State JobBrowser::computeState() const
{
    if (m_table->rowCount() > 0)
        return State::Rows;
    const std::shared_ptr<const JobStore> store = queriedStore();
    if (hasRows(store) && m_table->store() == store)
        return State::NothingMatches;
    if (m_loading || hasRows(store))
        return State::Loading; // or the first query is still running
    if (m_error)
        return State::Failed;
    return m_report && !m_report->stopped ? State::NoJobs : State::Start;
}

} // namespace assay
