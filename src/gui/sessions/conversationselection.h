// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextCursor>

namespace assay {

/// The selected text of a conversation's document, to copy it: without the signs that are no text, and without the ends
/// of lines that are none.
[[nodiscard]] QString conversationSelection(const QTextCursor &selection);

} // namespace assay
