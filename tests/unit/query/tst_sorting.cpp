// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting by numbers and by ids against the plain way, on keys of every shape and sizes for one and for several
// threads.

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>
#include <random>

#include <QTest>

#include "core/query/idorder.h"
#include "core/query/radixsort.h"
#include "core/store/jobstore.h"

using namespace assay;

namespace {

using Keys = std::vector<std::uint64_t>;
using Places = std::vector<std::uint32_t>;
using Random = std::mt19937_64;

Places plainPlaces(const Keys &keys)
{
    Places places(keys.size());
    std::iota(places.begin(), places.end(), 0U);
    std::stable_sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
    return places;
}

} // namespace

class TestSorting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 2, 1000, 200'000}) {
            for (int shape = 0; shape < 7; ++shape)
                QTest::addRow("shape %d, %d", shape, size) << shape << size;
        }
    }

    void numbers()
    {
        QFETCH(int, shape);
        QFETCH(int, size);
        Random random(static_cast<unsigned>(shape * 1'000'003 + size));
        const std::vector<std::function<std::uint64_t()>> shapes = {
            [&] { return random(); }, // all bits
            [&] { return random() % 3; }, // hardly any
            [&] { return std::uint64_t{42}; }, // none
            [&] { return random() % 7 == 0 ? ~std::uint64_t{0} : random() % 500; }, // far from each other
            [&] { return std::bit_cast<std::uint64_t>(double(random() % 101) / 100.0); }, // shares
            [&] { return (random() % 2) << 63 | random() % 100'000; }, // a gap in the middle
            // The same in the upper bits, of which 32 are kept: what is dropped decides.
            [&] { return std::uint64_t{0x0101010101010101U} * (random() % 2) ^ random() % 250; },
        };
        Keys keys(static_cast<std::size_t>(size));
        std::generate(keys.begin(), keys.end(), shapes[static_cast<std::size_t>(shape)]);
        QCOMPARE(sortedPlaces(keys), plainPlaces(keys));
    }

    void equalKeysAreToldApart()
    {
        constexpr std::size_t Size = 150'000;
        Random random(7);
        Keys keys(Size);
        Keys further(Size);
        std::generate(keys.begin(), keys.end(), [&] { return random() % 1000; });
        std::generate(further.begin(), further.end(), [&] { return random() % 50; });
        Places expected(Size);
        std::iota(expected.begin(), expected.end(), 0U);
        std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
            return std::tie(keys[a], further[a]) < std::tie(keys[b], further[b]);
        });
        const Places sorted =
            sortedPlaces(keys, [&](std::uint32_t a, std::uint32_t b) { return further[a] < further[b]; });
        QCOMPARE(sorted, expected);
    }

    void ids_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("digits");
        QTest::newRow("nothing shared") << QByteArray() << 12;
        QTest::newRow("a start that all share") << QByteArray("job-2026-11-") << 9;
        QTest::newRow("many equal") << QByteArray("x") << 3;
        QTest::newRow("all equal") << QByteArray("the same") << 0;
        QTest::newRow("empty") << QByteArray() << 0;
    }

    void ids()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, digits);
        constexpr std::size_t Rows = 80'000;
        Random random(11);
        auto store = std::make_shared<JobStore>();
        for (std::size_t row = 0; row < Rows; ++row) {
            std::string id = start.toStdString();
            // Not all of one length: one may be the beginning of another.
            for (auto left = digits > 0 ? random() % static_cast<unsigned>(digits + 1) : 0; left > 0; --left)
                id += "0123456789abcdef"[random() % 16];
            JobDraft draft;
            draft.clear();
            draft.texts[index(Field::JobId)] = id;
            draft.states[index(Field::JobId)] = ValueState::Present;
            store->append(draft);
        }
        store->publish();
        std::vector<SourceRow> expected = everyRow(Rows);
        std::stable_sort(expected.begin(), expected.end(), [&](SourceRow a, SourceRow b) {
            return store->text(Field::JobId, a) < store->text(Field::JobId, b);
        });
        QVERIFY(IdOrder().sorted(store, Rows, everyRow(Rows)) == expected);
    }
};

QTEST_APPLESS_MAIN(TestSorting)
#include "tst_sorting.moc"
