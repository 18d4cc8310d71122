// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QString>

#include "workspace/statecontent.h"

namespace assay {

class Workspace;

/// What the line over the rows says, and the actions that it offers. A plain value.
struct Notice
{
    QString text;
    std::vector<StateContent::Offer> offers; ///< as buttons, the first one first; at most two
    bool isProblem = true; ///< false: a quiet message
    bool offersList = false; ///< it offers JobBrowser::otherList(), as nothing else does

    /// How the newest load ended, if it failed or was stopped: how far it came and which list is shown. nullopt while a
    /// load runs, after a good one, and when the page that is shown instead of the rows says it.
    [[nodiscard]] static std::optional<Notice> ofLoad(Workspace &workspace);
};

/// Makes a notice in the current language, and again after the language has changed; nullopt when it is out of date by
/// then. Must not refer to a window, which is replaced with the language.
using NoticeMaker = std::function<std::optional<Notice>()>;

} // namespace assay
