// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

#include <QObject>
#include <QString>

#include "core/base/latesttask.h"
#include "core/job/rows.h"
#include "library/markevent.h"
#include "library/reviewstore.h"

namespace assay {

class JobStore;
class Marking;
class Workspace;

/// A review: the jobs that are shown, or a random draw of them, judged one after the other. Kept in the library, so
/// that it goes on after a restart, until all its jobs are answered; they are known by their ids, so that it survives
/// another fetch. GUI thread.
class Review : public QObject
{
    Q_OBJECT

public:
    /// A review of more jobs takes the first ones: nobody judges so many.
    static constexpr std::size_t MostJobs = 10'000;

    /// All must outlive this.
    Review(Workspace &workspace, Marking &marking, ReviewStore &store, QObject *parent = nullptr);
    ~Review() override;

    /// What is reviewed, and how.
    struct Options
    {
        std::optional<std::size_t> drawn; ///< so many are drawn; nothing: all that are shown, in their order
        std::uint64_t seed = 1; ///< of the draw. The same seed draws the same jobs of the same ones, however sorted
        bool hidesScore = true; ///< until the job is judged
        bool onlyScored = true; ///< jobs without a score are left out: there is nothing to agree with
    };

    /// How many of the shown jobs there are to review.
    struct Choice
    {
        std::size_t shown = 0;
        std::size_t scored = 0; ///< of them, with a score
    };
    [[nodiscard]] Choice choice() const;

    /// Begins with what is shown now, in the place of an earlier review of the service. Does nothing without jobs.
    void begin(const Options &options);

    /// Looks for a review of the shown jobs' service that is not finished; done() gets it.
    void find(std::function<void(const std::optional<KeptReview> &review)> done);

    /// Goes on with a review.
    void resume(const KeptReview &review);

    /// Stops showing it; it can be resumed.
    void pause();

    /// It is over, and is not offered any more.
    void end();

    [[nodiscard]] bool isActive() const { return m_review.has_value(); }
    [[nodiscard]] const KeptReview &state() const { return *m_review; } ///< only while it is active

    /// Goes to a job, from 0; ignored outside.
    void goTo(std::size_t place);
    void step(int jobs);

    /// The current job in the shown list; nothing when it is not there (any more), or not found yet.
    [[nodiscard]] std::optional<SourceRow> row() const;
    [[nodiscard]] bool isLooking() const { return m_task.isRunning(); }

    /// Whether the score of the current job is hidden: until it has a verdict or a score of the user's own.
    [[nodiscard]] bool isScoreHidden() const;

    /// The circumstances of a mark that is given now.
    [[nodiscard]] MarkCircumstances circumstances() const;

    /// What its jobs that are in the shown list have.
    struct Tally
    {
        std::size_t judged = 0; ///< a verdict or a score of the user's own
        std::size_t agree = 0;
        std::size_t disagree = 0;
    };
    [[nodiscard]] Tally tally() const;

    /// Every job is answered: it is over, and not offered any more, unless an answer is taken back.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    /// It began or ended, another job is current, or something is known of it.
    void changed();

private:
    void lookForRows();
    void noteAnswered();
    void noteComplete();
    [[nodiscard]] bool hasRows() const;
    [[nodiscard]] bool isAnswered(SourceRow row) const;

    Workspace &m_workspace;
    Marking &m_marking;
    ReviewStore &m_store;
    std::optional<KeptReview> m_review;
    std::weak_ptr<const JobStore> m_rowsOf; // the list that m_rows are rows of
    std::vector<std::optional<SourceRow>> m_rows; // by place
    std::unordered_set<std::size_t> m_seen; // places whose score was shown: it stays so
    bool m_isComplete = false;
    LatestTask m_task; // last: it uses the above
};

} // namespace assay
