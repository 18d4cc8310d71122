// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <memory>
#include <optional>

#include <QDateTime>
#include <QObject>

#include "core/base/latesttask.h"
#include "core/load/jobsource.h"
#include "core/store/listchanges.h"
#include "service/serviceoptions.h"
#include "workspace/alarm.h"

namespace assay {

class JobService;
class Workspace;

/// Fetches the shown list again at an interval while jobs of it are pending, and keeps what came until the user wants
/// to see it: the shown rows stay as they are. Never fetches while the user's own fetch runs, and never twice at a
/// time. Waits longer when the service limits the rate, and while the service can't be reached. Ends when no job is
/// pending any more, or when the shown list is of a file. GUI thread.
class Watch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Waiting, ///< for the next fetch, or for the end of the user's own
        Fetching,
        Paused, ///< the last fetch failed; it will be tried again
        Ended, ///< see outcome() and problem()
    };
    Q_ENUM(State)

    static constexpr std::array Intervals{std::chrono::seconds(15),  std::chrono::seconds(30),
                                          std::chrono::seconds(60),  std::chrono::seconds(300),
                                          std::chrono::seconds(900), std::chrono::seconds(3600)};

    /// The longest time between two fetches that this chooses by itself.
    static constexpr std::chrono::seconds Longest{3600};

    /// \p workspace is not owned and must outlive this.
    Watch(Workspace &workspace, const ServiceOptions &options, QObject *parent = nullptr);
    ~Watch() override;

    /// Replaces the clock, before the first start().
    void setAlarm(std::unique_ptr<Alarm> alarm);

    /// The limit of each fetch; see JobService::setLongestTime().
    void setLongestTime(std::chrono::milliseconds longest) { m_longestTime = longest; }

    /// The time without a byte after which a fetch from now on fails.
    void setIdleTimeout(std::chrono::milliseconds timeout);

    /// Whether the shown list can be watched: it is complete, and its service can be asked again.
    [[nodiscard]] bool canStart() const;

    /// Watches the shown list; with another interval when it does so already. Does nothing unless canStart().
    void start(std::chrono::seconds interval);

    /// Ends without a word. What was fetched and not shown is dropped.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOn() const { return m_state != State::Off && m_state != State::Ended; }

    /// The interval that was chosen, and the one in use: longer after the service has limited the rate.
    [[nodiscard]] std::chrono::seconds chosenInterval() const { return m_chosen; }
    [[nodiscard]] std::chrono::seconds interval() const { return m_interval; }

    /// The time until the next fetch; 0 when none is planned.
    [[nodiscard]] std::chrono::milliseconds left() const { return m_alarm->left(); }

    /// Why it is paused, or has ended before its time; empty otherwise.
    [[nodiscard]] const std::optional<LoadError> &problem() const { return m_problem; }

    /// How the watched jobs ended; nullopt unless none is pending any more.
    [[nodiscard]] const std::optional<WatchedOutcome> &outcome() const { return m_outcome; }

    /// How many jobs differ between the newest list and the shown one; 0: nothing to show.
    [[nodiscard]] std::size_t changes() const { return m_held ? m_held->changes.total() : 0; }

    /// Shows the newest list. Does nothing when there is none, or while the user's own fetch runs.
    void show();

    /// For tests: waits until nothing is compared.
    void waitForWork() { m_task.waitForWork(); }

Q_SIGNALS:
    /// Anything above has changed, but for the time that is left.
    void changed();

    /// No watched job is pending any more.
    void finished(const assay::WatchedOutcome &outcome);

private:
    struct Held
    {
        LoadReport report;
        QDateTime loadedAt;
        ListChanges changes;
    };

    void follow();
    void begin();
    void lookAtShown();
    void fetch();
    void cancelFetch();
    void takeReport(const LoadReport &report);
    void compare();
    void takeError(const LoadError &error);
    void wait();
    void end();
    void setState(State state);

    Workspace &m_workspace;
    ServiceOptions m_options;
    std::chrono::milliseconds m_longestTime{0};
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<JobService> m_service; // its own: the browser does not listen to it
    State m_state = State::Off;
    std::chrono::seconds m_chosen{0};
    std::chrono::seconds m_interval{0};
    std::chrono::seconds m_pause{0}; // the last one while the service can't be reached
    bool m_wasLimited = false; // the running fetch
    bool m_waited = false; // the running fetch has waited and tried again
    std::optional<LoadError> m_problem;
    std::optional<WatchedOutcome> m_outcome;
    LoadReport m_base; // the list that newer ones are compared with: the shown one, or the one about to be shown
    bool m_isShowing = false; // m_base is about to be shown
    std::optional<LoadReport> m_arrived; // is being compared
    QDateTime m_arrivedAt;
    std::optional<Held> m_held;
    std::shared_ptr<const WatchedJobs> m_watched;
    LatestTask m_task; // last: it hands over to the above
};

} // namespace assay
