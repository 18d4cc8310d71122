// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/valuematches.h"

namespace assay {

QStringList matchingValues(const QStringList &values, QStringView typed, bool withOthers)
{
    if (typed.isEmpty())
        return values;
    QStringList matches;
    QStringList containing;
    QStringList others;
    for (const QString &value : values) {
        if (value.startsWith(typed, Qt::CaseInsensitive))
            matches.append(value);
        else if (value.contains(typed, Qt::CaseInsensitive))
            containing.append(value);
        else if (withOthers)
            others.append(value);
    }
    return matches + containing + others;
}

} // namespace assay
