// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/markactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include "gui/actions/actionlist.h"
#include "gui/jobs/markicons.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/panellist.h"
#include "gui/window/jobspage.h"
#include "gui/window/mainwindow.h"
#include "gui/window/marktarget.h"
#include "gui/window/reviewflow.h"
#include "gui/window/windowcontext.h"
#include "models/markwords.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

/// The translation context of these texts.
struct MarkActions
{
    Q_DECLARE_TR_FUNCTIONS(assay::MarkActions)
};

} // namespace

void registerMarkActions(MainWindow &window, const WindowContext &c)
{
    auto *target = window.findChild<MarkTarget *>(); // they came with the panels
    QObject::connect(c.panels.toggleAction(u"details"_s), &QAction::toggled, target, &MarkTarget::forget);
    auto *reviews = new ReviewFlow(c, *target, &window);
    const auto add = [&](const QString &id, int section, MarkFlag flag, const QString &text, const QString &tip,
                         Qt::Key key) {
        c.actions.add(
            {.id = u"mark."_s + id,
             .menu = MenuId::Mark,
             .section = section,
             .text = text,
             .tip = tip,
             .icon = markIcon(flag),
             .keys = key,
             .run = [=] { target->toggle(flag); },
             .enabled = [=](const ActionState &) { return target->canGive(flag); },
             .obstacle = [=] { return target->obstacle(flag); },
             .checked = [=] { return target->summary().allHave(flag); }});
    };
    add(u"reviewed"_s, 0, MarkFlag::Reviewed, MarkActions::tr("&Reviewed"),
        MarkActions::tr("Mark the selected jobs as reviewed, or not any more"), Qt::Key_1);
    add(u"flag"_s, 0, MarkFlag::Flag, MarkActions::tr("&Flag"),
        MarkActions::tr("Flag the selected jobs, or not any more"), Qt::Key_2);
    add(u"discuss"_s, 0, MarkFlag::Discuss, MarkActions::tr("&Discuss"),
        MarkActions::tr("Mark the selected jobs to be discussed, or not any more"), Qt::Key_3);
    add(u"star"_s, 0, MarkFlag::Star, MarkActions::tr("&Star"),
        MarkActions::tr("Give the selected jobs a star, or take it away"), Qt::Key_4);
    add(u"agree"_s, 1, MarkFlag::Agree, MarkActions::tr("&Agree"),
        MarkActions::tr("Say that you agree with the score of the selected jobs, or not any more"), Qt::Key_5);
    add(u"disagree"_s, 1, MarkFlag::Disagree, MarkActions::tr("D&isagree"),
        MarkActions::tr("Say that you disagree with the score of the selected jobs, or not any more"), Qt::Key_6);
    c.actions.add(
        {.id = u"mark.note"_s,
         .menu = MenuId::Mark,
         .section = 2,
         .text = MarkActions::tr("&Note…"),
         .tip = MarkActions::tr("Write a note on the job"),
         .icon = markIcon(MarkFlag::Note),
         .keys = Qt::Key_N,
         .run = [=] { target->requestNote(); },
         .enabled = [=](const ActionState &) { return target->canMark() && target->isOne(); },
         .obstacle = [=] { return target->obstacle(MarkFlag::Note); }});
    auto *menu = new QMenu(MarkActions::tr("&Mark"), &window);
    menu->setToolTipsVisible(true);
    c.actions.fill(menu, MenuId::Mark);
    c.actions.add(
        {.id = u"review.start"_s,
         .menu = MenuId::Job,
         .section = 3,
         .text = MarkActions::tr("R&eview…"),
         .tip = MarkActions::tr("Go through the jobs shown, or a random draw of them, one at a time"),
         .icon = "review"_L1,
         .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_R,
         .run = [=] { reviews->start(); },
         .enabled = [=](const ActionState &state) { return state.shownRows > 0 && target->marking().canMark(); }});
    c.actions.add({.id = u"job.mark"_s, .menu = MenuId::Job, .section = 3, .existing = menu->menuAction()});
    c.page.table()->setJobMenu(menu->menuAction());
}

} // namespace assay
