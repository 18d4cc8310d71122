// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

struct GuideWindow;

/// Takes the pictures of what a user keeps: connections, marks, a review, views, a watched list, and preferences. The
/// demo jobs are shown, and afterwards the watched list of a server is. False when one can't be written.
[[nodiscard]] bool saveKeptPictures(const GuideWindow &guide);
[[nodiscard]] bool saveWatchPicture(const GuideWindow &guide);

} // namespace assay
