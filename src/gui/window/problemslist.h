// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/panelspec.h"

namespace assay {

struct WindowContext;

/// Creates the panel that lists the problems of the newest load.
[[nodiscard]] PanelSpec problemsPanel(const WindowContext &window);

} // namespace assay
