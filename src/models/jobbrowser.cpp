// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobbrowser.h"

#include <algorithm>

namespace assay {

namespace {

constexpr qint64 ShortestPause = 100; // ms between two queries while rows stream in
constexpr qint64 PausePerRun = 2; // a query may take a third of the worker's time, the rest is the reader's
constexpr std::size_t GrowthSteps = 32; // a table grows by a 32nd of its rows at least while they arrive

/// All rows as they arrived; for showing the first ones without waiting for the worker.
std::shared_ptr<const QueryResult> arrivedRows(std::shared_ptr<const JobStore> store, const JobQuery &query)
{
    auto result = std::make_shared<QueryResult>();
    result->sourceRows = store->rowCount();
    result->store = std::move(store);
    result->query = query;
    return result;
}

/// The answer about a load that held no job, whatever was asked.
std::shared_ptr<const QueryResult> noRows(std::shared_ptr<const JobStore> store, const JobQuery &query)
{
    auto result = std::make_shared<QueryResult>();
    result->store = std::move(store);
    result->query = query;
    for (const Field field : query.facets)
        result->facets.emplace_back(field, std::vector<FacetCount>());
    return result;
}

bool hasRows(const std::shared_ptr<const JobStore> &store)
{
    return store && store->rowCount() > 0;
}

} // namespace

JobBrowser::JobBrowser(QObject *parent)
    : QObject(parent)
    , m_table(new JobTableModel(this))
    , m_runner(new QueryRunner(this))
{
    m_query.facets = {Field::Module, Field::Status};
    m_runTimer.setSingleShot(true);
    connect(&m_runTimer, &QTimer::timeout, this, &JobBrowser::runNow);
    connect(m_runner, &QueryRunner::finished, this, &JobBrowser::takeResult);
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
        takeProgress(source, progress);
    });
    connect(source, &JobSource::waiting, this, [this, source](const RetryWait &wait) { takeWait(source, wait); });
    connect(source, &JobSource::finished, this, [this, source](const LoadReport &report) { finish(source, report); });
    connect(source, &QObject::destroyed, this, [this, source] {
        if (m_loading && source == m_sourceAddress)
            forgetSource();
    });
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

void JobBrowser::setFacets(const std::vector<Field> &facets)
{
    if (facets == m_query.facets)
        return;
    m_query.facets = facets;
    changeQuery();
}

void JobBrowser::changeQuery()
{
    Q_EMIT queryChanged();
    runNow();
}

bool JobBrowser::asArrived() const
{
    return m_query.sort.empty() && m_query.refinement.isEmpty();
}

std::shared_ptr<const JobStore> JobBrowser::queriedStore() const
{
    // Until the newest load has rows, the older ones are what is asked about.
    return hasRows(m_loadStore) ? m_loadStore : m_table->store();
}

void JobBrowser::runNow()
{
    m_runTimer.stop();
    std::shared_ptr<const JobStore> store = queriedStore();
    if (!store)
        return;
    m_runTime.start();
    m_runner->run(std::move(store), m_query);
    updateState();
}

void JobBrowser::runSoon()
{
    // A query under way is not stopped for more rows, or none would ever end; takeResult() asks for the next.
    if (m_runner->isRunning() || m_runTimer.isActive())
        return;
    const qint64 pause = std::max(ShortestPause, m_lastRun * PausePerRun);
    const qint64 passed = m_runTime.isValid() ? m_runTime.elapsed() - m_lastRun : pause;
    m_runTimer.start(static_cast<int>(std::max<qint64>(0, pause - passed)));
}

void JobBrowser::takeResult(std::shared_ptr<const QueryResult> result)
{
    m_lastRun = m_runTime.elapsed();
    const std::size_t answered = result->sourceRows;
    if (result->store != queriedStore()) {
        // The first rows of a newer load came while this ran; they are asked about next.
        runNow();
        return;
    }
    // A refresh whose first rows do not match keeps the rows shown until some do, so that nothing flickers.
    const bool other = m_table->store() && m_table->store() != result->store;
    if (m_loading && other && result->shownRows() == 0 && m_table->rowCount() > 0
        && m_table->result()->query == result->query) {
        updateState();
    } else {
        show(std::move(result));
    }
    if (m_loading && hasRows(m_loadStore) && m_loadStore->rowCount() > answered)
        runSoon();
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
        m_report = abandonedReport(); // its rows stay until the new ones come
    m_source = source;
    m_sourceAddress = source;
    m_generation = generation;
    m_loadStore = std::move(store);
    m_newReport.reset();
    m_error.reset();
    m_progress = {};
    m_progress.generation = generation;
    m_loading = true;
    if (supersedes)
        before->stop(); // nobody will see its rows; what it says of its end is dropped
    clearWait();
    updateState();
    Q_EMIT loadStarted();
    Q_EMIT progressChanged();
}

void JobBrowser::takeProgress(JobSource *source, const LoadProgress &progress)
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
    if (m_loadStore->rowCount() == 0)
        return;
    if (m_table->store() != m_loadStore) {
        if (asArrived())
            show(arrivedRows(m_loadStore, m_query));
    } else {
        // Of ten million rows, a few thousand more each frame would cost the frame: a growing table measures them all.
        const auto shown = static_cast<std::size_t>(m_table->rowCount());
        if (m_loadStore->rowCount() >= shown + shown / GrowthSteps)
            m_table->showArrivedRows();
    }
    if (!asArrived() || !m_query.facets.empty())
        runSoon();
    updateState();
}

void JobBrowser::takeWait(JobSource *source, const RetryWait &wait)
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
    m_progress.bytes = report.bytes;
    m_progress.rows = static_cast<qint64>(report.store->rowCount());
    m_progress.problems = report.problems;
    m_runner->cancel();
    clearWait();

    const QDateTime now = QDateTime::currentDateTime();
    const bool failed = report.error || report.stopped;
    if (m_table->store() == report.store) {
        m_report = report;
        m_loadedAt = now;
        m_table->showArrivedRows();
    } else if (hasRows(report.store)) {
        m_newReport = report;
        m_newLoadedAt = now;
        if (asArrived())
            show(arrivedRows(report.store, m_query));
    } else if (failed && hasRows(m_table->store())) {
        m_loadStore = m_table->store(); // nothing came, so what was there stays
    } else {
        m_newReport = report;
        m_newLoadedAt = now;
        show(noRows(report.store, m_query));
    }
    runNow(); // so that order and counts are right for all rows, whatever was answered in between
    updateState();
    Q_EMIT progressChanged();
    Q_EMIT loadFinished();
}

LoadReport JobBrowser::abandonedReport() const
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

void JobBrowser::forgetSource()
{
    end(abandonedReport()); // gone in the middle of a load: as if stopped
}

// --- the state ---

void JobBrowser::updateState()
{
    const State state = makeState();
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

JobBrowser::State JobBrowser::makeState() const
{
    if (m_table->rowCount() > 0)
        return State::Rows;
    const std::shared_ptr<const JobStore> store = queriedStore();
    if (hasRows(store) && m_table->store() == store)
        return State::NothingMatches;
    if (m_loading || hasRows(store))
        return State::Loading; // or the first answer is on its way
    if (m_error)
        return State::Failed;
    return m_report && !m_report->stopped ? State::NoJobs : State::Start;
}

} // namespace assay
