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
    Numbers, ///< whole numbers in digits
    Locale, ///< as the user's locale does
    Versions, ///< as the locale does, but numbers in them as numbers: 1.9 < 1.10
};

/// How the values of a field of this kind are compared.
[[nodiscard]] TextOrder textOrder(FieldKind kind) noexcept;

/// What compares texts in the orders Locale and Versions. Not to be shared by threads.
[[nodiscard]] QCollator collatorFor(TextOrder order, const QLocale &locale);

} // namespace assay
