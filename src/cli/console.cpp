// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <cstdio>

#include "cli/terminal.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr qint64 TerminalInterval = 250; // ms
constexpr qint64 LogInterval = 2000; // ms

void put(const QString &text)
{
    writeText(stderr, text); // whether it came there can't be told anywhere
}

} // namespace

Console::Console(bool quiet)
    : m_quiet(quiet)
    , m_terminal(isTerminal(stderr))
{
}

void Console::progress(const QString &text)
{
    if (m_quiet)
        return;
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < (m_terminal ? TerminalInterval : LogInterval))
        return;
    show(text);
}

void Console::wait(const QString &text, bool first)
{
    if (!m_quiet && (first || m_terminal))
        show(text);
}

void Console::show(const QString &text)
{
    m_sinceProgress.start();
    if (!m_terminal) {
        line(text);
        return;
    }
    put(u"\r\x1b[K"_s + withoutControls(text));
    m_progressShown = true;
}

void Console::note(const QString &text)
{
    if (!m_quiet)
        line(text);
}

void Console::error(const QString &text)
{
    line(u"assay: "_s + text);
}

void Console::error(const QString &text, const QStringList &details)
{
    error(text);
    for (const QString &detail : details)
        line(detail);
}

QString Console::withoutControls(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return clean;
}

void Console::clearProgress()
{
    if (m_progressShown)
        put(u"\r\x1b[K"_s);
    m_progressShown = false;
}

void Console::line(const QString &text)
{
    clearProgress();
    put(withoutControls(text) + u'\n');
}

} // namespace assay
