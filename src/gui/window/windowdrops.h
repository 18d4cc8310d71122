// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDropEvent;

namespace assay {

class MainWindow;

/// Opens what is dropped onto a window: a saved response, a file of views, a link to a view. GUI thread; owned by the
/// window.
class WindowDrops : public QObject
{
    Q_OBJECT

public:
    explicit WindowDrops(MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(QDropEvent &event);

    MainWindow &m_window;
};

} // namespace assay
