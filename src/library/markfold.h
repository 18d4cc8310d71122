// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include <QByteArray>
#include <QString>

#include "core/job/jobmark.h"
#include "library/markevent.h"

namespace assay {

/// An event of a job, as it is kept.
struct MarkEvent
{
    QByteArray id; ///< a UUID
    int kind = 0; ///< a MarkKind, or one of a later version
    std::optional<double> number;
    QString text;
    QByteArray takesBack; ///< of a TakeBack: the id of the event
    bool isDrawn = false;
    bool isScoreHidden = false;
};

/// What follows from the events of one job, the newest first. Of each kind the newest counts that was not taken back; a
/// taken-back TakeBack takes nothing back. Kinds that this version does not know say nothing.
[[nodiscard]] JobMark foldMarks(std::span<const MarkEvent> newestFirst);

} // namespace assay
