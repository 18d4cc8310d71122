// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace assay {

class SessionClock;
class ToneLabel;

/// The words above the sessions. Beside them, offers to ask the service for the times of the sessions; below them,
/// tells how far that is and what came of it. GUI thread.
class SessionTimesBar : public QWidget
{
    Q_OBJECT

public:
    /// \p words is what the page tells of the sessions; this takes it over and places it. \p clock is not owned and
    /// must outlive this.
    SessionTimesBar(SessionClock &clock, ToneLabel *words, QWidget *parent = nullptr);
    ~SessionTimesBar() override;

private:
    void showState();
    [[nodiscard]] QString told() const;
    [[nodiscard]] QString failureText() const;

    SessionClock &m_clock;
    ToneLabel *m_sessions; // what is told of the sessions; gives way while the service is asked
    ToneLabel *m_words; // of the times
    QPushButton *m_ask;
    QPushButton *m_cancel;
};

} // namespace assay
