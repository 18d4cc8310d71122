// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/actionstate.h"

#include "workspace/workspace.h"

namespace assay {

ActionState ActionState::of(Workspace &workspace, qsizetype selectedRows, bool exporting)
{
    const JobBrowser *browser = workspace.browser();
    const ActiveFilters *filters = workspace.filters();
    ActionState state;
    state.loading = browser->isLoading();
    state.exporting = exporting;
    state.loadedRows = browser->loadedRows();
    state.shownRows = browser->table()->rowCount();
    state.selectedRows = selectedRows;
    state.canRefetchJob = workspace.rowService() == Workspace::RowService::Open;
    state.hasRefinement = filters->canClearRefinement();
    state.canUndo = filters->canUndo();
    state.canRedo = filters->canRedo();
    return state;
}

} // namespace assay
