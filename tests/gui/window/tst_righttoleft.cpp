// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include "core/query/runquery.h"
#include "gui/actions/valueactions.h"
#include "gui/details/detailpane.h"
#include "gui/details/identityrow.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/valueedit.h"
#include "helpers/demowindow.h"
#include "helpers/jobsfromjson.h"
#include "models/jobdetail.h"
#include "models/jobtablemodel.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const JobStore> jobWith(const QString &explanation, const QString &agent)
{
    return test::jobsFromJson(
        R"([{"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p","agent_name":")" + agent.toUtf8()
        + R"("},"module":"correctness","status":"completed","score":7,"explanation":")" + explanation.toUtf8()
        + "\"}]");
}

/// The first and the last column of a picture that differ from its corner; -1 and -1 for none.
std::pair<int, int> inkColumns(const QImage &image)
{
    const QRgb paper = image.pixel(0, 0);
    std::pair<int, int> ink{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == paper)
                continue;
            ink = {ink.first < 0 ? x : ink.first, x};
            break;
        }
    }
    return ink;
}

/// Longest run of ink in the middle row of a part of a picture.
int longestRun(const QImage &image)
{
    const QRgb paper = image.pixel(0, 0);
    int longest = 0;
    for (int y = 0; y < image.height(); ++y) {
        int run = 0;
        for (int x = 0; x < image.width(); ++x) {
            run = image.pixel(x, y) == paper ? 0 : run + 1;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

} // namespace

/// Tests the window from right to left, and texts of the other direction in it.
class TestRightToLeft : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void noticeLeavesSpaceForItsIcon_data();
    void noticeLeavesSpaceForItsIcon();
    void foldedPartsPointInReadingDirection_data();
    void foldedPartsPointInReadingDirection();
    void valuesBeginWhereReadingBegins_data();
    void valuesBeginWhereReadingBegins();
    void explanationShowsItsBeginningInAScrolledCell_data();
    void explanationShowsItsBeginningInAScrolledCell();

private:
    static void addDirections()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
};

void TestRightToLeft::noticeLeavesSpaceForItsIcon_data()
{
    addDirections();
}

void TestRightToLeft::noticeLeavesSpaceForItsIcon()
{
    QFETCH(const Qt::LayoutDirection, direction);
    NoticeBar bar;
    bar.setLayoutDirection(direction);
    bar.resize(500, 40);
    bar.showProblem(u"Something went wrong."_s, {u"Try again"_s});
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const Metrics metrics(bar.font());
    const int icon = metrics.unit * 2 + metrics.iconSize;
    const QRect text = bar.findChild<QLabel *>()->geometry();
    if (direction == Qt::RightToLeft)
        QVERIFY(text.right() < bar.width() - icon);
    else
        QVERIFY(text.left() >= icon);
    // The text itself begins beside the icon.
    const auto [first, last] = inkColumns(bar.findChild<QLabel *>()->grab().toImage());
    const int gap = direction == Qt::RightToLeft ? text.width() - last : first;
    QVERIFY2(gap < 12, qPrintable(QString::number(gap)));
}

void TestRightToLeft::foldedPartsPointInReadingDirection_data()
{
    addDirections();
}

void TestRightToLeft::foldedPartsPointInReadingDirection()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const QString folded = direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    QVERIFY(!icons::pixmap("chevron-left"_L1, 24, Qt::red, 1.0).isNull());
    m_language->choose(direction == Qt::RightToLeft ? u"ar"_s : u"en"_s);
    openDemo();
    QCOMPARE(window().layoutDirection(), direction);
    window().selectFirstJob();
    auto *json = window().findChild<DetailPane *>()->findChild<QToolButton *>(u"fold"_s);
    QCOMPARE(json->icon().name(), folded);
    json->click();
    QCOMPARE(json->icon().name(), u"chevron-down"_s);
    auto *ask = window().findChild<QToolButton *>(u"foldButton"_s);
    QCOMPARE(ask->icon().name(), folded); // since the fetch
    ask->click();
    QCOMPARE(ask->icon().name(), u"chevron-down"_s);
    ask->click();
    QCOMPARE(ask->icon().name(), folded);
}

