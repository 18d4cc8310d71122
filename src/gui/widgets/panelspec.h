// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

#include <QString>
#include <QVariant>

class QWidget;

namespace assay {

/// Where a panel stands at first; the user may move it. Begin is where reading begins.
enum class PanelPlace : std::uint8_t { Begin, End, Bottom };

/// Everything that the window needs to know of a panel. Panels of one place follow each other in the order of
/// registration, also for Tab.
struct PanelSpec
{
    QString id; ///< stable: the saved layout knows the panel by it
    QString title;
    QString menuText; ///< title with a mnemonic, for the menu that shows and hides the panel
    QWidget *content = nullptr; ///< the window becomes its owner
    PanelPlace place = PanelPlace::End;
    bool shown = true; ///< at first
    int width = 0; ///< at first, in figures of the font; 0: as the content likes
    std::function<QVariant()> state = {}; ///< what is kept when the window is made anew in another language
    std::function<void(const QVariant &)> restore = {};
};

} // namespace assay
