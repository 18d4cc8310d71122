// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/languagemenu.h"

#include <QActionGroup>

#include "core/base/language.h"
#include "gui/window/windowcontext.h"
#include "workspace/settings.h"

namespace assay {

LanguageMenu::LanguageMenu(const WindowContext &window, QWidget *parent)
    : QMenu(tr("&Language"), parent)
{
    auto *group = new QActionGroup(this);
    Language *language = &window.language;
    Settings *settings = &window.settings;
    const auto add = [this, group, language, settings](const QString &name, const QString &code) {
        QAction *action = addAction(name);
        action->setCheckable(true);
        action->setChecked(language->choice() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, language, [language, settings, code] {
            settings->language.set(code);
            language->choose(code);
        });
    };
    add(tr("&As the System"), {});
    addSeparator();
    for (const Language::Entry &entry : Language::all())
        add(entry.name, entry.code);
}

} // namespace assay
