// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace assay {

class Workspace;

/// What decides which actions can be used now. A plain value.
struct ActionState
{
    bool loading = false;
    bool exporting = false;
    qsizetype loadedRows = 0;
    qsizetype shownRows = 0;
    qsizetype selectedRows = 0;
    bool canRefetchJob = false; ///< the connection that the rows came from can still be asked
    bool hasRefinement = false;
    bool canUndo = false;
    bool canRedo = false;

    /// How things are in the workspace; \p selectedRows and \p exporting are known to the window only.
    [[nodiscard]] static ActionState of(Workspace &workspace, qsizetype selectedRows, bool exporting);
};

} // namespace assay
