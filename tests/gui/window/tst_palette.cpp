// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "gui/actions/actionlist.h"
#include "gui/filters/queryfield.h"
#include "gui/palette/commandpalette.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Tests the command palette over the whole window, with keys and clicks.
class TestPalette : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aFewLettersDoAnAction();
    void submenusAreSearchedToo();
    void aClickTakesAnEntry();
    void aFieldStartsACondition();
    void theKeyWorksInATextField();
    void whatWasUsedComesFirst();
    void whatCannotBeDoneIsNotDone();
    void escapeChangesNothing();
    void nothingFoundIsSaid();
    void aClickBesideItClosesIt();
    void theFocusGoesBack();

private:
    CommandPalette *openPalette()
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), Qt::Key_K, Qt::ControlModifier);
        return shown();
    }

    CommandPalette *shown() { return window().findChild<CommandPalette *>(); }

    static QLineEdit *field(CommandPalette *palette) { return palette->findChild<QLineEdit *>(); }
    static QString current(CommandPalette *palette)
    {
        return palette->findChild<QListView *>()->currentIndex().data().toString();
    }
};

void TestPalette::aFewLettersDoAnAction()
{
    openDemo();
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QTest::keyClicks(field(palette), u"sess"_s);
    QCOMPARE(current(palette), u"Sessions"_s);
    QTest::keyClick(field(palette), Qt::Key_Return);
    QTRY_COMPARE(window().page()->page(), JobsPage::Page::Sessions);
    QTRY_VERIFY(!shown());
}

void TestPalette::submenusAreSearchedToo()
{
    openDemo();
    CommandPalette *palette = openPalette();
    QTest::keyClicks(field(palette), u"theme dark"_s);
    QCOMPARE(current(palette), u"Theme: Dark"_s);
    QTest::keyClick(field(palette), Qt::Key_Return);
    QTRY_COMPARE(m_settings->theme.value(), ThemeMode::Dark);
}

void TestPalette::aClickTakesAnEntry()
{
    openDemo();
    CommandPalette *palette = openPalette();
    QTest::keyClicks(field(palette), u"compact"_s);
    auto *list = palette->findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTRY_COMPARE(m_settings->tableDensity.value(), Density::Compact);
}

void TestPalette::aFieldStartsACondition()
{
    openDemo();
    CommandPalette *palette = openPalette();
    QTest::keyClicks(field(palette), u"filter module"_s);
    QCOMPARE(current(palette), u"Filter by Module"_s);
    QTest::keyClick(field(palette), Qt::Key_Return);
    QTRY_COMPARE(window().queryField()->text(), u"module:"_s);
    QTRY_COMPARE(QApplication::focusWidget(), window().queryField());
}

void TestPalette::theKeyWorksInATextField()
{
    openDemo();
    window().startSearch();
    QTest::keyClicks(window().queryField(), u"invoice"_s);
    QTest::keyClick(window().queryField(), Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), window().queryField());
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QCOMPARE(window().queryField()->text(), u"invoice"_s); // not deleted to the end
}

void TestPalette::whatWasUsedComesFirst()
{
    openDemo();
    CommandPalette *palette = openPalette();
    QTest::keyClicks(field(palette), u"comfortable"_s);
    QTest::keyClick(field(palette), Qt::Key_Return);
    QTRY_VERIFY(!shown());
    QTRY_COMPARE(m_settings->paletteUsed.value().size(), 1);
    palette = openPalette();
    QCOMPARE(current(palette), u"Comfortable Rows"_s);
}

void TestPalette::whatCannotBeDoneIsNotDone()
{
    open();
    CommandPalette *palette = openPalette();
    QTest::keyClicks(field(palette), u"write jobs"_s); // nothing that can be done has these words
    auto *list = palette->findChild<QListView *>();
    bool found = false;
    for (int row = 0; row < list->model()->rowCount() && !found; ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        found = index.data().toString() == u"Export"_s;
        if (found)
            list->setCurrentIndex(index);
    }
    QVERIFY(found);
    QVERIFY(!window().actions()->action(u"jobs.export"_s)->isEnabled());
    QTest::keyClick(field(palette), Qt::Key_Return);
    QVERIFY(palette->isVisible()); // it stays
}

void TestPalette::escapeChangesNothing()
{
    openDemo();
    CommandPalette *palette = openPalette();
    QTest::keyClicks(field(palette), u"dark"_s);
    QTest::keyClick(field(palette), Qt::Key_Escape);
    QTRY_VERIFY(!shown());
    QCOMPARE(m_settings->theme.value(), ThemeMode::System);
    QVERIFY(m_settings->paletteUsed.value().isEmpty());
}

void TestPalette::nothingFoundIsSaid()
{
    openDemo();
    CommandPalette *palette = openPalette();
    QTest::keyClicks(field(palette), u"zqx"_s);
    QVERIFY(!palette->findChild<QListView *>()->isVisible());
    QTest::keyClick(field(palette), Qt::Key_Return);
    QVERIFY(palette->isVisible());
}

void TestPalette::aClickBesideItClosesIt()
{
    openDemo();
    QVERIFY(openPalette());
    QTest::mouseClick(&window(), Qt::LeftButton, {}, {window().width() - 20, window().height() - 8});
    QTRY_VERIFY(!shown());
}

void TestPalette::theFocusGoesBack()
{
    openDemo();
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    CommandPalette *palette = openPalette();
    QCOMPARE(QApplication::focusWidget(), field(palette));
    QTest::keyClick(field(palette), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), before);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
