// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace assay {

class MainWindow;

/// Opens what is dropped onto a window, also onto its query field: a saved response, a file of views, a link to a view.
/// Other text that is dropped into the field is typed there. GUI thread; owned by the window.
class WindowDrops : public QObject
{
    Q_OBJECT

public:
    explicit WindowDrops(MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QString &link, const QStringList &files);

    MainWindow &m_window;
};

} // namespace assay
