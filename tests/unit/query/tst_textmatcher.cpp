// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QTest>

#include "core/query/textmatcher.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestTextMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void marksEachHitOnce();
    void agreesWithQtOnRandomTexts();
};

void TestTextMatcher::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<bool>("expected");
    const auto add = [](const char *name, const QString &text, const QString &needle, bool expected) {
        QTest::newRow(name) << text << needle << expected;
    };
    add("empty needle", u"text"_s, u""_s, true);
    add("empty needle, empty text", u""_s, u""_s, true);
    add("empty text", u""_s, u"a"_s, false);
    add("at the start", u"Answer is wrong"_s, u"answer"_s, true);
    add("at the end", u"Answer is wrong"_s, u"WRONG"_s, true);
    add("the whole text", u"Wrong"_s, u"wRONG"_s, true);
    add("longer than the text", u"wron"_s, u"wrong"_s, false);
    add("longer, in bytes only", u"ÄÄ"_s, u"äää"_s, false);
    add("a false start before", u"aab"_s, u"AB"_s, true);
    add("periodic", u"abababac"_s, u"ababac"_s, true);
    add("digits and signs", u"score: 0.50 [x]"_s, u"0.50 [X"_s, true);
    add("no letters near letters", u"@[`{"_s, u"`{"_s, true);
    add("only a letter's case differs by a bit", u"@"_s, u"`"_s, false);
    add("brackets are no letters", u"["_s, u"{"_s, false);
    add("space counts", u"ab"_s, u"a b"_s, false);
    add("umlaut", u"Die GRÖSSE"_s, u"größe"_s, false); // simple folding: ß is not ss
    add("umlaut in the other case", u"GRÖßE"_s, u"grösse"_s, false);
    add("umlauts", u"ÜBERMÄSSIG"_s, u"übermässig"_s, true);
    add("umlaut behind ASCII", u"xxÄ"_s, u"Xä"_s, true);
    add("sharp s", u"GROẞ"_s, u"groß"_s, true); // capital sharp s folds to the small one
    add("decomposed text", u"xa\u0308y"_s, u"Äy"_s, true);
    add("decomposed needle", u"xÄy"_s, u"a\u0308Y"_s, true);
    add("both decomposed", u"xa\u0308y"_s, u"A\u0308y"_s, true);
    add("one composed, one not", u"äa\u0308"_s, u"a\u0308ä"_s, true);
    add("accents in another order", u"a\u0323\u0302"_s, u"\u1EAD"_s, true);
    add("accents in another order, not canonical", u"a\u0302\u0323"_s, u"\u1EAD"_s, true);
    add("a letter is not the one with an accent", u"cafe\u0301"_s, u"cafe"_s, false);
    add("a composed letter neither", u"café"_s, u"cafe"_s, false);
    add("the same word without the accent follows", u"cafe\u0301 cafe"_s, u"cafe"_s, true);
    add("one accent of two", u"\u1EAD"_s, u"\u1EA1"_s, false);
    add("an accent alone", u"cafe\u0301"_s, u"\u0301"_s, false);
    add("an accent alone, which no letter takes", u"q\u0301 e\u0301"_s, u"\u0301"_s, false);
    add("one accent of two, decomposed", u"a\u0323\u0302"_s, u"\u1EA1"_s, false);
    add("Korean, decomposed text", u"\u1112\u1161\u11AB\u1100\u1173\u11AF"_s, u"한글"_s, true);
    add("Korean, decomposed needle", u"한글"_s, u"\u1112\u1161\u11AB"_s, true);
    add("Korean, half a syllable", u"\u1112\u1161\u11AB"_s, u"하"_s, false);
    add("Ohm sign", u"5 \u2126"_s, u"5 ω"_s, true);
    add("no-break space", u"late\u00A0fee"_s, u"late fee"_s, true);
    add("no-break space in the needle", u"late fee"_s, u"LATE\u00A0FEE"_s, true);
    add("narrow no-break space", u"12\u202F000"_s, u"12 000"_s, true);
    add("no-break space alone", u"a\u00A0b"_s, u" "_s, true);
    add("no blank", u"a\u200Bb"_s, u" "_s, false);
    add("dotless i is no i", u"ısı"_s, u"isi"_s, false);
    add("dotless i is itself", u"ISI ısı"_s, u"ısı"_s, true);
    add("dotted capital I is no i", u"İ"_s, u"i"_s, false);
    add("Kelvin sign", u"300 \u212A"_s, u"300 k"_s, true);
    add("Kelvin sign as the needle", u"300 k"_s, u"\u212A"_s, true);
    add("long s", u"Waſſer"_s, u"WASSER"_s, true);
    add("long s as the needle", u"wasser"_s, u"ſS"_s, true);
    add("Angstrom sign", u"\u212B"_s, u"å"_s, true);
    add("final sigma", u"ΟΔΟΣ"_s, u"οδος"_s, true);
    add("Cyrillic", u"Ответ НЕВЕРЕН"_s, u"неверен"_s, true);
    add("Cyrillic, other letter", u"Ответ"_s, u"атвет"_s, false);
    add("CJK", u"回答は正しい"_s, u"正し"_s, true);
    add("CJK, absent", u"回答は正しい"_s, u"正解"_s, false);
    add("beyond the first plane", u"x😀y"_s, u"😀Y"_s, true);
    add("beyond the first plane, with case", u"𐐀"_s, u"𐐨"_s, true);
    add("behind NUL", u"a"_s + QChar(u'\0') + u"Bc"_s, u"bc"_s, true);
    add("NUL in the needle", u"a"_s + QChar(u'\0') + u"b"_s, u"A"_s + QChar(u'\0') + u"B"_s, true);
    add("NUL is not the end", u"ab"_s, u"a"_s + QChar(u'\0'), false);
}

