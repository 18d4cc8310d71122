// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/statuslook.h"

#include "gui/look/colours.h"

namespace assay {

using namespace Qt::StringLiterals;

StatusLook statusLook(QStringView status, const Colours &colours)
{
    // Completed is the normal case, so it is muted; failed must attract attention.
    if (status == "completed"_L1)
        return {"status-completed"_L1, colours.mutedText, colours.mutedText};
    if (status == "failed"_L1)
        return {"status-failed"_L1, colours.failure, colours.failure};
    if (status == "in_progress"_L1)
        return {"status-progress"_L1, colours.accentInk, colours.text};
    if (status == "submitted"_L1)
        return {"status-pending"_L1, colours.mutedText, colours.text};
    if (status == "not_run"_L1)
        return {"status-notrun"_L1, colours.mutedText, colours.mutedText};
    return {"status-unknown"_L1, colours.warning, colours.text};
}

} // namespace assay
