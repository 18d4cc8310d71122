// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <QTest>

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/theme.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBundledIconDraws();
    void followsThePalette();
    void disabledAndSelectedDiffer();
    void isCrispAtTwiceTheSize();
    void metricsGrowWithTheFont();

private:
    static QColor strongest(const QImage &image);
};

// The colour of the most opaque pixel.
QColor TestIcons::strongest(const QImage &image)
{
    QColor result(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() > result.alpha())
                result = colour;
        }
    }
    return result;
}

void TestIcons::everyBundledIconDraws()
{
    QVERIFY(!icons::icon("fetch"_L1).pixmap(16, 16).isNull()); // registers the resources
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        const QByteArray stem = name.chopped(4).toLatin1();
        const QImage image = icons::pixmap(QLatin1StringView(stem), 24, Qt::red, 1.0).toImage();
        QVERIFY2(strongest(image).alpha() > 128, stem.constData());
    }
}

void TestIcons::followsThePalette()
{
    const QIcon icon = icons::icon("search"_L1);
    QApplication::setPalette(Theme::lightPalette());
    const QColor onLight = strongest(icon.pixmap(32, 32).toImage());
    QApplication::setPalette(Theme::darkPalette());
    const QColor onDark = strongest(icon.pixmap(32, 32).toImage());
    QVERIFY(Colours::contrast(onLight, Theme::lightPalette().color(QPalette::Window)) > 4.5);
    QVERIFY(Colours::contrast(onDark, Theme::darkPalette().color(QPalette::Window)) > 4.5);
}

void TestIcons::disabledAndSelectedDiffer()
{
    QApplication::setPalette(Theme::lightPalette());
    const QIcon icon = icons::icon("stop"_L1);
    const QColor normal = strongest(icon.pixmap(32, 32).toImage());
    const QColor disabled = strongest(icon.pixmap(32, 32, QIcon::Disabled).toImage());
    const QColor selected = strongest(icon.pixmap(32, 32, QIcon::Selected).toImage());
    QVERIFY(disabled.lightness() > normal.lightness());
    QCOMPARE(selected.name(), Theme::lightPalette().color(QPalette::HighlightedText).name());
}

void TestIcons::isCrispAtTwiceTheSize()
{
    const QPixmap picture = icons::pixmap("search"_L1, 16, Qt::black, 2.0);
    QCOMPARE(picture.size(), QSize(32, 32));
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(16, 16));
    QCOMPARE(icons::icon("search"_L1).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void TestIcons::metricsGrowWithTheFont()
{
    QFont small = QApplication::font();
    small.setPixelSize(12);
    QFont large = small;
    large.setPixelSize(24);
    const Metrics one(small);
    const Metrics two(large);
    QVERIFY(two.unit >= one.unit * 2 - 2);
    QVERIFY(two.rowHeight(Density::Comfortable) > one.rowHeight(Density::Comfortable));
    QVERIFY(one.rowHeight(Density::Compact) < one.rowHeight(Density::Comfortable));
    QVERIFY(one.rowHeight(Density::Compact) >= QFontMetrics(one.fixed).height());
    QVERIFY(QFontMetrics(one.secondary).height() < QFontMetrics(one.title).height());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
