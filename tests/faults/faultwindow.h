// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "faults/fault.h"
#include "helpers/demowindow.h"

class QPushButton;

namespace assay {
class JobStore;
}

namespace assay::faults {

/// The real window, without a display, whose service waits shorter. GUI thread.
class FaultWindow : private test::DemoWindow
{
public:
    /// The length of a second in its waits before a retry.
    static constexpr std::chrono::milliseconds Second{60};

    FaultWindow();
    ~FaultWindow();

    /// What the user sees of the rows.
    struct Sight
    {
        std::shared_ptr<const JobStore> rows; ///< the same ones, not only as many
        int count = 0;
        QString selected; ///< id of the selected job
        int top = 0; ///< of the vertical scroll bar
        int left = 0;
        bool operator==(const Sight &) const = default;
    };

    /// Fetches from this server, selects a job and scrolls. False when the rows do not come.
    [[nodiscard]] bool showRowsOf(const QString &baseUrl, int rows);

    /// Scrolls to the selected job again.
    void showSelected();

    [[nodiscard]] Sight sight() const;

    /// Asks as a user does, by keys and clicks, and waits for the end. False when it does not end.
    [[nodiscard]] bool ask(Ask what, int milliseconds);

    /// What the window says now of the last answer; with the texts of the buttons beside it in brackets.
    [[nodiscard]] QString sentence(Ask what) const;

    /// Whether the answer is shown.
    [[nodiscard]] bool shows(Ask what) const;

    /// Whether the window says that something went wrong, or is still at work.
    [[nodiscard]] bool isCalm() const;
    [[nodiscard]] qint64 problems() const;
    [[nodiscard]] QByteArray target(Ask what) const;

    /// Ends what is still running.
    void stop();

    /// Shows a problem as the program does at its start.
    void showProblem(const Sentence &problem);

    void setLongestRequest(std::chrono::seconds longest);

private:
    [[nodiscard]] MainWindow &shown() const { return m_host->window(); }
    [[nodiscard]] QString problemCount() const;
    [[nodiscard]] bool askForSummary();

    QString m_id; // of the selected job
    QString m_agent;
};

} // namespace assay::faults
