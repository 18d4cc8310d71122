// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QList>
#include <QMetaType>
#include <QString>

#include "core/job/jobfields.h"

namespace assay {

/// What is wrong with one element of the input.
enum class ProblemKind : std::uint8_t {
    Malformed, ///< not valid JSON
    CutOff, ///< the input ended inside the element
    InvalidUtf8,
    LoneSurrogate, ///< a \u escape that is half a character, or another invalid escape
    NumberOutOfRange,
    TooDeep, ///< nested deeper than the reader supports
    TooLarge, ///< larger than the reader supports
    NotAnObject,
    MissingJobId,
    WrongType, ///< a known field holds a value of another type
    MissingSeparator, ///< no comma between two elements; both were read
    ExtraComma, ///< a comma with no element before or after it
    ListClosedEarly, ///< jobs after the bracket that closes the list: they were read, but others may be missing
    TrailingData, ///< something after the end of the list that is not a job
    NullBody, ///< the data is null: counts as an empty list
    TrailingBytes, ///< something after the end of the compressed data
    DuplicateKey, ///< a key twice in one object: the last one counts; the job was kept
    DuplicateId, ///< an earlier job has the same id; both were kept
    MissingField, ///< a required field other than the id is missing or null; the job was kept
};

/// One problem found while reading: where, what, and whether the job was kept.
struct Problem
{
    ProblemKind kind = ProblemKind::Malformed;
    bool kept = false; ///< no job is missing in the table because of it
    qint64 record = 0; ///< which element, counted from 1; 0 when it is not about one
    qint64 offset = 0; ///< byte offset of the element in the decoded body, from 0
    QString detail; ///< the field, the id, or the parser's message; may be empty

    bool operator==(const Problem &) const = default;
};

/// Describes the problem in one sentence in the user's language, without its place.
[[nodiscard]] QString problemText(const Problem &problem);

/// The problems of one load. All are counted; only the first Limit are stored, so that a body full of errors does not
/// fill the memory.
struct ProblemList
{
    static constexpr qsizetype Limit = 10'000;

    QList<Problem> items;
    qint64 dropped = 0; ///< problems with kept = false: elements without a row, and places where some may be missing
    qint64 warned = 0; ///< problems with kept = true

    void add(Problem problem);
    void add(const ProblemList &others);
    [[nodiscard]] bool isEmpty() const { return dropped == 0 && warned == 0; }
    [[nodiscard]] qint64 total() const { return dropped + warned; }
};

} // namespace assay