void TestTextMatcher::matches()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QFETCH(bool, expected);
    const QByteArray utf8 = text.toUtf8();
    const TextMatcher matcher(needle);
    QCOMPARE(matcher.isEmpty(), needle.isEmpty());
    QCOMPARE(matcher.matches({utf8.constData(), static_cast<std::size_t>(utf8.size())}), expected);
    // Exactly the matches are highlighted.
    if (!needle.isEmpty())
        QCOMPARE(!TextMatcher::hits(text, needle).empty(), expected);
}

void TestTextMatcher::marksEachHitOnce()
{
    using Hits = std::vector<std::pair<qsizetype, qsizetype>>;
    QCOMPARE(TextMatcher::hits(u"aaaa aA"_s, u"aa"_s), (Hits{{0, 2}, {2, 2}, {5, 2}}));
    QCOMPARE(TextMatcher::hits(u"😀 Ä😀"_s, u"ä😀"_s), (Hits{{3, 3}}));
    QCOMPARE(TextMatcher::hits(u"e\u0301 é e e\u0301\u0302"_s, u"é"_s), (Hits{{0, 2}, {3, 1}}));
    QCOMPARE(TextMatcher::hits(u"a\u00A0b a b"_s, u"a b"_s), (Hits{{0, 3}, {4, 3}}));
    QVERIFY(TextMatcher::hits(u"text"_s, u""_s).empty());
    QVERIFY(TextMatcher::hits(u""_s, u"a"_s).empty());
}

void TestTextMatcher::agreesWithQtOnRandomTexts()
{
    std::mt19937 random(7);
    const QString letters = u"aAbKkSsäÄßẞſ\u212AıİiIЖж正"_s + QChar(u'\0');
    const auto text = [&](std::size_t longest) {
        QString made;
        for (std::size_t n = random() % (longest + 1); n > 0; --n)
            made.append(letters.at(static_cast<qsizetype>(random() % static_cast<std::size_t>(letters.size()))));
        return made;
    };
    for (int i = 0; i < 50'000; ++i) {
        const QString hay = text(40);
        const QString needle = text(3);
        const QByteArray utf8 = hay.toUtf8();
        const bool found = TextMatcher(needle).matches({utf8.constData(), static_cast<std::size_t>(utf8.size())});
        QVERIFY2(found == hay.contains(needle, Qt::CaseInsensitive), qPrintable(hay + u" / " + needle));
    }
}

QTEST_GUILESS_MAIN(TestTextMatcher)
#include "tst_textmatcher.moc"
