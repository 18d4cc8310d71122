// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

namespace assay {

/// A sentence for people, or several. Each call says the same in the language of that moment, so a message can follow a
/// change of language. It refers to nothing that can go away. Null: nothing to say.
using Sentence = std::function<QString()>;

} // namespace assay
