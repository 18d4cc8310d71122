// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textorder.h"

namespace assay {

TextOrder textOrder(FieldKind kind) noexcept
{
    switch (kind) {
    case FieldKind::Id:
        return TextOrder::Bytes;
    case FieldKind::Integer:
        return TextOrder::Numbers;
    case FieldKind::Version:
        return TextOrder::Versions;
    default:
        return TextOrder::Locale;
    }
}

QCollator collatorFor(TextOrder order, const QLocale &locale)
{
    const bool versions = order == TextOrder::Versions;
    // The collator of the C locale compares code points, not numbers: 1.10 would come before 1.9.
    QCollator collator(versions && locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(versions);
    return collator;
}

} // namespace assay
