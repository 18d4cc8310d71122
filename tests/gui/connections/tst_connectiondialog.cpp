// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "gui/connections/connectiondialog.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

/// The shown dialog and its widgets.
struct Bench
{
    ConnectionDialog dialog;
    QComboBox *server = dialog.findChild<QComboBox *>(u"server"_s);
    QLineEdit *address = dialog.findChild<QLineEdit *>(u"address"_s);
    QLineEdit *key = dialog.findChild<QLineEdit *>(u"key"_s);
    QLabel *message = dialog.findChild<QLabel *>(u"message"_s);
    QLabel *keyNote = dialog.findChild<QLabel *>(u"keyNote"_s);
    QPushButton *button = dialog.findChild<QPushButton *>(u"connectButton"_s);

    Bench() { dialog.show(); }

    void chooseOther(const QString &url)
    {
        server->setCurrentIndex(server->count() - 1);
        QTest::keyClicks(address, url);
    }
};

} // namespace

class TestConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithProductionAndWaitsForAKey();
    void typedKeyEnablesConnect();
    void keyIsShownOnlyWhenAsked();
    void keyLeavesTheFormWhenAccepted();
    void refusesABadKey();
    void checksTheServer_data();
    void checksTheServer();
    void onlyThisComputerNeedsNoKey();
    void showsTheGivenServer_data();
    void showsTheGivenServer();
    void keepsWhatWasTypedUnderOther();
    void enterDoesNothingWhileInvalid();
};

void TestConnectionDialog::beginsWithProductionAndWaitsForAKey()
{
    Bench bench;
    QCOMPARE(bench.dialog.connection(), Connection::production());
    QVERIFY(bench.address->isReadOnly());
    QVERIFY(!bench.button->isEnabled());
    QVERIFY(bench.message->text().isEmpty());
    QVERIFY(bench.keyNote->text().contains(u"api.meibel.ai"_s));
}

void TestConnectionDialog::typedKeyEnablesConnect()
{
    Bench bench;
    QTest::keyClicks(bench.key, u"s3cret"_s);
    QVERIFY(bench.button->isEnabled());
    QSignalSpy accepted(&bench.dialog, &QDialog::accepted);
    QTest::keyClick(bench.key, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(bench.dialog.key().headerValue(), QByteArray("s3cret"));
}

void TestConnectionDialog::keyIsShownOnlyWhenAsked()
{
    Bench bench;
    QTest::keyClicks(bench.key, u"s3cret"_s);
    QCOMPARE(bench.key->echoMode(), QLineEdit::Password);
    QVERIFY(!bench.key->displayText().contains(u's'));
    auto *eye = bench.dialog.findChild<QAction *>(u"eye"_s);
    QVERIFY(bench.key->actions().contains(eye));
    eye->trigger();
    QCOMPARE(bench.key->displayText(), u"s3cret"_s);
    QVERIFY(bench.key->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    QCOMPARE(eye->text(), u"Hide the key"_s);
    eye->trigger();
    QVERIFY(!bench.key->displayText().contains(u's'));
    const auto labels = bench.dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(u"s3cret"_s));
}

void TestConnectionDialog::keyLeavesTheFormWhenAccepted()
{
    Bench bench;
    bench.key->setText(u" s3cret\n"_s);
    bench.dialog.accept();
    QVERIFY(bench.key->text().isEmpty());
    QCOMPARE(bench.dialog.key().headerValue(), QByteArray("s3cret"));
}

void TestConnectionDialog::refusesABadKey()
{
    Bench bench;
    bench.key->setText(u"ключ"_s);
    QVERIFY(!bench.button->isEnabled());
    QVERIFY(bench.message->text().startsWith(u"The key holds a character that no key can hold."_s));
    QVERIFY(!bench.message->text().contains(u"ключ"_s));
    QVERIFY(bench.dialog.key().isEmpty());
    bench.key->setText(u"key"_s);
    QVERIFY(bench.message->text().isEmpty());
    QVERIFY(bench.button->isEnabled());
}

void TestConnectionDialog::checksTheServer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QString>("message");
    QTest::newRow("https") << u"https://scores.example.com/v2/"_s << true << QString();
    QTest::newRow("plain HTTP") << u"http://scores.example.com/v2"_s << false
                                << u"Plain HTTP to scores.example.com would send the key unprotected."_s;
    QTest::newRow("plain HTTP to this computer") << u"http://127.0.0.1:8080"_s << true << QString();
    QTest::newRow("no address") << u"scores"_s << false << u"The base URL of this connection is not a web address."_s;
    QTest::newRow("another scheme") << u"ftp://scores.example.com"_s << false
                                    << u"The base URL of this connection is not a web address."_s;
    QTest::newRow("user in it") << u"https://me:pass@scores.example.com"_s << false
                                << u"The base URL of this connection holds a user name or password."_s;
    QTest::newRow("empty") << QString() << false << QString();
}

