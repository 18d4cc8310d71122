// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

class QDebug;

namespace assay {

class ProtectedBytes;

/// A key on its way between the system's key store and a request. Copies share one buffer, which is overwritten when
/// the last one goes. It can't be printed. Copies may be used on any thread.
///
/// The layer service has its own ApiKey: ApiKey::fromText() takes text(), which must be wiped then.
class Secret
{
public:
    /// None.
    Secret() = default;

    /// Copies a text. Wipe it (ProtectedBytes::wipe()) when it is no longer needed.
    [[nodiscard]] static Secret fromText(const QString &text);

    [[nodiscard]] bool isEmpty() const noexcept { return !m_bytes; }

    /// A copy as text; ProtectedBytes::wipe() it when it is no longer needed. Must never be shown to a person.
    [[nodiscard]] QString text() const;

    bool operator==(const Secret &other) const noexcept;

    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    std::shared_ptr<const ProtectedBytes> m_bytes; // UTF-16; null when empty
};

} // namespace assay
