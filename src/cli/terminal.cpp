// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#ifdef Q_OS_WIN
#include <algorithm>

#include <io.h>
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

namespace assay {

namespace {

#ifdef Q_OS_WIN

/// The console that a stream leads to; null when it leads elsewhere or nowhere.
HANDLE consoleOf(std::FILE *stream)
{
    const int descriptor = ::_fileno(stream);
    if (descriptor < 0) // a program for the desktop has none
        return nullptr;
    const auto handle = reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
    DWORD mode = 0;
    return handle != INVALID_HANDLE_VALUE && GetConsoleMode(handle, &mode) != 0 ? handle : nullptr;
}

bool writeToConsole(HANDLE console, QStringView text)
{
    constexpr qsizetype MostAtOnce = 8192; // consoles refuse more than 64 KB
    while (!text.isEmpty()) {
        qsizetype size = std::min(MostAtOnce, text.size());
        if (size < text.size() && text[size - 1].isHighSurrogate())
            --size; // both halves of a character at once
        DWORD written = 0;
        if (WriteConsoleW(console, text.utf16(), static_cast<DWORD>(size), &written, nullptr) == 0 || written == 0)
            return false;
        text = text.sliced(static_cast<qsizetype>(written));
    }
    return true;
}

#endif

} // namespace

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    const HANDLE console = consoleOf(stream);
    DWORD mode = 0;
    return console && GetConsoleMode(console, &mode) != 0
        && SetConsoleMode(console, mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

bool writeText(std::FILE *stream, const QString &text)
{
#ifdef Q_OS_WIN
    if (const HANDLE console = consoleOf(stream))
        return std::fflush(stream) == 0 && writeToConsole(console, text);
#endif
    const QByteArray bytes = text.toLocal8Bit();
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool isWhole = std::fwrite(bytes.constData(), 1, size, stream) == size;
    return std::fflush(stream) == 0 && isWhole;
}

} // namespace assay
