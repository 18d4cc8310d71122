// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

#include <QtGlobal>

namespace assay {

/// Either a value or an error. T and E must be different types.
template <typename T, typename E> class [[nodiscard]] Result
{
public:
    Result(T value) // implicit, so that a function can return either
        : m_data(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_data(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool hasValue() const noexcept { return m_data.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    /// Only when hasValue().
    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_data);
    }

    /// Only when not hasValue().
    [[nodiscard]] const E &error() const
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_data);
    }

private:
    std::variant<T, E> m_data;
};

} // namespace assay
