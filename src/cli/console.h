// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace assay {

/// What a program without a window has to say, on standard error. On a terminal, progress is one line that is written
/// over; elsewhere it is a line now and then.
class Console
{
public:
    explicit Console(bool quiet);

    /// Shows progress, at most a few times a second. Nothing when quiet.
    void progress(const QString &text);

    /// Shows a wait. Its \p first text comes at once; the later ones, which count down, on a terminal only.
    void wait(const QString &text, bool first);

    /// A line for the user; not when quiet.
    void note(const QString &text);

    /// A line that is always shown, with the program's name in front.
    void error(const QString &text);

    /// Control characters replaced: what a service sends must not steer the terminal.
    [[nodiscard]] static QString harmless(const QString &text);

private:
    void show(const QString &text);
    void clearProgress();
    void line(const QString &text);

    const bool m_quiet;
    const bool m_terminal;
    bool m_progressShown = false;
    QElapsedTimer m_sinceProgress;
};

} // namespace assay
