// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

#include "gui/filters/filterstrip.h"
#include "gui/filters/queryfield.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/fieldmessage.h"
#include "gui/widgets/tonelabel.h"
#include "gui/window/statusline.h"
#include "helpers/demowindow.h"
#include "helpers/heldqueries.h"

using namespace assay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Queries in the window: those that take long, and texts that nobody would type.
class TestQuerying : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUp();
        openDemo();
        field()->setFocus();
    }
    void cleanup() { tearDown(); }

    void aSlowQueryShowsProgressAndIsCancelled();
    void aSlowQueryThatEndsShowsItsRows();
    void badTextsAreExplained_data();
    void badTextsAreExplained();

private:
    [[nodiscard]] QueryField *field() { return window().findChild<QueryField *>(); }
    [[nodiscard]] JobTableView *table() { return window().findChild<JobTableView *>(); }
    [[nodiscard]] JobBrowser *browser() { return m_workspace->browser(); }
    [[nodiscard]] ToneLabel *queryLabel()
    {
        return window().findChild<StatusLine *>()->findChild<ToneLabel *>(u"query"_s);
    }
    [[nodiscard]] QToolButton *cancelButton()
    {
        return window().findChild<StatusLine *>()->findChild<QToolButton *>(u"cancelQuery"_s);
    }
    [[nodiscard]] bool shows(const QString &text)
    {
        const auto labels = window().findChild<FilterStrip *>()->findChildren<ToneLabel *>();
        return std::ranges::any_of(
            labels, [&text](const ToneLabel *label) { return label->isVisible() && label->text() == text; });
    }
    [[nodiscard]] int share()
    {
        const auto bars = window().findChild<StatusLine *>()->findChildren<QProgressBar *>();
        const auto shown = std::ranges::find_if(bars, &QProgressBar::isVisible);
        return shown == bars.end() ? -1 : (*shown)->value() * 100 / (*shown)->maximum();
    }
};

void TestQuerying::aSlowQueryShowsProgressAndIsCancelled()
{
    QTest::keyClicks(field(), u"module:coherence "_s);
    QTRY_VERIFY(!browser()->isQuerying() && table()->model()->rowCount() < Jobs);
    const int rows = table()->model()->rowCount();
    const QString counts = u"%1 of 2,000"_s.arg(QLocale(QLocale::English).toString(rows));
    QTRY_VERIFY(shows(counts));
    table()->selectRow(7);
    const QString job = table()->currentIndex().siblingAtColumn(JobTableModel::column(Field::JobId)).data().toString();
    QVERIFY(!queryLabel()->isVisible() && !cancelButton()->isVisible());

    test::HeldQueries held(*browser()->runner(), test::asksForSlow);
    browser()->setSlowAfter(0ms);
    QTest::keyClicks(field(), u"slow"_s);
    QTRY_VERIFY(queryLabel()->isVisible() && cancelButton()->isVisible());
    QCOMPARE(queryLabel()->text(), u"Filtering"_s);
    QTRY_COMPARE(share(), 25);
    QVERIFY(shows(u"Filtering…"_s) && !shows(counts));
    QCOMPARE(table()->model()->rowCount(), rows);
    QVERIFY(!cancelButton()->accessibleName().isEmpty());

    QTest::mouseClick(cancelButton(), Qt::LeftButton);
    QVERIFY(!queryLabel()->isVisible() && !cancelButton()->isVisible());
    QCOMPARE(share(), -1);
    QTRY_VERIFY(shows(counts));
    QCOMPARE(field()->text(), u"module:coherence"_s);
    QVERIFY(!field()->error());
    QVERIFY(!browser()->isQuerying());
    QCOMPARE(table()->model()->rowCount(), rows);
    QCOMPARE(table()->currentIndex().siblingAtColumn(JobTableModel::column(Field::JobId)).data().toString(), job);
    QTRY_COMPARE(held.stopped(), held.begun());

    m_workspace->filters()->undo(); // the query that was given up
    QTRY_VERIFY(queryLabel()->isVisible());
    held.letGo();
    QTRY_VERIFY(!queryLabel()->isVisible());
}

