// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace assay {

/// One message of a session, as sent: texts stay in the answer, and are decoded where they are shown.
struct ConversationMessage
{
    enum class Kind : std::uint8_t {
        User,
        Assistant,
        ToolCall,
        ToolResult,
        Other, ///< a word that the program does not know: see `word`
        Unusable, ///< no object, or an object that does not say what it is: only its JSON can be shown
    };

    /// A part of the answer: a JSON value. Empty: absent or null.
    struct Slice
    {
        qsizetype start = 0;
        qsizetype size = 0;

        [[nodiscard]] bool isEmpty() const { return size == 0; }
        bool operator==(const Slice &) const = default;
    };

    Kind kind = Kind::Unusable;
    QString word; ///< `type`, or the `role` of an older service
    QString timestamp; ///< as sent
    QString signalId;
    QString toolId;
    QString toolName;
    Slice json; ///< the whole message; never empty
    Slice message; ///< a JSON string, or what else was sent
    Slice arguments;
    Slice result;
    bool hasOthers = false; ///< it has fields that the program does not know

    bool operator==(const ConversationMessage &) const = default;
};

/// What was said and done in a session. A plain value; copies share the answer.
struct Conversation
{
    QString agentId; ///< empty when null or absent, as the next two
    QString agentName;
    QString version;
    bool hasMessages = false; ///< `messages` was sent, and was not null
    QList<ConversationMessage> messages; ///< in the order sent
    QByteArray answer; ///< valid JSON in UTF-8; the slices are parts of it

    /// The JSON of a part; empty for an empty one. Lives as long as the value.
    [[nodiscard]] std::string_view json(const ConversationMessage::Slice &slice) const;

    /// Reads the answer. Nothing of the messages is lost: one that can't be used is kept as Unusable, and so is
    /// anything that stands where the list should be. Fails with the parser's message when the answer is not valid
    /// JSON, or a list, and with an empty one when it is an object with no field of a conversation.
    static Result<Conversation, QString> fromJson(const QByteArray &json);
};

} // namespace assay
