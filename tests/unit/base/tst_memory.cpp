// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdio>
#include <cstring>

#include <QTest>

#ifdef __linux__
#include <unistd.h>
#endif

#include "core/base/memory.h"

using namespace assay;

namespace {

constexpr std::size_t Large = 64 * HugePageSize;

#ifdef __linux__
/// Bytes of this process that are in memory.
[[maybe_unused]] std::size_t residentBytes()
{
    std::size_t pages = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*s %zu", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}
#endif

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeSizeCanBeUsed_data()
    {
        QTest::addColumn<qulonglong>("size");
        QTest::newRow("a byte") << qulonglong{1};
        QTest::newRow("less than a huge page") << qulonglong{HugePageSize - 1};
        QTest::newRow("one huge page") << qulonglong{HugePageSize};
        QTest::newRow("not whole pages") << qulonglong{3 * HugePageSize + 1};
    }

    void theWholeSizeCanBeUsed()
    {
        QFETCH(qulonglong, size);
        const Memory memory = allocateFilledMemory(size);
        std::memset(memory.get(), 0x5a, size);
        QCOMPARE(std::to_integer<int>(memory.get()[size - 1]), 0x5a);
    }

    void largePiecesBeginAtAHugePage()
    {
#if !defined(__linux__) || defined(__SANITIZE_ADDRESS__)
        QSKIP("Only where memory is asked of the system itself.");
#endif
        const Memory first = allocateFilledMemory(HugePageSize + 12'345);
        const Memory second = allocateFilledMemory(HugePageSize + 1);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(first.get()) % HugePageSize, std::uintptr_t{0});
        QCOMPARE(reinterpret_cast<std::uintptr_t>(second.get()) % HugePageSize, std::uintptr_t{0});
    }

    void whatIsFreedGoesBack()
    {
#if !defined(__linux__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("Only where memory is asked of the system itself, and nothing stands between.");
#else
        Memory large = allocateFilledMemory(Large);
        const Memory later = allocateMemory(1'000); // what lives above it must not keep it
        std::memset(large.get(), 1, Large);
        std::memset(later.get(), 1, 1'000);
        const std::size_t full = residentBytes();
        large.reset();
        QVERIFY(residentBytes() + Large * 9 / 10 <= full);
#endif
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
