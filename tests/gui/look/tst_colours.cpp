// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "gui/look/colours.h"
#include "gui/look/theme.h"

using namespace assay;

/// Checks the contrasts that the design requires, with our palettes and with unusual desktop palettes.
class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data() { palettes(); }
    void textIsReadable();
    void rampIsVisible_data() { palettes(); }
    void rampIsVisible();
    void rampEndsDifferInHue();
    void readableKeepsWhatIsGoodEnough();
    void sameColoursForTheSamePalette();

private:
    static void palettes();
};

void TestColours::palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << Theme::lightPalette() << false;
    QTest::newRow("dark") << Theme::darkPalette() << true;
    QTest::newRow("beige desktop") << QPalette(QColor(0xe8, 0xe0, 0xd0), QColor(0xef, 0xeb, 0xe7)) << false;
    QPalette highContrast(Qt::black);
    highContrast.setColor(QPalette::Text, Qt::white);
    highContrast.setColor(QPalette::WindowText, Qt::white);
    highContrast.setColor(QPalette::Base, Qt::black);
    highContrast.setColor(QPalette::AlternateBase, Qt::black);
    highContrast.setColor(QPalette::Highlight, Qt::yellow);
    highContrast.setColor(QPalette::HighlightedText, Qt::black);
    QTest::newRow("high contrast") << highContrast << true;
}

void TestColours::textIsReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, dark);
    const Colours colours(palette);
    QCOMPARE(colours.dark, dark);
    const std::pair<const char *, QColor> texts[] = {{"text", colours.text},        {"muted", colours.mutedText},
                                                     {"accent", colours.accentInk}, {"failure", colours.failure},
                                                     {"warning", colours.warning},  {"success", colours.success}};
    const std::pair<const char *, QColor> backgrounds[] = {
        {"base", colours.base},
        {"alternate", palette.color(QPalette::AlternateBase)},
        {"window", colours.window},
        {"selected", colours.rowSelected},
        {"selected quietly", colours.rowSelectedQuiet},
        {"hovered", colours.rowHover},
        {"refinement chip", colours.refinementChip}};
    for (const auto &[textName, text] : texts) {
        for (const auto &[backgroundName, background] : backgrounds) {
            const double contrast = Colours::contrast(text, background);
            QVERIFY2(
                contrast >= 4.5,
                qPrintable(QStringLiteral("%1 on %2: %3")
                               .arg(QLatin1StringView(textName), QLatin1StringView(backgroundName))
                               .arg(contrast)));
        }
    }
    QVERIFY(Colours::contrast(colours.text, colours.serviceChip) >= 4.5);
    QVERIFY(Colours::contrast(colours.hitText, colours.hitBackground) >= 4.5);
    QVERIFY(Colours::contrast(colours.accentText, colours.accent) >= 4.5);
}

void TestColours::rampIsVisible()
{
    QFETCH(QPalette, palette);
    const Colours colours(palette);
    for (int percent = 0; percent <= 100; percent += 5) {
        const double contrast = Colours::contrast(colours.ramp(percent / 100.0), colours.base);
        QVERIFY2(contrast >= 3.0, qPrintable(QStringLiteral("%1 %: %2").arg(percent).arg(contrast)));
    }
}

void TestColours::rampEndsDifferInHue()
{
    for (const QPalette &palette : {Theme::lightPalette(), Theme::darkPalette()}) {
        const Colours colours(palette);
        QVERIFY(colours.ramp(0).red() > colours.ramp(0).blue() + 100);
        QVERIFY(colours.ramp(1).blue() > colours.ramp(1).red() + 100);
        QVERIFY(colours.ramp(0.5).hsvSaturationF() < 0.2F);
        QCOMPARE(colours.ramp(-3), colours.ramp(0));
        QCOMPARE(colours.ramp(3), colours.ramp(1));
    }
}

void TestColours::readableKeepsWhatIsGoodEnough()
{
    QCOMPARE(Colours::readable(Qt::black, {Qt::white}), QColor(Qt::black));
    const QColor adjusted = Colours::readable(QColor(0xdd, 0xdd, 0xdd), {Qt::white});
    QVERIFY(Colours::contrast(adjusted, Qt::white) >= 4.5);
    QVERIFY(Colours::contrast(adjusted, Qt::white) < 5.5);
    QCOMPARE(Colours::contrast(Qt::white, Qt::black), 21.0);
}

void TestColours::sameColoursForTheSamePalette()
{
    const QPalette light = Theme::lightPalette();
    const QPalette dark = Theme::darkPalette();
    QVERIFY(!Colours::of(light).dark);
    QVERIFY(Colours::of(dark).dark);
    QCOMPARE(&Colours::of(light), &Colours::of(light));
}

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
