// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QWidget;

namespace assay {

/// Keys of a window that widgets would take otherwise. A line edit wants Ctrl+E for itself on X11, so that a menu's
/// shortcut would do nothing while one types; and a button outside a dialog does not hear Enter. GUI thread.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    /// Watches the widgets of \p window, its parent. Dialogs have keys of their own.
    explicit WindowKeys(QWidget *window);

    /// Keeps a shortcut for the window, whatever has the focus.
    void reserve(const QKeySequence &shortcut);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QList<QKeySequence> m_reserved;
};

} // namespace assay
