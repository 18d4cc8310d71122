// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connectionimport.h"

#include <QCoreApplication>

#include "library/meibelconfig.h"
#include "workspace/keptconnection.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionImport)
};

SavedConnection connectionTo(const Connection &server)
{
    SavedConnection connection;
    connection.name = server.name();
    connection.baseUrl = server.baseUrl().toString();
    return connection;
}

} // namespace

Result<ImportedConnection, Sentence> importedFromFile(const QString &path)
{
    const Result<MeibelConfig, Sentence> read = MeibelConfig::read(path);
    if (!read)
        return read.error();
    const MeibelConfig &config = read.value();
    ImportedConnection imported;
    imported.connection =
        connectionTo(config.baseUrl.isEmpty() ? Connection::production() : Connection::at(config.baseUrl));
    if (!config.baseUrl.isEmpty() && imported.connection.baseUrl.isEmpty())
        imported.connection.baseUrl = config.baseUrl; // as it is written there, to be mended
    imported.secret = config.key.isEmpty() ? config.token : config.key;
    if (config.key.isEmpty() && !config.token.isEmpty())
        imported.connection.secretKind = SavedConnection::SecretKind::BearerToken;
    imported.warning = config.warning();
    return imported;
}

ImportedConnection importedFromEnvironment(const Workspace::FoundKey &found)
{
    ImportedConnection imported;
    imported.connection = connectionTo(found.connection);
    imported.secret = secretOf(found.key);
    const bool isToken = found.key.kind() == ApiKey::Kind::BearerToken;
    if (isToken)
        imported.connection.secretKind = SavedConnection::SecretKind::BearerToken;
    imported.warning = [isToken] {
        return Texts::tr("The key still lies in %1 in plain text, where every program of yours can read it.")
            .arg(isToken ? "MEIBEL_TOKEN"_L1 : "MEIBEL_API_KEY"_L1);
    };
    return imported;
}

} // namespace assay
