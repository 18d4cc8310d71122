// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <functional>

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

#include "gui/window/mainwindow.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

namespace assay {

/// The window of the pictures of the guide.
struct GuideWindow
{
    MainWindow &window;
    Workspace &workspace;
    UserLibrary &library;
    QDir folder; ///< of the pictures

    static void waitUntil(const std::function<bool()> &done)
    {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::processEvents();
    }

    void waitUntilIdle() const
    {
        waitUntil([this] { return !workspace.browser()->isLoading() && !workspace.browser()->isQuerying(); });
    }

    /// False, with a word, when it can't be written.
    [[nodiscard]] bool save(QWidget &widget, const QString &name) const
    {
        for (int turn = 0; turn < 10; ++turn) // until all layouts are done
            QCoreApplication::processEvents();
        const QString path = folder.filePath(name);
        if (widget.grab().save(path))
            return true;
        std::fprintf(stderr, "not written: %s\n", qPrintable(path));
        return false;
    }
};

} // namespace assay
