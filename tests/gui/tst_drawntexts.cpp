// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetrics>
#include <QTest>
#include <QWidget>

#include "gui/fontwarmup.h"
#include "gui/rowdelegate.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestDrawnTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAsTheFontCutsTheWholeText_data();
    void cutAsTheFontCutsTheWholeText();
    void neverWiderThanItsRoom();
    void fontsAreFoundOnceTheWidgetIsShown();
    void anotherFontIsLookedForAnew();
};

void TestDrawnTexts::cutAsTheFontCutsTheWholeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"Supported"_s;
    QTest::newRow("words") << u"The deadline in the answer is not the one of the policy; "_s.repeated(40);
    QTest::newRow("the narrowest") << u"il.|'"_s.repeated(400);
    QTest::newRow("the widest") << u"WM@"_s.repeated(400);
    QTest::newRow("narrow, then wide") << QString(u"i"_s.repeated(90) + u"W"_s.repeated(400));
    QTest::newRow("Han") << u"検索結果が空だった"_s.repeated(60);
    QTest::newRow("from right to left") << u"لا يوجد في المستند ما يدعم هذا الادعاء. "_s.repeated(30);
    QTest::newRow("surrogates") << u"👍👩‍👩‍👧‍👦"_s.repeated(100);
}

void TestDrawnTexts::cutAsTheFontCutsTheWholeText()
{
    QFETCH(const QString, text);
    const QFontMetrics metrics{QFont()};
    for (const int width : {1, 10, 33, 80, 250, 777, 1'900})
        QCOMPARE(RowDelegate::elidedRight(text, width, metrics), metrics.elidedText(text, Qt::ElideRight, width));
}

// A text may hold far more characters than its width lets guess: marks that take no room.
void TestDrawnTexts::neverWiderThanItsRoom()
{
    const QFontMetrics metrics{QFont()};
    const QString marks = QString(u"e"_s + u"\u0301"_s.repeated(30)).repeated(100);
    for (const int width : {10, 80, 250}) {
        const QString line = RowDelegate::elidedRight(marks, width, metrics);
        QVERIFY(!line.isEmpty());
        QVERIFY2(
            metrics.horizontalAdvance(line) <= width,
            qPrintable(u"%1 in %2"_s.arg(metrics.horizontalAdvance(line)).arg(width)));
    }
}

void TestDrawnTexts::fontsAreFoundOnceTheWidgetIsShown()
{
    QWidget widget;
    const auto *fonts = new FontWarmUp(&widget);
    QCoreApplication::processEvents();
    QVERIFY(!fonts->isDone());
    widget.show();
    QTRY_VERIFY(fonts->isDone());
}

void TestDrawnTexts::anotherFontIsLookedForAnew()
{
    QWidget widget;
    const auto *fonts = new FontWarmUp(&widget);
    widget.show();
    QTRY_VERIFY(fonts->isDone());
    QFont larger = widget.font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    widget.setFont(larger);
    QVERIFY(!fonts->isDone());
    QTRY_VERIFY(fonts->isDone());
}

QTEST_MAIN(TestDrawnTexts)
#include "tst_drawntexts.moc"
