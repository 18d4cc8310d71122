// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "gui/widgets/fittedrect.h"

using namespace assay;

class TestFittedRect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
};

void TestFittedRect::fits_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("fitted");
    const QRect small(0, 0, 1024, 700);
    const QRect large(0, 0, 2560, 1400);
    const QRect second(2560, 100, 1920, 1000);
    // The frame is 30 at the top and 5 at the other sides.
    QTest::newRow("fits") << QRect(100, 100, 800, 600) << QList{large} << QRect(100, 100, 800, 600);
    QTest::newRow("too large") << QRect(0, 0, 1440, 900) << QList{small} << QRect(5, 30, 1014, 665);
    QTest::newRow("too wide") << QRect(100, 100, 1440, 500) << QList{small} << QRect(5, 100, 1014, 500);
    QTest::newRow("beyond the edge") << QRect(900, 600, 500, 400) << QList{small} << QRect(519, 295, 500, 400);
    QTest::newRow("title above the screen") << QRect(10, 0, 500, 400) << QList{small} << QRect(10, 30, 500, 400);
    QTest::newRow("on the second screen")
        << QRect(3000, 200, 800, 600) << QList{large, second} << QRect(3000, 200, 800, 600);
    QTest::newRow("mostly on the second")
        << QRect(2400, 200, 800, 600) << QList{large, second} << QRect(2565, 200, 800, 600);
    QTest::newRow("on a screen that is gone") << QRect(3000, 200, 800, 600) << QList{small} << QRect(219, 95, 800, 600);
    QTest::newRow("no screen") << QRect(1, 2, 3, 4) << QList<QRect>{} << QRect(1, 2, 3, 4);
}

void TestFittedRect::fits()
{
    QFETCH(QRect, wanted);
    QFETCH(QList<QRect>, screens);
    QFETCH(QRect, fitted);
    QCOMPARE(fittedRect(wanted, QMargins(5, 30, 5, 5), screens), fitted);
}

QTEST_GUILESS_MAIN(TestFittedRect)
#include "tst_fittedrect.moc"
