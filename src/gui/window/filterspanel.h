// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/widgets/panelspec.h"

namespace assay {

class FilterSidebar;
struct WindowContext;

/// Connects the sidebar of filters with the workspace. GUI thread; owned by the sidebar.
class FiltersPanel : public QObject
{
    Q_OBJECT

public:
    /// Creates the panel for PanelList::add().
    [[nodiscard]] static PanelSpec spec(const WindowContext &window);

private:
    FiltersPanel(FilterSidebar *sidebar, const WindowContext &window);

    void connectServiceFilter(const WindowContext &window);
    void connectRefinement(const WindowContext &window);
    [[nodiscard]] QVariant state() const;
    void restore(const QVariant &state);

    FilterSidebar *m_sidebar;
};

} // namespace assay
