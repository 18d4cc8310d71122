// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

#include "gui/look/fontwarmup.h"
#include "gui/look/textlines.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

/// The rectangle of all pixels that are not white.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != Qt::white)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class TestDrawnTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elidesLikeTheFont_data();
    void elidesLikeTheFont();
    void aPlaceThatWasMeasuredIsEnough();
    void neverWiderThanThePlace();
    void aCutTextSaysSo_data();
    void aCutTextSaysSo();
    void drawsLikeThePainter_data();
    void drawsLikeThePainter();
    void markedTextHasTheSamePosition();
    void fontsAreLoadedWhenTheWidgetIsShown();
    void changedFontIsLoadedAgain();
};

void TestDrawnTexts::elidesLikeTheFont_data()
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

void TestDrawnTexts::elidesLikeTheFont()
{
    QFETCH(const QString, text);
    const QFontMetrics metrics{QFont()};
    for (const int width : {1, 10, 33, 55, 60, 65, 70, 75, 80, 250, 777, 1'900})
        QCOMPARE(TextLines::elidedRight(text, width, metrics), metrics.elidedText(text, Qt::ElideRight, width));
}

void TestDrawnTexts::drawsLikeThePainter_data()
{
    elidesLikeTheFont_data();
    QTest::newRow("a break") << u"Two\nlines"_s;
    QTest::newRow("right to left and numbers") << u"الإصدار 1.10"_s;
}

// Also for cached texts at another position, with another width or another font.
void TestDrawnTexts::drawsLikeThePainter()
{
    QFETCH(const QString, text);
    TextLines lines;
    QFont bold;
    bold.setBold(true);
    const auto draw = [](const QFont &font, const auto &line) {
        QImage image(400, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        line(painter);
        painter.end();
        return image;
    };
    int round = 0;
    for (const QFont &font : {QFont(), QFont(), bold}) {
        ++round;
        for (const Qt::TextElideMode mode : {Qt::ElideRight, Qt::ElideMiddle}) {
            for (const Qt::Alignment alignment : {Qt::AlignLeft, Qt::AlignRight}) {
                for (const QRect &place :
                     {QRect(5, 3, 300, 31), QRect(9, 4, 60, 25), QRect(9, 4, 61, 25), QRect(2, 2, 390, 30)}) {
                    const QImage ours = draw(font, [&](QPainter &painter) {
                        lines.draw(&painter, place, Qt::LeftToRight, alignment, text, mode);
                    });
                    const QImage expected = draw(font, [&](QPainter &painter) {
                        QString line = text;
                        line.replace(u'\n', u' ');
                        line = painter.fontMetrics().elidedText(line, mode, place.width());
                        painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
                        painter.drawText(
                            place, int(alignment | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, line);
                    });
                    QVERIFY2(
                        ours == expected,
                        qPrintable(u"round %1, mode %2, at %3, %4 wide"_s.arg(round)
                                       .arg(mode)
                                       .arg(alignment.toInt())
                                       .arg(place.width())));
                }
            }
        }
    }
}

// Qt clips glyphs at the edges of a mark, also at the lower edge, so not all pixels are equal.
void TestDrawnTexts::markedTextHasTheSamePosition()
{
    TextLines lines;
    QTextCharFormat format;
    format.setForeground(Qt::black); // same colour as the pen
    for (const QString &text : {u"a late period"_s, u"لا يوجد في المستند"_s}) {
        for (const int height : {24, 25, 26, 27}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                QImage plain(300, 40, QImage::Format_ARGB32_Premultiplied);
                plain.fill(Qt::white);
                QImage marked = plain;
                const QRect place(7, 3, 280, height);
                QPainter onPlain(&plain);
                lines.draw(&onPlain, place, direction, Qt::AlignLeft, text);
                onPlain.end();
                QPainter onMarked(&marked);
                TextLines::drawMarked(&onMarked, place, direction, Qt::AlignLeft, text, {{0, 6, format}});
                onMarked.end();
                QVERIFY(!inkOf(plain).isEmpty());
                QCOMPARE(inkOf(marked).topLeft(), inkOf(plain).topLeft());
                QCOMPARE(inkOf(marked).right(), inkOf(plain).right());
            }
        }
    }
}

// A text may have many more characters than its width suggests: combining marks have no width.
void TestDrawnTexts::neverWiderThanThePlace()
{
    const QFontMetrics metrics{QFont()};
    const QString marks = QString(u"e"_s + u"\u0301"_s.repeated(30)).repeated(100);
    for (const int width : {10, 80, 250}) {
        const QString line = TextLines::elidedRight(marks, width, metrics);
        QVERIFY(!line.isEmpty());
        QVERIFY2(
            metrics.horizontalAdvance(line) <= width,
            qPrintable(u"%1 in %2"_s.arg(metrics.horizontalAdvance(line)).arg(width)));
    }
}

void TestDrawnTexts::aPlaceThatWasMeasuredIsEnough()
{
    QFont font = QApplication::font();
    for (int size = 7; size <= 24; ++size) {
        font.setPointSize(size);
        const QFontMetrics metrics(font);
        for (const QString &number : {u"9"_s, u"5,954"_s, u"40,441"_s, u"200,195"_s, u"791,745"_s, u"1,000,000"_s})
            QCOMPARE(TextLines::elidedRight(number, metrics.horizontalAdvance(number), metrics), number);
    }
}

void TestDrawnTexts::aCutTextSaysSo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("marks") << QString(u"e"_s + u"\u0301"_s.repeated(2'000) + u" and more"_s);
    QTest::newRow("marks on each letter") << QString(u"e"_s + u"\u0301"_s.repeated(90)).repeated(100);
    QTest::newRow("characters without width") << QString(u"\u200B"_s.repeated(2'000) + u"and more"_s);
    QTest::newRow("surrogates") << QString(u"\U000E0100"_s.repeated(2'000) + u"and more"_s);
}

void TestDrawnTexts::aCutTextSaysSo()
{
    QFETCH(const QString, text);
    const QFontMetrics metrics{QFont()};
    for (const int width : {60, 61, 250, 251, 777}) {
        const QString line = TextLines::elidedRight(text, width, metrics);
        QVERIFY(line.endsWith(QChar(0x2026)));
        QVERIFY(line.size() < 2 || !line[line.size() - 2].isHighSurrogate());
        QVERIFY(metrics.horizontalAdvance(line) <= width);
    }
}

void TestDrawnTexts::fontsAreLoadedWhenTheWidgetIsShown()
{
    QWidget widget;
    const auto *fonts = new FontWarmUp(&widget);
    QCoreApplication::processEvents();
    QVERIFY(!fonts->isDone());
    widget.show();
    QTRY_VERIFY(fonts->isDone());
}

void TestDrawnTexts::changedFontIsLoadedAgain()
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
