// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include "service/conversation.h"

namespace assay {

/// What is shown of a conversation: its messages in the order sent, a tool's call and its result as one entry. A turn
/// begins with each message of the user. Immutable; shared between threads.
class ConversationContent
{
    Q_DECLARE_TR_FUNCTIONS(ConversationContent)

public:
    enum class Role : std::uint8_t { User, Assistant, Tool, Other, Unusable };

    /// A text of an entry.
    enum class Part : std::uint8_t {
        Name, ///< of the tool
        Text,
        Arguments,
        Result,
        Raw, ///< the JSON of what the program does not know
    };

    struct Entry
    {
        Role role = Role::Unusable;
        int message = 0; ///< index in the conversation
        int result = -1; ///< index of the message with the result of the call; -1: none, or the message has it
        int turn = 0; ///< number of the user's message that it follows, from 1; 0 before the first
        qsizetype argumentCharacters = 0;
        qsizetype resultCharacters = 0;
        QDateTime time = {}; ///< local; invalid when none was sent that the program can read

        bool operator==(const Entry &) const = default;
    };

    /// Longer texts are cut on the screen, in UTF-16 units.
    static constexpr qsizetype ShownLimit = 200'000;

    /// Takes long for a large conversation: call it on a worker. Null when stopped.
    [[nodiscard]] static std::shared_ptr<const ConversationContent>
    of(const Conversation &conversation, const std::stop_token &stop = {});

    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry &entry(int number) const { return m_entries[static_cast<std::size_t>(number)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

    /// The number of messages of the user.
    [[nodiscard]] int userMessages() const { return m_userMessages; }

    /// The index of the entry that begins this turn (from 1); -1 when there is none.
    [[nodiscard]] int firstOfTurn(int turn) const;

    /// Who speaks, for display: a word of the program, or the service's own on one line.
    [[nodiscard]] QString roleText(const Entry &entry) const;

    /// The tool's name on one line; its id when it has no name.
    [[nodiscard]] QString toolText(const Entry &entry) const;

    /// The time of day, after the date where \p previous is of another day; what was sent where it can't be read. Empty
    /// when none was sent.
    [[nodiscard]] QString timeText(const Entry &entry, const Entry *previous, const QLocale &locale) const;

    /// The times as they were sent; empty when none was.
    [[nodiscard]] QString sentTime(const Entry &entry) const;

    /// The parts that the entry has, without its name, in the order shown.
    [[nodiscard]] std::vector<Part> parts(const Entry &entry) const;

    /// Parts that are shown only when the entry is open.
    [[nodiscard]] static bool isFolded(Part part) { return part >= Part::Arguments; }
    [[nodiscard]] bool hasFold(const Entry &entry) const;

    /// There is nothing to read unless it is open.
    [[nodiscard]] bool opensByItself(const Entry &entry) const;

    /// Whether the part is shown as it was written, line by line in the fixed font.
    [[nodiscard]] bool isJson(const Entry &entry, Part part) const;

    /// A part for display: line breaks as '\n', control characters made visible, JSON indented. At most about \p limit
    /// UTF-16 units; sets \p cut to whether there is more.
    [[nodiscard]] QString
    shownText(const Entry &entry, Part part, qsizetype limit = ShownLimit, bool *cut = nullptr) const;

    /// A part exactly as sent: a text decoded, anything else as JSON.
    [[nodiscard]] QString sentText(const Entry &entry, Part part) const;

    /// The JSON of the message, and of the result on a line of its own.
    [[nodiscard]] QString sentJson(const Entry &entry) const;

private:
    using Slice = ConversationMessage::Slice;

    [[nodiscard]] const ConversationMessage &message(const Entry &entry) const;
    [[nodiscard]] Slice slice(const Entry &entry, Part part) const;
    [[nodiscard]] std::string unknownFields(const Entry &entry) const;

    Conversation m_conversation;
    std::vector<Entry> m_entries;
    std::vector<int> m_turns; // the first entry of each turn
    int m_userMessages = 0;
};

} // namespace assay
