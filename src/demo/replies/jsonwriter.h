// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace assay::demo {

/// Writes compact JSON and puts the commas. The caller pairs the calls that begin and end.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    /// The name of the next value of an object.
    JsonWriter &key(std::string_view name);

    JsonWriter &text(std::string_view value);
    JsonWriter &number(std::int64_t value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();

    /// Members of an object.
    JsonWriter &textMember(std::string_view name, std::string_view value) { return key(name).text(value); }
    JsonWriter &numberMember(std::string_view name, std::int64_t value) { return key(name).number(value); }
    JsonWriter &nullMember(std::string_view name) { return key(name).null(); }

    /// A text, or null when it is empty.
    JsonWriter &textOrNullMember(std::string_view name, std::string_view value);

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &literal(std::string_view value);
    void separate();

    std::string m_out;
    bool m_needsComma = false;
};

} // namespace assay::demo
