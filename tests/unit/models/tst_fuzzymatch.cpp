// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "models/fuzzymatch.h"
#include "models/palettemodel.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLettersInTheirOrder_data();
    void findsLettersInTheirOrder();
    void theBetterMatchComesFirst_data();
    void theBetterMatchComesFirst();
    void whatWasUsedComesFirst();
    void whatCannotBeDoneComesLast();
    void nothingMatchesNothing();
    void aLongTextIsNoTrouble();
};

namespace {

QStringList listed(const PaletteModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data().toString();
    return texts;
}

PaletteItem item(const QString &text, bool enabled = true)
{
    return {text, text, {}, {}, enabled};
}

} // namespace

void TestFuzzyMatch::findsLettersInTheirOrder_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("a part") << u"port"_s << u"Export"_s << true;
    QTest::newRow("first letters") << u"wt"_s << u"Whole Turns"_s << true;
    QTest::newRow("upper case") << u"EXP"_s << u"export"_s << true;
    QTest::newRow("accents") << u"offn"_s << u"Öffnen"_s << true;
    QTest::newRow("an accent typed") << u"é"_s << u"Exporter"_s << true;
    QTest::newRow("other order of letters") << u"tropxe"_s << u"Export"_s << false;
    QTest::newRow("other order of words") << u"dark theme"_s << u"Theme: Dark"_s << true;
    QTest::newRow("one word is not there") << u"theme blue"_s << u"Theme: Dark"_s << false;
    QTest::newRow("a letter too often") << u"exxport"_s << u"Export"_s << false;
    QTest::newRow("only blanks") << u"  "_s << u"Export"_s << true;
    QTest::newRow("Arabic") << u"\u062a\u0635"_s << u"\u062a\u0635\u062f\u064a\u0631"_s << true;
}

void TestFuzzyMatch::findsLettersInTheirOrder()
{
    QFETCH(QString, wanted);
    QFETCH(QString, text);
    QTEST(FuzzyMatch(wanted).score(text).has_value(), "matches");
}

void TestFuzzyMatch::theBetterMatchComesFirst_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("letters in a row") << u"port"_s << u"Export"_s << u"Deep or it"_s;
    QTest::newRow("begins the text") << u"fe"_s << u"Fetch"_s << u"Stop the fetch"_s;
    QTest::newRow("begins words") << u"ws"_s << u"Whole Sessions"_s << u"Windows"_s;
}

void TestFuzzyMatch::theBetterMatchComesFirst()
{
    QFETCH(QString, wanted);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    PaletteModel model({item(worse), item(better)}, {});
    model.setText(wanted);
    QCOMPARE(listed(model), QStringList({better, worse}));
}

void TestFuzzyMatch::whatWasUsedComesFirst()
{
    PaletteModel model({item(u"Copy A"_s), item(u"Copy B"_s), item(u"Copy C"_s)}, {u"Copy C"_s, u"Copy B"_s});
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(listed(model), QStringList({u"Copy C"_s, u"Copy B"_s, u"Copy A"_s}));
    model.setText(u"copy"_s);
    QCOMPARE(listed(model), QStringList({u"Copy C"_s, u"Copy B"_s, u"Copy A"_s}));
}

void TestFuzzyMatch::whatCannotBeDoneComesLast()
{
    PaletteModel model({item(u"Stop"_s, false), item(u"Show stopped"_s)}, {u"Stop"_s});
    model.setText(u"stop"_s);
    QCOMPARE(listed(model), QStringList({u"Show stopped"_s, u"Stop"_s}));
    QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
}

void TestFuzzyMatch::nothingMatchesNothing()
{
    PaletteModel model({item(u"Stop"_s)}, {});
    model.setText(u"zzz"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setText({});
    QCOMPARE(model.rowCount(), 1);
}

void TestFuzzyMatch::aLongTextIsNoTrouble()
{
    const QString much(100'000, u'a');
    QVERIFY(FuzzyMatch(much).score(u"Export"_s) == std::nullopt);
    QVERIFY(FuzzyMatch(u"aaa"_s).score(much).has_value());
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
