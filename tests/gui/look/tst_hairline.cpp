// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include "gui/actions/valueactions.h"
#include "gui/look/colours.h"
#include "gui/look/hairline.h"
#include "gui/look/theme.h"
#include "gui/table/jobtableview.h"
#include "helpers/modeltestjobs.h"
#include "models/jobtablemodel.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

/// The runs of pixels of a colour in a column of the picture: first pixel and length.
std::vector<std::pair<int, int>> runs(const QImage &image, int x, const QColor &colour)
{
    std::vector<std::pair<int, int>> found;
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(x, y).rgb() != colour.rgb())
            continue;
        if (!found.empty() && found.back().first + found.back().second == y)
            ++found.back().second;
        else
            found.emplace_back(y, 1);
    }
    return found;
}

} // namespace

/// Runs at a scale of 1.25 (see main()).
class TestHairline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreWholePixels_data();
    void linesAreWholePixels();
    void heightsAreWholePixels();
    void rowsOfTheTableAreEven_data();
    void rowsOfTheTableAreEven();
};

void TestHairline::linesAreWholePixels_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("thickness");
    QTest::newRow("1") << 1.0 << 1;
    QTest::newRow("1.25") << 1.25 << 1;
    QTest::newRow("1.5") << 1.5 << 1;
    QTest::newRow("1.75") << 1.75 << 1;
    QTest::newRow("2") << 2.0 << 2;
    QTest::newRow("3") << 3.0 << 3;
}

void TestHairline::linesAreWholePixels()
{
    QFETCH(double, scale);
    QFETCH(int, thickness);
    constexpr int Side = 80;
    QImage image(qRound(Side * scale), qRound(Side * scale), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 3; y < Side; y += 7)
        fillHairline(&painter, QRect(0, y, Side, 1), Qt::red);
    painter.end();
    const auto lines = runs(image, 5, Qt::red);
    QCOMPARE(lines.size(), std::size_t{11});
    for (const auto &[at, length] : lines)
        QCOMPARE(length, thickness);

    image.fill(Qt::white);
    painter.begin(&image);
    painter.translate(0.0, 1.0);
    for (int x = 3; x < Side; x += 7)
        fillHairline(&painter, QRect(x, 0, 1, Side), Qt::red);
    painter.end();
    const auto across = runs(image.transformed(QTransform().rotate(90)), 5, Qt::red);
    QCOMPARE(across.size(), std::size_t{11});
    for (const auto &[at, length] : across)
        QCOMPARE(length, thickness);
}

void TestHairline::heightsAreWholePixels()
{
    QCOMPARE(evenHeight(29, 1.0), 29);
    QCOMPARE(evenHeight(29, 2.0), 29);
    QCOMPARE(evenHeight(29, 1.5), 30);
    QCOMPARE(evenHeight(29, 1.25), 32);
    QCOMPARE(evenHeight(28, 1.25), 28);
    QCOMPARE(evenHeight(29, 1.1), 30);
    QCOMPARE(evenHeight(31, 1.1), 31); // 40 would be far more
}

void TestHairline::rowsOfTheTableAreEven_data()
{
    QTest::addColumn<Density>("density");
    QTest::newRow("comfortable") << Density::Comfortable;
    QTest::newRow("compact") << Density::Compact;
}

void TestHairline::rowsOfTheTableAreEven()
{
    QFETCH(Density, density);
    std::string jobs = "[";
    for (int i = 0; i < 60; ++i)
        jobs += (i > 0 ? "," : "") + test::job("job-" + std::to_string(i));
    JobTableModel model;
    model.setResult(test::answer(test::storeOf(jobs + "]")));
    ValueActions values;
    JobTableView table(values);
    table.setModel(&model);
    table.setDensity(density);
    table.resize(900, 600);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QCOMPARE(table.devicePixelRatioF(), 1.25);
    for (const int scrolled : {0, 1, 7}) {
        table.verticalScrollBar()->setValue(scrolled);
        const QImage image = table.viewport()->grab().toImage();
        // Between two columns there is only the line.
        const auto lines = runs(image, image.width() - 3, Colours::of(table.palette()).rowLine);
        QVERIFY(lines.size() > 10);
        for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
            QCOMPARE(lines[i].second, 1);
            QCOMPARE(lines[i].first - lines[i - 1].first, qRound(table.rowHeight() * 1.25));
        }
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", "1.25");
    QApplication application(argc, argv);
    Theme theme(application);
    theme.apply(ThemeMode::Light);
    TestHairline test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hairline.moc"
