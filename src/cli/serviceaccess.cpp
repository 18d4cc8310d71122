// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/serviceaccess.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServiceAccess)
};

} // namespace

Connection connectionOf(const Options &options)
{
    return options.baseUrl.isEmpty() ? Connection::production() : Connection::at(options.baseUrl);
}

Result<ApiKey, UsageError> keyOf(const QProcessEnvironment &environment)
{
    auto key = ApiKey::fromText(environment.value(u"MEIBEL_API_KEY"_s));
    if (!key)
        return UsageError{Text::tr("MEIBEL_API_KEY can't be used. %1").arg(key.error().summary)};
    if (!key.value().isEmpty())
        return key.value();
    auto token = ApiKey::fromText(environment.value(u"MEIBEL_TOKEN"_s), ApiKey::Kind::BearerToken);
    if (!token)
        return UsageError{Text::tr("MEIBEL_TOKEN can't be used. %1").arg(token.error().summary)};
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
        return options.fromService() && (!options.baseUrl.isEmpty() || !options.filter.isEmpty());
    case Options::Task::Window:
    case Options::Task::Version:
    case Options::Task::Help:
        break;
    }
    return false;
}

} // namespace assay
