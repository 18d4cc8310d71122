// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/errorsentences.h"

#include <QCoreApplication>

#include "core/job/loaderror.h"

namespace assay {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorSentences)
};

} // namespace

QString errorSentences(const LoadError &error)
{
    const LoadError told = error.inCurrentLanguage();
    if (told.advice.isEmpty())
        return told.summary;
    //: %1 is a sentence: what went wrong; %2 a sentence: what to do
    return Text::tr("%1 %2").arg(told.summary, told.advice);
}

} // namespace assay
