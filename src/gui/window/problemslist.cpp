// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/problemslist.h"

#include <QCoreApplication>

#include "gui/problems/problemspanel.h"
#include "gui/window/windowcontext.h"
#include "models/jobbrowser.h"
#include "models/problemmodel.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

PanelSpec problemsPanel(const WindowContext &window)
{
    auto *model = new ProblemModel;
    auto *panel = new ProblemsPanel(model);
    model->setParent(panel);
    const JobBrowser *browser = window.workspace.browser();
    const auto show = [model, browser] { model->setProblems(browser->problems()); };
    QObject::connect(browser, &JobBrowser::loadFinished, model, show);
    QObject::connect(browser, &JobBrowser::otherListChanged, model, show);
    show();

    PanelSpec spec;
    spec.id = u"problems"_s;
    spec.title = QCoreApplication::translate("assay::MainWindow", "Problems");
    spec.menuText = QCoreApplication::translate("assay::MainWindow", "&Problems");
    spec.content = panel;
    spec.place = PanelPlace::Bottom;
    spec.shown = false;
    spec.isEmpty = [browser] { return browser->problems().isEmpty(); };
    return spec;
}

} // namespace assay
