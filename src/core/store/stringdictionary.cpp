// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stringdictionary.h"

namespace assay {

StringDictionary::StringDictionary()
{
    m_values.append({}); // Absent
    m_values.append({}); // Null
}

void StringDictionary::internAll(std::span<Wanted> wanted)
{
    const std::string_view *before = m_last == Absent ? nullptr : &m_values[m_last];
    for (Wanted &one : wanted) {
        one.sameAsBefore = before && *before == one.text; // neighbouring rows mostly repeat the value
        before = &one.text;
        if (one.sameAsBefore)
            continue;
        one.hash = HashIndex::hashOf(one.text);
        m_codes.prefetch(one.hash);
    }
    for (const Wanted &one : wanted) {
        if (!one.sameAsBefore)
            m_last = search(one.text, one.hash);
        *one.code = m_last;
    }
}

StringDictionary::Code StringDictionary::intern(std::string_view text)
{
    Code code = Absent;
    Wanted wanted{text, &code};
    internAll({&wanted, 1});
    return code;
}

StringDictionary::Code StringDictionary::search(std::string_view text, std::uint64_t hash)
{
    if (const auto known = m_codes.find(hash, [&](std::uint32_t code) { return m_values[code] == text; }))
        return *known;
    const auto added = static_cast<Code>(m_values.size());
    m_values.append(m_arena.add(text));
    m_codes.insert(hash, added);
    return added;
}

} // namespace assay
