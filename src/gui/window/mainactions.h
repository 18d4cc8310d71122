// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;

namespace assay {

/// The window's commands with their names, icons and keys, shared by menus and toolbar. Owned by the window.
class MainActions : public QObject
{
    Q_OBJECT

public:
    explicit MainActions(QWidget *window);

    QAction *fetch;
    QAction *stop;
    QAction *connectTo;
    QAction *openFile;
    QAction *openDemo;
    QAction *exportJobs;
    QAction *quit;

    QAction *copy;
    QAction *selectAll;
    QAction *find;
    QAction *clearRefinement;

    QAction *nextJob;
    QAction *previousJob;
    QAction *refetchJob;

    QAction *comfortableRows;
    QAction *compactRows;
    QAction *systemTheme;
    QAction *lightTheme;
    QAction *darkTheme;

    QAction *guide;
    QAction *about;

private:
    QAction *add(const QString &text, const QString &tip, const char *icon, const QKeySequence &key = {});
};

} // namespace assay
