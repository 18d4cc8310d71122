// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/registerpanels.h"

#include "gui/widgets/panellist.h"
#include "gui/window/detailspanel.h"
#include "gui/window/filterspanel.h"
#include "gui/window/problemslist.h"
#include "gui/window/windowcontext.h"

namespace assay {

void registerPanels(const WindowContext &window)
{
    window.panels.add(FiltersPanel::spec(window));
    window.panels.add(DetailsPanel::spec(window));
    window.panels.add(problemsPanel(window));
}

} // namespace assay
