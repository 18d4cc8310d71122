// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowrunner.h"

#include <QApplication>
#include <QMainWindow>

namespace assay {

int runWindow(QApplication &application, const Options &)
{
    QMainWindow window;
    window.setWindowTitle(QApplication::applicationDisplayName());
    window.show();
    return application.exec();
}

} // namespace assay
