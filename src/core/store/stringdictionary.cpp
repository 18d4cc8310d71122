// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stringdictionary.h"

namespace assay {

StringDictionary::StringDictionary()
{
    for (Code code = 0; code < First; ++code)
        m_values.append({});
}

void StringDictionary::internAll(std::span<Lookup> lookups)
{
    const std::string_view *previous = m_last == Absent ? nullptr : &m_values[m_last];
    for (Lookup &lookup : lookups) {
        lookup.isRepeated = previous && *previous == lookup.text; // neighbouring rows often have the same value
        previous = &lookup.text;
        if (lookup.isRepeated)
            continue;
        lookup.hash = HashIndex::hashOf(lookup.text);
        m_codes.prefetch(lookup.hash);
    }
    for (const Lookup &lookup : lookups) {
        if (!lookup.isRepeated)
            m_last = search(lookup.text, lookup.hash);
        *lookup.code = m_last;
    }
}

StringDictionary::Code StringDictionary::intern(std::string_view text)
{
    Code code = Absent;
    Lookup lookup{text, &code};
    internAll({&lookup, 1});
    return code;
}

StringDictionary::Code StringDictionary::search(std::string_view text, std::uint64_t hash)
{
    if (const auto known = m_codes.find(hash, [&](std::uint32_t code) { return m_values[code] == text; }))
        return *known;
    m_codes.reserve(1); // before the value is there: one that can't be found would be added again
    const auto added = static_cast<Code>(m_values.size());
    m_values.append(m_arena.add(text));
    m_codes.insert(hash, added);
    return added;
}

} // namespace assay
