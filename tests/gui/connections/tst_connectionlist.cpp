// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include "demo/server/demoserver.h"
#include "gui/connections/connectiondialog.h"
#include "gui/widgets/tonelabel.h"
#include "helpers/keptlibrary.h"
#include "workspace/keptconnection.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

const QString Key = u"canary-4711-key"_s;

/// A library with a dialog. There is no key store: keys are kept for this run.
class Bench
{
public:
    Bench()
    {
        library.library().waitForWork();
        QCoreApplication::processEvents();
    }

    ~Bench() { dialog.reset(); }

    QString add(const QString &name, const QString &url, const QString &key = {})
    {
        SavedConnection saved;
        saved.name = name;
        saved.baseUrl = url;
        const auto error =
            test::errorOf([&](WhenKept done) { saved.id = library.connections().add(saved, std::move(done)); });
        if (error)
            qFatal("not kept");
        if (!key.isEmpty())
            library.keys().keepForThisRun(keyPlace(saved), Secret::fromText(key));
        return saved.id;
    }

    void open(const std::optional<Workspace::FoundKey> &found = {})
    {
        dialog = std::make_unique<ConnectionDialog>(library, found);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }

    template <typename T> T *part(const QString &name) const { return dialog->findChild<T *>(name); }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return part<QLineEdit>(name); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return part<QPushButton>(name); }
    [[nodiscard]] QString said() const { return part<ToneLabel>(u"message"_s)->text(); }
    [[nodiscard]] QString outcome() const { return part<ToneLabel>(u"testResult"_s)->text(); }
    [[nodiscard]] QTreeWidget *list() const { return part<QTreeWidget>(u"list"_s); }

    [[nodiscard]] bool isOnScreen() const
    {
        const QPushButton *connect = button(u"connectButton"_s);
        const QRect place(connect->mapTo(dialog.get(), QPoint()), connect->size());
        return dialog->screen()->availableGeometry().contains(dialog->frameGeometry())
            && dialog->rect().contains(place);
    }

    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    void type(const QString &name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }

    void chooseRow(int row) const
    {
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->topLevelItem(row)).center());
    }

    void typeServer(const QString &url) const
    {
        auto *server = part<QComboBox>(u"server"_s);
        server->setCurrentIndex(server->count() - 1);
        type(u"address"_s, url);
    }

    QTemporaryDir folder;
    Workspace workspace;
    UserLibrary library{workspace, LibraryOptions{.path = folder.filePath(u"library.sqlite"_s)}, u"Assay test"_s};
    std::unique_ptr<ConnectionDialog> dialog;
};

/// Answers the next message box by the button with this text, and tells what it said.
void answerBox(const QString &button, QString *said)
{
    QTimer::singleShot(0, qApp, [=] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        *said = box->text();
        for (QAbstractButton *each : box->buttons()) {
            if (each->text() == button) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        box->reject();
    });
}

} // namespace

