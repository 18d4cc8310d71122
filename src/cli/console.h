// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

namespace assay {

/// The messages of the program without a window, on standard error. On a terminal, progress is one line that is
/// overwritten; elsewhere a line is written from time to time.
class Console
{
public:
    explicit Console(bool quiet);

    /// Shows progress, at most a few times a second. Does nothing when quiet.
    void progress(const QString &text);

    /// Shows a wait. The \p first text is always shown; later ones, which count down, only on a terminal.
    void wait(const QString &text, bool first);

    /// Writes a line. Does nothing when quiet.
    void note(const QString &text);

    /// Writes a line with the program's name at the start, even when quiet.
    void error(const QString &text);

    /// Writes an error and lines that explain it.
    void error(const QString &text, const QStringList &details);

    /// Replaces control characters: text from a service must not control the terminal.
    [[nodiscard]] static QString withoutControls(const QString &text);

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
