// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/review.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/base/utf8.h"
#include "core/store/jobstore.h"
#include "statistics/draw.h"
#include "workspace/marking.h"
#include "workspace/workspace.h"

namespace assay {

namespace {

constexpr std::size_t StopInterval = 8192; // rows

/// The shown rows in the order of arrival, which no sort changes.
std::vector<SourceRow> shownRows(const QueryResult &result)
{
    if (!result.order)
        return everyRow(result.sourceRows);
    std::vector<bool> isShown(result.sourceRows);
    for (const SourceRow row : *result.order)
        isShown[index(row)] = true;
    std::vector<SourceRow> rows;
    rows.reserve(result.order->size());
    for (std::size_t i = 0; i < isShown.size(); ++i) {
        if (isShown[i])
            rows.push_back(static_cast<SourceRow>(i));
    }
    return rows;
}

bool isScored(const QueryResult &result, SourceRow row)
{
    return result.store->score(row).hasValue();
}

} // namespace

Review::Review(Workspace &workspace, Marking &marking, ReviewStore &store, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_marking(marking)
    , m_store(store)
{
    connect(&m_marking, &Marking::changed, this, [this] {
        if (isActive()) {
            noteAnswered();
            noteComplete();
            Q_EMIT changed();
        }
    });
    connect(m_workspace.browser(), &JobBrowser::resultChanged, this, [this] {
        if (!isActive())
            return;
        if (m_workspace.markOrigin() != m_review->origin)
            pause(); // the jobs of another service are shown
        else if (!hasRows())
            lookForRows();
    });
    connect(m_workspace.browser(), &JobBrowser::loadFinished, this, [this] {
        if (isActive() && std::ranges::any_of(m_rows, [](const auto &row) { return !row; }))
            lookForRows(); // it may have come only now
    });
}

Review::~Review() = default;

Review::Choice Review::choice() const
{
    Choice choice;
    const std::shared_ptr<const QueryResult> result = m_workspace.browser()->result();
    if (!result)
        return choice;
    choice.shown = result->shownRows();
    // In the order of the store: at random places, a million scores took 70 ms.
    const auto scored =
        std::ranges::count_if(shownRows(*result), [&](SourceRow row) { return isScored(*result, row); });
    choice.scored = static_cast<std::size_t>(scored);
    return choice;
}

void Review::begin(const Options &options)
{
    const std::shared_ptr<const QueryResult> result = m_workspace.browser()->result();
    if (!result || result->shownRows() == 0)
        return;
    KeptReview review;
    review.origin = m_workspace.markOrigin();
    review.isDrawn = options.drawn.has_value();
    review.seed = review.isDrawn ? options.seed : 0;
    review.hidesScore = options.hidesScore;
    const auto isWanted = [&](SourceRow row) { return !options.onlyScored || isScored(*result, row); };
    std::vector<std::optional<SourceRow>> rows;
    if (options.drawn) {
        std::vector<SourceRow> shown = shownRows(*result);
        std::erase_if(shown, [&](SourceRow row) { return !isWanted(row); });
        for (const std::size_t number : drawNumbers(std::min(*options.drawn, MostJobs), shown.size(), options.seed))
            rows.emplace_back(shown[number]);
    } else {
        for (std::size_t i = 0; i < result->shownRows() && rows.size() < MostJobs; ++i) {
            if (const SourceRow row = result->sourceRow(static_cast<ShownRow>(i)); isWanted(row))
                rows.emplace_back(row);
        }
    }
    if (rows.empty())
        return;
    for (const std::optional<SourceRow> &row : rows)
        review.jobs.push_back(fromUtf8(result->store->text(Field::JobId, *row)));
    m_task.cancel();
    m_seen.clear();
    m_rows = std::move(rows);
    m_rowsOf = result->store;
    m_store.keep(review);
    m_review = std::move(review);
    m_isComplete = false;
    noteAnswered();
    noteComplete();
    Q_EMIT changed();
}

void Review::find(std::function<void(const std::optional<KeptReview> &review)> done)
{
    m_store.read(m_workspace.markOrigin(), std::move(done));
}

void Review::resume(const KeptReview &review)
{
    m_review = review;
    m_isComplete = false;
    m_seen.clear();
    lookForRows();
}

void Review::pause()
{
    if (!m_review)
        return;
    m_task.cancel();
    m_review.reset();
    m_rows.clear();
    m_rowsOf.reset();
    m_seen.clear();
    m_isComplete = false;
    Q_EMIT changed();
}

void Review::end()
{
    if (!m_review)
        return;
    m_store.remove(m_review->origin);
    pause();
}

void Review::goTo(std::size_t place)
{
    if (!m_review || place >= m_review->jobs.size() || place == m_review->place)
        return;
    m_review->place = place;
    m_store.keepPlace(m_review->origin, place);
    noteAnswered();
    Q_EMIT changed();
}

void Review::step(int jobs)
{
    if (m_review && (jobs > 0 || m_review->place > 0))
        goTo(m_review->place + static_cast<std::size_t>(jobs));
}

/// Whether m_rows are rows of the list that is shown.
bool Review::hasRows() const
{
    return m_rowsOf.lock() == m_workspace.browser()->table()->store();
}

std::optional<SourceRow> Review::row() const
{
    const bool isKnown = m_review && m_review->place < m_rows.size() && hasRows();
    return isKnown ? m_rows[m_review->place] : std::nullopt;
}

bool Review::isAnswered(SourceRow row) const
{
    const JobMark *mark = m_marking.mark(row);
    return mark
        && (hasMark(mark->flags, MarkFlag::Agree) || hasMark(mark->flags, MarkFlag::Disagree)
            || hasMark(mark->flags, MarkFlag::Score));
}

/// What was seen once can't be unseen: a mark that follows must not claim it.
void Review::noteAnswered()
{
    if (const std::optional<SourceRow> shown = row(); shown && isAnswered(*shown))
        m_seen.insert(m_review->place);
}

bool Review::isScoreHidden() const
{
    return m_review && m_review->hidesScore && !m_seen.contains(m_review->place);
}

MarkCircumstances Review::circumstances() const
{
    MarkCircumstances how;
    how.isDrawn = m_review && m_review->isDrawn;
    how.isScoreHidden = isScoreHidden();
    return how;
}

Review::Tally Review::tally() const
{
    Tally tally;
    if (!hasRows())
        return tally;
    for (const std::optional<SourceRow> &row : m_rows) {
        if (!row || !isAnswered(*row))
            continue;
        const MarkFlags flags = m_marking.mark(*row)->flags;
        ++tally.judged;
        tally.agree += hasMark(flags, MarkFlag::Agree) ? 1 : 0;
        tally.disagree += hasMark(flags, MarkFlag::Disagree) ? 1 : 0;
    }
    return tally;
}

/// Forgets the review in the library once all is answered, and keeps it again when an answer is taken back. While its
/// rows, or their marks, are not known, nothing is said.
void Review::noteComplete()
{
    if (!m_review || !m_marking.canMark() || !hasRows())
        return;
    const bool isComplete = tally().judged == m_review->jobs.size();
    if (isComplete == m_isComplete)
        return;
    m_isComplete = isComplete;
    if (isComplete)
        m_store.remove(m_review->origin);
    else
        m_store.keep(*m_review);
}

/// Finds the rows of its jobs in the shown list.
void Review::lookForRows()
{
    const std::shared_ptr<const JobStore> store = m_workspace.browser()->table()->store();
    m_rows.clear();
    m_rowsOf.reset();
    if (!store) {
        Q_EMIT changed();
        return;
    }
    m_task.run(
        [this, store, rows = store->rowCount(),
         jobs = m_review->jobs](const std::stop_token &stop) -> LatestTask::Deliver {
            std::unordered_map<std::string, std::size_t, JobIdHash, std::equal_to<>> places;
            for (std::size_t place = 0; place < jobs.size(); ++place)
                places.emplace(jobs[place].toStdString(), place);
            std::vector<std::optional<SourceRow>> found(jobs.size());
            for (std::size_t i = 0; i < rows; ++i) {
                if (i % StopInterval == 0 && stop.stop_requested())
                    return [] {};
                const auto place = places.find(store->text(Field::JobId, static_cast<SourceRow>(i)));
                if (place != places.end())
                    found[place->second] = static_cast<SourceRow>(i);
            }
            return [this, store, found = std::move(found)] {
                m_rows = found;
                m_rowsOf = store;
                noteAnswered();
                noteComplete();
                Q_EMIT changed();
            };
        });
    Q_EMIT changed();
}

} // namespace assay
