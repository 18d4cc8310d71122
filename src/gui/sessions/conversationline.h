// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QString>
#include <QTextBlock>
#include <QTextBlockUserData>
#include <QTextCharFormat>

#include "workspace/conversationcontent.h"

namespace assay {

/// What a line of the conversation's document is.
struct ConversationPlace
{
    enum class What : std::uint8_t {
        Space,
        Heading, ///< of a turn
        Scores, ///< of a turn
        Role, ///< who speaks, and when
        Fold, ///< of a tool, or of fields that the program does not know
        Note, ///< a word of the program
        Body, ///< a line of a part
        More, ///< leads to messages before or after
    };

    What what = What::Space;
    int entry = -1; ///< -1: none
    int turn = 0; ///< as ConversationContent::Entry::turn
    ConversationContent::Part part = ConversationContent::Part::Text;
    qsizetype offset = 0; ///< of the searched text, in the part
    int start = 0; ///< of the searched text, in the line
    int length = 0; ///< of the searched text; 0: nothing of the line is searched
    bool continues = false; ///< the line before ended for the sake of speed: there is no line break
};

/// One line before it is in the document.
struct ConversationLine
{
    struct Piece
    {
        QString text;
        QTextCharFormat format;
    };

    ConversationPlace place;
    QTextCharFormat format; ///< of the line: an empty one is as high as its font
    std::vector<Piece> pieces;
    bool isStretch = false; ///< it is many lines, which ConversationLines::takeLine() makes one by one
};

/// The place, kept with the line in the document.
class ConversationBlock : public QTextBlockUserData
{
public:
    explicit ConversationBlock(const ConversationPlace &where)
        : place(where)
    {
    }

    /// The place of a line of the document; null: it has none.
    [[nodiscard]] static const ConversationPlace *placeOf(const QTextBlock &block)
    {
        const auto *data = dynamic_cast<const ConversationBlock *>(block.userData());
        return data ? &data->place : nullptr;
    }

    const ConversationPlace place;
};

} // namespace assay
