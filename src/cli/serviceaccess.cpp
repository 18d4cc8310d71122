// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/serviceaccess.h"

#include <cstdlib>
#include <cstring>

#include <QCoreApplication>

#include "core/base/protectedbytes.h"

namespace assay {

namespace {

constexpr const char *KeyVariable = "MEIBEL_API_KEY";
constexpr const char *TokenVariable = "MEIBEL_TOKEN";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServiceAccess)
};

Result<ApiKey, LoadError> takeVariable(const char *name, ApiKey::Kind kind)
{
#ifdef Q_OS_WIN
    const QString text = qEnvironmentVariable(name);
#else
    const QString text = QString::fromLocal8Bit(std::getenv(name)); // qgetenv() would leave a copy behind
#endif
    Result<ApiKey, LoadError> key = ApiKey::fromText(text, kind);
    ApiKey::wipe(text);
    // Other processes of the user can read the memory that the process got its variables in.
    if (char *value = std::getenv(name))
        ProtectedBytes::wipe(value, std::strlen(value));
    qunsetenv(name);
    return key;
}

} // namespace

Connection connectionOf(const Options &options)
{
    return options.baseUrl.isEmpty() ? Connection::production() : Connection::at(options.baseUrl);
}

KeyVariables takeKeyVariables()
{
    return {takeVariable(KeyVariable, ApiKey::Kind::Key), takeVariable(TokenVariable, ApiKey::Kind::BearerToken)};
}

Result<ApiKey, UsageError> keyOf(const KeyVariables &variables)
{
    const Result<ApiKey, LoadError> &key = variables.key;
    if (!key)
        return UsageError{Text::tr("MEIBEL_API_KEY can't be used. %1").arg(key.error().inCurrentLanguage().summary)};
    if (!key.value().isEmpty())
        return key.value();
    const Result<ApiKey, LoadError> &token = variables.token;
    if (!token)
        return UsageError{Text::tr("MEIBEL_TOKEN can't be used. %1").arg(token.error().inCurrentLanguage().summary)};
    if (token.value().isEmpty()) {
        return UsageError{Text::tr(
            "There is no key. Set MEIBEL_API_KEY to it, or MEIBEL_TOKEN to a token, or use --open or --demo.")};
    }
    return token.value();
}

bool needsKey(const Options &options)
{
    switch (options.task) {
    case Options::Task::Export:
        return options.fromService();
    case Options::Task::Screenshot:
        return options.fromService()
            && (!options.baseUrl.isEmpty() || !options.connection.isEmpty() || !options.filter.isEmpty());
    case Options::Task::Window:
    case Options::Task::Version:
    case Options::Task::Help:
        break;
    }
    return false;
}

} // namespace assay