void TestQuerying::aSlowQueryThatEndsShowsItsRows()
{
    test::HeldQueries held(*browser()->runner(), test::asksForSlow);
    browser()->setSlowAfter(0ms);
    QTest::keyClicks(field(), u"slow"_s);
    QTRY_VERIFY(queryLabel()->isVisible());
    held.letGo();
    QTRY_VERIFY(!queryLabel()->isVisible());
    QVERIFY(!shows(u"Filtering…"_s));
    QCOMPARE(field()->text(), u"slow"_s);
    QCOMPARE(browser()->query().refinement.text, u"slow"_s);
}

void TestQuerying::badTextsAreExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence"); // a part of it; empty: the text is right
    QTest::newRow("a megabyte") << u"module:coherence OR "_s.repeated(52'000) << u"too long"_s;
    QTest::newRow("a megabyte without a blank") << u"x"_s.repeated(1'000'000) << u"too long"_s;
    QTest::newRow("deep brackets") << u"("_s.repeated(9'000) + u'x' + u")"_s.repeated(9'000) << u"bracket"_s;
    QTest::newRow("deep sessions") << u"in-session:("_s.repeated(1'500) << u"bracket"_s;
    QTest::newRow("open brackets") << u"("_s.repeated(50) << u"condition"_s;
    QTest::newRow("many negations") << u"-"_s.repeated(19'999) + u'x' << QString();
    QString many;
    for (int i = 0; i < 300; ++i)
        many += u"-x%1 "_s.arg(i);
    QTest::newRow("many conditions") << many << u"comparison"_s;
    QTest::newRow("open quotation mark") << u"agent:\"x y"_s << u"quotation mark"_s;
    QTest::newRow("quotation marks only") << u"\""_s.repeated(19'999) << u"nothing to look for"_s;
    QTest::newRow("curly quotation marks") << u"“late fee” ‘x’ «y» „z“ `q` 'a'"_s << QString();
    QTest::newRow("control characters") << u"a\u0001\u0002\u001b[31m\u007f\u0085b"_s << QString();
    QTest::newRow("NUL") << u"late\0fee"_s << QString();
    QTest::newRow("line breaks") << u"late\r\nfee\n\tdue"_s << QString();
    QTest::newRow("other direction") << u"nofield\u202e\u2066:x"_s << u"nofield"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) + u":x"_s << u"field"_s;
    QTest::newRow("marks alone") << u"\u0301\u0301"_s << QString();
    QTest::newRow("open expression") << u"/(a"_s << u"/"_s;
    QTest::newRow("wrong expression") << u"explanation:/(a/"_s << u"round bracket"_s;
    QTest::newRow("large expression") << u"explanation:/((a{1,100}){1,100}){1,100}/"_s << u"regular expression"_s;
    QTest::newRow("no field") << u"<b>x</b>:1"_s << u"<b>x</b>"_s;
}

void TestQuerying::badTextsAreExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const Refinement before = m_workspace->filters()->refinement();
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);
    const auto *message = window().findChild<FieldMessage *>();
    if (sentence.isEmpty()) {
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY2(!field()->error(), field()->error() ? qPrintable(field()->error()->text) : "");
        QTRY_VERIFY(!browser()->isQuerying());
        return;
    }
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(sentence), qPrintable(message->text()));
    QVERIFY(message->text().size() < 300);
    QVERIFY(window().rect().contains(message->geometry()));
    if (!field()->text().isEmpty())
        QTest::keyClick(field(), Qt::Key_Return); // what is wrong is not left
    QVERIFY(message->isVisible());
    QCOMPARE(m_workspace->filters()->refinement(), before); // the rows stay
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!message->isVisible());
    field()->setFocus(); // an empty field is left
    QTest::keyClicks(field(), u"module:coherence "_s); // the window lives
    QTRY_VERIFY(!browser()->isQuerying() && table()->model()->rowCount() < Jobs);
}

QTEST_MAIN(TestQuerying)
#include "tst_querying.moc"
