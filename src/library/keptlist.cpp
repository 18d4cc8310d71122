// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/keptlist.h"

#include "library/librarydatabase.h"

namespace assay {

std::optional<LibraryError> inTransaction(LibraryDatabase &database, const LibraryChange &work)
{
    return database.change([&] { return work(database); });
}

} // namespace assay
