// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endprogram.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>

#include <qt_windows.h>
#endif

namespace assay {

int endProgram(int status)
{
#ifdef Q_OS_WIN
    // Windows ends the other threads, those that Qt's libraries keep, wherever they are, and then destroys the static
    // objects of the libraries. With MinGW this crashes (the stack of compiled regular expressions is freed after its
    // thread's memory) or waits for ever (a lock whose thread was ended, once TLS was used). None of them holds
    // anything of ours.
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(status));
#endif
    return status;
}

} // namespace assay
