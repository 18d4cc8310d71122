// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stringdictionary.h"

namespace assay {

StringDictionary::StringDictionary()
{
    m_values.append({}); // Absent
    m_values.append({}); // Null
}

StringDictionary::Code StringDictionary::search(std::string_view text, std::uint64_t hash)
{
    const auto known = m_codes.find(hash, [&](std::uint32_t code) { return m_values[code] == text; });
    if (known) {
        m_last = *known;
    } else {
        m_last = static_cast<Code>(m_values.size());
        m_values.append(m_arena.add(text));
        m_codes.insert(hash, m_last);
    }
    m_lastText = m_values[m_last];
    return m_last;
}

} // namespace assay