void TestConnectionDialog::checksTheServer()
{
    QFETCH(QString, url);
    QFETCH(bool, usable);
    QFETCH(QString, message);
    Bench bench;
    bench.key->setText(u"s3cret"_s);
    bench.chooseOther(url);
    QCOMPARE(bench.button->isEnabled(), usable);
    QCOMPARE(bench.dialog.canConnect(), usable);
    if (message.isEmpty())
        QCOMPARE(bench.message->text(), QString());
    else
        QVERIFY2(bench.message->text().startsWith(message), qPrintable(bench.message->text()));
    if (usable)
        QCOMPARE(bench.dialog.connection().baseUrl(), Connection({}, url).baseUrl());
}

void TestConnectionDialog::onlyThisComputerNeedsNoKey()
{
    Bench bench;
    bench.dialog.setBaseUrl(Connection::local().baseUrl().toString());
    QVERIFY(bench.button->isEnabled());
    QVERIFY(bench.dialog.key().isEmpty());
    QVERIFY(!bench.key->placeholderText().isEmpty());
    bench.dialog.setBaseUrl(Connection::development().baseUrl().toString());
    QVERIFY(!bench.button->isEnabled());
    QVERIFY(bench.key->placeholderText().isEmpty());
}

void TestConnectionDialog::showsTheGivenServer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Connection>("connection");
    QTest::newRow("none") << QString() << Connection::production();
    QTest::newRow("development") << Connection::development().baseUrl().toString() << Connection::development();
    QTest::newRow("local") << Connection::local().baseUrl().toString() << Connection::local();
    QTest::newRow("other") << u"https://scores.example.com:8443/v2"_s
                           << Connection(u"scores.example.com:8443"_s, u"https://scores.example.com:8443/v2"_s);
}

void TestConnectionDialog::showsTheGivenServer()
{
    QFETCH(QString, url);
    QFETCH(Connection, connection);
    Bench bench;
    bench.dialog.setBaseUrl(url);
    QCOMPARE(bench.dialog.connection(), connection);
    QCOMPARE(bench.dialog.connection().name(), connection.name());
    QCOMPARE(bench.address->text(), connection.baseUrl().toString());
}

void TestConnectionDialog::keepsWhatWasTypedUnderOther()
{
    Bench bench;
    bench.chooseOther(u"https://scores.example.com"_s);
    bench.server->setCurrentIndex(1);
    QCOMPARE(bench.dialog.connection(), Connection::development());
    bench.server->setCurrentIndex(bench.server->count() - 1);
    QCOMPARE(bench.address->text(), u"https://scores.example.com"_s);
}

void TestConnectionDialog::enterDoesNothingWhileInvalid()
{
    Bench bench;
    QSignalSpy finished(&bench.dialog, &QDialog::finished);
    QTest::keyClick(bench.key, Qt::Key_Return);
    bench.dialog.accept();
    QVERIFY(finished.isEmpty());
    QVERIFY(bench.dialog.isVisible());
    QTest::keyClick(bench.key, Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
}

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
