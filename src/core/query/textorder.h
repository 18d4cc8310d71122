// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QCollator>
#include <QLocale>

#include "core/job/jobfields.h"

namespace assay {

/// How texts are compared.
enum class TextOrder : std::uint8_t {
    Bytes,
    Numbers, ///< whole numbers, written as digits
    Locale, ///< by the rules of the user's locale
    Versions, ///< by the rules of the locale, but with numbers compared as numbers: 1.9 < 1.10
};

/// How the values of a field of this kind are compared.
[[nodiscard]] TextOrder textOrder(FieldKind kind) noexcept;

/// The collator for the orders Locale and Versions. Not thread-safe: each thread needs its own.
[[nodiscard]] QCollator collatorFor(TextOrder order, const QLocale &locale);

} // namespace assay
