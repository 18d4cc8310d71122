// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QString>

#include "core/job/jobfields.h"
#include "core/job/jobmark.h"

namespace assay {

/// A column of the list of jobs: a field of the jobs, or a part of what the user said of them. A plain value.
class JobColumn
{
public:
    /// How many there are.
    static constexpr std::size_t Count = FieldCount + MarkPartCount;

    constexpr JobColumn(Field field) noexcept // NOLINT(google-explicit-constructor): each field is a column
        : m_index(assay::index(field))
    {
    }
    constexpr JobColumn(MarkPart part) noexcept // NOLINT(google-explicit-constructor): so is each part
        : m_index(FieldCount + static_cast<std::size_t>(part))
    {
    }

    /// The column with this index(), below Count.
    [[nodiscard]] static constexpr JobColumn at(std::size_t index) noexcept
    {
        return index < FieldCount ? JobColumn(static_cast<Field>(index))
                                  : JobColumn(static_cast<MarkPart>(index - FieldCount));
    }

    /// The place among all columns: first the fields in their order, then the parts of the marks.
    [[nodiscard]] constexpr std::size_t index() const noexcept { return m_index; }

    /// The field that it shows; nothing when it shows a part of the marks.
    [[nodiscard]] constexpr std::optional<Field> field() const noexcept
    {
        return m_index < FieldCount ? std::optional(static_cast<Field>(m_index)) : std::nullopt;
    }

    /// The part of the marks that it shows; nothing when it shows a field.
    [[nodiscard]] constexpr std::optional<MarkPart> markPart() const noexcept
    {
        return m_index < FieldCount ? std::nullopt : std::optional(static_cast<MarkPart>(m_index - FieldCount));
    }

    /// The name in kept views, in links and in the headers of files: the field's JSON key, or markPartKey().
    [[nodiscard]] QString key() const;

    /// The inverse of key(). A field is not found by its alias, which may become a field of its own.
    [[nodiscard]] static std::optional<JobColumn> byKey(const QString &key);

    /// The title in the user's language.
    [[nodiscard]] QString title() const;

    /// Whether the table shows it until the user chooses the columns; those of the marks are hidden.
    [[nodiscard]] DefaultColumn shown() const noexcept;

    /// Whether its cells are figures, which stand at the right.
    [[nodiscard]] bool isFigure() const noexcept;

    /// All columns in the default order of the table.
    [[nodiscard]] static std::vector<JobColumn> all();

    constexpr auto operator<=>(const JobColumn &) const = default;

private:
    std::size_t m_index;
};

} // namespace assay
