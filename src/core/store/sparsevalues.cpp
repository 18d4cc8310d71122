// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sparsevalues.h"

#include <string>

namespace assay {

void SparseValues::add(std::size_t row, const UnknownField &value, TextArena &texts)
{
    const StringDictionary::Code path = m_paths[index(value.level)].intern(value.path);
    m_values.append({static_cast<std::uint32_t>(row), path, texts.add(value.json), value.level});
}

void SparseValues::publish() noexcept
{
    for (StringDictionary &paths : m_paths)
        paths.publish();
    m_published.store(m_values.size(), std::memory_order_release);
}

std::optional<std::string_view> SparseValues::find(SourceRow row, std::string_view key, FieldLevel level) const noexcept
{
    const std::size_t count = m_published.load(std::memory_order_acquire);
    for (std::size_t i = firstOf(row, count); i < count && m_values[i].row == index(row); ++i) {
        if (m_values[i].level == level && keyOfPath(pathOf(m_values[i]), level) == key)
            return m_values[i].json;
    }
    return std::nullopt;
}

std::vector<UnknownField> SparseValues::valuesOf(SourceRow row) const
{
    std::vector<UnknownField> values;
    const std::size_t count = m_published.load(std::memory_order_acquire);
    for (std::size_t i = firstOf(row, count); i < count && m_values[i].row == index(row); ++i)
        values.push_back({pathOf(m_values[i]), m_values[i].json, m_values[i].level});
    return values;
}

std::vector<UnknownKey> SparseValues::keys() const
{
    std::vector<UnknownKey> keys;
    for (const FieldLevel level : {FieldLevel::Job, FieldLevel::Identity}) {
        const StringDictionary &paths = m_paths[index(level)];
        for (StringDictionary::Code code = StringDictionary::First; code < paths.size(); ++code)
            keys.push_back({std::string(paths.value(code)), level});
    }
    return keys;
}

std::string_view SparseValues::pathOf(const Value &value) const noexcept
{
    return m_paths[index(value.level)].value(value.path);
}

/// The published code of a path; Absent when there is none.
StringDictionary::Code SparseValues::codeOf(std::string_view path, FieldLevel level) const noexcept
{
    const StringDictionary &paths = m_paths[index(level)];
    for (StringDictionary::Code code = StringDictionary::First; code < paths.size(); ++code) {
        if (paths.value(code) == path)
            return code;
    }
    return StringDictionary::Absent;
}

/// The index of the row's first value among the first \p count values, or where it would be. Binary search.
std::size_t SparseValues::firstOf(SourceRow row, std::size_t count) const noexcept
{
    std::size_t low = 0;
    std::size_t high = count;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (m_values[middle].row < index(row))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace assay
