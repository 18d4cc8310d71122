// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace assay {

/// Lets Enter press the focused button or tool button of a window. Qt does this for Space only. GUI thread; owned by
/// the window.
class EnterPressesButtons : public QObject
{
    Q_OBJECT

public:
    /// Filters events of the widgets in \p window, its parent. Dialogs are not affected: they handle Enter themselves.
    explicit EnterPressesButtons(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace assay
