// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/menulabel.h"

namespace assay {

QString menuLabel(QString text)
{
    constexpr qsizetype Longest = 40;
    text = text.simplified();
    if (text.size() > Longest)
        text = text.left(Longest - 1) + QChar(0x2026);
    return text.replace(u'&', QLatin1StringView("&&"));
}

} // namespace assay
