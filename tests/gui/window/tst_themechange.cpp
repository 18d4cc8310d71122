// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "gui/connections/connectiondialog.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/servicefilterpanel.h"
#include "gui/look/colours.h"
#include "helpers/demowindow.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// After a switch between light and dark, in either direction, everything that is written can be read.
class TestThemeChange : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void textsCanBeRead_data();
    void textsCanBeRead();
    void errorsHaveTheColourOfTheTheme_data();
    void errorsHaveTheColourOfTheTheme();

private:
    static QStringList unreadable(const QWidget &root);
    void openWithErrors();
};

/// The labels and fields below \p root whose text has too little contrast.
QStringList TestThemeChange::unreadable(const QWidget &root)
{
    QStringList found;
    const auto check = [&found](const QWidget *widget, const QString &text, QPalette::ColorRole ink) {
        const QPalette &around = widget->parentWidget()->palette();
        const QColor colour = widget->palette().color(QPalette::Active, ink);
        for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
            if (const double contrast = Colours::contrast(colour, around.color(QPalette::Active, ground));
                contrast < 4.5)
                found.append(u"%1: %2"_s.arg(text, QString::number(contrast, 'f', 1)));
        }
    };
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->isEnabled() && !label->text().isEmpty())
            check(label, label->text(), QPalette::WindowText);
    }
    for (const QLineEdit *field : root.findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->isEnabled() && !field->text().isEmpty())
            check(field, field->text(), QPalette::Text);
    }
    return found;
}

void TestThemeChange::openWithErrors()
{
    openDemo();
    window().selectFirstJob();
    ServiceFilterPanel *form = window().findChild<FilterSidebar *>()->service();
    ServiceFilter filter;
    filter.setValue(Field::AgentName, u"refused"_s);
    filter.setValue(Field::AgentVersion, u" 1 "_s);
    m_workspace->setServiceDraft(filter);
    form->showFilterError(Field::AgentName, u"The service says no."_s);
    QVERIFY(window().findChild<QLabel *>(u"agent_name-message"_s)->isVisible());
    QVERIFY(window().findChild<QLabel *>(u"agent_version-message"_s)->isVisible());
}

void TestThemeChange::textsCanBeRead_data()
{
    QTest::addColumn<ThemeMode>("before");
    QTest::addColumn<ThemeMode>("after");
    QTest::newRow("light to dark") << ThemeMode::Light << ThemeMode::Dark;
    QTest::newRow("dark to light") << ThemeMode::Dark << ThemeMode::Light;
}

void TestThemeChange::textsCanBeRead()
{
    QFETCH(ThemeMode, before);
    QFETCH(ThemeMode, after);
    m_theme->apply(before);
    openWithErrors();
    ConnectionDialog dialog;
    dialog.setBaseUrl(u"http://plain.example.com"_s); // refused: it is not safe
    dialog.show();
    for (const ThemeMode mode : {before, after}) {
        m_theme->apply(mode);
        QCoreApplication::processEvents();
        for (const QWidget *root : {static_cast<const QWidget *>(&window()), static_cast<const QWidget *>(&dialog)}) {
            const QStringList faults = unreadable(*root);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }
}

void TestThemeChange::errorsHaveTheColourOfTheTheme_data()
{
    textsCanBeRead_data();
}

void TestThemeChange::errorsHaveTheColourOfTheTheme()
{
    QFETCH(ThemeMode, before);
    QFETCH(ThemeMode, after);
    m_theme->apply(before);
    openWithErrors();
    m_theme->apply(after);
    QCoreApplication::processEvents();
    const Colours colours =
        Colours::of(QApplication::palette()); // a copy: GCC 14 warns of a reference that a palette gave
    const auto *field = window().findChild<ServiceFilterPanel *>()->findChild<QLineEdit *>(u"agent_name"_s);
    QCOMPARE(field->palette().color(QPalette::Text), colours.failure);
    const auto inkOf = [this](const QString &name) {
        return window().findChild<QLabel *>(name)->palette().color(QPalette::WindowText);
    };
    QCOMPARE(inkOf(u"agent_name-message"_s), colours.failure);
    QCOMPARE(inkOf(u"agent_version-message"_s), colours.warning);
    ConnectionDialog dialog;
    dialog.setBaseUrl(u"http://plain.example.com"_s);
    dialog.show();
    m_theme->apply(before);
    QCoreApplication::processEvents();
    const auto *message = dialog.findChild<QLabel *>(u"message"_s);
    QVERIFY(message && !message->text().isEmpty());
    const QColor ink = message->palette().color(QPalette::WindowText);
    const Colours now = Colours::of(QApplication::palette()); // a copy: GCC 14 warns of a reference that a palette gave
    QVERIFY(ink == now.failure || ink == now.warning);
}

QTEST_MAIN(TestThemeChange)
#include "tst_themechange.moc"
