// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/appliedsettings.h"

#include <chrono>

#include <QApplication>
#include <QWidget>

#include "gui/look/colours.h"
#include "gui/window/mainwindow.h"
#include "gui/window/windowcontext.h"
#include "models/scoretext.h"
#include "service/proxychoice.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

namespace assay {

namespace {

void applyColours(const Settings &settings)
{
    const int low = settings.lowColour.value();
    const int high = settings.highColour.value();
    if (low < high)
        Colours::setRampEnds(low / 100.0, high / 100.0);
    else
        Colours::setRampEnds(0.0, 1.0);
}

} // namespace

void applySettings(MainWindow &window, const WindowContext &context)
{
    Settings *settings = &context.settings;
    Workspace *workspace = &context.workspace;
    // Not the children of the window: a field of a dialog may take its value while the window goes.
    const auto repaint = [] {
        for (QWidget *each : QApplication::allWidgets())
            each->update();
    };
    const auto follow = [&window](const SettingBase &setting, const auto &apply) {
        QObject::connect(&setting, &SettingBase::changed, &window, apply);
    };
    follow(settings->scoreDecimals, [settings, workspace, repaint] {
        setScoreDecimals(settings->scoreDecimals.value());
        workspace->browser()->retellScores();
        repaint();
    });
    setScoreDecimals(settings->scoreDecimals.value());

    for (const SettingBase *each : {&settings->lowColour, &settings->highColour})
        follow(*each, [settings, repaint] {
            applyColours(*settings);
            repaint();
        });
    applyColours(*settings);

    const auto applyProxy = [settings, workspace] {
        workspace->setProgramProxy(ProxyChoice::fromText(settings->proxy.value()).value_or(ProxyChoice()));
    };
    follow(settings->proxy, applyProxy);
    applyProxy();

    const auto applyIdleLimit = [settings, workspace] {
        workspace->setIdleLimit(std::chrono::seconds(settings->idleLimit.value()));
    };
    follow(settings->idleLimit, applyIdleLimit);
    if (settings->idleLimit.isStored()) // tests have shorter times of their own
        applyIdleLimit();
}

} // namespace assay
