// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guardedapplication.h"

#include <cstdio>
#include <cstdlib>
#include <exception>

#include "cli/console.h"
#include "cli/exitstatus.h"
#include "core/load/resourceerrors.h"

namespace assay {

namespace {

QByteArray s_sentence; // made while there is memory
std::terminate_handler s_handlerBefore = nullptr;

[[noreturn]] void endWithSentence()
{
    bool isForMemory = false;
    try {
        if (const std::exception_ptr current = std::current_exception())
            std::rethrow_exception(current);
    } catch (const std::bad_alloc &) {
        isForMemory = true;
    } catch (...) { // not ours
    }
    if (!isForMemory && s_handlerBefore)
        s_handlerBefore();
    std::fwrite(s_sentence.constData(), 1, static_cast<std::size_t>(s_sentence.size()), stderr);
    std::fflush(stderr);
    std::_Exit(static_cast<int>(ExitStatus::Resources));
}

QString sentence(const LoadError &error)
{
    return error.summary + u' ' + error.advice;
}

} // namespace

void guardAgainstLackOfMemory()
{
    s_sentence = QByteArray("assay: " + sentence(outOfMemoryError()).toLocal8Bit() + '\n');
    s_handlerBefore = std::set_terminate(endWithSentence);
}

void printError(const LoadError &error)
{
    Console(false).error(sentence(error));
}

void printOutOfMemory()
{
    printError(outOfMemoryError());
}

} // namespace assay
