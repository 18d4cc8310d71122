// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "demo/server/demoserver.h"
#include "gui/actions/actionlist.h"
#include "gui/connections/connectiondialog.h"
#include "gui/connections/connectionflow.h"
#include "gui/export/exportflow.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/offerbutton.h"
#include "gui/window/jobspage.h"
#include "gui/window/maintoolbar.h"
#include "gui/window/recentfilesmenu.h"
#include "helpers/demowindow.h"
#include "workspace/recentplaces.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// The ways back to what was read before, and to what was written.
class TestRecents : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theNewestPlaceIsFirst();
    void openedFilesAreListed();
    void aDigitOpensAFile();
    void filesOfTheSameNameShowTheirFolder();
    void aMissingFileIsRemoved();
    void clearEmptiesTheList();
    void aFileThatCannotBeReadIsNotListed();
    void aServerIsReachedAgainWithItsKey();
    void aServerOfAnEarlierRunAsksForItsKey();
    void theDemoIsNoRecentServer();
    void anExportedFileIsShownInItsFolder();
    void theDemoGivesTheFocusToTheTable_data();
    void theDemoGivesTheFocusToTheTable();

private:
    [[nodiscard]] bool isCalm() const
    {
        return !m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying();
    }
    [[nodiscard]] QString writeFile(const QString &name, int jobs = 1) const;
    void openFile(const QString &path);
    [[nodiscard]] QStringList fileEntries();
    [[nodiscard]] QList<QAction *> serverEntries();
    void restart();
};

QString TestRecents::writeFile(const QString &name, int jobs) const
{
    QFile file(m_folder->filePath(name));
    QByteArray json = "[";
    for (int i = 0; i < jobs; ++i)
        json += (i > 0 ? R"(,{"job_id":")" : R"({"job_id":")") + QByteArray::number(i) + R"("})";
    json += "]";
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("can't write a file");
    return file.fileName();
}

void TestRecents::openFile(const QString &path)
{
    window().openFile(path);
    QTRY_VERIFY(isCalm());
    QVERIFY(!m_workspace->browser()->error());
    QCoreApplication::processEvents(); // the menu is filled later
}

/// The texts of the menu, without the entry that clears it.
QStringList TestRecents::fileEntries()
{
    QStringList texts;
    for (const QAction *action : window().findChild<RecentFilesMenu *>()->actions()) {
        if (!action->data().toString().isEmpty())
            texts.append(action->text());
    }
    return texts;
}

QList<QAction *> TestRecents::serverEntries()
{
    QList<QAction *> found;
    for (const QToolButton *button : window().findChild<MainToolBar *>()->findChildren<QToolButton *>()) {
        if (!button->menu())
            continue;
        for (QAction *action : button->menu()->actions()) {
            if (action->text().startsWith(u"&1 "_s) || action->text().startsWith(u"&2 "_s))
                found.append(action);
        }
    }
    return found;
}

/// Starts the program again with the same settings.
void TestRecents::restart()
{
    DemoWindow::restart();
    open();
}

void TestRecents::theNewestPlaceIsFirst()
{
    QCOMPARE(RecentPlaces::withFirst({}, u"a"_s), QStringList{u"a"_s});
    QCOMPARE(RecentPlaces::withFirst({u"a"_s, u"b"_s}, u"b"_s), (QStringList{u"b"_s, u"a"_s}));
    QStringList many;
    for (int i = 0; i < RecentPlaces::Limit; ++i)
        many.append(QString::number(i));
    const QStringList next = RecentPlaces::withFirst(many, u"new"_s);
    QCOMPARE(next.size(), RecentPlaces::Limit);
    QCOMPARE(next.first(), u"new"_s);
    QCOMPARE(next.last(), u"8"_s);
}

void TestRecents::openedFilesAreListed()
{
    open();
    QVERIFY(!window().actions()->action(u"jobs.openRecent"_s)->isEnabled());
    for (int i = 0; i < 11; ++i)
        openFile(writeFile(u"%1.json"_s.arg(i)));
    openFile(writeFile(u"a & b.json"_s));
    QVERIFY(window().actions()->action(u"jobs.openRecent"_s)->isEnabled());
    QStringList entries = fileEntries();
    QCOMPARE(entries.size(), 10);
    QCOMPARE(entries.at(0), u"&1 a && b.json"_s);
    QCOMPARE(entries.at(1), u"&2 10.json"_s);
    QCOMPARE(entries.at(9), u"1&0 2.json"_s);
    restart();
    QCOMPARE(fileEntries(), entries);
}

