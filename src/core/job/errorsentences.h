// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

struct LoadError;

/// What went wrong, and what to do if there is advice: one or two sentences in the current language. Any thread.
[[nodiscard]] QString errorSentences(const LoadError &error);

} // namespace assay
