// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "library/savedconnection.h"
#include "library/secret.h"
#include "service/apikey.h"
#include "service/connection.h"

namespace assay {

/// A connection that the user keeps, as the service client takes it: with its id, its name and its route.
[[nodiscard]] Connection serviceConnection(const SavedConnection &saved);

/// Its key as the service client takes it; an error for a text that is no key.
[[nodiscard]] Result<ApiKey, LoadError> serviceKey(const SavedConnection &saved, const Secret &secret);

/// Under which name KeyStore keeps its key: its id, and the origin of its server. So a key is found for its own server
/// only, whoever changes the address of the connection.
[[nodiscard]] QString keyPlace(const SavedConnection &saved);

/// The same secret for the key store.
[[nodiscard]] Secret secretOf(const ApiKey &key);

} // namespace assay
