// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "library/secret.h"

namespace assay {

/// What the configuration file of the service's command-line program holds that a connection can take over. The file
/// stays as it is: its key lies there in plain text, which the user is to be told (warning()).
struct MeibelConfig
{
    QString path;
    Secret key; ///< "api_key"
    Secret token; ///< "token": a bearer token in place of a key
    QString baseUrl; ///< "base_url"
    QString projectId; ///< "project_id"

    [[nodiscard]] bool isEmpty() const;

    /// That the key lies in the file in plain text; null when there is none in it.
    [[nodiscard]] Sentence warning() const;

    /// ~/.meibel/config.yaml
    [[nodiscard]] static QString defaultPath();

    /// Reads a file of a few lines at once. A sentence when there is none, or it is not what it should be; the sentence
    /// holds nothing of the file.
    [[nodiscard]] static Result<MeibelConfig, Sentence> read(const QString &path = defaultPath());
};

} // namespace assay
