// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/showpreferences.h"

#include <QCoreApplication>

#include "core/base/language.h"
#include "core/base/utf8.h"
#include "gui/actions/actionlist.h"
#include "gui/actions/menulabel.h"
#include "gui/look/theme.h"
#include "gui/preferences/choicepage.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/preferences/questionspage.h"
#include "gui/preferences/scalespage.h"
#include "gui/preferences/scorespage.h"
#include "gui/preferences/servicepage.h"
#include "gui/preferences/shortcutspage.h"
#include "gui/window/languagemenu.h"
#include "gui/window/mainwindow.h"
#include "gui/window/windowcontext.h"
#include "models/shortcutmodel.h"
#include "workspace/keychanges.h"
#include "workspace/modulescales.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Preferences
{
    Q_DECLARE_TR_FUNCTIONS(assay::Preferences)
};

/// One line for the actions of a group, of which one is checked, such as the themes.
void addActions(
    ChoicePage &page, const ActionList &actions, const QString &id, const QString &text, const QStringList &ids)
{
    std::vector<ChoicePage::Option> options;
    int current = -1;
    for (const QString &each : ids) {
        QAction *action = actions.action(each);
        if (action->isChecked())
            current = static_cast<int>(options.size());
        options.push_back({actions.plainText(each), [action] { action->trigger(); }});
    }
    page.addChoice(id, text, options, current);
}

ChoicePage *generalPage(const WindowContext &c)
{
    auto *page = new ChoicePage;
    std::vector<ChoicePage::Option> languages;
    int current = 0;
    const auto addLanguage = [&](const QString &name, const QString &code) {
        if (code == c.language.choice())
            current = static_cast<int>(languages.size());
        languages.push_back({name, [language = &c.language, settings = &c.settings, code] {
                                 settings->language.set(code);
                                 language->choose(code);
                             }});
    };
    addLanguage(plainLabel(LanguageMenu::tr("&As the System")), {});
    for (const Language::Entry &entry : Language::all())
        addLanguage(entry.name, entry.code);
    page->addChoice(u"language"_s, Preferences::tr("&Language:"), languages, current);
    addActions(
        *page, c.actions, u"theme"_s, Preferences::tr("&Theme:"),
        {u"theme.system"_s, u"theme.light"_s, u"theme.dark"_s});
    addActions(*page, c.actions, u"density"_s, Preferences::tr("&Rows:"), {u"view.comfortable"_s, u"view.compact"_s});
    return page;
}

ServicePage *servicePage(const WindowContext &c)
{
    auto *page = new ServicePage;
    QStringList limits;
    for (const int seconds : {0, 60, 300, 1800})
        limits << u"jobs.timeLimit.%1"_s.arg(seconds);
    addActions(*page, c.actions, u"timeLimit"_s, Preferences::tr("Time limit of a re&quest:"), limits);
    Settings *settings = &c.settings;
    page->addIdleLimit(settings->idleLimit.value(), 5, 3'600);
    QObject::connect(
        page, &ServicePage::idleLimitChosen, page, [settings](int seconds) { settings->idleLimit.set(seconds); });
    page->addProxy(settings->proxy.value());
    QObject::connect(
        page, &ServicePage::proxyChosen, page, [settings](const QString &stored) { settings->proxy.set(stored); });
    page->addCheck(
        u"alwaysAsk"_s, Preferences::tr("&Always ask the service for times and summaries of sessions"),
        settings->alwaysAskService.value(), [settings](bool on) { settings->alwaysAskService.set(on); });
    return page;
}

QuestionsPage *questionsPage(const WindowContext &c)
{
    auto *page = new QuestionsPage;
    const auto add = [page](const QString &id, const QString &text, Setting<bool> &setting) {
        page->addCheck(id, text, setting.value(), [&setting](bool isAsked) { setting.set(isAsked); });
    };
    add(u"largeFetch"_s, Preferences::tr("a &fetch without filters that was large last time"),
        c.settings.confirmLargeFetch);
    add(u"exportEnd"_s, Preferences::tr("the window closes while an &export is written"), c.settings.confirmExportEnd);
    return page;
}

/// The modules of the loaded jobs that the registry does not know, and those that the user has given a scale.
ModuleScales unknownModules(const WindowContext &c)
{
    ModuleScales scales = moduleScales(c.settings.moduleScales.value());
    if (const auto store = c.workspace.browser()->newestStore()) {
        const StringDictionary &names = store->dictionary(Field::Module);
        const ScoringModules known;
        for (JobStore::Code code = StringDictionary::First; code < names.size(); ++code) {
            if (known.scale(names.value(code)) == Scale::Unknown)
                scales.emplace(fromUtf8(names.value(code)), Scale::Unknown);
            if (scales.size() > static_cast<std::size_t>(ScalesPage::Limit))
                break;
        }
    }
    return scales;
}

ScalesPage *scalesPage(const WindowContext &c)
{
    auto *page = new ScalesPage(unknownModules(c));
    QObject::connect(
        page, &ScalesPage::scaleChosen, page, [settings = &c.settings](const QString &module, Scale scale) {
            ModuleScales scales = moduleScales(settings->moduleScales.newestValue());
            scales[module] = scale;
            settings->moduleScales.set(storedScales(scales));
        });
    return page;
}

ScoresPage *scoresPage(const WindowContext &c)
{
    Settings *settings = &c.settings;
    const ScoresPage::Values values{
        settings->scoreDecimals.value(), settings->lowColour.value(), settings->highColour.value()};
    auto *page = new ScoresPage(values, scalesPage(c));
    QObject::connect(
        page, &ScoresPage::decimalsChosen, page, [settings](int decimals) { settings->scoreDecimals.set(decimals); });
    QObject::connect(page, &ScoresPage::coloursChosen, page, [settings](int low, int high) {
        settings->lowColour.set(low);
        settings->highColour.set(high);
    });
    return page;
}

ShortcutsPage *shortcutsPage(const WindowContext &c)
{
    auto *model = new ShortcutModel(c.actions.shortcuts());
    auto *page = new ShortcutsPage(*model);
    model->setParent(page);
    QObject::connect(
        model, &ShortcutModel::keysChanged, page,
        [settings = &c.settings, actions = &c.actions](const QString &id, const QKeySequence &keys) {
            KeyChanges changes = keyChanges(settings->keys.newestValue());
            if (keys == actions->defaultKeys(id))
                changes.erase(id);
            else
                changes[id] = keys;
            settings->keys.set(storedKeys(changes));
        });
    return page;
}

} // namespace

void showPreferences(MainWindow &window, const WindowContext &context)
{
    if (auto *open = window.findChild<PreferencesDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new PreferencesDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addPage(Preferences::tr("General"), generalPage(context));
    dialog->addPage(Preferences::tr("Scores"), scoresPage(context));
    dialog->addPage(Preferences::tr("Service"), servicePage(context));
    dialog->addPage(Preferences::tr("Questions"), questionsPage(context));
    dialog->addPage(Preferences::tr("Keys"), shortcutsPage(context));
    dialog->show();
}

void followKeySettings(const WindowContext &context)
{
    const auto apply = [actions = &context.actions, settings = &context.settings] {
        actions->setKeyChanges(keyChanges(settings->keys.value()));
    };
    QObject::connect(&context.settings.keys, &SettingBase::changed, &context.actions, apply);
    apply();
}

} // namespace assay
