// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QKeySequence>
#include <QString>
#include <QStringList>

namespace assay {

/// The keys that the user has given to actions, by the id of the action; empty keys: the action has none.
using KeyChanges = std::map<QString, QKeySequence>;

/// Reads the stored form, such as "jobs.export=Ctrl+E". What cannot be read is skipped.
[[nodiscard]] KeyChanges keyChanges(const QStringList &stored);

[[nodiscard]] QStringList storedKeys(const KeyChanges &changes);

} // namespace assay
