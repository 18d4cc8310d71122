// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/showntext.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestShownText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSingleLineKeepsItsPositions_data();
    void aSingleLineKeepsItsPositions();
    void aLabelHasFewLinesAndCharacters();
    void aTipCanBeWrapped();
};

void TestShownText::aSingleLineKeepsItsPositions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("words") << u"a plain text"_s << u"a plain text"_s;
    QTest::newRow("breaks") << u"a\nb\rc\vd\fe\u0085f\u2028g\u2029h\ti"_s << u"a b c d e f g h i"_s;
    QTest::newRow("NUL and escape") << QString(u"a"_s + QChar(0) + u"\u001B\u007F"_s) << u"a␀␛␡"_s;
    QTest::newRow("directions") << u"\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069x"_s << u"□□□□□□□□□x"_s;
    QTest::newRow("marks stay") << u"e\u0300\u0300 ش\u200Dא"_s << u"e\u0300\u0300 ش\u200Dא"_s;
}

void TestShownText::aSingleLineKeepsItsPositions()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(singleLine(text), shown);
    QCOMPARE(shown.size(), text.size());
}

void TestShownText::aLabelHasFewLinesAndCharacters()
{
    QCOMPARE(labelText(u"Two\r\nlines\u2029and\ta tab"_s), u"Two\nlines\nand\ta tab"_s);
    QCOMPARE(labelText(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(labelText(u"abcd"_s, 3), u"abc…"_s);
    QCOMPARE(labelText(u"ab👍"_s, 3), u"ab…"_s); // not half a character
    QCOMPARE(labelText(u"a\n"_s.repeated(500)).count(u'\n'), 29);
    QCOMPARE(labelText(u"W"_s.repeated(100'000)).size(), 2'001);
}

void TestShownText::aTipCanBeWrapped()
{
    QCOMPARE(tipText(u"short words stay"_s), u"short words stay"_s);
    const QStringList parts = tipText(u"W"_s.repeated(100)).split(QChar(0x200B));
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts.join(QString()), u"W"_s.repeated(100));
    QCOMPARE(tipText(u"\uFDFD"_s.repeated(60)).count(QChar(0x200B)), 19);
    // Not between a letter and its marks.
    const QString stacked = tipText(QString(u"e"_s + u"\u0300"_s.repeated(10)).repeated(60));
    QVERIFY(stacked.contains(u"\u200Be"_s));
    QVERIFY(!stacked.contains(u"\u200B\u0300"_s));
    QVERIFY(tipText(u"x "_s.repeated(50'000)).size() <= 1'001);
}

QTEST_APPLESS_MAIN(TestShownText)
#include "tst_showntext.moc"
