// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace assay {

/// How characters outside ASCII are written in JSON.
enum class NonAscii : std::uint8_t { Raw, Escaped };

/// Appends UTF-8 text as a JSON string (RFC 8259, section 7) with its quotes. Escapes only what JSON requires.
void appendJsonString(std::string_view text, std::string &out);

/// Appends UTF-8 text as a JSON string without its quotes. With NonAscii::Escaped, characters outside ASCII become
/// `\uXXXX`, in surrogate pairs where needed, as many JSON writers do.
void appendJsonStringContent(std::string_view text, std::string &out, NonAscii nonAscii = NonAscii::Raw);

/// Appends one UTF-16 code unit as `\uXXXX`.
void appendUnicodeEscape(unsigned unit, std::string &out);

/// The UTF-16 unit of the escape `\uXXXX` at this position of a JSON string; nothing when there is none.
[[nodiscard]] std::optional<std::uint32_t> unicodeEscape(std::string_view text, std::size_t at);

/// Decodes a JSON string (with its quotes) to UTF-8. Half a surrogate pair becomes U+FFFD; a backslash that begins no
/// escape stays. Replaces \p out.
void decodeJsonString(std::string_view literal, std::string &out);

/// Appends a JSON value as text: a string decoded, anything else as it is.
void appendJsonAsText(std::string_view json, std::string &out);

} // namespace assay
