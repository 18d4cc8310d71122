// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>
#include <QTextCharFormat>
#include <QTextEdit>

#include "workspace/conversationsearch.h"

class QTextBlock;

namespace assay {

class Colours;

/// Highlights what was searched for in the lines of a conversation's document. A plain value; GUI thread.
class ConversationMarks
{
public:
    /// \p needle: the text that is searched for in the conversation; \p sought: those of the window's search;
    /// \p hit: the one that was gone to.
    ConversationMarks(
        const QString &needle, const QStringList &sought, const std::optional<ConversationHits::Hit> &hit,
        const Colours &colours);

    /// The highlights of one line.
    [[nodiscard]] QList<QTextEdit::ExtraSelection> of(const QTextBlock &block) const;

private:
    QStringList m_needles;
    std::optional<ConversationHits::Hit> m_hit;
    QTextCharFormat m_look;
    QTextCharFormat m_current;
};

} // namespace assay
