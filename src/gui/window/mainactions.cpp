// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mainactions.h"

#include <QAction>
#include <QActionGroup>
#include <QRegularExpression>
#include <QWidget>

#include "gui/look/icons.h"

namespace assay {

MainActions::MainActions(QWidget *window)
    : QObject(window)
{
    fetch = add(tr("&Fetch"), tr("Fetch the jobs that match “Ask the service”"), "fetch", QKeySequence(Qt::Key_F5));
    stop = add(tr("&Stop"), tr("Stop fetching and keep what has arrived"), "stop", QKeySequence(Qt::Key_Escape));
    connectTo = add(tr("&Connection…"), tr("Choose the service and the key"), "connection");
    openFile = add(tr("&Open…"), tr("Open a saved response"), "open", QKeySequence(QKeySequence::Open));
    openDemo = add(tr("&Demo Data"), tr("Look at generated jobs from a server inside the program"), "demo");
    exportJobs = add(tr("&Export…"), tr("Write jobs to a file"), "export", QKeySequence(Qt::CTRL | Qt::Key_E));
    quit = add(tr("&Quit"), tr("Leave the program"), nullptr, QKeySequence(QKeySequence::Quit));
    quit->setMenuRole(QAction::QuitRole);

    copy = add(tr("&Copy"), tr("Copy the selected rows"), "copy", QKeySequence(QKeySequence::Copy));
    selectAll = add(tr("Select &All"), tr("Select every job shown"), nullptr, QKeySequence(QKeySequence::SelectAll));
    find = add(tr("&Find"), tr("Find in explanations and ids"), "search", QKeySequence(QKeySequence::Find));
    clearRefinement =
        add(tr("Clear &Refinements"), tr("Show all jobs that were fetched"), "clear",
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));

    nextJob = add(tr("&Next Job"), tr("Show the next job"), "next", QKeySequence(Qt::ALT | Qt::Key_Down));
    previousJob = add(tr("&Previous Job"), tr("Show the previous job"), "previous", QKeySequence(Qt::ALT | Qt::Key_Up));
    refetchJob =
        add(tr("Fetch This Job &Again"), tr("Ask the service for this job alone"), nullptr,
            QKeySequence(Qt::SHIFT | Qt::Key_F5));

    auto *rows = new QActionGroup(this);
    comfortableRows = add(tr("&Comfortable Rows"), tr("Rows with room around them"), nullptr);
    compactRows = add(tr("Co&mpact Rows"), tr("More rows on the screen"), nullptr);
    auto *themes = new QActionGroup(this);
    systemTheme = add(tr("&As the System"), tr("Light or dark as the system is"), nullptr);
    lightTheme = add(tr("&Light"), tr("Dark text on light ground"), "sun");
    darkTheme = add(tr("&Dark"), tr("Light text on dark ground"), "moon");
    for (QAction *action : {comfortableRows, compactRows}) {
        action->setCheckable(true);
        rows->addAction(action);
    }
    for (QAction *action : {systemTheme, lightTheme, darkTheme}) {
        action->setCheckable(true);
        themes->addAction(action);
    }
    guide = add(tr("&Guide"), tr("How to use Assay"), nullptr, QKeySequence(QKeySequence::HelpContents));
    about = add(tr("&About Assay"), tr("Version and licence"), "info");
    about->setMenuRole(QAction::AboutRole);
}

QAction *MainActions::add(const QString &text, const QString &tip, const char *icon, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    // In some languages the letter stands in brackets behind the word: in the menu, but not in the toolbar.
    static const QRegularExpression letter(QStringLiteral(R"(\s*\(&.\))"));
    if (const QString bare = QString(text).remove(letter); bare != text)
        action->setIconText(bare);
    action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    action->setStatusTip(tip);
    action->setShortcut(key);
    if (icon)
        action->setIcon(icons::icon(QLatin1StringView(icon)));
    return action;
}

} // namespace assay
