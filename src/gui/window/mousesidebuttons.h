// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace assay {

/// The back and forward buttons of a mouse trigger actions, wherever in the window they are pressed, its floating
/// panels included. GUI thread.
class MouseSideButtons : public QObject
{
    Q_OBJECT

public:
    /// The actions are not owned and must outlive this.
    MouseSideButtons(QWidget *window, QAction *back, QAction *forward);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QObject *object) const;

    QWidget *m_window;
    QAction *m_back;
    QAction *m_forward;
};

} // namespace assay
