// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <bit>

#include <QApplication>
#include <QTest>

#include "gui/table/rowmarks.h"

using namespace assay;

/// Tests the places of the marks at the end of a row.
class TestRowMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMarkHasItsPlaceOrIsCounted();
    void withRoomAllHaveIcons();
    void theFirstOnesAreCounted();

private:
    static constexpr MarkFlags All = 255;
    const Metrics m_metrics{QApplication::font()};
};

void TestRowMarks::eachMarkHasItsPlaceOrIsCounted()
{
    for (int width = 0; width < 600; width += 7) {
        for (int flags = 0; flags <= All; flags += 3) {
            const QRect cell(50, 10, width, 30);
            const RowMarks marks(static_cast<MarkFlags>(flags), cell, m_metrics);
            QCOMPARE(int(marks.icons().size() + marks.counted()), std::popcount(unsigned(flags)));
            QVERIFY(marks.rect().width() <= width / 2);
            QRect before = marks.countRect();
            for (const RowMarks::Icon &icon : marks.icons()) {
                QVERIFY(marks.rect().contains(icon.rect) && !icon.rect.intersects(before));
                QVERIFY(hasMark(static_cast<MarkFlags>(flags), icon.flag));
                before = icon.rect;
            }
        }
    }
}

void TestRowMarks::withRoomAllHaveIcons()
{
    const RowMarks marks(All, QRect(0, 0, 2'000, 30), m_metrics);
    QCOMPARE(marks.icons().size(), AllMarks.size());
    QCOMPARE(marks.counted(), 0U);
    QVERIFY(marks.countRect().isEmpty());
    QCOMPARE(marks.icons().back().rect.right(), marks.rect().right());
    QVERIFY(RowMarks(0, QRect(0, 0, 2'000, 30), m_metrics).rect().isEmpty());
}

void TestRowMarks::theFirstOnesAreCounted()
{
    const int slot = m_metrics.iconSize + m_metrics.space(0.5);
    const RowMarks marks(All, QRect(0, 0, 2 * 4 * slot, 30), m_metrics); // half of it has room for four
    QCOMPARE(marks.icons().size(), std::size_t{3});
    QCOMPARE(marks.counted(), 5U);
    QCOMPARE(marks.icons().back().flag, AllMarks.back());
    QVERIFY(!marks.countRect().isEmpty());
}

QTEST_MAIN(TestRowMarks)
#include "tst_rowmarks.moc"