void TestRightToLeft::valuesBeginWhereReadingBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("agent");
    QTest::newRow("Latin, left to right") << Qt::LeftToRight << u"alpha"_s;
    QTest::newRow("Hebrew, left to right") << Qt::LeftToRight << u"סוכן מכירות"_s;
    QTest::newRow("Latin, right to left") << Qt::RightToLeft << u"alpha"_s;
    QTest::newRow("Hebrew, right to left") << Qt::RightToLeft << u"סוכן מכירות"_s;
}

void TestRightToLeft::valuesBeginWhereReadingBegins()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, agent);
    QApplication::setLayoutDirection(direction);
    ValueActions values;
    DetailPane pane(values);
    pane.resize(400, 900);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.setDetail(JobDetail::of(jobWith(agent, agent), SourceRow{0}, ScoringModules(), QLocale::c()));
    QCoreApplication::processEvents();
    auto *value = pane.findChild<IdentityRow *>(u"row-agent_name"_s)->findChild<ValueEdit *>();
    const auto isAtBegin = [direction](QWidget *widget) {
        const auto [first, last] = inkColumns(widget->grab().toImage());
        return (direction == Qt::RightToLeft ? widget->width() - last : first) < 12;
    };
    QVERIFY(isAtBegin(value));
    value->setFocus();
    value->setSelection(0, 0);
    QVERIFY(isAtBegin(value));
    QVERIFY(isAtBegin(pane.findChild<QLabel *>(u"module"_s)));
    QVERIFY(isAtBegin(pane.findChild<QLabel *>(u"score"_s)));
}

void TestRightToLeft::explanationShowsItsBeginningInAScrolledCell_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    // The first word is drawn as a solid bar; the rest of the text decides the direction.
    const QString bar(6, QChar(0x2588));
    const QString latin = QString(40, u' ').replace(u' ', u"text "_s);
    const QString hebrew = QString(40, u' ').replace(u' ', u"טקסט "_s);
    QTest::newRow("Hebrew, left to right") << Qt::LeftToRight << bar + u' ' + hebrew << QString();
    QTest::newRow("Latin, right to left") << Qt::RightToLeft << bar + u' ' + latin << QString();
    QTest::newRow("Hebrew with a hit") << Qt::LeftToRight << bar + u' ' + hebrew << u"טקסט"_s;
    QTest::newRow("Latin, left to right") << Qt::LeftToRight << bar + u' ' + latin << QString();
}

void TestRightToLeft::explanationShowsItsBeginningInAScrolledCell()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, text);
    QFETCH(const QString, needle);
    QApplication::setLayoutDirection(direction);
    JobTableModel model;
    model.setResult(test::answer(jobWith(text, u"a"_s), {}));
    ValueActions values;
    JobTableView view(values);
    view.setModel(&model);
    view.resize(360, 200);
    for (const FieldInfo &info : jobFields())
        view.columns()->setColumnShown(info.field, info.field == Field::Explanation || info.field == Field::Score);
    view.horizontalHeader()->resizeSection(JobTableModel::column(Field::Score), 170);
    view.horizontalHeader()->resizeSection(JobTableModel::column(Field::Explanation), 260);
    view.setNeedles({needle});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    // The cell reaches out of the view at the side where reading ends.
    QVERIFY(view.horizontalScrollBar()->maximum() > 50);
    QCOMPARE(view.horizontalScrollBar()->value(), 0);
    const QRect cell = view.visualRect(model.index(0, JobTableModel::column(Field::Explanation)));
    const QRect seen = cell & view.viewport()->rect();
    QVERIFY(seen.width() > 140 && seen.width() < 200);
    const QImage picture = view.viewport()->grab(seen.adjusted(2, 3, -2, -3)).toImage();
    const int barWidth = view.fontMetrics().horizontalAdvance(QString(6, QChar(0x2588)));
    QVERIFY2(longestRun(picture) >= barWidth / 2, qPrintable(u"%1 of %2"_s.arg(longestRun(picture)).arg(barWidth)));
}

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
