// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstring>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include "core/base/language.h"
#include "demo/server/demoserver.h"
#include "gui/actions/actionlist.h"
#include "gui/connections/connectiondialog.h"
#include "gui/export/exportflow.h"
#include "gui/look/theme.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/tonelabel.h"
#include "gui/window/jobspage.h"
#include "gui/window/mainwindow.h"
#include "gui/window/windowhost.h"
#include "helpers/keyringuser.h"
#include "workspace/keptconnection.h"
#include "workspace/settings.h"
#include "workspace/settingsfile.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr auto ProbeOption = "--probe";
constexpr int Patience = 30'000; // ms

/// A key that is found in no file by chance.
QString canary()
{
    return u"canary-%1-key"_s.arg(8'830'451'326);
}

/// A user in the window, in a process of their own: with their settings, their library and their key store.
class Person
{
public:
    Person()
        : m_theme(*qApp)
        , m_library(m_workspace)
        , m_host(m_workspace, m_library, m_theme, m_language, m_settings)
    {
        m_host.window().show();
        (void)QTest::qWaitForWindowActive(&m_host.window());
    }

    /// Keeps a connection under the name “Here”, and fetches.
    bool keep(const QString &url)
    {
        inDialog([url](ConnectionDialog *dialog) {
            auto *server = dialog->findChild<QComboBox *>(u"server"_s);
            server->setCurrentIndex(server->count() - 1);
            type(dialog, u"address"_s, url);
            type(dialog, u"name"_s, u"Here"_s);
            type(dialog, u"key"_s, canary());
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
        });
        m_host.window().actions()->action(u"jobs.connect"_s)->trigger();
        return hasRows() && tell("kept", m_host.window().page()->notice()->text());
    }

    /// Tests the connection with the kept key.
    bool test()
    {
        QString outcome;
        inDialog([&outcome](ConnectionDialog *dialog) {
            auto *label = dialog->findChild<ToneLabel *>(u"testResult"_s);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
            (void)QTest::qWaitFor([label] { return label->text().contains(u" ms"_s); }, Patience);
            outcome = label->text();
            dialog->reject();
        });
        m_host.window().actions()->action(u"jobs.connect"_s)->trigger();
        return tell("tested", outcome);
    }

    /// Fetches by a menu entry, with the kept key.
    bool fetch()
    {
        ConnectionStore &store = m_library.connections();
        if (!QTest::qWaitFor([&store] { return store.isLoaded(); }, Patience))
            return false;
        QCoreApplication::processEvents();
        for (QAction *action : m_host.window().actions()->action(u"jobs.connectTo"_s)->menu()->actions()) {
            if (action->text() == u"Here"_s)
                action->trigger();
        }
        return hasRows() && tell("fetched", QString::number(m_workspace.browser()->table()->rowCount()));
    }

    /// Keeps another connection “Far” with a key, which nobody reaches.
    bool keepFar()
    {
        SavedConnection far;
        far.name = u"Far"_s;
        far.baseUrl = u"https://far.invalid/v2"_s;
        bool isKept = false;
        far.id = m_library.connections().add(
            far, [&isKept](const Result<Kept, LibraryError> &result) { isKept = result.hasValue(); });
        if (!QTest::qWaitFor([&isKept] { return isKept; }, Patience))
            return false;
        bool hasKey = false;
        m_library.keys().write(keyPlace(far), Secret::fromText(canary()), [&hasKey](const KeyAnswer &answer) {
            hasKey = answer.kind == KeyAnswer::Kind::Kept;
        });
        return QTest::qWaitFor([&hasKey] { return hasKey; }, Patience);
    }

    /// What the dialog says when the key store does not give the key.
    bool refused()
    {
        ConnectionStore &store = m_library.connections();
        QString said;
        inDialog([&said](ConnectionDialog *dialog) {
            said = dialog->findChild<ToneLabel *>(u"message"_s)->text();
            dialog->reject();
        });
        if (!QTest::qWaitFor([&store] { return store.isLoaded(); }, Patience))
            return false;
        QCoreApplication::processEvents();
        for (QAction *action : m_host.window().actions()->action(u"jobs.connectTo"_s)->menu()->actions()) {
            if (action->text() == u"Far"_s)
                action->trigger();
        }
        return QTest::qWaitFor([&said] { return !said.isEmpty(); }, Patience) && tell("refused", said);
    }

    bool write(const QString &path)
    {
        auto *flow = m_host.window().findChild<ExportFlow *>();
        return flow->exportTo(path, {}, m_host.window().page()->table()->selection())
            && QTest::qWaitFor([&path] { return QFile::exists(path); }, Patience);
    }

    void quit()
    {
        m_host.window().close();
        QCoreApplication::processEvents();
    }

private:
    static void type(ConnectionDialog *dialog, const QString &name, const QString &text)
    {
        auto *field = dialog->findChild<QLineEdit *>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    void inDialog(std::function<void(ConnectionDialog *)> act)
    {
        auto *timer = new QTimer(&m_host.window());
        timer->start(10);
        QObject::connect(timer, &QTimer::timeout, &m_host.window(), [timer, act = std::move(act)] {
            auto *dialog = qobject_cast<ConnectionDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->stop();
            act(dialog);
        });
    }

    bool hasRows()
    {
        return QTest::qWaitFor([this] { return m_workspace.browser()->table()->rowCount() == 412; }, Patience);
    }

    static bool tell(const char *what, const QString &text)
    {
        std::printf("%s %s\n", what, qPrintable(text));
        std::fflush(stdout);
        return true;
    }

    SettingsFile m_file;
    Settings m_settings{m_file.settings()};
    Theme m_theme;
    Language m_language;
    Workspace m_workspace;
    UserLibrary m_library;
    WindowHost m_host;
};

int runProbe(const QStringList &arguments)
{
    Person person;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &command = arguments.at(i);
        const bool isDone = command == u"keep"_s ? person.keep(arguments.value(++i))
            : command == u"test"_s               ? person.test()
            : command == u"fetch"_s              ? person.fetch()
            : command == u"refused"_s            ? person.refused()
            : command == u"far"_s                ? person.keepFar()
                                                 : person.write(command);
        if (!isDone) {
            std::printf("failed %s\n", qPrintable(command));
            return 1;
        }
    }
    person.quit();
    return 0;
}

} // namespace

