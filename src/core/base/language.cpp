// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

const QString English = u"en"_s;

bool isKnown(const QString &code)
{
    const auto &all = Language::all();
    return std::any_of(all.begin(), all.end(), [&code](const Language::Entry &entry) { return entry.code == code; });
}

/// The first of the languages that the user told the system to prefer. "pt-PT" gets "pt_BR": better than English.
QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        for (const Language::Entry &entry : Language::all()) {
            if (QLocale(entry.code).language() == locale.language() && locale.language() != QLocale::C)
                return entry.code;
        }
    }
    return English;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language() = default; // a translator removes itself from the application

const std::vector<Language::Entry> &Language::all()
{
    static const std::vector<Entry> languages = {
        {u"de"_s, u"Deutsch"_s},
        {English, u"English"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ar"_s, u"العربية"_s},
        {u"ja"_s, u"日本語"_s},
        {u"zh_CN"_s, u"简体中文"_s},
    };
    return languages;
}

void Language::choose(const QString &code)
{
    m_choice = isKnown(code) ? code : QString();
    const QString wanted = m_choice.isEmpty() ? systemLanguage() : m_choice;
    const QLocale system = QLocale::system();
    const QLocale locale(wanted);
    // If the chosen language is the system's, numbers and dates follow the system's region.
    QLocale::setDefault(m_choice.isEmpty() || system.language() == locale.language() ? system : locale);
    if (m_code == wanted)
        return;
    installTranslators(wanted);
    Q_EMIT changed();
}

void Language::installTranslators(const QString &code)
{
    m_code = code;
    m_translators.clear();
    install(u":/translations/assay_en.qm"_s); // the texts in the code are English; this file has their plurals
    if (code == English)
        return;
    // Qt's own texts: the buttons of dialogs, the menus of text fields.
    const QString file = u"/qtbase_%1.qm"_s.arg(code);
    install(u":/translations"_s + file);
    if (m_translators.size() == 1)
        install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + file);
    install(u":/translations/assay_%1.qm"_s.arg(code));
}

void Language::install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace assay
