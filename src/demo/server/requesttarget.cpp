// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/requesttarget.h"

#include <charconv>

namespace assay::demo {

namespace {

enum class Plus { Kept, IsSpace };

/// Decodes percent escapes; keeps invalid ones unchanged.
std::string decode(std::string_view text, Plus plus)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && text.size() - i > 2) {
            unsigned value = 0;
            const char *const first = text.data() + i + 1;
            if (std::from_chars(first, first + 2, value, 16).ptr == first + 2) {
                out += static_cast<char>(value);
                i += 2;
                continue;
            }
        }
        out += text[i] == '+' && plus == Plus::IsSpace ? ' ' : text[i];
    }
    return out;
}

/// Calls `take` with each part between separators.
template <typename Take> void split(std::string_view text, char separator, Take take)
{
    for (;;) {
        const std::size_t at = text.find(separator);
        take(text.substr(0, at));
        if (at == std::string_view::npos)
            return;
        text.remove_prefix(at + 1);
    }
}

} // namespace

RequestTarget RequestTarget::parse(std::string_view target)
{
    RequestTarget result;
    target = target.substr(0, target.find('#'));
    const std::size_t mark = target.find('?');
    std::string_view path = target.substr(0, mark);
    if (path.starts_with('/'))
        path.remove_prefix(1);
    split(path, '/', [&result](std::string_view part) { result.path.push_back(decode(part, Plus::Kept)); });
    if (mark == std::string_view::npos)
        return result;
    split(target.substr(mark + 1), '&', [&result](std::string_view part) {
        if (part.empty())
            return;
        const std::size_t equals = part.find('=');
        const std::string_view value = equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1);
        result.query.emplace_back(decode(part.substr(0, equals), Plus::IsSpace), decode(value, Plus::IsSpace));
    });
    return result;
}

} // namespace assay::demo
