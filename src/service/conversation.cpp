// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/conversation.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLatin1StringView>

#include "core/base/jsonslices.h"
#include "core/base/jsonstrings.h"
#include "core/base/utf8.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Slice = ConversationMessage::Slice;
using Kind = ConversationMessage::Kind;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A value as text: a string decoded, null as nothing, anything else as its JSON.
QString textOf(std::string_view json)
{
    std::string text;
    if (json != "null")
        appendJsonAsText(json, text);
    return fromUtf8(text);
}

std::string keyOf(std::string_view literal)
{
    std::string key;
    decodeJsonString(literal, key);
    return key;
}

Kind kindOf(const QString &word)
{
    if (word == "user"_L1)
        return Kind::User;
    if (word == "assistant"_L1)
        return Kind::Assistant;
    if (word == "tool_call"_L1)
        return Kind::ToolCall;
    if (word == "tool_result"_L1)
        return Kind::ToolResult;
    return Kind::Other;
}

/// Reads messages that are parts of one answer.
class MessageReader
{
public:
    explicit MessageReader(std::string_view answer)
        : m_answer(answer)
    {
    }

    [[nodiscard]] ConversationMessage read(std::string_view json) const
    {
        ConversationMessage message;
        message.json = sliceOf(json);
        if (!json.starts_with('{'))
            return message;
        QString role;
        forEachJsonMember(json, [&](std::string_view literal, std::string_view value) {
            const std::string key = keyOf(literal);
            const bool isWord = value.starts_with('"');
            if (key == "type")
                message.word = isWord ? textOf(value) : QString();
            else if (key == "role")
                role = isWord ? textOf(value) : QString();
            else if (key == "timestamp")
                message.timestamp = textOf(value);
            else if (key == "signal_id")
                message.signalId = textOf(value);
            else if (key == "tool_id")
                message.toolId = textOf(value);
            else if (key == "tool_name")
                message.toolName = textOf(value);
            else if (key == "message")
                message.message = sliceOf(value);
            else if (key == "arguments")
                message.arguments = sliceOf(value);
            else if (key == "result")
                message.result = sliceOf(value);
            else
                message.hasOthers = message.hasOthers || value != "null";
        });
        if (message.word.isEmpty())
            message.word = role;
        message.kind = message.word.isEmpty() ? Kind::Unusable : kindOf(message.word);
        return message;
    }

private:
    [[nodiscard]] Slice sliceOf(std::string_view value) const
    {
        if (value == "null")
            return {};
        return {value.data() - m_answer.data(), static_cast<qsizetype>(value.size())};
    }

    std::string_view m_answer;
};

} // namespace

std::string_view Conversation::json(const ConversationMessage::Slice &slice) const
{
    return viewOf(answer).substr(static_cast<std::size_t>(slice.start), static_cast<std::size_t>(slice.size));
}

Result<Conversation, QString> Conversation::fromJson(const QByteArray &json)
{
    Conversation conversation;
    conversation.answer = json;
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::IllegalUTF8String) { // one bad byte does not cost a conversation
        conversation.answer = QString::fromUtf8(json).toUtf8();
        document = QJsonDocument::fromJson(conversation.answer, &error);
    }
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    if (!document.isObject())
        return QCoreApplication::translate("Conversation", "The answer is a list, not an object.");
    document = {};

    const std::string_view answer = viewOf(conversation.answer);
    const MessageReader reader(answer);
    bool isKnown = false;
    bool isEmpty = true;
    forEachJsonMember(answer, [&](std::string_view literal, std::string_view value) {
        const std::string key = keyOf(literal);
        isEmpty = false;
        isKnown = isKnown || key == "messages" || key == "agent_id" || key == "agent_name";
        if (key == "agent_id") {
            conversation.agentId = textOf(value);
        } else if (key == "agent_name") {
            conversation.agentName = textOf(value);
        } else if (key == "version") {
            conversation.version = textOf(value);
        } else if (key == "messages") {
            conversation.messages.clear(); // of two lists, the later one counts, as in every reader of JSON
            conversation.hasMessages = value != "null";
            const auto add = [&](std::string_view each) {
                ConversationMessage message = reader.read(each);
                if (message.json.isEmpty()) // a null among the messages
                    message.json = {each.data() - answer.data(), static_cast<qsizetype>(each.size())};
                conversation.messages += std::move(message);
            };
            if (value.starts_with('['))
                forEachJsonElement(value, add);
            else if (conversation.hasMessages)
                add(value);
        }
    });
    if (!isKnown && !isEmpty)
        return QString(); // an error of a proxy, say
    return conversation;
}

} // namespace assay
