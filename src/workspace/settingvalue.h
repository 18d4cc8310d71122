// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <type_traits>
#include <vector>

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "core/base/appearance.h"
#include "core/job/jobfields.h"

namespace assay {

/// Converts the value of a setting to and from its stored form. fromVariant() returns nullopt for an absent or invalid
/// value.
template <typename T> struct SettingValue
{
    static QVariant toVariant(const T &value) { return QVariant::fromValue(value); }

    static std::optional<T> fromVariant(const QVariant &stored)
    {
        if (!stored.isValid() || !stored.canConvert<T>())
            return std::nullopt;
        return stored.value<T>();
    }
};

/// A whole number: a text that is not a number is invalid, not 0.
template <> struct SettingValue<int>
{
    static QVariant toVariant(int value) { return value; }

    static std::optional<int> fromVariant(const QVariant &stored)
    {
        bool isNumber = false;
        const int value = stored.toInt(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }
};

/// The names of an enumeration's values in the settings file, in the order of the enumeration.
template <typename Enum> inline constexpr std::array<QLatin1StringView, 0> SettingNames{};
template <>
inline constexpr std::array SettingNames<ThemeMode>{
    QLatin1StringView("System"), QLatin1StringView("Light"), QLatin1StringView("Dark")};
template <>
inline constexpr std::array SettingNames<Density>{
    QLatin1StringView("false"), QLatin1StringView("true")}; // the key means "compact"

template <typename Enum>
requires std::is_enum_v<Enum>
struct SettingValue<Enum>
{
    static QVariant toVariant(Enum value) { return QString(SettingNames<Enum>[static_cast<std::size_t>(value)]); }

    static std::optional<Enum> fromVariant(const QVariant &stored)
    {
        const QString name = stored.toString();
        for (std::size_t i = 0; i < SettingNames<Enum>.size(); ++i) {
            if (name == SettingNames<Enum>[i])
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    }
};

/// Fields, stored by their JSON keys; unknown keys are skipped.
template <> struct SettingValue<std::vector<Field>>
{
    static QVariant toVariant(const std::vector<Field> &fields)
    {
        QStringList keys;
        for (const Field field : fields)
            keys.append(fieldKey(field));
        return keys;
    }

    static std::optional<std::vector<Field>> fromVariant(const QVariant &stored)
    {
        if (!stored.isValid())
            return std::nullopt;
        std::vector<Field> fields;
        for (const QString &key : stored.toStringList()) {
            for (const FieldInfo &info : jobFields()) {
                if (fieldKey(info.field) == key)
                    fields.push_back(info.field);
            }
        }
        return fields;
    }
};

} // namespace assay
