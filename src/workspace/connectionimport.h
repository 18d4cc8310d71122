// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "library/savedconnection.h"
#include "library/secret.h"
#include "workspace/workspace.h"

namespace assay {

/// A connection that was found outside the library, to be looked at and kept by the user.
struct ImportedConnection
{
    SavedConnection connection; ///< without an id
    Secret secret;
    Sentence warning; ///< that the key lies where it was found in plain text; null when there is none
};

/// What the service's command-line program is configured with, or a sentence that says why nothing was found.
[[nodiscard]] Result<ImportedConnection, Sentence> importedFromFile(const QString &path);

/// What the environment had when the program started.
[[nodiscard]] ImportedConnection importedFromEnvironment(const Workspace::FoundKey &found);

} // namespace assay
