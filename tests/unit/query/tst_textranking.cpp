// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <random>
#include <string>

#include <QTest>

#include "core/base/collationkey.h"
#include "core/query/textranking.h"

using namespace assay;

namespace {

using Texts = std::vector<std::string>;
using Ranks = std::vector<std::uint64_t>;

Ranks ranks(const Texts &texts, TextOrder order = TextOrder::Locale, const std::stop_token &stop = {})
{
    return rankTexts({texts.begin(), texts.end()}, order, QLocale(QLocale::English), stop);
}

QString piece(const QString &text, qsizetype number)
{
    return text.mid(number * 48, 48);
}

/// The order that is promised, in the plainest way: pieces of 48 characters by the collator, then bytes. Only for texts
/// of the basic plane, in which characters and QChars are the same.
bool less(const QCollator &collator, const std::string &a, const std::string &b)
{
    const QString textA = QString::fromStdString(a);
    const QString textB = QString::fromStdString(b);
    for (qsizetype i = 0; i * 48 < std::max(textA.size(), textB.size()); ++i) {
        const int order = CollationKey(collator, piece(textA, i)).compare({collator, piece(textB, i)}, collator);
        if (order != 0)
            return order < 0;
    }
    return a < b;
}

/// Whether the locale does not see this character, in comparisons and in sort keys alike. Unicode says so of control
/// and format characters, and ICU does; not every system's own collation does.
bool isUnseen(const QString &character)
{
    const QCollator collator = collatorFor(TextOrder::Locale, QLocale(QLocale::English));
    for (const QString &letter : {QStringLiteral("a"), QStringLiteral("B"), QStringLiteral(" ")}) {
        for (const QString &with : QStringList{letter + character, character + letter}) {
            if (collator.compare(with, letter) != 0
                || CollationKey(collator, with).compare({collator, letter}, collator) != 0)
                return false;
        }
    }
    return true;
}

/// The texts sorted by their ranks; fails when equal texts have not the same rank, or other texts have.
Texts sortedByRank(const Texts &texts, const Ranks &ranks)
{
    std::vector<std::pair<std::uint64_t, std::string>> pairs;
    for (std::size_t i = 0; i < texts.size(); ++i)
        pairs.emplace_back(ranks[i], texts[i]);
    std::sort(pairs.begin(), pairs.end());
    Texts sorted;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i > 0 && (pairs[i].first == pairs[i - 1].first) != (pairs[i].second == pairs[i - 1].second))
            QTest::qFail("texts share a rank that are not equal, or do not that are", __FILE__, __LINE__);
        sorted.push_back(pairs[i].second);
    }
    return sorted;
}

} // namespace

class TestTextRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someCharactersAreUnseen()
    {
#ifndef Q_OS_LINUX
        QSKIP("the collation of this system may differ from Unicode's");
#endif
        for (const QString &character : {QStringLiteral("\u0001"), QStringLiteral("\u0002"), QStringLiteral("\u200b")})
            QVERIFY(isUnseen(character));
    }

    void agreesWithAPlainReference_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("longest");
        QTest::addColumn<int>("common");
        QTest::newRow("none") << 0 << 5 << 0;
        QTest::newRow("one") << 1 << 5 << 0;
        QTest::newRow("few") << 6 << 120 << 3;
        QTest::newRow("short") << 3000 << 3 << 0;
        QTest::newRow("long") << 800 << 200 << 0;
        QTest::newRow("long with a common start") << 800 << 100 << 150;
        QTest::newRow("one piece in common") << 300 << 3 << 48;
        QTest::newRow("for several threads") << 70'000 << 4 << 47;
    }

    void agreesWithAPlainReference()
    {
        QFETCH(int, count);
        QFETCH(int, longest);
        QFETCH(int, common);
        // Letters that differ by case or accent only, and some that the locale does not see at all.
        static const Texts Letters = [] {
            Texts letters = {"a", "A", "\u00e4", "b", "B", " ", "\u65e5"};
            std::ranges::copy_if(Texts{"\u200b", "\u0001"}, std::back_inserter(letters), [](const std::string &letter) {
                return isUnseen(QString::fromStdString(letter));
            });
            return letters;
        }();
        std::mt19937 random(static_cast<unsigned>(count + longest));
        const auto below = [&random](std::size_t limit) { return random() % limit; };
        std::string start;
        for (int i = 0; i < common; ++i)
            start += Letters[below(Letters.size())];
        Texts texts;
        for (int i = 0; i < count; ++i) {
            std::string text = start;
            // Only few letters at first, so that many texts are equal for long.
            const std::size_t size = below(static_cast<std::size_t>(longest) + 1);
            for (std::size_t at = 0; at < size; ++at)
                text += Letters[below(below(8) == 0 ? Letters.size() : 2)];
            texts.push_back(text);
        }
        Texts expected = texts;
        const QCollator collator = collatorFor(TextOrder::Locale, QLocale(QLocale::English));
        std::sort(expected.begin(), expected.end(), [&](const std::string &a, const std::string &b) {
            return less(collator, a, b);
        });
        const Texts sorted = sortedByRank(texts, ranks(texts));
        QCOMPARE(sorted.size(), expected.size());
        for (std::size_t i = 0; i < sorted.size(); ++i)
            QCOMPARE(QByteArray::fromStdString(sorted[i]), QByteArray::fromStdString(expected[i]));
    }

    void textsThatTheLocaleHoldsForEqualGoByBytes()
    {
        if (!isUnseen(QStringLiteral("\u0001")) || !isUnseen(QStringLiteral("\u0002")))
            QSKIP("the collation of this system sees control characters");
        Texts texts;
        for (int i = 0; i < 30; ++i)
            texts.emplace_back(i % 2 == 0 ? "a\u0001" : "\u0001a");
        QCOMPARE(ranks(texts), ranks({"b", "a", "b", "a", "b", "a", "b", "a", "b", "a", "b", "a", "b", "a", "b",
                                      "a", "b", "a", "b", "a", "b", "a", "b", "a", "b", "a", "b", "a", "b", "a"}));
    }

    void longTextsThatDifferAtTheEndOnly()
    {
        constexpr std::size_t Size = 400'000;
        Texts texts;
        for (int i = 0; i < 20; ++i)
            texts.push_back(std::string(Size, 'x') + static_cast<char>('t' - i));
        Ranks expected(20);
        for (std::size_t i = 0; i < expected.size(); ++i)
            expected[i] = expected.size() - 1 - i;
        QCOMPARE(ranks(texts), expected);
    }

    void longTextsInWhichNoPieceIsTheSame()
    {
        if (!isUnseen(QStringLiteral("\u0001")) || !isUnseen(QStringLiteral("\u0002")))
            QSKIP("the collation of this system sees control characters");
        // The locale does not see these characters: all pieces are equal to it, and none is to the program.
        constexpr std::size_t Count = 9;
        constexpr std::size_t Pieces = 12'000;
        Texts texts;
        for (std::size_t i = 0; i < Count; ++i) {
            std::string text;
            for (std::size_t at = 0; at < Pieces * 48; ++at)
                text += at % Count == i ? '\x02' : '\x01';
            texts.push_back(text + static_cast<char>('z' - i));
        }
        Ranks expected(Count);
        for (std::size_t i = 0; i < expected.size(); ++i)
            expected[i] = expected.size() - 1 - i;
        QCOMPARE(ranks(texts), expected);
    }

    void bytesNumbersAndVersions()
    {
        QCOMPARE(ranks({"b", "B", "a", "b"}, TextOrder::Bytes), (Ranks{2, 0, 1, 2}));
        QCOMPARE(ranks({"10", "9", "-3", "9"}, TextOrder::Numbers), (Ranks{2, 1, 0, 1}));
        QCOMPARE(ranks({"1.10", "1.9", "1.9"}, TextOrder::Versions), (Ranks{1, 0, 0}));
    }

    void givesNothingWhenStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(ranks({"a", "b"}, TextOrder::Locale, stop.get_token()).empty());
    }
};

QTEST_APPLESS_MAIN(TestTextRanking)
#include "tst_textranking.moc"
