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
    LoneSurrogate, ///< a \u escape that is half a character, or another bad escape
    NumberOutOfRange,
    TooDeep, ///< nested deeper than the reader follows
    TooLarge, ///< larger than the reader takes
    NotAnObject,
    MissingJobId,
    WrongType, ///< a known field holds a value of another type
    MissingSeparator, ///< no comma between two elements; both were read
    ExtraComma, ///< a comma beside which there is no element
    ListClosedEarly, ///< jobs behind the bracket that closes the list: they were read, but others may be missing
    TrailingData, ///< something after the end of the list that is no job
    TrailingBytes, ///< something after the end of the packed data
    DuplicateKey, ///< a key twice in one object: the last one counts; the job was kept
    DuplicateId, ///< an id that an earlier job has too; both were kept
    MissingField, ///< a required field other than the id is missing or null; the job was kept
};

/// One finding while reading: where, what, and whether the job was kept all the same.
struct Problem
{
    ProblemKind kind = ProblemKind::Malformed;
    bool kept = false; ///< nothing is missing in the table for it
    qint64 record = 0; ///< which element, counted from 1; 0 when it is not about one
    qint64 offset = 0; ///< byte offset of the element in the decoded body, from 0
    QString detail; ///< the field, the id, or the parser's word; may be empty

    bool operator==(const Problem &) const = default;
};

/// What is wrong, in one sentence in the user's language, without the place.
[[nodiscard]] QString problemText(const Problem &problem);

/// Findings of one load. All are counted; the first Limit are kept with their text, so that a body of nothing but
/// rubbish does not fill the memory.
struct ProblemList
{
    static constexpr qsizetype Limit = 10'000;

    QList<Problem> items;
    qint64 dropped = 0; ///< elements that did not become a row, and places where some may be missing
    qint64 warned = 0; ///< findings for which nothing is missing

    void add(Problem problem);
    void add(const ProblemList &others);
    [[nodiscard]] bool isEmpty() const { return dropped == 0 && warned == 0; }
    [[nodiscard]] qint64 total() const { return dropped + warned; }
};

} // namespace assay
