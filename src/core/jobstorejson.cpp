// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row as JSON, and the digits of its numbers.
#include <array>
#include <charconv>

#include "core/jobstore.h"

namespace assay {

namespace {

template <typename T> void appendNumber(T value, std::string &out)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

// Writes "key": and the comma before it; values follow.
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string &out)
        : m_out(out)
    {
        m_out.push_back('{');
    }

    std::string &key(std::string_view key)
    {
        if (!m_first)
            m_out.push_back(',');
        m_first = false;
        appendJsonString(key, m_out);
        m_out.push_back(':');
        return m_out;
    }

    void end() { m_out.push_back('}'); }

private:
    std::string &m_out;
    bool m_first = true;
};

} // namespace

void JobStore::appendJson(SourceRow row, std::string &out) const
{
    const auto appendField = [&](const FieldInfo &info, ObjectWriter &object) {
        const ValueState valueState = state(info.field, row);
        if (valueState == ValueState::Absent)
            return;
        std::string &json = object.key(info.key);
        if (valueState == ValueState::Null)
            json.append("null");
        else if (info.field == Field::Score || info.field == Field::AgentTurn)
            appendText(info.field, row, json);
        else
            appendJsonString(text(info.field, row), json);
    };
    const std::vector<UnknownField> unknown = unknownFields(row);
    ObjectWriter job(out);
    bool identityDone = false;
    for (const FieldInfo &info : jobFields()) {
        if (info.level == FieldLevel::Job) {
            appendField(info, job);
            continue;
        }
        if (identityDone)
            continue;
        identityDone = true;
        if (const auto noObject = sideValue(row, IdentityKey)) { // null, or nothing at all
            if (!noObject->empty())
                job.key(IdentityKey).append(*noObject);
            continue;
        }
        ObjectWriter identity(job.key(IdentityKey));
        for (const FieldInfo &inner : jobFields()) {
            if (inner.level == FieldLevel::Identity)
                appendField(inner, identity);
        }
        for (const UnknownField &field : unknown) {
            if (field.level == FieldLevel::Identity)
                identity.key(field.key()).append(field.json);
        }
        identity.end();
    }
    for (const UnknownField &field : unknown) {
        if (field.level == FieldLevel::Job)
            job.key(field.key()).append(field.json);
    }
    job.end();
}

void appendJsonString(std::string_view text, std::string &out)
{
    static constexpr std::string_view Hex = "0123456789abcdef";
    out.push_back('"');
    std::size_t clean = 0; // start of the run that needs no escape
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text.substr(clean, i - clean));
        clean = i + 1;
        out.push_back('\\');
        switch (c) {
        case '"':
        case '\\':
            out.push_back(c);
            break;
        case '\n':
            out.push_back('n');
            break;
        case '\r':
            out.push_back('r');
            break;
        case '\t':
            out.push_back('t');
            break;
        default:
            out.append("u00");
            out.push_back(Hex[static_cast<unsigned char>(c) >> 4]);
            out.push_back(Hex[static_cast<unsigned char>(c) & 15]);
        }
    }
    out.append(text.substr(clean));
    out.push_back('"');
}

void appendScoreNumber(ScoreValue score, std::string &out)
{
    if (score.kind == ScoreValue::Kind::Integer) {
        appendNumber(static_cast<std::int64_t>(score.value), out);
        return;
    }
    const std::size_t start = out.size();
    appendNumber(score.value, out);
    if (out.find_first_of(".e", start) == std::string::npos)
        out.append(".0");
}

} // namespace assay
