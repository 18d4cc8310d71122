// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

#include <QString>
#include <QVariant>

class QWidget;

namespace assay {

/// Initial place of a panel; the user may move it. Begin is the side where reading begins.
enum class PanelPlace : std::uint8_t { Begin, End, Bottom };

/// Declares a panel. Panels at the same place are ordered by registration, also in the tab order.
struct PanelSpec
{
    QString id; ///< stable: identifies the panel in the saved layout
    QString title;
    QString menuText; ///< title with a mnemonic, for the menu that shows and hides the panel
    QWidget *content = nullptr; ///< the window becomes its owner
    PanelPlace place = PanelPlace::End;
    bool shown = true; ///< initially
    int width = 0; ///< initial width, in digit widths of the font; 0: the size hint of the content
    std::function<QVariant()> state = {}; ///< state to keep when the window is recreated in another language
    std::function<void(const QVariant &)> restore = {};
    std::function<bool()> isEmpty = {}; ///< there is nothing to show: see PanelList::hideEmpty()
};

} // namespace assay
