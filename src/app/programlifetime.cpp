// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programlifetime.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>

#include <QByteArray>

#include <qt_windows.h>
#endif

namespace assay {

void beginProgram()
{
#ifdef Q_OS_WIN
    // A thread in which a compiled regular expression of Qt needed a stack of its own crashes when it ends, if Qt was
    // built with MinGW: the pointer to that stack is read after the memory of the thread's variables is freed. Without
    // compiling them there is no such stack. Those of queries are RE2's, and no concern of this.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

int endProgram(int status)
{
#ifdef Q_OS_WIN
    // Windows ends the other threads, those that Qt's libraries keep, wherever they are, and then destroys the static
    // objects of the libraries. With MinGW this can wait for ever (a lock whose thread was ended, once TLS was used).
    // None of them holds anything of ours.
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(status));
#endif
    return status;
}

} // namespace assay
