// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <optional>

#include <QCoreApplication>
#include <QLocale>

#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "gui/sessions/conversationline.h"
#include "models/sessionscores.h"

namespace assay {

/// Makes the lines that a conversation is shown as. A plain value; GUI thread.
class ConversationLines
{
    Q_DECLARE_TR_FUNCTIONS(ConversationLines)

public:
    /// A longer paragraph is several lines of the document: laying out one takes a frame at most. In UTF-16 units.
    static constexpr qsizetype LongestLine = 4'000;

    ConversationLines(
        std::shared_ptr<const ConversationContent> content, const SessionScores &scores, Qt::LayoutDirection direction,
        const QFont &font, const QPalette &palette, const QLocale &locale);

    /// No more lines of one text are shown: each costs time when the document is built and when it is removed.
    static constexpr int MostLines = 10'000;

    /// The next line of a stretch, which keeps the rest, and is none any more with its last line.
    [[nodiscard]] static ConversationLine takeLine(ConversationLine &stretch);

    /// The number of the turn that begins with the user's message of this number (from 1); nothing when the service
    /// does not tell.
    [[nodiscard]] std::optional<std::int64_t> turnNumber(int turn) const;

    /// The heading and the scores of the entry's turn, if it begins one, and the entry.
    [[nodiscard]] std::deque<ConversationLine> entry(int number, bool open) const;

    /// The scores of the whole session, which belong to no turn; empty when there are none.
    [[nodiscard]] std::deque<ConversationLine> session() const;

    /// A line that leads to other messages.
    [[nodiscard]] ConversationLine more(const QString &text, const QString &href) const;

    /// An empty line of so many spacing units.
    [[nodiscard]] ConversationLine space(double units, const ConversationPlace &place = {}) const;

    /// The distance of the tab stops, which is the room of a bar or a score, in pixels.
    [[nodiscard]] static int tabStop(const Metrics &metrics);

private:
    using Lines = std::deque<ConversationLine>;
    using Part = ConversationContent::Part;
    using Place = ConversationPlace;

    [[nodiscard]] QTextCharFormat format(const QColor &colour, const QFont &font) const;
    [[nodiscard]] QTextCharFormat link(QTextCharFormat look, const QString &href, const QString &tip) const;
    [[nodiscard]] ConversationLine ownLine(const Place &place, const QTextCharFormat &look) const;
    void addHeading(Lines &lines, Place place) const;
    void addScores(Lines &lines, const Place &place, const std::vector<SessionScores::Job> &jobs) const;
    [[nodiscard]] ConversationLine job(const SessionScores::Job &job, const Place &place) const;
    void addSpeaker(Lines &lines, int number, Place place) const;
    void addTime(ConversationLine &line, int number) const;
    void addFold(Lines &lines, int number, bool open, Place place) const;
    void addParts(Lines &lines, int number, bool open, Place place) const;

    std::shared_ptr<const ConversationContent> m_content;
    SessionScores m_scores;
    std::optional<std::int64_t> m_firstTurn;
    Qt::LayoutDirection m_direction;
    Metrics m_metrics;
    Colours m_colours;
    QLocale m_locale;
};

} // namespace assay
