// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace assay {

/// How characters outside ASCII are written in JSON.
enum class NonAscii : std::uint8_t { Raw, Escaped };

/// Appends UTF-8 text as a JSON string (RFC 8259, section 7) with its quotes. Escapes only what JSON demands.
void appendJsonString(std::string_view text, std::string &out);

/// Appends UTF-8 text as the inside of a JSON string, without the quotes. With NonAscii::Escaped, what is not ASCII
/// becomes `\uXXXX`, in surrogate pairs where needed, as many JSON writers do.
void appendJsonStringContent(std::string_view text, std::string &out, NonAscii nonAscii = NonAscii::Raw);

/// Appends one UTF-16 code unit as `\uXXXX`.
void appendUnicodeEscape(unsigned unit, std::string &out);

/// The text that a valid JSON string (quotes included) stands for, as UTF-8. Half a surrogate pair becomes U+FFFD.
/// Replaces \p out.
void decodeJsonString(std::string_view literal, std::string &out);

} // namespace assay