void TestRecents::aDigitOpensAFile()
{
    open();
    openFile(writeFile(u"three.json"_s, 3));
    openFile(writeFile(u"two.json"_s, 2));
    auto *menu = window().findChild<RecentFilesMenu *>();
    menu->popup(window().mapToGlobal(QPoint(10, 10)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::keyClick(menu, Qt::Key_2);
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 3);
    QTRY_COMPARE(fileEntries().value(0), u"&1 three.json"_s);
}

void TestRecents::filesOfTheSameNameShowTheirFolder()
{
    open();
    QVERIFY(QDir(m_folder->path()).mkdir(u"x"_s));
    openFile(writeFile(u"jobs.json"_s));
    openFile(writeFile(u"x/jobs.json"_s));
    openFile(writeFile(u"other.json"_s));
    const QStringList entries = fileEntries();
    QCOMPARE(entries.at(0), u"&1 other.json"_s);
    QVERIFY(entries.at(1).startsWith(u"&2 jobs.json – "_s) && entries.at(1) != entries.at(2));
    QVERIFY(entries.at(2).startsWith(u"&3 jobs.json – "_s));
}

void TestRecents::aMissingFileIsRemoved()
{
    open();
    const QString gone = writeFile(u"gone.json"_s);
    openFile(gone);
    openFile(writeFile(u"here.json"_s, 2));
    QVERIFY(QFile::remove(gone));
    window().findChild<RecentFilesMenu *>()->actions().at(1)->trigger();
    QVERIFY(window().page()->notice()->text().contains(u"gone.json is not there any more."_s));
    QTRY_COMPARE(fileEntries(), QStringList{u"&1 here.json"_s});
    QCOMPARE(m_workspace->browser()->table()->rowCount(), 2); // what is shown stays
}

void TestRecents::clearEmptiesTheList()
{
    open();
    openFile(writeFile(u"a.json"_s));
    const QAction *entry = window().actions()->action(u"jobs.openRecent"_s);
    QVERIFY(entry->isEnabled());
    QAction *clear = window().findChild<RecentFilesMenu *>()->actions().constLast();
    QCOMPARE(clear->text(), u"&Clear List"_s);
    clear->trigger();
    QTRY_VERIFY(fileEntries().isEmpty());
    QVERIFY(!entry->isEnabled());
    restart();
    QVERIFY(fileEntries().isEmpty());
}

void TestRecents::aFileThatCannotBeReadIsNotListed()
{
    open();
    window().openFile(m_folder->filePath(u"never.json"_s));
    QTRY_VERIFY(isCalm() && m_workspace->browser()->error());
    QCoreApplication::processEvents();
    QVERIFY(fileEntries().isEmpty());
}

void TestRecents::aServerIsReachedAgainWithItsKey()
{
    DemoServerOptions options;
    options.jobs = 20;
    DemoServer first(options);
    options.jobs = 30;
    DemoServer second(options);
    QVERIFY(first.start() && second.start());
    open();
    auto *flow = window().findChild<ConnectionFlow *>();
    for (const DemoServer *server : {&first, &second}) {
        flow->connectAndFetch(Connection::at(server->baseUrl()), ApiKey::fromText(u"secret-4711"_s).value(), {});
        QTRY_VERIFY(isCalm());
    }
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 30);
    QTRY_COMPARE(serverEntries().size(), 2);
    QVERIFY(serverEntries().at(1)->toolTip().contains(first.baseUrl()));
    QCOMPARE(serverEntries().at(1)->text(), u"&2 127.0.0.1:%1"_s.arg(first.port()));
    serverEntries().at(1)->trigger(); // no question
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 20);
    QCOMPARE(m_workspace->connectionName(), u"127.0.0.1:%1"_s.arg(first.port()));
    m_file->sync();
    QFile settings(m_file->fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray all = settings.readAll();
    QVERIFY(all.contains(QByteArray::number(second.port())));
    QVERIFY(!all.contains("secret-4711"));
}

void TestRecents::aServerOfAnEarlierRunAsksForItsKey()
{
    m_settings->recentConnections.set({u"https://scores.example.com/v2"_s});
    open();
    QCOMPARE(serverEntries().size(), 1);
    QString asked;
    QTimer::singleShot(0, &window(), [&asked] {
        if (auto *dialog = qobject_cast<ConnectionDialog *>(QApplication::activeModalWidget())) {
            asked = dialog->connection().baseUrl().toString();
            dialog->reject();
        }
    });
    serverEntries().at(0)->trigger();
    QCOMPARE(asked, u"https://scores.example.com/v2"_s);
    QVERIFY(!m_workspace->connection());
}

void TestRecents::theDemoIsNoRecentServer()
{
    openDemo();
    QCoreApplication::processEvents();
    QVERIFY(serverEntries().isEmpty());
    QVERIFY(m_settings->recentConnections.value().isEmpty());
}

void TestRecents::anExportedFileIsShownInItsFolder()
{
    openDemo();
    auto *flow = window().findChild<ExportFlow *>();
    QString shown;
    bool works = true;
    flow->setFolderOpener([&](const QString &path) {
        shown = path;
        return works;
    });
    const QString path = m_folder->filePath(u"out & more.csv"_s);
    QVERIFY(flow->exportTo(path, {}, window().page()->table()->selection()));
    QTRY_VERIFY(window().page()->notice()->text().contains(u"out & more.csv"_s));
    const auto click = [this] {
        for (QPushButton *button : window().page()->notice()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Show in Fo&lder"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    click();
    QCOMPARE(shown, path);
    QVERIFY(window().page()->notice()->text().contains(u"were written"_s));
    works = false;
    click();
    QVERIFY(window().page()->notice()->text().contains(u"can't be opened"_s));
}

void TestRecents::theDemoGivesTheFocusToTheTable_data()
{
    QTest::addColumn<bool>("fromTheMenu");
    QTest::newRow("first page") << false;
    QTest::newRow("menu") << true;
}

void TestRecents::theDemoGivesTheFocusToTheTable()
{
    QFETCH(bool, fromTheMenu);
    open();
    if (fromTheMenu) {
        window().queryField()->setFocus();
        window().actions()->action(u"jobs.demo"_s)->trigger();
    } else {
        for (OfferButton *button : window().page()->findChildren<OfferButton *>()) {
            if (button->isVisible() && button->text() == u"&Look at the demo"_s) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
    }
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::Rows);
    QTRY_COMPARE(QApplication::focusWidget(), window().page()->table());
    QTRY_VERIFY(isCalm());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(window().page()->table()->selectedRowCount(), 1);
}

QTEST_MAIN(TestRecents)
#include "tst_recents.moc"
