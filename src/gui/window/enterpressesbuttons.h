// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace assay {

/// Lets Enter press the button that has the focus, also a tool button, also outside a dialog; Qt does so for Space
/// only. GUI thread; owned by the window.
class EnterPressesButtons : public QObject
{
    Q_OBJECT

public:
    /// Watches the widgets of \p window, its parent. Dialogs have keys of their own.
    explicit EnterPressesButtons(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace assay
