// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace assay {

/// Lets the keys of an action work in text fields of its window, too, which else take some of them to edit: on Linux
/// Ctrl+K deletes the rest of a line. GUI thread; owned by the window.
class WindowKeysFirst : public QObject
{
    Q_OBJECT

public:
    /// \p action is not owned and must outlive this.
    WindowKeysFirst(QAction *action, QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *m_action;
    QWidget *m_window;
};

} // namespace assay
