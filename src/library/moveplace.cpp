// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/moveplace.h"

#include <algorithm>

#include "library/librarydatabase.h"

using namespace Qt::StringLiterals;

namespace assay {

std::optional<LibraryError> moveToPlace(LibraryDatabase &database, const QString &table, const QVariant &id, int place)
{
    QVariantList ids;
    std::optional<LibraryError> failure =
        database.read(u"SELECT id FROM %1 ORDER BY position, name"_s.arg(table), {}, [&ids](const QSqlQuery &row) {
            ids.append(row.value(0));
        });
    const qsizetype from = ids.indexOf(id);
    if (failure || from < 0)
        return failure;
    ids.move(from, std::clamp<qsizetype>(place, 0, ids.size() - 1));
    for (qsizetype i = 0; i < ids.size() && !failure; ++i)
        failure = database.run(u"UPDATE %1 SET position = ? WHERE id = ?"_s.arg(table), {i, ids[i]});
    return failure;
}

} // namespace assay
