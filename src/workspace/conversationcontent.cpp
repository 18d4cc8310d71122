// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/conversationcontent.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include <QJsonDocument>

#include "core/base/jsonslices.h"
#include "core/base/jsonstrings.h"
#include "core/base/utf8.h"
#include "models/displaytext.h"
#include "models/prettyjson.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Kind = ConversationMessage::Kind;
using Role = ConversationContent::Role;

constexpr qsizetype MessagesPerCheck = 256;

Role roleOf(Kind kind)
{
    switch (kind) {
    case Kind::User:
        return Role::User;
    case Kind::Assistant:
        return Role::Assistant;
    case Kind::ToolCall:
    case Kind::ToolResult:
        return Role::Tool;
    case Kind::Other:
        return Role::Other;
    case Kind::Unusable:
        break;
    }
    return Role::Unusable;
}

/// The number of characters of a value: of a text without its quotes and escapes, of anything else as JSON.
qsizetype charactersOf(std::string_view json)
{
    std::string text;
    if (json.starts_with('"')) {
        decodeJsonString(json, text);
        json = text;
    }
    return std::count_if(
        json.begin(), json.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

QDateTime timeOf(const QString &sent)
{
    if (sent.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(sent, Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime() : QDateTime(); // one without a zone is shown as it is
}

QString timeOfDay(const QTime &time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf("mm"_L1);
    if (minutes > 0 && !format.contains(u's'))
        format.insert(minutes + 2, format[minutes - 1] + "ss"_L1); // a message every few seconds
    return locale.toString(time, format);
}

/// The start of a JSON string that is enough for this many UTF-16 units. A unit takes at most 6 bytes.
std::string decodedStart(std::string_view literal, qsizetype limit)
{
    const auto enough = static_cast<std::size_t>(limit) * 6 + 64;
    std::string text;
    if (literal.size() <= enough)
        decodeJsonString(literal, text);
    else
        decodeJsonString(std::string(literal.substr(0, enough)) + '"', text);
    return text;
}

/// A tool's answer is often JSON in a text.
std::optional<std::string> prettyJsonIn(std::string_view text)
{
    if ((!text.starts_with('{') && !text.starts_with('['))
        || text.size() > static_cast<std::size_t>(ConversationContent::ShownLimit))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    if (QJsonDocument::fromJson(bytes).isNull())
        return std::nullopt;
    return prettyJson(text, text.size() * 100); // as many lines as it has signs
}

} // namespace

std::shared_ptr<const ConversationContent>
ConversationContent::of(const Conversation &conversation, const std::stop_token &stop)
{
    auto content = std::make_shared<ConversationContent>();
    content->m_conversation = conversation;
    // The unanswered calls of this turn by tool: a result is shown with its call where there is only one it can be of.
    std::map<std::pair<QString, QString>, std::vector<std::size_t>> calls;
    for (qsizetype i = 0; i < conversation.messages.size(); ++i) {
        if (i % MessagesPerCheck == 0 && stop.stop_requested())
            return nullptr;
        const ConversationMessage &message = conversation.messages[i];
        const std::pair tool(message.toolId, message.toolName);
        if (message.kind == Kind::ToolResult && message.message.isEmpty() && message.arguments.isEmpty()) {
            const auto found = calls.find(tool);
            if (found != calls.end() && found->second.size() == 1) {
                Entry &call = content->m_entries[found->second.front()];
                call.result = static_cast<int>(i);
                call.resultCharacters = charactersOf(conversation.json(message.result));
                calls.erase(found);
                continue;
            }
        }
        Entry entry;
        entry.role = roleOf(message.kind);
        entry.message = static_cast<int>(i);
        if (entry.role == Role::User) {
            ++content->m_userMessages;
            content->m_turns.push_back(content->count());
            calls.clear();
        }
        entry.turn = content->m_userMessages;
        entry.argumentCharacters = charactersOf(conversation.json(message.arguments));
        entry.resultCharacters = charactersOf(conversation.json(message.result));
        entry.time = timeOf(message.timestamp);
        if (message.kind == Kind::ToolCall && message.result.isEmpty())
            calls[tool].push_back(content->m_entries.size());
        content->m_entries.push_back(std::move(entry));
    }
    return content;
}

int ConversationContent::firstOfTurn(int turn) const
{
    return turn >= 1 && turn <= m_userMessages ? m_turns[static_cast<std::size_t>(turn) - 1] : -1;
}

const ConversationMessage &ConversationContent::message(const Entry &entry) const
{
    return m_conversation.messages[entry.message];
}

QString ConversationContent::roleText(const Entry &entry) const
{
    switch (entry.role) {
    case Role::User:
        return tr("User", "who wrote a message to an agent");
    case Role::Assistant:
        return tr("Assistant", "the agent that answers");
    case Role::Tool:
        return tr("Tool", "what an agent calls");
    case Role::Other:
        return valueText(message(entry).word.toStdString());
    case Role::Unusable:
        break;
    }
    return tr("A message that the program can't read");
}

QString ConversationContent::toolText(const Entry &entry) const
{
    const ConversationMessage &sent = message(entry);
    return valueText((sent.toolName.isEmpty() ? sent.toolId : sent.toolName).toStdString());
}

QString ConversationContent::timeText(const Entry &entry, const Entry *previous, const QLocale &locale) const
{
    if (!entry.time.isValid())
        return cellText(message(entry).timestamp.toStdString(), 40);
    QString time = timeOfDay(entry.time.time(), locale);
    if (previous && previous->time.date() == entry.time.date())
        return time;
    //: %1 is a date, %2 a time of day
    return tr("%1, %2").arg(locale.toString(entry.time.date(), QLocale::ShortFormat), time);
}

QString ConversationContent::sentTime(const Entry &entry) const
{
    QString call = message(entry).timestamp;
    const QString result = entry.result < 0 ? QString() : m_conversation.messages[entry.result].timestamp;
    if (result.isEmpty())
        return call;
    //: %1 and %2 are times as the service sent them
    return tr("Called: %1\nResult: %2").arg(call, result);
}

ConversationContent::Slice ConversationContent::slice(const Entry &entry, Part part) const
{
    const ConversationMessage &sent = message(entry);
    switch (part) {
    case Part::Text:
        return sent.message;
    case Part::Arguments:
        return sent.arguments;
    case Part::Result:
        return entry.result < 0 ? sent.result : m_conversation.messages[entry.result].result;
    case Part::Raw:
        return entry.role == Role::Unusable ? sent.json : Slice();
    case Part::Name:
        break;
    }
    return {};
}

std::vector<ConversationContent::Part> ConversationContent::parts(const Entry &entry) const
{
    if (entry.role == Role::Unusable)
        return {Part::Raw};
    std::vector<Part> found;
    for (const Part part : {Part::Text, Part::Arguments, Part::Result}) {
        if (!slice(entry, part).isEmpty())
            found.push_back(part);
    }
    if (message(entry).hasOthers || (entry.result >= 0 && m_conversation.messages[entry.result].hasOthers))
        found.push_back(Part::Raw);
    return found;
}

bool ConversationContent::hasFold(const Entry &entry) const
{
    return entry.role != Role::Unusable && std::ranges::any_of(parts(entry), isFolded);
}

bool ConversationContent::opensByItself(const Entry &entry) const
{
    return entry.role == Role::Unusable || (entry.role != Role::Tool && slice(entry, Part::Text).isEmpty());
}

bool ConversationContent::isJson(const Entry &entry, Part part) const
{
    return part != Part::Text || !m_conversation.json(slice(entry, part)).starts_with('"');
}

/// The fields that the program does not know, of the message and of its result, as one object.
std::string ConversationContent::unknownFields(const Entry &entry) const
{
    constexpr std::array<std::string_view, 9> Known = {"type",      "role",    "timestamp", "signal_id", "tool_id",
                                                       "tool_name", "message", "arguments", "result"};
    std::string json;
    for (const int number : {entry.message, entry.result}) {
        if (number < 0)
            continue;
        forEachJsonMember(
            m_conversation.json(m_conversation.messages[number].json),
            [&](std::string_view key, std::string_view value) {
                std::string name;
                decodeJsonString(key, name);
                if (value == "null" || std::ranges::find(Known, name) != Known.end())
                    return;
                json.append(json.empty() ? "{" : ",").append(key).append(":").append(value);
            });
    }
    return json.empty() ? json : json + '}';
}

QString ConversationContent::shownText(const Entry &entry, Part part, qsizetype limit, bool *cut) const
{
    if (cut)
        *cut = false;
    if (part == Part::Name)
        return entry.role == Role::Tool ? toolText(entry) : QString();
    const std::string others = part == Part::Raw && entry.role != Role::Unusable ? unknownFields(entry) : std::string();
    const std::string_view json = others.empty() ? m_conversation.json(slice(entry, part)) : std::string_view(others);
    if (json.empty())
        return {};
    if (part == Part::Raw || !json.starts_with('"'))
        return fromUtf8(prettyJson(json, static_cast<std::size_t>(limit), cut));
    std::string text = decodedStart(json, limit);
    if (part != Part::Text)
        text = prettyJsonIn(text).value_or(text);
    return readableText(text, limit, cut);
}

QString ConversationContent::sentText(const Entry &entry, Part part) const
{
    if (part == Part::Name)
        return message(entry).toolName;
    if (part == Part::Raw && entry.role != Role::Unusable)
        return fromUtf8(unknownFields(entry));
    std::string text;
    appendJsonAsText(m_conversation.json(slice(entry, part)), text);
    return fromUtf8(text);
}

QString ConversationContent::sentJson(const Entry &entry) const
{
    QString call = fromUtf8(m_conversation.json(message(entry).json));
    if (entry.result < 0)
        return call;
    return call + u'\n' + fromUtf8(m_conversation.json(m_conversation.messages[entry.result].json));
}

} // namespace assay
