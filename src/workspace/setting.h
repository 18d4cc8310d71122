// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QObject>
#include <QSettings>
#include <QString>

#include "workspace/settingvalue.h"

namespace assay {

/// The part of a setting that does not depend on its type. GUI thread.
class SettingBase : public QObject
{
    Q_OBJECT

public:
    /// \p file is not owned and must outlive this.
    SettingBase(QSettings &file, QString key)
        : m_file(file)
        , m_key(std::move(key))
    {
    }

    /// The name in the settings file, such as "table/compact".
    [[nodiscard]] const QString &key() const { return m_key; }

Q_SIGNALS:
    /// The value is another one now.
    void changed();

protected:
    [[nodiscard]] QVariant stored() const { return m_file.value(m_key); }
    void store(const QVariant &value) { m_file.setValue(m_key, value); }

private:
    QSettings &m_file;
    QString m_key;
};

/// One value that the program remembers between runs. What can't be understood, or lies outside the range, is as if
/// absent: then value() gives the default. GUI thread.
template <typename T> class Setting : public SettingBase
{
public:
    /// \p range: the smallest and the largest value allowed, if there are such.
    Setting(QSettings &file, const QString &key, T byDefault = T(), std::optional<std::pair<T, T>> range = {})
        : SettingBase(file, key)
        , m_default(std::move(byDefault))
        , m_range(std::move(range))
    {
    }

    [[nodiscard]] T value() const
    {
        const std::optional<T> value = SettingValue<T>::fromVariant(stored());
        return value && isAllowed(*value) ? *value : m_default;
    }

    /// Remembers a value. One outside the range is ignored. changed() follows when it differs from the one before.
    void set(const T &value)
    {
        if (!isAllowed(value))
            return;
        const bool differs = !(value == this->value());
        store(SettingValue<T>::toVariant(value));
        if (differs)
            Q_EMIT changed();
    }

private:
    [[nodiscard]] bool isAllowed(const T &value) const
    {
        if constexpr (requires { value < value; })
            return !m_range || (!(value < m_range->first) && !(m_range->second < value));
        return true;
    }

    T m_default;
    std::optional<std::pair<T, T>> m_range;
};

} // namespace assay
