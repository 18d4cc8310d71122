// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace assay::demo {

/// How characters outside ASCII are written in JSON.
enum class NonAscii { Raw, Escaped };

/// Appends UTF-8 text as the inside of a JSON string, without the quotes. With NonAscii::Escaped what is not ASCII
/// becomes `\uXXXX`, in surrogate pairs where needed, as many JSON writers do.
void appendEscaped(std::string &out, std::string_view text, NonAscii nonAscii = NonAscii::Raw);

/// Appends text as a JSON string with its quotes.
void appendQuoted(std::string &out, std::string_view text);

} // namespace assay::demo
