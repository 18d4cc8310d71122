// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace assay {

class Workspace;

/// The state that decides which actions are enabled. A plain value.
struct ActionState
{
    bool loading = false;
    bool exporting = false;
    qsizetype loadedRows = 0;
    qsizetype shownRows = 0;
    qsizetype selectedRows = 0;
    bool canRefetchJob = false; ///< the service that the rows came from can be asked
    bool hasRefinement = false; ///< switched on or off
    bool canUndo = false;
    bool canRedo = false;

    /// Reads the state of the workspace; only the window knows \p selectedRows and \p exporting.
    [[nodiscard]] static ActionState of(Workspace &workspace, qsizetype selectedRows, bool exporting);
};

} // namespace assay
