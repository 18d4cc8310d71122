// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/bodyerrors.h"

#include <QCoreApplication>

#include "core/load/excerpt.h"

namespace assay {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("JobStreamReader", source);
}

/// \p summary is a text of this file before its translation. The bytes are not told again: they may hold the key, and
/// it is found only later.
LoadError notJobs(const char *summary, std::string_view bytes = {})
{
    LoadError result = LoadError::told([summary] {
        LoadError error;
        error.kind = LoadErrorKind::NotJobs;
        error.summary = text(summary);
        error.advice = text(QT_TRANSLATE_NOOP(
            "JobStreamReader", "Check the base URL or the file: a list of scoring jobs is a JSON array."));
        return error;
    });
    result.detail = excerpt(bytes, LongestBodyExcerpt);
    return result;
}

} // namespace

LoadError emptyBodyError()
{
    return notJobs(QT_TRANSLATE_NOOP("JobStreamReader", "The data is empty."));
}

std::optional<LoadError> bodyStartError(std::string_view bytes, bool allowsObjects)
{
    const char first = bytes.front();
    if (first == '[' || (first == '{' && allowsObjects))
        return std::nullopt;
    if (first == '{')
        return notJobs(
            QT_TRANSLATE_NOOP("JobStreamReader", "The answer is one JSON object, not a list of jobs."), bytes);
    if (first == '<')
        return notJobs(QT_TRANSLATE_NOOP(
            "JobStreamReader",
            "The answer is a web page, perhaps from a proxy or a sign-in page, not a list of jobs."));
    return notJobs(QT_TRANSLATE_NOOP("JobStreamReader", "The data is not JSON."), bytes);
}

LoadError singleObjectError(std::string_view object)
{
    return notJobs(QT_TRANSLATE_NOOP("JobStreamReader", "The file is one JSON object, not a list of jobs."), object);
}

} // namespace assay
