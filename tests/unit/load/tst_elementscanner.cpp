// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>
#include <string>

#include <QTest>

#include "core/load/elementscanner.h"

using namespace assay;

// moc can't parse raw strings before the class, so the class comes first.
class TestElementScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainScanner();
    void agreesAtEveryPlaceInAStep();
    void endsBareWordsWhereTheyEnd_data();
    void endsBareWordsWhereTheyEnd();
};

namespace {

/// The simplest implementation, one byte at a time.
std::optional<std::size_t> plainEnd(std::string_view bytes)
{
    bool inString = false;
    bool escaped = false;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (escaped) {
            escaped = false;
            if (c == '"' || inString || c == '\\')
                continue;
        } else if (c == '\\') {
            escaped = true;
            continue;
        } else if (c == '"') {
            inString = !inString;
            if (!inString && depth == 0)
                return i + 1;
            continue;
        }
        if (inString)
            continue;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return i + 1;
    }
    return std::nullopt;
}

std::optional<std::size_t> scanInPieces(std::string_view bytes, std::mt19937 &random, std::size_t longest)
{
    ElementScanner scanner;
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t size = std::min<std::size_t>(1 + random() % longest, bytes.size() - at);
        if (const auto end = scanner.scan(bytes.substr(at, size)))
            return at + *end;
        at += size;
    }
    return std::nullopt;
}

} // namespace

void TestElementScanner::agreesWithAPlainScanner()
{
    static constexpr std::string_view Bytes = "\"\"\\\\{}[]a :,\x9B\xFB\xDB";
    std::mt19937 random(5);
    for (int i = 0; i < 60'000; ++i) {
        std::string text(1, "{[\""[random() % 3]);
        // Plain bytes up to about the end of a step, then bytes with a meaning.
        text.append(random() % 2 == 0 ? random() % 140 : 0, 'x');
        for (std::size_t n = random() % 200; n > 0; --n)
            text.push_back(random() % 3 == 0 ? 'x' : Bytes[random() % Bytes.size()]);
        const auto expected = plainEnd(text);
        ElementScanner whole;
        QVERIFY2(whole.scan(text) == expected, text.c_str());
        QVERIFY2(scanInPieces(text, random, 1) == expected, text.c_str());
        QVERIFY2(scanInPieces(text, random, 130) == expected, text.c_str());
    }
}

void TestElementScanner::agreesAtEveryPlaceInAStep()
{
    for (const std::string_view tail : {R"(\"]"])", R"(\\"])", R"(\\\"]"])", R"("])", R"(\)", R"(\\)"}) {
        for (std::size_t place = 0; place < 200; ++place) {
            std::string text = "[\"" + std::string(place, 'x');
            text += tail;
            text += "\"]]";
            const auto expected = plainEnd(text);
            for (std::size_t cut = 1; cut < text.size(); ++cut) {
                ElementScanner scanner;
                auto end = scanner.scan(std::string_view(text).substr(0, cut));
                if (!end) {
                    end = scanner.scan(std::string_view(text).substr(cut));
                    if (end)
                        *end += cut;
                }
                QCOMPARE(end, expected);
            }
        }
    }
}

void TestElementScanner::endsBareWordsWhereTheyEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("end");
    QTest::newRow("comma") << QByteArray("12,") << 2;
    QTest::newRow("space") << QByteArray("null \n") << 4;
    QTest::newRow("end of the list") << QByteArray("NaN]") << 3;
    QTest::newRow("object") << QByteArray("x{") << 1;
    QTest::newRow("string") << QByteArray("x\"") << 1;
    QTest::newRow("no end yet") << QByteArray("-1.5e3") << -1;
}

void TestElementScanner::endsBareWordsWhereTheyEnd()
{
    QFETCH(QByteArray, text);
    QFETCH(int, end);
    std::mt19937 random(1);
    const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
    for (const std::size_t longest : {1U, 2U, 100U}) {
        const auto found = scanInPieces(bytes, random, longest);
        QCOMPARE(found ? static_cast<int>(*found) : -1, end);
    }
}

QTEST_GUILESS_MAIN(TestElementScanner)
#include "tst_elementscanner.moc"
