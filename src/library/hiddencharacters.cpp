// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/hiddencharacters.h"

#include <QChar>

namespace assay {

namespace {

constexpr char32_t NonJoiner = 0x200c;
constexpr char32_t Joiner = 0x200d;

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return character != NonJoiner && character != Joiner;
    default:
        return false;
    }
}

} // namespace

bool hasHiddenCharacters(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isHidden(character))
            return true;
    }
    return false;
}

} // namespace assay
