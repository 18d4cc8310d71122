// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QByteArray>
#include <QString>

namespace assay {

/// What a mark event is about. The numbers are kept in the library: they never change.
enum class MarkKind : std::uint8_t {
    Reviewed = 1,
    Flag = 2,
    Discuss = 3,
    Star = 4,
    Verdict = 5, ///< agrees with the score, disagrees, or neither
    Score = 6, ///< a score of the person's own, on the scale of the module
    Note = 7,
    TakeBack = 8, ///< an earlier event of the same job counts no more: undo; of a TakeBack: redo
};

enum class MarkVerdict : std::uint8_t { None, Agree, Disagree };

/// What a person says of a job, or of several. A plain value.
class MarkChange
{
public:
    /// Units of UTF-16; a longer note is refused.
    static constexpr qsizetype LongestNote = 100'000;

    /// \p kind: Reviewed, Flag, Discuss or Star.
    [[nodiscard]] static MarkChange flag(MarkKind kind, bool isSet) { return {kind, isSet ? 1.0 : 0.0, {}}; }
    [[nodiscard]] static MarkChange verdict(MarkVerdict verdict)
    {
        return {MarkKind::Verdict, static_cast<double>(verdict), {}};
    }
    /// Nothing: no score of one's own any more.
    [[nodiscard]] static MarkChange score(std::optional<double> score) { return {MarkKind::Score, score, {}}; }
    /// An empty note: none any more.
    [[nodiscard]] static MarkChange note(const QString &text) { return {MarkKind::Note, std::nullopt, text}; }

    [[nodiscard]] MarkKind kind() const { return m_kind; }
    [[nodiscard]] const std::optional<double> &number() const { return m_number; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    MarkChange(MarkKind kind, std::optional<double> number, QString text)
        : m_kind(kind)
        , m_number(number)
        , m_text(std::move(text))
    {
    }

    MarkKind m_kind;
    std::optional<double> m_number; // 0 or 1 of a flag, a MarkVerdict, a score
    QString m_text; // of a note
};

/// How the person came to the job that is marked.
struct MarkCircumstances
{
    bool isDrawn = false; ///< it came from a random draw; else the person picked it
    bool isScoreHidden = false; ///< the module's score was hidden
    QString author; ///< a name for the team, if the user gave one
};

/// What belongs together as one act, such as one mark of several jobs: it is taken back as a whole. A UUID.
using MarkAct = QByteArray;

} // namespace assay
