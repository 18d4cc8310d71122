// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "helpers/changinglist.h"
#include "helpers/demowindow.h"
#include "helpers/testalarm.h"
#include "workspace/watch.h"

using namespace assay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A notification service that keeps what it was told.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString program;
        uint replaces;
        QString title;
        QString text;
        QStringList actions;
    };
    std::vector<Shown> shown;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the name of the interface
    uint Notify(
        const QString &program, uint replaces, const QString & /*icon*/, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap & /*hints*/, int /*timeout*/)
    {
        shown.push_back({program, replaces, title, text, actions});
        return replaces > 0 ? replaces : 41 + static_cast<uint>(shown.size());
    }
};

/// Tests the notification at the end of a watch over a real session bus.
class TestDesktopNotification : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void tellsTheEndWhenNobodyLooks();
    void saysNothingInAnActiveWindow();
    void withoutAServiceNothingBreaks();

private:
    void watchToTheEnd();

    QProcess m_bus;
    FakeService m_service;
    test::ChangingList m_list;
    std::unique_ptr<WireServer> m_server;
    test::TestAlarm *m_alarm = nullptr;
};

void TestDesktopNotification::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("There is no dbus-daemon here.");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY(m_bus.canReadLine());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed()); // before anybody asks for it
    QVERIFY(QDBusConnection::sessionBus().isConnected());
    QDBusConnection own = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
    QVERIFY(own.registerObject(u"/org/freedesktop/Notifications"_s, &m_service, QDBusConnection::ExportAllSlots));
}

void TestDesktopNotification::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"service"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestDesktopNotification::init()
{
    setUp();
    m_service.shown.clear();
    m_list = {};
    m_list.set("a", "submitted");
    m_list.set("b", "submitted");
    m_server = std::make_unique<WireServer>([this](const QByteArray &) { return m_list.answer(); });
    auto alarm = std::make_unique<test::TestAlarm>();
    m_alarm = alarm.get();
    m_workspace->watch()->setAlarm(std::move(alarm));
    m_workspace->connectTo({u"Test"_s, m_server->url(u"/v2"_s)}, ApiKey::fromText(u"key"_s).value());
    open();
    QVERIFY(m_workspace->fetch({}));
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 2);
    QTRY_VERIFY(!m_workspace->browser()->isLoading());
}

void TestDesktopNotification::cleanup()
{
    tearDown();
    m_server.reset();
    QDBusConnection(u"service"_s).unregisterService(u"org.freedesktop.Notifications"_s);
}

void TestDesktopNotification::watchToTheEnd()
{
    m_workspace->watch()->start(30s);
    QTRY_VERIFY(m_alarm->left() > 0ms);
    m_list.set("a", "completed", "7");
    m_list.set("b", "failed");
    m_alarm->advance(30s);
    QTRY_COMPARE(m_workspace->watch()->state(), Watch::State::Ended);
}

void TestDesktopNotification::tellsTheEndWhenNobodyLooks()
{
    QVERIFY(QDBusConnection(u"service"_s).registerService(u"org.freedesktop.Notifications"_s));
    window().hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    watchToTheEnd();
    QTRY_COMPARE(m_service.shown.size(), std::size_t(1));
    QCOMPARE(m_service.shown[0].title, u"The watched jobs are finished"_s);
    QCOMPARE(m_service.shown[0].text, u"1 completed, 1 failed"_s);
    QCOMPARE(m_service.shown[0].actions.value(0), u"default"_s);

    // A click on it brings the window to the front.
    window().showMinimized();
    QDBusMessage clicked = QDBusMessage::createSignal(
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    QTRY_VERIFY([&] { // again until the answer with its number has come
        clicked.setArguments({uint(42), u"default"_s});
        QDBusConnection(u"service"_s).send(clicked);
        return !window().isMinimized();
    }());

    // The next one takes its place.
    window().hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    m_list.set("a", "submitted");
    m_workspace->fetch({});
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying());
    watchToTheEnd();
    QTRY_COMPARE(m_service.shown.size(), std::size_t(2));
    QCOMPARE(m_service.shown[1].replaces, 42U);
    QCOMPARE(m_service.shown[1].text, u"1 completed"_s);
}

void TestDesktopNotification::saysNothingInAnActiveWindow()
{
    QVERIFY(QDBusConnection(u"service"_s).registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(QApplication::activeWindow());
    watchToTheEnd();
    // What would have been sent comes before the answer to this.
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s,
        u"Notify"_s);
    call.setArguments({u"test"_s, uint(0), QString(), u"last"_s, QString(), QStringList(), QVariantMap(), -1});
    QDBusConnection::sessionBus().asyncCall(call);
    QTRY_VERIFY(!m_service.shown.empty());
    QCOMPARE(m_service.shown[0].title, u"last"_s);
}

void TestDesktopNotification::withoutAServiceNothingBreaks()
{
    window().hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    watchToTheEnd();
    // The bus has answered that there is none before it answers to this.
    const QDBusMessage asked =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s);
    QVERIFY(!QDBusConnection::sessionBus().call(asked).arguments().isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(m_service.shown.empty());
    QVERIFY(m_workspace->watch()->outcome());
}

QTEST_MAIN(TestDesktopNotification)
#include "tst_desktopnotification.moc"
