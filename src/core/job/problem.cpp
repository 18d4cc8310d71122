// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/problem.h"

#include <algorithm>

#include <QCoreApplication>

namespace assay {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Problem", source);
}

} // namespace

QString problemText(const Problem &problem)
{
    const QString &detail = problem.detail;
    switch (problem.kind) {
    case ProblemKind::Malformed:
        return detail.isEmpty() ? text(QT_TRANSLATE_NOOP("Problem", "This is not valid JSON."))
                                : text(QT_TRANSLATE_NOOP("Problem", "This is not valid JSON: %1.")).arg(detail);
    case ProblemKind::CutOff:
        return text(QT_TRANSLATE_NOOP("Problem", "The data ends in the middle of this job."));
    case ProblemKind::InvalidUtf8:
        return text(QT_TRANSLATE_NOOP("Problem", "The text is not valid UTF-8."));
    case ProblemKind::LoneSurrogate:
        return text(QT_TRANSLATE_NOOP("Problem", "A text holds an escape that is no character (%1).")).arg(detail);
    case ProblemKind::NumberOutOfRange:
        return text(QT_TRANSLATE_NOOP("Problem", "The number in “%1” is too large to be used.")).arg(detail);
    case ProblemKind::TooDeep:
        return text(QT_TRANSLATE_NOOP("Problem", "The value of “%1” is nested too deep.")).arg(detail);
    case ProblemKind::TooLarge:
        return text(QT_TRANSLATE_NOOP("Problem", "The element is larger than 256 MiB."));
    case ProblemKind::NotAnObject:
        return text(QT_TRANSLATE_NOOP("Problem", "This element is not a job: it is not a JSON object."));
    case ProblemKind::MissingJobId:
        return text(QT_TRANSLATE_NOOP("Problem", "The job has no job_id."));
    case ProblemKind::WrongType:
        return text(QT_TRANSLATE_NOOP("Problem", "The field “%1” holds a value of the wrong type.")).arg(detail);
    case ProblemKind::MissingSeparator:
        return text(QT_TRANSLATE_NOOP("Problem", "There is no comma before this job."));
    case ProblemKind::ExtraComma:
        return text(QT_TRANSLATE_NOOP("Problem", "There is a comma too many."));
    case ProblemKind::ListClosedEarly:
        return text(QT_TRANSLATE_NOOP(
            "Problem", "The list is closed here, but more jobs follow. They were read; others may be missing."));
    case ProblemKind::TrailingData:
        return text(
            QT_TRANSLATE_NOOP("Problem", "There is more data after the end of the list. It holds no job; ignored."));
    case ProblemKind::NullBody:
        return text(QT_TRANSLATE_NOOP("Problem", "The data is null instead of a list; it counts as an empty list."));
    case ProblemKind::TrailingBytes:
        return text(
            QT_TRANSLATE_NOOP("Problem", "There are more bytes after the end of the packed data; they were ignored."));
    case ProblemKind::DuplicateKey:
        return text(QT_TRANSLATE_NOOP("Problem", "The field “%1” is there twice; the last value counts.")).arg(detail);
    case ProblemKind::DuplicateId:
        return text(QT_TRANSLATE_NOOP("Problem", "Another job has the same job_id, %1; both are shown.")).arg(detail);
    case ProblemKind::MissingField:
        return text(QT_TRANSLATE_NOOP("Problem", "The required field “%1” is missing.")).arg(detail);
    }
    return {};
}

void ProblemList::add(Problem problem)
{
    ++(problem.kept ? warned : dropped);
    if (items.size() < Limit)
        items.append(std::move(problem));
}

void ProblemList::add(const ProblemList &others)
{
    dropped += others.dropped;
    warned += others.warned;
    items.append(others.items.first(std::min(others.items.size(), Limit - items.size())));
}

} // namespace assay
