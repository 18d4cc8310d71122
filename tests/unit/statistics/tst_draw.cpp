// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include <QTest>

#include "statistics/draw.h"

namespace assay {

class TestDraw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeedDrawsTheSameEverywhere()
    {
        // Known numbers: a review must be drawn again from its seed by every version.
        QCOMPARE(drawNumbers(5, 1'000'000, 4711), (std::vector<std::size_t>{881563, 842625, 814191, 883986, 30838}));
        QVERIFY(drawNumbers(5, 1'000'000, 4712) != drawNumbers(5, 1'000'000, 4711));
    }

    void numbersAreDifferentAndInside()
    {
        for (const std::size_t from : {1U, 2U, 10U, 1000U}) {
            const std::vector<std::size_t> drawn = drawNumbers(from, from, 7);
            const std::set<std::size_t> all(drawn.begin(), drawn.end());
            QCOMPARE(all.size(), std::size_t{from});
            QCOMPARE(*all.rbegin(), std::size_t{from} - 1);
        }
        QCOMPARE(drawNumbers(50, 10, 7).size(), std::size_t{10});
        QVERIFY(drawNumbers(5, 0, 7).empty());
    }

    void aLargerDrawContinuesASmallerOne()
    {
        const std::vector<std::size_t> few = drawNumbers(10, 500, 3);
        const std::vector<std::size_t> more = drawNumbers(20, 500, 3);
        QVERIFY(std::equal(few.begin(), few.end(), more.begin()));
    }

    void eachNumberIsAsLikely()
    {
        std::vector<int> counts(10);
        for (std::uint64_t seed = 0; seed < 10'000; ++seed) {
            for (const std::size_t number : drawNumbers(3, 10, seed))
                ++counts[number];
        }
        for (const int count : counts) // 3000 expected; the deviation is 46
            QVERIFY2(std::abs(count - 3000) < 250, qPrintable(QString::number(count)));
    }
};

} // namespace assay

QTEST_APPLESS_MAIN(assay::TestDraw)
#include "tst_draw.moc"
