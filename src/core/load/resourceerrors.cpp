// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/resourceerrors.h"

#include <QCoreApplication>

namespace assay {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResourceErrors)
};

} // namespace

LoadError outOfMemoryError()
{
    return LoadError::told([] {
        return LoadError{
            LoadErrorKind::OutOfMemory,
            0,
            Text::tr("There is not enough memory for all the jobs."),
            Text::tr("Close other programs, or load fewer jobs: with a filter, or from a smaller file."),
            {},
            std::nullopt};
    });
}

LoadError noThreadError()
{
    return LoadError::told([] {
        return LoadError{
            LoadErrorKind::NoThreads,
            0,
            Text::tr("The system starts no more threads for this program."),
            Text::tr("Close other programs, or raise the limit on processes of your account."),
            {},
            std::nullopt};
    });
}

} // namespace assay
