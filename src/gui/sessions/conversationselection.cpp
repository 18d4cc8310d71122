// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/conversationselection.h"

#include <algorithm>

#include <QTextBlock>
#include <QTextDocument>

#include "gui/sessions/conversationline.h"

namespace assay {

namespace {

bool isMark(QChar c)
{
    return c == QChar(0x200E) || c == QChar(0x200F) || c == QChar::ObjectReplacementCharacter;
}

} // namespace

QString conversationSelection(const QTextCursor &selection)
{
    using What = ConversationPlace::What;
    const QTextDocument *document = selection.document();
    QString text;
    const QTextBlock end = document->findBlock(selection.selectionEnd());
    for (QTextBlock block = document->findBlock(selection.selectionStart()); block.isValid(); block = block.next()) {
        const ConversationPlace *place = ConversationBlock::placeOf(block);
        const int from = std::max(selection.selectionStart() - block.position(), 0);
        const int to = std::min(selection.selectionEnd() - block.position(), block.length() - 1);
        QString line = block.text().mid(from, to - from);
        if (!place || place->what != What::Body)
            line.removeIf(isMark).replace(u'\t', u' ').replace(QChar(0x00A0), u' ');
        if (place && place->what == What::Scores)
            line = line.trimmed();
        if (block.position() > selection.selectionStart() && !(place && place->continues))
            text += u'\n';
        text += line;
        if (block == end)
            break;
    }
    return text;
}

} // namespace assay
