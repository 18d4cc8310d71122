// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "core/job/jobfields.h"
#include "core/load/keypattern.h"

namespace assay {

/// Recognizes the keys of a job's fields. Most services send the fields in the order of the reference, so the key after
/// the last one is compared first. Keys are given as sent, after their quote, with KeyPattern::LargestSize + 1 readable
/// bytes.
class FieldKeys
{
public:
    FieldKeys()
    {
        for (const FieldInfo &info : jobFields())
            m_entries[index(info.field)] = {KeyPattern(info.key), info.level};
    }

    /// Sets which field most likely comes next.
    void expect(Field field) noexcept { m_expected = index(field); }
    void expectAfter(Field field) noexcept { m_expected = index(field) + 1 < FieldCount ? index(field) + 1 : 0; }

    [[nodiscard]] Field expected() const noexcept { return static_cast<Field>(m_expected); }

    [[nodiscard]] bool isExpected(FieldLevel level, const char *rawKey) const noexcept
    {
        return matches(m_expected, level, rawKey);
    }

    /// The field with this key.
    [[nodiscard]] std::optional<Field> find(FieldLevel level, const char *rawKey) const noexcept
    {
        for (std::size_t tries = 0; tries < FieldCount; ++tries) {
            const std::size_t i = (m_expected + tries) % FieldCount;
            if (matches(i, level, rawKey))
                return static_cast<Field>(i);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isIdentity(const char *rawKey) const noexcept { return m_identity.matches(rawKey); }

private:
    struct Entry
    {
        KeyPattern key;
        FieldLevel level = FieldLevel::Job;
    };

    [[nodiscard]] bool matches(std::size_t i, FieldLevel level, const char *rawKey) const noexcept
    {
        return m_entries[i].level == level && m_entries[i].key.matches(rawKey);
    }

    std::array<Entry, FieldCount> m_entries; // by field
    std::size_t m_expected = 0;
    const KeyPattern m_identity{IdentityKey};
};

} // namespace assay
