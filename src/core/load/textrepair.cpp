// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/textrepair.h"

#include <QByteArray>
#include <QStringDecoder>

#include "core/base/jsonstrings.h"

namespace assay {

std::string repairTexts(std::string_view json)
{
    const QByteArrayView bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QString decoded = QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
    const QByteArray utf8 = decoded.toUtf8();
    std::string repaired;
    repaired.reserve(static_cast<std::size_t>(utf8.size()));
    bool isInText = false;
    bool isEscaped = false; // by a backslash before it
    for (const char c : utf8) {
        if (isInText && static_cast<unsigned char>(c) < 0x20) {
            if (isEscaped)
                repaired.push_back('\\'); // the backslash before it stood for itself
            appendUnicodeEscape(static_cast<unsigned char>(c), repaired);
            isEscaped = false;
            continue;
        }
        if (c == '"' && !isEscaped)
            isInText = !isInText;
        isEscaped = isInText && c == '\\' && !isEscaped;
        repaired.push_back(c);
    }
    return repaired;
}

} // namespace assay
