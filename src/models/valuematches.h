// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace assay {

/// Which of the values match a typed text, ignoring case: first those that begin with it, then those that contain it,
/// each in the order given. \p withOthers: then all others.
[[nodiscard]] QStringList matchingValues(const QStringList &values, QStringView typed, bool withOthers = false);

} // namespace assay
