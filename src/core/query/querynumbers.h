// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QString>
#include <QStringView>

#include "core/job/condition.h"

namespace assay {

/// How the numbers of a field are written in a query.
enum class NumberStyle : std::uint8_t {
    Plain,
    Percent, ///< the number is a share of 1, the text in per cent
};

/// How the numbers of this field are written.
[[nodiscard]] inline NumberStyle styleOf(const ConditionField &field)
{
    return field.kind == ConditionField::Kind::Share ? NumberStyle::Percent : NumberStyle::Plain;
}

/// The number in a text: digits with a point and an exponent if need be, in the C locale. Nothing when it is none, or
/// too large.
[[nodiscard]] std::optional<double> numberFromText(QStringView text, NumberStyle style);

/// The shortest text from which numberFromText() reads this number.
[[nodiscard]] QString numberText(double number, NumberStyle style);

/// A text such as "5", "<5", ">=5" or "2..5", with blanks between its parts or without. Nothing when it is none.
[[nodiscard]] std::optional<NumberTest> numberTestFromText(QStringView text, NumberStyle style);

/// The test as text, without blanks.
[[nodiscard]] QString numberTestText(const NumberTest &test, NumberStyle style);

} // namespace assay
