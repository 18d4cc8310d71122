// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace assay {

class ToneLabel;
class Watch;

/// The state of a watch in the status line: what it does, the time until the next fetch, how many jobs have changed,
/// with buttons to show them and to stop. It stands still while only the time changes. GUI thread; the watch is not
/// owned and must outlive it.
class WatchStatus : public QWidget
{
    Q_OBJECT

public:
    explicit WatchStatus(Watch &watch, QWidget *parent = nullptr);

    /// The text of the state; empty when there is none.
    [[nodiscard]] QString text() const;

private:
    void showState();
    void showTime();

    Watch &m_watch;
    ToneLabel *m_changes;
    QToolButton *m_show;
    ToneLabel *m_text;
    QToolButton *m_stop;
    QTimer m_second; // while a time is shown
};

} // namespace assay
