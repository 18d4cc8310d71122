// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/watchactions.h"

#include <QApplication>
#include <QMenu>

#include "gui/actions/actionlist.h"
#include "gui/window/desktopnotification.h"
#include "gui/window/fetchquestion.h"
#include "gui/window/jobspage.h"
#include "gui/window/lookedatjobs.h"
#include "gui/window/mainwindow.h"
#include "gui/window/statusline.h"
#include "gui/window/watchstatus.h"
#include "gui/window/windowcontext.h"
#include "workspace/settings.h"
#include "workspace/watch.h"
#include "workspace/watchtext.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct WatchActions
{
    Q_DECLARE_TR_FUNCTIONS(assay::WatchActions)
};

void notifyAtEnd(MainWindow &window, const WindowContext &c)
{
    auto *notification = new DesktopNotification(&window);
    QObject::connect(
        c.workspace.watch(), &Watch::finished, notification, [notification](const WatchedOutcome &outcome) {
            const bool wasWatched = outcome != WatchedOutcome();
            if (wasWatched && !QApplication::activeWindow())
                notification->show(WatchActions::tr("The watched jobs are finished"), WatchText::outcome(outcome));
        });
}

} // namespace

void registerWatch(MainWindow &window, const WindowContext &c)
{
    Watch *watch = c.workspace.watch();
    Settings *settings = &c.settings;
    auto *question = new FetchQuestion(&window, c.workspace, c.settings);
    const auto start = [watch, settings, question](std::chrono::seconds interval) {
        if (!watch->isOn() && !question->mayWatch(interval)) // it is asked once
            return;
        settings->watchInterval.set(static_cast<int>(interval.count()));
        watch->start(interval);
    };
    const auto canStart = [watch](const ActionState &) { return watch->isOn() || watch->canStart(); };
    // clang-format off
    c.actions.add({.id = u"watch.toggle"_s, .menu = MenuId::Watch, .section = 0,
        .text = WatchActions::tr("&Start or Stop Watching"),
        .tip = WatchActions::tr("Fetch the list again from time to time while jobs of it are pending, or stop that"),
        .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_F5,
        .run = [=] {
            if (watch->isOn())
                watch->stop();
            else
                start(std::chrono::seconds(settings->watchInterval.value()));
        },
        .enabled = canStart});
    c.actions.add({.id = u"watch.show"_s, .menu = MenuId::Watch, .section = 0,
        .text = WatchActions::tr("Show the &Changes"), .tip = WatchActions::tr("Show the newest list that the watch has fetched"),
        .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_U,
        .run = [=] { watch->show(); },
        .enabled = [=](const ActionState &state) { return watch->changes() > 0 && !state.loading; }});
    c.actions.add({.id = u"watch.off"_s, .menu = MenuId::Watch, .section = 1,
        .text = WatchActions::tr("&Off"), .tip = WatchActions::tr("Stop watching"),
        .run = [=] { watch->stop(); },
        .checked = [=] { return !watch->isOn(); },
        .group = "watch"_L1});
    for (const std::chrono::seconds interval : Watch::Intervals) {
        const QString time = WatchText::time(interval);
        c.actions.add({.id = u"watch.every.%1"_s.arg(interval.count()), .menu = MenuId::Watch, .section = 1,
            //: %1 is a time such as "30 s"
            .text = WatchActions::tr("Every %1").arg(time),
            .tip = WatchActions::tr("Fetch the list again every %1 while jobs of it are pending").arg(time),
            .run = [=] { start(interval); },
            .enabled = canStart,
            .checked = [=] { return watch->isOn() && watch->chosenInterval() == interval; },
            .group = "watch"_L1});
    }
    // clang-format on
    auto *menu = new QMenu(WatchActions::tr("&Watch"), &window);
    menu->setToolTipsVisible(true);
    c.actions.fill(menu, MenuId::Watch);
    c.actions.add({.id = u"jobs.watch"_s, .menu = MenuId::File, .section = 1, .existing = menu->menuAction()});

    c.status.addPart(new WatchStatus(*watch));
    new LookedAtJobs(c.workspace, c.target, c.page, &window);
    QObject::connect(c.workspace.browser(), &JobBrowser::newerShown, &c.page, &JobsPage::dismissNotice);
    notifyAtEnd(window, c);
}

} // namespace assay
