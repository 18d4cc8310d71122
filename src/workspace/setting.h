// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QObject>
#include <QSettings>
#include <QString>

#include "workspace/settingslock.h"
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

    /// Whether there is a value in the file.
    [[nodiscard]] bool isStored() const { return m_file.contains(m_key); }

Q_SIGNALS:
    /// The value has changed.
    void changed();

protected:
    [[nodiscard]] QVariant stored() const { return m_file.value(m_key); }
    void store(const QVariant &value)
    {
        m_file.setValue(m_key, value);
        removeStaleSettingsLock(m_file.fileName()); // it is written from the event loop
    }

    /// Reads what other processes have written since.
    void readAgain() const
    {
        removeStaleSettingsLock(m_file.fileName());
        m_file.sync();
    }

private:
    QSettings &m_file;
    QString m_key;
};

/// One value that is stored between runs. value() returns the default when the stored value is absent, invalid or out
/// of range. Another process may use the same file: only what this one has changed is written. GUI thread.
template <typename T> class Setting : public SettingBase
{
public:
    /// \p range: the smallest and the largest allowed value, if limited.
    Setting(QSettings &file, const QString &key, T byDefault = T(), std::optional<std::pair<T, T>> range = {})
        : SettingBase(file, key)
        , m_default(std::move(byDefault))
        , m_range(std::move(range))
    {
    }

    [[nodiscard]] T value() const
    {
        const std::optional<T> value = SettingValue<T>::fromVariant(stored());
        m_known = value && isAllowed(*value) ? *value : m_default;
        return *m_known;
    }

    /// The value as the last process that changed it left it. Reads the file.
    [[nodiscard]] T newestValue() const
    {
        readAgain();
        return value();
    }

    /// Stores a value and emits changed() when it differs from the one that this process has used or stored last. Else
    /// it does nothing: what another process has stored since stays. Ignores a value out of range.
    void set(const T &value)
    {
        const T before = m_known ? *m_known : this->value();
        if (!isAllowed(value) || value == before)
            return;
        store(SettingValue<T>::toVariant(value));
        m_known = value;
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
    mutable std::optional<T> m_known; // the last value that this process has used or stored
    std::optional<std::pair<T, T>> m_range;
};

} // namespace assay
