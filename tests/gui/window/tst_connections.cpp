// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "demo/server/demoserver.h"
#include "gui/actions/actionlist.h"
#include "gui/connections/connectiondialog.h"
#include "gui/connections/connectionflow.h"
#include "gui/look/labelcolours.h"
#include "gui/palette/commandpalette.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/tonelabel.h"
#include "gui/window/jobspage.h"
#include "gui/window/maintoolbar.h"
#include "helpers/demowindow.h"
#include "helpers/keptlibrary.h"
#include "helpers/testproxy.h"
#include "workspace/keptconnection.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

const QString Key = u"canary-4711-key"_s;

} // namespace

/// The connections that the user keeps, in the window.
class TestConnections : public QObject, private test::DemoWindow
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

    void init()
    {
        setUp();
        m_server->clearRequests();
    }

    void cleanup() { tearDown(); }

    void theMenuOfTheToolbarListsThem()
    {
        m_settings->recentConnections.set({m_server->baseUrl(), u"https://scores.example.com/v2"_s});
        keep(u"Dev & test"_s, m_server->baseUrl(), ConnectionColour::Green, Key);
        keep(u"Production"_s, u"https://api.meibel.ai/v2"_s, ConnectionColour::Red);
        open();
        QTRY_COMPARE(places().value(0), u"Dev && test"_s);
        QCOMPARE(places().value(1), u"Production"_s);
        QCOMPARE(places().value(2), QString()); // then the servers that are not kept
        QCOMPARE(places().value(3), u"&1 scores.example.com"_s);
        QCOMPARE(places().value(4), QString());
        QCOMPARE(places().value(5), u"&Connections…"_s);

        button()->menu()->actions().at(0)->trigger();
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 412);
        QCOMPARE(button()->text(), u"Dev && test"_s);
        QCOMPARE(window().windowTitle(), u"Dev & test – Assay"_s);
        QCOMPARE(button()->accessibleDescription(), u"Dev & test, Green"_s);
        QTRY_VERIFY(button()->menu()->actions().at(0)->font().bold());
        const QImage icon = window().windowIcon().pixmap(64, 64).toImage();
        QCOMPARE(
            icon.pixelColor(icon.width() * 3 / 4, icon.height() * 3 / 4),
            labelColour(static_cast<int>(ConnectionColour::Green) - 1, window().palette()));
        const MainToolBar *bar = window().findChild<MainToolBar *>();
        const QImage picture = window().findChild<MainToolBar *>()->grab().toImage();
        const QColor green = labelColour(static_cast<int>(ConnectionColour::Green) - 1, bar->palette());
        QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() - 1), green);
        // A file comes from no connection.
        QFile file(m_folder->filePath(u"jobs.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"([{"job_id":"1"}])") > 0);
        file.close();
        window().openFile(file.fileName());
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
        QCOMPARE(button()->accessibleDescription(), u"jobs.json"_s);
        const QImage without = window().findChild<MainToolBar *>()->grab().toImage();
        QVERIFY(without.pixelColor(without.width() / 2, without.height() - 1) != green);
    }

    void aChangedNameOrColourIsShownAtOnce()
    {
        const QString id = keep(u"Dev"_s, m_server->baseUrl(), ConnectionColour::Green, Key);
        open();
        flow()->connectKept(id, {});
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 412);
        SavedConnection changed = *m_library->connections().find(id);
        changed.colour = ConnectionColour::Purple;
        QVERIFY(!test::errorOf([&](WhenKept done) { m_library->connections().update(changed, std::move(done)); }));
        QCOMPARE(button()->accessibleDescription(), u"Dev, Purple"_s);
    }

    void theDefaultIsChosenAtTheStartAndFetchesWhenAsked()
    {
        keep(u"Dev"_s, m_server->baseUrl(), ConnectionColour::Green, Key, true);
        open();
        flow()->chooseDefault();
        QTRY_COMPARE(button()->text(), u"Dev"_s);
        QVERIFY2(window().page()->content().detail.contains(u"Dev"_s), qPrintable(window().page()->content().detail));
        QCOMPARE(window().windowTitle(), u"Dev – Assay"_s);
        QVERIFY(window().actions()->action(u"jobs.fetch"_s)->isEnabled());
        QVERIFY(m_server->requests().empty());
        QTest::keyClick(&window(), Qt::Key_F5);
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 412);
        QCOMPARE(m_server->requests().size(), 1U);
    }

    void theOnlyOneIsChosenAsADefaultIs()
    {
        keep(u"Dev"_s, m_server->baseUrl(), ConnectionColour::Green, Key);
        open();
        flow()->chooseDefault();
        QTRY_COMPARE(button()->text(), u"Dev"_s);
        QVERIFY2(window().page()->content().detail.contains(u"Dev"_s), qPrintable(window().page()->content().detail));
        QVERIFY(m_server->requests().empty());
        QTest::keyClick(&window(), Qt::Key_F5);
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 412);
    }

    void ofSeveralNoneIsChosen()
    {
        keep(u"Dev"_s, m_server->baseUrl(), ConnectionColour::Green, Key);
        keep(u"Other"_s, u"https://other.example.com"_s, ConnectionColour::None);
        open();
        flow()->chooseDefault();
        QTRY_VERIFY(m_library->connections().isLoaded());
        QVERIFY(!m_workspace->connection());
        QVERIFY(!window().page()->content().offers.empty());
        QCOMPARE(window().page()->content().offers.front().action, StateAction::EnterKey);
    }

    void aServerOfALinkIsNotKeptByItself()
    {
        open();
        bool isAsked = false;
        answerDialog([&](ConnectionDialog *dialog) {
            auto *keep = dialog->findChild<QCheckBox *>(u"keep"_s);
            isAsked = keep->isVisible() && !keep->isChecked();
            dialog->reject();
        });
        flow()->reconnect(u"https://unknown.example.com/v2"_s, {});
        QTRY_VERIFY(isAsked); // once the library is read
    }

    void afterAnErrorOfTheServerItsAddressHasTheFocus()
    {
        keep(u"Gone"_s, u"http://127.0.0.1:9/v2"_s, ConnectionColour::None, Key);
        open();
        flow()->chooseDefault();
        QTRY_VERIFY(m_workspace->connection());
        flow()->fetch({});
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->browser()->error() && !m_workspace->browser()->isLoading(), 20'000);
        QString focused;
        answerDialog([&](ConnectionDialog *dialog) {
            focused = dialog->focusWidget()->objectName();
            dialog->reject();
        });
        flow()->choose({});
        QCOMPARE(focused, u"address"_s);
    }

    void theDefaultDoesNotReplaceWhatIsShown()
    {
        openDemo();
        keep(u"Dev"_s, m_server->baseUrl(), ConnectionColour::Green, Key, true);
        flow()->chooseDefault();
        QVERIFY(m_workspace->isDemo());
    }

    void withoutItsKeyTheConnectionIsShownWithTheReason()
    {
        keep(u"Other"_s, u"https://other.example.com"_s, ConnectionColour::None);
        const QString id = keep(u"Far"_s, u"https://far.example.com/v2"_s, ConnectionColour::Red);
        open();
        QString name;
        QString said;
        answerDialog([&](ConnectionDialog *dialog) {
            name = dialog->findChild<QLineEdit *>(u"name"_s)->text();
            said = dialog->findChild<ToneLabel *>(u"message"_s)->text();
            dialog->reject();
        });
        flow()->connectKept(id, {});
        QTRY_COMPARE(name, u"Far"_s);
        QVERIFY2(said.contains(u"Enter the key"_s), qPrintable(said));
        QVERIFY(!m_workspace->connection());
    }

    void aKeyStoreThatWaitsOffersAWayOn()
    {
        const QString id = keep(u"Far"_s, u"https://far.example.com/v2"_s, ConnectionColour::Red);
        open();
        bool isAsked = false;
        flow()->connectKept(id, {});
        Q_EMIT m_library->keys().waits(keyPlace(*m_library->connections().find(id)));
        auto *box = window().findChild<QMessageBox *>(u"waitForKeyStore"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(u"password"_s));
        answerDialog([&](ConnectionDialog *dialog) {
            isAsked = true;
            dialog->reject();
        });
        for (QAbstractButton *each : box->buttons()) {
            if (each->text() == u"Enter the &Key Instead"_s) {
                QTest::mouseClick(each, Qt::LeftButton);
                break;
            }
        }
        QTRY_VERIFY(isAsked);
        QTRY_VERIFY(!window().findChild<QMessageBox *>(u"waitForKeyStore"_s));
    }

    void aServerThatIsKeptIsReachedByItsConnection()
    {
        keep(u"Dev"_s, m_server->baseUrl(), ConnectionColour::Green, Key);
        open();
        flow()->reconnect(m_server->baseUrl(), {});
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 412);
        QCOMPARE(m_workspace->connectionName(), u"Dev"_s);
    }

    void aKeptServerIsKnownAlsoBeforeTheLibraryIsRead()
    {
        keep(u"Dev"_s, m_server->baseUrl(), ConnectionColour::Green, Key);
        const QString place = keyPlace(m_library->connections().connections().front());
        restart(); // the library is read by the event loop
        m_library->keys().keepForThisRun(place, Secret::fromText(Key));
        m_host = std::make_unique<WindowHost>(*m_workspace, *m_library, *m_theme, *m_language, *m_settings);
        QVERIFY(!m_library->connections().isLoaded());
        flow()->reconnect(m_server->baseUrl(), {});
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 412);
        QCOMPARE(m_workspace->connectionName(), u"Dev"_s);
    }

    void withoutALibraryAServerIsReachedAllTheSame()
    {
        m_library.reset();
        m_library = std::make_unique<UserLibrary>(
            *m_workspace, LibraryOptions{.path = m_folder->path()}, u"Assay test"_s); // a folder is no library
        m_host = std::make_unique<WindowHost>(*m_workspace, *m_library, *m_theme, *m_language, *m_settings);
        window().show();
        bool isAsked = false;
        answerDialog([&](ConnectionDialog *dialog) {
            isAsked = true;
            dialog->reject();
        });
        QCOMPARE(m_library->library().state(), Library::State::Opening);
        flow()->reconnect(m_server->baseUrl(), {});
        QVERIFY(!isAsked);
        QTRY_VERIFY(isAsked);
        QCOMPARE(m_library->library().state(), Library::State::Unavailable);
    }

    void aTestTakesTheProxyOfThePreferences()
    {
        TestProxy proxy({}, TestProxy::Then::HangUp);
        const QString id = keep(u"Far"_s, u"https://service.invalid/v2"_s, ConnectionColour::None, Key);
        m_settings->proxy.set(u"http://"_s + proxy.name());
        open();
        flow()->chooseKept(*m_library->connections().find(id));
        QString outcome;
        answerDialog([&](ConnectionDialog *dialog) {
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
            auto *result = dialog->findChild<ToneLabel *>(u"testResult"_s);
            (void)QTest::qWaitFor([&] { return result->text().contains(proxy.name()); }, 20'000);
            outcome = result->text();
            dialog->reject();
        });
        flow()->choose({});
        QVERIFY2(outcome.contains(u"proxy "_s + proxy.name()), qPrintable(outcome));
        QVERIFY(proxy.heads.front().startsWith("CONNECT service.invalid:443 "));
    }

    void thePaletteListsThem()
    {
        keep(u"Dev"_s, m_server->baseUrl(), ConnectionColour::Green, Key);
        keep(u"Production"_s, u"https://api.meibel.ai/v2"_s, ConnectionColour::Red);
        open();
        QTRY_COMPARE(places().value(1), u"Production"_s);
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = window().findChild<CommandPalette *>();
        QVERIFY(palette);
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"connect dev"_s);
        QCOMPARE(palette->findChild<QListView *>()->currentIndex().data().toString(), u"Connect To: Dev"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 412);
    }

    void keepingTheFirstOneIsToldInTheWindow()
    {
        open();
        answerDialog([this](ConnectionDialog *dialog) {
            dialog->setBaseUrl(m_server->baseUrl());
            dialog->findChild<QLineEdit *>(u"key"_s)->setText(Key);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
        });
        window().actions()->action(u"jobs.connect"_s)->trigger();
        QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 412);
        QCOMPARE(m_library->connections().connections().size(), 1U);
        QTRY_VERIFY(places().contains(u"127.0.0.1:%1"_s.arg(m_server->port())));
        QTRY_VERIFY(!m_workspace->browser()->isLoading() && window().page()->notice()->isVisible());
        QVERIFY2(
            window().page()->notice()->text().contains(u"until Assay ends"_s),
            qPrintable(window().page()->notice()->text()));
    }

    void whatIsToldHidesNoFailedFetch()
    {
        openDemo(); // whose rows stay
        flow()->connectAndFetch(Connection(u"Gone"_s, u"http://127.0.0.1:9/v2"_s), {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->browser()->error() && !m_workspace->browser()->isLoading(), 20'000);
        const auto text = [this] { return window().page()->notice()->text(); };
        QTRY_VERIFY(text().contains(u"Nothing answers"_s));
        Q_EMIT flow()->told([] { return u"The key is kept until Assay ends."_s; });
        QVERIFY2(text().contains(u"Nothing answers"_s), qPrintable(text()));
        QVERIFY2(text().contains(u"until Assay ends"_s), qPrintable(text()));
    }

private:
    QString keep(
        const QString &name, const QString &url, ConnectionColour colour, const QString &key = {},
        bool isDefault = false)
    {
        SavedConnection saved;
        saved.name = name;
        saved.baseUrl = url;
        saved.colour = colour;
        saved.isDefault = isDefault;
        if (test::errorOf([&](WhenKept done) { saved.id = m_library->connections().add(saved, std::move(done)); }))
            qFatal("not kept");
        if (!key.isEmpty())
            m_library->keys().keepForThisRun(keyPlace(saved), Secret::fromText(key));
        return saved.id;
    }

    ConnectionFlow *flow() { return window().connections(); }

    QToolButton *button()
    {
        for (QToolButton *each : window().findChild<MainToolBar *>()->findChildren<QToolButton *>()) {
            if (each->menu() && each->accessibleName() == u"Where the jobs come from"_s)
                return each;
        }
        return nullptr;
    }

    QStringList places()
    {
        QStringList texts;
        for (const QAction *action : button()->menu()->actions())
            texts.append(action->text());
        return texts;
    }

    /// Runs this in the next connection dialog, which is modal.
    void answerDialog(std::function<void(ConnectionDialog *)> answer)
    {
        auto *timer = new QTimer(&window());
        timer->start(10);
        connect(timer, &QTimer::timeout, &window(), [timer, answer = std::move(answer)] {
            auto *dialog = qobject_cast<ConnectionDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->stop();
            answer(dialog);
        });
    }

    std::unique_ptr<DemoServer> m_server;
};

int main(int argc, char **argv)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no key store, however the test is run
    QApplication application(argc, argv);
    TestConnections test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connections.moc"
