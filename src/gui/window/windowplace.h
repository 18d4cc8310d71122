// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

class QWidget;

namespace assay {

/// Where the user is in a window: the widget with the focus, what is typed in the text fields, and how far each part is
/// scrolled. A plain value, which can be used in another window that was built in the same way. GUI thread.
class WindowPlace
{
public:
    /// The place in this window.
    [[nodiscard]] static WindowPlace of(const QWidget &window);

    /// Goes to this place in \p window, which must have its size. Parts that do not exist there are left out.
    void restore(QWidget &window) const;

private:
    struct Scrolled
    {
        QStringList path; // of a scroll area
        int across = 0;
        int down = 0;
    };

    struct Typed
    {
        QStringList path; // of a text field
        QString text;
    };

    QStringList m_focus;
    int m_selectionStart = -1; // -1: nothing is selected
    int m_selectionLength = 0;
    int m_cursor = -1;
    std::vector<Typed> m_typed;
    std::vector<Scrolled> m_scrolled;
};

} // namespace assay
