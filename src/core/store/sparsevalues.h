// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/job/jobfields.h"
#include "core/job/rows.h"
#include "core/job/unknownfield.h"
#include "core/store/segmentedvector.h"
#include "core/store/stringdictionary.h"
#include "core/store/textarena.h"

namespace assay {

/// Values that only few rows have, each stored with its row and path instead of in a column. One writer; any number of
/// threads read what was published. Returned views are valid as long as the object and the writer's arena.
class SparseValues
{
public:
    /// Writer only. \p row: not below the row of an earlier call. Copies the value's JSON into \p texts. Throws
    /// std::bad_alloc, and then adds no value.
    void add(std::size_t row, const UnknownField &value, TextArena &texts);

    /// Writer only: how many values were added, and a way back to that number. What was published stays.
    [[nodiscard]] std::size_t size() const noexcept { return m_values.size(); }
    void shrink(std::size_t size) noexcept { m_values.shrink(size); }

    /// Writer only. Makes all values added so far visible to readers.
    void publish() noexcept;

    /// The JSON of the row's value with this key at this level, if it has one.
    [[nodiscard]] std::optional<std::string_view>
    find(SourceRow row, std::string_view key, FieldLevel level) const noexcept;

    /// All values of the row, in the order added.
    [[nodiscard]] std::vector<UnknownField> valuesOf(SourceRow row) const;

    /// Calls visit(row, JSON) for each published value with this path at this level, of the first \p rows rows, in the
    /// order of the rows.
    template <typename Visit>
    void forEach(std::string_view path, FieldLevel level, std::size_t rows, const Visit &visit) const
    {
        const std::size_t count = m_published.load(std::memory_order_acquire);
        const StringDictionary::Code wanted = codeOf(path, level);
        for (std::size_t i = 0; wanted != StringDictionary::Absent && i < count && m_values[i].row < rows; ++i) {
            if (m_values[i].path == wanted && m_values[i].level == level)
                visit(static_cast<SourceRow>(m_values[i].row), m_values[i].json);
        }
    }

    /// The path and level of all published values, each once.
    [[nodiscard]] std::vector<UnknownKey> keys() const;

private:
    struct Value
    {
        std::uint32_t row = 0;
        StringDictionary::Code path = 0; // in the dictionary of its level
        std::string_view json;
        FieldLevel level = FieldLevel::Job;
    };

    [[nodiscard]] std::string_view pathOf(const Value &value) const noexcept;
    [[nodiscard]] StringDictionary::Code codeOf(std::string_view path, FieldLevel level) const noexcept;
    [[nodiscard]] std::size_t firstOf(SourceRow row, std::size_t count) const noexcept;

    std::array<StringDictionary, FieldLevelCount> m_paths;
    SegmentedVector<Value> m_values; // sorted by row
    std::atomic<std::size_t> m_published = 0;
};

} // namespace assay