/// The connections that the user keeps, in their dialog.
class TestConnectionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        DemoServerOptions options;
        options.jobs = 412;
        options.key = Key;
        m_server = std::make_unique<DemoServer>(options);
        QVERIFY(m_server->start());
    }

    void init() { QVERIFY(m_server->setFault({})); }

    void aFirstConnectionIsKept()
    {
        Bench bench;
        bench.open();
        QVERIFY(!bench.part<QWidget>(u"side"_s)->isVisible());
        QVERIFY(bench.part<QCheckBox>(u"keep"_s)->isChecked());
        QCOMPARE(bench.field(u"name"_s)->text(), u"Production"_s);
        bench.typeServer(m_server->baseUrl());
        QCOMPARE(bench.field(u"name"_s)->text(), u"127.0.0.1:%1"_s.arg(m_server->port()));
        bench.type(u"name"_s, u"Here"_s);
        bench.type(u"key"_s, Key);
        QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
        bench.click(u"connectButton"_s);
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(bench.dialog->key().headerValue(), Key.toLatin1());
        QVERIFY(bench.field(u"key"_s)->text().isEmpty());
        QCOMPARE(bench.library.connections().connections().size(), 1U);
        const SavedConnection kept = bench.library.connections().connections().front();
        QCOMPARE(kept.name, u"Here"_s);
        QCOMPARE(bench.dialog->connection().keptId(), kept.id);
        QCOMPARE(bench.dialog->connection().name(), u"Here"_s);
        // There is no key store here, and the user is told.
        QVERIFY(bench.dialog->notice());
        QVERIFY(bench.dialog->notice()().contains(u"until Assay ends"_s));
        Secret read;
        bench.library.keys().read(keyPlace(kept), [&read](const KeyAnswer &answer) { read = answer.secret; });
        QTRY_COMPARE(read.text(), Key);
    }

    void onlyWhatIsToBeKeptIs()
    {
        Bench bench;
        bench.open();
        bench.typeServer(m_server->baseUrl());
        bench.type(u"key"_s, Key);
        QTest::mouseClick(bench.part<QCheckBox>(u"keep"_s), Qt::LeftButton, {}, {5, 5});
        QVERIFY(!bench.field(u"name"_s)->isEnabled());
        QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
        bench.click(u"connectButton"_s);
        QCOMPARE(accepted.size(), 1); // at once
        QVERIFY(bench.dialog->connection().keptId().isEmpty());
        bench.library.library().waitForWork();
        QCoreApplication::processEvents();
        QVERIFY(bench.library.connections().connections().empty());
    }

    void theTestCountsTheJobs()
    {
        Bench bench;
        bench.add(u"Here"_s, m_server->baseUrl(), Key);
        bench.open();
        QVERIFY(bench.part<QWidget>(u"side"_s)->isVisible());
        QCOMPARE(bench.field(u"key"_s)->text(), QString());
        m_server->clearRequests();
        bench.click(u"testButton"_s); // with the kept key
        QTRY_VERIFY2(
            QRegularExpression(uR"(^412 (jobs|job\(s\)), [0-9,]+ ms$)"_s).match(bench.outcome()).hasMatch(),
            qPrintable(bench.outcome()));
        QCOMPARE(m_server->requests().size(), 1U);
        QCOMPARE(bench.list()->topLevelItemCount(), 1);
        QVERIFY(bench.dialog->changed().isEmpty());
        bench.type(u"key"_s, u"wrong-key"_s);
        QCOMPARE(bench.outcome(), QString()); // it was of another key
        bench.click(u"testButton"_s);
        QTRY_VERIFY2(bench.outcome().contains(u"key"_s), qPrintable(bench.outcome()));
        QTRY_VERIFY(!bench.part<QWidget>(u"formScroll"_s)
                         ->geometry()
                         .intersects(bench.part<QWidget>(u"testRow"_s)->geometry()));
        QVERIFY(!bench.outcome().contains(u"wrong-key"_s));
        QCOMPARE(bench.part<ToneLabel>(u"testResult"_s)->tone(), ToneLabel::Tone::Failure);
    }

    void aTestDoesNotTryAgainAndCanBeCancelled()
    {
        Bench bench;
        bench.add(u"Here"_s, m_server->baseUrl(), Key);
        bench.open();
        QVERIFY(m_server->setFault(u"status=503"_s));
        m_server->clearRequests();
        bench.click(u"testButton"_s);
        QTRY_COMPARE(bench.part<ToneLabel>(u"testResult"_s)->tone(), ToneLabel::Tone::Failure);
        QCOMPARE(m_server->requests().size(), 1U);
        QVERIFY(m_server->setFault(u"stall=100"_s));
        bench.click(u"testButton"_s);
        QTRY_COMPARE(bench.button(u"testButton"_s)->text(), u"Cancel the &Test"_s);
        bench.click(u"testButton"_s);
        QCOMPARE(bench.button(u"testButton"_s)->text(), u"&Test"_s);
        QCOMPARE(bench.outcome(), QString());
    }

    void whatWasTypedStaysWhileAnotherIsLookedAt()
    {
        Bench bench;
        bench.add(u"One"_s, m_server->baseUrl(), Key);
        bench.add(u"Two"_s, u"https://two.example.com"_s);
        bench.open();
        bench.type(u"name"_s, u"Another"_s);
        bench.type(u"key"_s, u"half a ke"_s);
        bench.chooseRow(1);
        QCOMPARE(bench.field(u"name"_s)->text(), u"Two"_s);
        QCOMPARE(bench.field(u"key"_s)->text(), QString());
        QVERIFY(bench.list()->topLevelItem(0)->text(0).contains(u"not saved"_s));
        bench.add(u"Three"_s, u"https://three.example.com"_s); // by another window
        QTRY_COMPARE(bench.list()->topLevelItemCount(), 3);
        bench.chooseRow(0);
        QCOMPARE(bench.field(u"name"_s)->text(), u"Another"_s);
        QCOMPARE(bench.field(u"key"_s)->text(), u"half a ke"_s);
        QString asked;
        answerBox(u"&Keep Editing"_s, &asked);
        QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
        QVERIFY2(asked.contains(u"not saved"_s), qPrintable(asked));
        QVERIFY(bench.dialog->isVisible());
        QCOMPARE(bench.field(u"key"_s)->text(), u"half a ke"_s);
        answerBox(u"&Discard the Changes"_s, &asked);
        QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
        QVERIFY(!bench.dialog->isVisible());
        QCOMPARE(bench.library.connections().connections().front().name, u"One"_s);
    }

    void connectingAsksForWhatElseIsNotSaved()
    {
        Bench bench;
        bench.add(u"One"_s, m_server->baseUrl(), Key);
        bench.add(u"Two"_s, m_server->baseUrl(), Key);
        bench.open();
        bench.type(u"name"_s, u"Changed"_s);
        bench.chooseRow(1);
        QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
        QString asked;
        answerBox(u"&Keep Editing"_s, &asked);
        bench.click(u"connectButton"_s);
        QVERIFY2(asked.contains(u"not saved"_s), qPrintable(asked));
        QVERIFY(accepted.isEmpty() && bench.dialog->isVisible());
        bench.chooseRow(0);
        QCOMPARE(bench.field(u"name"_s)->text(), u"Changed"_s);
        asked.clear();
        bench.click(u"connectButton"_s); // its own changes are kept
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(asked, QString());
        QCOMPARE(bench.library.connections().connections().front().name, u"Changed"_s);
    }

    void aNewOneNeedNotBeKept()
    {
        Bench bench;
        bench.add(u"One"_s, u"https://one.example.com"_s, Key);
        bench.open();
        auto *keep = bench.part<QCheckBox>(u"keep"_s);
        QVERIFY(!keep->isVisible());
        bench.button(u"newButton"_s)->menu()->actions().at(0)->trigger();
        QVERIFY(keep->isVisible() && keep->isChecked());
        bench.typeServer(m_server->baseUrl());
        bench.type(u"key"_s, Key);
        QVERIFY(bench.button(u"saveButton"_s)->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton, {}, {5, 5});
        QVERIFY(!bench.button(u"saveButton"_s)->isEnabled());
        QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
        bench.click(u"connectButton"_s);
        QCOMPARE(accepted.size(), 1); // at once
        QVERIFY(bench.dialog->connection().keptId().isEmpty());
        bench.library.library().waitForWork();
        QCoreApplication::processEvents();
        QCOMPARE(bench.library.connections().connections().size(), 1U);
    }

    void saveKeepsEverything()
    {
        Bench bench;
        bench.add(u"One"_s, m_server->baseUrl(), Key);
        bench.open();
        bench.part<QToolButton>(u"more"_s)->click();
        bench.type(u"name"_s, u"Production here"_s);
        bench.part<QComboBox>(u"colour"_s)->setCurrentIndex(1);
        bench.type(u"proxy"_s, u"ftp://x"_s);
        QVERIFY2(bench.said().contains(u"proxy"_s), qPrintable(bench.said()));
        QVERIFY(!bench.button(u"saveButton"_s)->isEnabled());
        QVERIFY(!bench.button(u"connectButton"_s)->isEnabled());
        bench.type(u"proxy"_s, u"none"_s);
        bench.part<QSpinBox>(u"wholeLimit"_s)->setValue(90);
        bench.part<QCheckBox>(u"isDefault"_s)->click();
        bench.type(u"key"_s, u"new-key"_s);
        bench.click(u"saveButton"_s);
        QTRY_VERIFY(!bench.button(u"saveButton"_s)->isEnabled() && bench.field(u"key"_s)->isEnabled());
        const SavedConnection kept = bench.library.connections().connections().front();
        QCOMPARE(kept.name, u"Production here"_s);
        QCOMPARE(kept.colour, ConnectionColour::Red);
        QCOMPARE(kept.proxy, u"none"_s);
        QCOMPARE(kept.wholeLimit, std::chrono::seconds(90));
        QVERIFY(kept.isDefault);
        QCOMPARE(bench.field(u"key"_s)->text(), QString()); // it is kept, and what that means is said
        QVERIFY2(bench.said().contains(u"until Assay ends"_s), qPrintable(bench.said()));
        QVERIFY(bench.dialog->changed().contains(kept.id));
        QVERIFY(!bench.list()->topLevelItem(0)->text(0).contains(u"not saved"_s));
    }

    void aTakenNameIsSaidAndNothingIsLost()
    {
        Bench bench;
        bench.add(u"One"_s, m_server->baseUrl());
        bench.open();
        bench.button(u"newButton"_s)->menu()->actions().at(0)->trigger();
        QCOMPARE(bench.list()->topLevelItemCount(), 2);
        bench.typeServer(m_server->baseUrl());
        bench.type(u"name"_s, u"ONE"_s);
        bench.type(u"key"_s, Key);
        QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
        bench.click(u"connectButton"_s);
        QTRY_VERIFY2(bench.said().contains(u"There is a connection “ONE” already."_s), qPrintable(bench.said()));
        QCOMPARE(bench.field(u"key"_s)->text(), Key);
        QVERIFY(accepted.isEmpty());
        bench.type(u"name"_s, u"Two"_s);
        bench.click(u"connectButton"_s);
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(bench.library.connections().connections().size(), 2U);
        QCOMPARE(bench.dialog->connection().name(), u"Two"_s);
    }

    void deletingAsksAndTakesTheKeyAlong()
    {
        Bench bench;
        const QString id = bench.add(u"A & <b>B</b>"_s, m_server->baseUrl(), Key);
        bench.add(u"Two"_s, u"https://two.example.com"_s);
        const SavedConnection first = *bench.library.connections().find(id);
        bench.open();
        QString asked;
        answerBox(u"Cancel"_s, &asked);
        bench.click(u"deleteButton"_s);
        QCOMPARE(asked, u"Delete the connection “A & <b>B</b>”?"_s);
        QCOMPARE(bench.list()->topLevelItemCount(), 2);
        answerBox(u"&Delete"_s, &asked);
        bench.click(u"deleteButton"_s);
        QTRY_COMPARE(bench.list()->topLevelItemCount(), 1);
        QTRY_COMPARE(bench.field(u"name"_s)->text(), u"Two"_s);
        bool isRead = false;
        bench.library.keys().read(keyPlace(first), [&isRead](const KeyAnswer &answer) {
            isRead = true;
            QVERIFY(!answer.hasKey());
        });
        QTRY_VERIFY(isRead);
        answerBox(u"&Delete"_s, &asked);
        QTRY_VERIFY(bench.button(u"deleteButton"_s)->isEnabled());
        bench.click(u"deleteButton"_s);
        QTRY_VERIFY(!bench.part<QWidget>(u"side"_s)->isVisible()); // as at the beginning
    }

    void theyAreOrdered()
    {
        Bench bench;
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            bench.add(name, u"https://%1.example.com"_s.arg(name.toLower()));
        bench.open();
        const auto names = [&bench] {
            QStringList all;
            for (int i = 0; i < bench.list()->topLevelItemCount(); ++i)
                all.append(bench.list()->topLevelItem(i)->text(0));
            return all.join(u' ');
        };
        QVERIFY(!bench.button(u"upButton"_s)->isEnabled());
        bench.click(u"downButton"_s);
        QTRY_COMPARE(names(), u"Two One Three"_s);
        QCOMPARE(bench.list()->currentItem()->text(0), u"One"_s);
        bench.click(u"downButton"_s);
        QTRY_COMPARE(names(), u"Two Three One"_s);
        QVERIFY(!bench.button(u"downButton"_s)->isEnabled());
        bench.click(u"upButton"_s);
        QTRY_COMPARE(names(), u"Two One Three"_s);
    }

    void aKeyIsForItsOwnServerOnly()
    {
        Bench bench;
        const QString id = bench.add(u"One"_s, u"https://one.example.com/v2"_s, Key);
        const SavedConnection before = *bench.library.connections().find(id);
        bench.open();
        QVERIFY(bench.button(u"connectButton"_s)->isEnabled());
        bench.typeServer(u"https://two.example.com/v2"_s);
        QVERIFY(!bench.button(u"connectButton"_s)->isEnabled());
        QVERIFY(!bench.button(u"testButton"_s)->isEnabled());
        bench.typeServer(u"https://one.example.com/v3"_s); // the same server
        QVERIFY(bench.button(u"connectButton"_s)->isEnabled());
        bench.typeServer(u"https://two.example.com/v2"_s);
        bench.type(u"key"_s, u"key-of-two"_s);
        bench.click(u"saveButton"_s);
        QTRY_VERIFY(!bench.button(u"saveButton"_s)->isEnabled() && bench.field(u"key"_s)->isEnabled());
        int read = 0;
        bench.library.keys().read(keyPlace(before), [&read](const KeyAnswer &answer) {
            QVERIFY(!answer.hasKey());
            ++read;
        });
        bench.library.keys().read(
            keyPlace(bench.library.connections().connections().front()), [&read](const KeyAnswer &answer) {
                QCOMPARE(answer.secret.text(), u"key-of-two"_s);
                ++read;
            });
        QTRY_COMPARE(read, 2);
    }

    void aMissingKeyIsSaidAndAskedFor()
    {
        Bench bench;
        bench.add(u"One"_s, u"https://one.example.com/v2"_s);
        bench.open();
        QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
        bench.click(u"connectButton"_s);
        QTRY_VERIFY2(bench.said().contains(u"Enter the key"_s), qPrintable(bench.said()));
        QVERIFY(bench.field(u"key"_s)->hasFocus());
        QVERIFY(accepted.isEmpty());
        bench.type(u"key"_s, Key);
        bench.click(u"connectButton"_s);
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(bench.dialog->key().headerValue(), Key.toLatin1());
    }

    void aKeyStoreThatWaitsCanBeLeft()
    {
        Bench bench;
        bench.open();
        bench.typeServer(m_server->baseUrl());
        bench.type(u"key"_s, Key);
        QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
        // As if a person did not answer: the key store is asked once the connection is kept.
        connect(
            &bench.library.connections(), &ConnectionStore::changed, this,
            [&bench] {
                QTimer::singleShot(0, bench.dialog.get(), [&bench] {
                    Q_EMIT bench.library.keys().waits(keyPlace(bench.library.connections().connections().front()));
                    QVERIFY(bench.part<QWidget>(u"waitRow"_s)->isVisible());
                    QCOMPARE(bench.button(u"goOn"_s)->text(), u"&Go On without Keeping It"_s);
                    bench.click(u"goOn"_s);
                });
            },
            Qt::SingleShotConnection);
        bench.click(u"connectButton"_s);
        QTRY_COMPARE(accepted.size(), 1);
        QVERIFY(bench.dialog->notice()().contains(u"until Assay ends"_s));
        QCOMPARE(bench.dialog->key().headerValue(), Key.toLatin1());
    }

    void moreStaysOnTheScreenAndMovesNothing()
    {
        Bench bench;
        bench.add(u"One"_s, m_server->baseUrl(), Key);
        bench.open();
        auto *more = bench.part<QToolButton>(u"more"_s);
        const auto left = [&bench](QWidget *part) { return part->mapTo(bench.dialog.get(), QPoint()).x(); };
        const int moreLeft = left(more);
        const int nameLeft = left(bench.field(u"name"_s));
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(bench.field(u"proxy"_s)->isVisible());
        QTRY_COMPARE(left(more), moreLeft);
        QCOMPARE(left(bench.field(u"name"_s)), nameLeft);
        QVERIFY2(bench.isOnScreen(), qPrintable(QDebug::toString(bench.dialog->frameGeometry())));
        auto *scroll = bench.part<QScrollArea>(u"formScroll"_s);
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
        // With as much text as other languages and fonts have, the form scrolls.
        bench.part<ToneLabel>(u"proxyCaption"_s)->setMinimumHeight(600);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QTRY_VERIFY2(bench.isOnScreen(), qPrintable(QDebug::toString(bench.dialog->frameGeometry())));
        auto *last = bench.part<QCheckBox>(u"isDefault"_s);
        bench.part<QSpinBox>(u"wholeLimit"_s)->setFocus();
        QTest::keyClick(bench.part<QSpinBox>(u"wholeLimit"_s), Qt::Key_Tab);
        QVERIFY(last->hasFocus());
        QVERIFY(scroll->viewport()->rect().contains(last->mapTo(scroll->viewport(), last->rect().center())));
    }

    void theButtonsAreInOneLine()
    {
        Bench bench;
        bench.add(u"One"_s, m_server->baseUrl(), Key);
        bench.open();
        const auto bottom = [&bench](const QString &name) {
            QPushButton *button = bench.button(name);
            return button->mapTo(bench.dialog.get(), button->rect().bottomLeft()).y();
        };
        QCOMPARE(bottom(u"testButton"_s), bottom(u"newButton"_s));
    }

    void aNameIsNotCutBesideFreeRoom()
    {
        Bench bench;
        bench.add(u"One"_s, u"http://localhost"_s, Key);
        bench.open();
        const QAbstractItemView *list = bench.list();
        bench.type(u"name"_s, u"Production of tomorrow"_s);
        QVERIFY(bench.list()->topLevelItem(0)->text(0).contains(u"not saved"_s));
        QVERIFY(
            bench.list()->columnWidth(0) >= list->sizeHintForColumn(0)
            || bench.list()->columnWidth(0) + list->sizeHintForColumn(1) >= list->viewport()->width());
    }

    void aServerThatTheUserDidNotNameIsNotKeptByItself()
    {
        Bench bench;
        bench.open();
        bench.dialog->setUnknownServer(u"https://unknown.example.com/v2"_s);
        auto *keep = bench.part<QCheckBox>(u"keep"_s);
        QVERIFY(keep->isVisible() && !keep->isChecked());
        QCOMPARE(bench.field(u"address"_s)->text(), u"https://unknown.example.com/v2"_s);
        bench.dialog.reset();

        bench.add(u"One"_s, u"https://one.example.com/v2"_s, Key);
        bench.open();
        bench.dialog->setUnknownServer(u"https://unknown.example.com/v2"_s);
        keep = bench.part<QCheckBox>(u"keep"_s);
        QVERIFY(keep->isVisible() && !keep->isChecked());
        bench.chooseRow(0);
        bench.chooseRow(1);
        QVERIFY(keep->isVisible() && !keep->isChecked());
        bench.type(u"key"_s, Key);
        QSignalSpy accepted(bench.dialog.get(), &QDialog::accepted);
        bench.click(u"connectButton"_s);
        QCOMPARE(accepted.size(), 1); // at once
        QVERIFY(bench.dialog->connection().keptId().isEmpty());
    }

    void theNoteOfTheKeyIsTrueWithoutAKeyStore()
    {
        Bench bench;
        bench.add(u"One"_s, m_server->baseUrl());
        bench.open();
        const auto note = [&bench] { return bench.part<ToneLabel>(u"keyNote"_s)->text(); };
        QVERIFY2(note().contains(u"if there is none, in memory"_s), qPrintable(note()));
        QCOMPARE(bench.field(u"key"_s)->placeholderText(), u"May be empty on this computer"_s);
        bench.type(u"key"_s, Key);
        bench.click(u"saveButton"_s);
        QTRY_VERIFY(bench.said().contains(u"until Assay ends"_s));
        QVERIFY2(note().startsWith(u"The key stays in memory"_s), qPrintable(note()));
        QCOMPARE(bench.field(u"key"_s)->placeholderText(), u"Kept; type another one to change it"_s);
        bench.typeServer(u"http://localhost:1/v2"_s); // another server
        QCOMPARE(bench.field(u"key"_s)->placeholderText(), u"May be empty on this computer"_s);
        // The next dialog knows it, too.
        const auto kinds = bench.dialog->keyKinds();
        bench.open();
        bench.dialog->setKeyKinds(kinds);
        QVERIFY2(note().startsWith(u"The key stays in memory"_s), qPrintable(note()));
        QCOMPARE(bench.field(u"key"_s)->placeholderText(), u"Kept; type another one to change it"_s);
    }

    void aWrongAddressHasTheFocus()
    {
        Bench bench;
        bench.add(u"One"_s, u"https://one.example.com/v2"_s, Key);
        bench.open();
        bench.dialog->setBaseUrl(u"http://plain.example.com/v2"_s);
        QVERIFY2(bench.said().contains(u"plain.example.com"_s), qPrintable(bench.said()));
        QVERIFY(bench.field(u"address"_s)->hasFocus());
        bench.dialog->setBaseUrl(u"https://safe.example.com/v2"_s);
        QVERIFY(bench.field(u"key"_s)->hasFocus());
    }

    void whatIsTakenOverIsWarnedOf()
    {
        Bench bench;
        bench.open(Workspace::FoundKey{
            Connection::at(u"https://env.example.com"_s),
            ApiKey::fromText(u"env-token"_s, ApiKey::Kind::BearerToken).value()});
        QFile file(bench.folder.filePath(u"config.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("api_key: file-key\nbase_url: https://file.example.com/v2\n");
        file.close();
        bench.dialog->setConfigPath(file.fileName());
        const QList<QAction *> imports = bench.button(u"importButton"_s)->menu()->actions();
        imports.at(0)->trigger();
        QCOMPARE(bench.field(u"address"_s)->text(), u"https://file.example.com/v2"_s);
        QCOMPARE(bench.field(u"key"_s)->text(), u"file-key"_s);
        QCOMPARE(bench.field(u"key"_s)->echoMode(), QLineEdit::Password);
        QVERIFY2(
            bench.said().contains(u"plain text"_s) && bench.said().contains(u"config.yaml"_s),
            qPrintable(bench.said()));
        imports.at(1)->trigger();
        QCOMPARE(bench.field(u"address"_s)->text(), u"https://env.example.com"_s);
        QCOMPARE(bench.field(u"key"_s)->text(), u"env-token"_s);
        QCOMPARE(bench.dialog->key().kind(), ApiKey::Kind::BearerToken);
        QVERIFY2(bench.said().contains(u"MEIBEL_TOKEN"_s), qPrintable(bench.said()));
        bench.dialog->setConfigPath(u"/nonexistent/config.yaml"_s);
        imports.at(0)->trigger();
        QVERIFY2(bench.said().contains(u"There is no file"_s), qPrintable(bench.said()));
        QCOMPARE(bench.field(u"key"_s)->text(), u"env-token"_s); // nothing is lost
    }

private:
    std::unique_ptr<DemoServer> m_server;
};

int main(int argc, char **argv)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no key store, however the test is run
    QApplication application(argc, argv);
    TestConnectionList test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionlist.moc"
