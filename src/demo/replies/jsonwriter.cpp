// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/replies/jsonwriter.h"

#include "core/base/jsonstrings.h"

namespace assay::demo {

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    appendJsonString(name, m_out);
    m_out += ':';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::text(std::string_view value)
{
    separate();
    appendJsonString(value, m_out);
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::number(std::int64_t value)
{
    return literal(std::to_string(value));
}

JsonWriter &JsonWriter::boolean(bool value)
{
    return literal(value ? "true" : "false");
}

JsonWriter &JsonWriter::null()
{
    return literal("null");
}

JsonWriter &JsonWriter::textOrNullMember(std::string_view name, std::string_view value)
{
    return value.empty() ? nullMember(name) : textMember(name, value);
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_out += bracket;
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::literal(std::string_view value)
{
    separate();
    m_out += value;
    m_needsComma = true;
    return *this;
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out += ',';
}

} // namespace assay::demo
