// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/conversationmarks.h"

#include <algorithm>

#include <QTextBlock>

#include "core/query/textmatcher.h"
#include "gui/look/colours.h"
#include "gui/sessions/conversationline.h"

namespace assay {

ConversationMarks::ConversationMarks(
    const QString &needle, const QStringList &sought, const std::optional<ConversationHits::Hit> &hit,
    const Colours &colours)
    : m_needles(sought)
    , m_hit(hit)
{
    if (!needle.isEmpty())
        m_needles += needle;
    m_look.setBackground(colours.hitBackground);
    m_look.setForeground(colours.hitText);
    m_current.setBackground(colours.accent);
    m_current.setForeground(colours.accentText);
}

QList<QTextEdit::ExtraSelection> ConversationMarks::of(const QTextBlock &block) const
{
    QList<QTextEdit::ExtraSelection> marks;
    const ConversationPlace *place = ConversationBlock::placeOf(block);
    if (m_needles.isEmpty() || !place || place->length == 0)
        return marks;
    const auto add = [&](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        QTextEdit::ExtraSelection mark;
        mark.format = format;
        mark.cursor = QTextCursor(block);
        const int begin = block.position() + place->start + static_cast<int>(start);
        mark.cursor.setPosition(begin);
        mark.cursor.setPosition(begin + static_cast<int>(length), QTextCursor::KeepAnchor);
        marks.push_back(mark);
    };
    for (const auto &[start, length] : TextMatcher::hits(block.text().mid(place->start, place->length), m_needles))
        add(start, length, m_look);
    const bool isHere = m_hit && m_hit->entry == place->entry && m_hit->part == place->part
        && m_hit->start >= place->offset && m_hit->start < place->offset + place->length;
    if (isHere) {
        const qsizetype start = m_hit->start - place->offset;
        add(start, std::min<qsizetype>(m_hit->length, place->length - start), m_current);
    }
    return marks;
}

} // namespace assay
