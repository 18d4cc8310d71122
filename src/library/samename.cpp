// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/samename.h"

#include <algorithm>

namespace assay {

namespace {

char16_t folded(QChar character)
{
    const char16_t code = character.unicode();
    return code >= u'A' && code <= u'Z' ? static_cast<char16_t>(code + (u'a' - u'A')) : code;
}

} // namespace

bool isSameName(QStringView one, QStringView other)
{
    return std::ranges::equal(one.trimmed(), other.trimmed(), {}, folded, folded);
}

} // namespace assay