/// A key that was given to the program is in the key store of the system, and nowhere else: with real windows, the real
/// program and a real Secret Service.
class TestConnectionSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &name : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s})
            QVERIFY2(!QStandardPaths::findExecutable(name).isEmpty(), qPrintable(name + u" is missing: ./dev setup"_s));
        DemoServerOptions options;
        options.jobs = 412;
        options.key = canary();
        m_server = std::make_unique<DemoServer>(options);
        QVERIFY(m_server->start());
    }

    void theKeyIsFoundNowhere()
    {
        test::KeyringUser user;
        user.environment().insert(u"ASSAY"_s, QStringLiteral(ASSAY_PROGRAM));
        user.environment().insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        user.environment().insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        user.environment().remove(u"MEIBEL_API_KEY"_s);
        user.environment().remove(u"MEIBEL_TOKEN"_s);
        const QByteArray said = user.run(
            test::Unlocked
            + u"cd \"$HOME\"; { probe keep '%1' test out.csv far; probe fetch; "
              "\"$ASSAY\" --connection here --export jobs.csv; echo status $?; "
              "\"$ASSAY\" --connection Here --screenshot picture.png; echo status $?; "
              "\"$ASSAY\" --connection Nowhere --export -; echo status $?; } >said 2>&1; cat said"_s.arg(
                  m_server->baseUrl()));
        QVERIFY2(
            said.contains("\nkept \n") || said.startsWith("kept \n"), said); // nothing to tell: it is in the key store
        QVERIFY2(said.contains("\ntested 412 job"), said);
        QVERIFY2(said.contains("\nfetched 412\n"), said);
        QCOMPARE(said.count("status 0\n"), 2);
        QVERIFY2(said.contains("There is no connection “Nowhere”. There are:\n"), said);
        QVERIFY2(said.contains("Far\nstatus 2\n"), said);
        for (const QString &name : {u"/out.csv"_s, u"/jobs.csv"_s, u"/picture.png"_s})
            QVERIFY2(QFile::exists(user.home() + name), qPrintable(name));
        int files = 0;
        QCOMPARE(user.filesWith(canary(), files), QStringList());
        QVERIFY2(files >= 6, "the library, the settings, the keyring and what was written should be there");
        int more = 0; // the search finds what is there
        QVERIFY(!user.filesWith(u"Here"_s, more).isEmpty());

        // Another session, in which nobody unlocks the key store.
        const QByteArray locked = user.run(
            test::Locked
            + "cd \"$HOME\"; { probe refused; \"$ASSAY\" --connection Far --export late.csv; echo status $?; } 2>&1"_L1);
        QVERIFY2(locked.contains("refused ") && locked.contains("or it is locked"), locked);
        QVERIFY2(locked.contains("There is no key for the connection “Far”."), locked);
        QVERIFY2(locked.endsWith("status 2\n"), locked);
        QVERIFY(!locked.contains(canary().toLatin1()));
    }

private:
    std::unique_ptr<DemoServer> m_server;
};

} // namespace assay

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Assay"_s);
    QCoreApplication::setApplicationName(u"Assay"_s);
    if (argc > 1 && std::strcmp(argv[1], assay::ProbeOption) == 0)
        return assay::runProbe(QCoreApplication::arguments().mid(2));
    assay::TestConnectionSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionsecrets.moc"
