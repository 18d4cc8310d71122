// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include "helpers/keyringuser.h"
#include "helpers/keystoreprobe.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr auto ProbeOption = "--probe";

/// A key that is found in no file by chance.
QString canary()
{
    return u"canary-%1-key"_s.arg(7'719'340'215);
}

} // namespace

using test::KeyringUser;
using test::Locked;
using test::Unlocked;

class TestKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_LINUX
    void initTestCase()
    {
        for (const QString &name : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s})
            QVERIFY2(!QStandardPaths::findExecutable(name).isEmpty(), qPrintable(name + u" is missing: ./dev setup"_s));
    }

    void aKeyIsKeptReadAndRemoved()
    {
        KeyringUser user;
        const QByteArray said = user.run(Unlocked + "probe read write && probe read read remove read && probe read"_L1);
        const QList<QByteArray> lines = said.trimmed().split('\n');
        QVERIFY2(lines.size() == 7, said);
        QVERIFY2(lines[0].startsWith("read none - "), said);
        QVERIFY2(lines[1].startsWith("write kept - "), said);
        QVERIFY2(lines[2].startsWith("read kept key "), said); // by another process
        QVERIFY2(lines[3].startsWith("read kept key "), said);
        QVERIFY2(lines[4].startsWith("remove kept ") || lines[4].startsWith("remove none "), said);
        QVERIFY2(lines[5].startsWith("read none - "), said);
        QVERIFY2(lines[6].startsWith("read none - "), said);
    }

    void aKeyIsFoundNowhereElse()
    {
        KeyringUser user;
        user.environment().insert(u"ASSAY_LIBRARY"_s, user.home() + u"/library.sqlite"_s);
        const QByteArray said = user.run(
            Unlocked + "probe library write read; grep -rl canary \"$HOME\" \"$XDG_RUNTIME_DIR\"; echo searched"_L1);
        QVERIFY2(said.contains("read kept key "), said);
        QVERIFY2(said.endsWith("\nsearched\n") && said.count('\n') == 3, said);
        QVERIFY(QFile::exists(user.home() + u"/library.sqlite"_s));
        int files = 0;
        QCOMPARE(user.filesWith(canary(), files), QStringList());
        QVERIFY2(files >= 2, "the library and the keyring should be there");
        int more = 0; // the search finds what is there
        QCOMPARE(user.filesWith(u"Production"_s, more).size(), 1);
    }

    void aLockedOneAnswersAtOnce()
    {
        KeyringUser user;
        QVERIFY(user.run(Unlocked + "probe write"_L1).startsWith("write kept "));
        const QByteArray said = user.run(Locked + "probe read write read"_L1);
        const QList<QByteArray> lines = said.trimmed().split('\n');
        QVERIFY2(lines.size() == 3, said);
        QVERIFY2(lines[0].startsWith("read none - ") && lines[0].contains("or it is locked"), said);
        QVERIFY2(lines[1].startsWith("write for-this-run - ") && lines[1].contains("until Assay ends"), said);
        QVERIFY2(lines[2].startsWith("read for-this-run key "), said);
        for (const QByteArray &line : {lines[0], lines[1]})
            QVERIFY2(line.split(' ').at(3).toInt() < 10'000, said);
        // What is in it is there again when it is unlocked.
        QVERIFY(user.run(Unlocked + "probe read"_L1).startsWith("read kept key "));
    }

    void withoutOneTheKeyIsKeptForThisRun()
    {
        KeyringUser user;
        user.environment().insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        const QByteArray said = user.run(u"probe read write read remove read"_s, false);
        const QList<QByteArray> lines = said.trimmed().split('\n');
        QVERIFY2(lines.size() == 5, said);
        QVERIFY2(lines[0].startsWith("read failed - ") && lines[0].contains("Enter the key"), said);
        QVERIFY2(lines[1].startsWith("write for-this-run - "), said);
        QVERIFY2(lines[1].contains("The key is kept in memory until Assay ends, and not on the disk."), said);
        QVERIFY2(lines[2].startsWith("read for-this-run key "), said);
        QVERIFY2(lines[3].startsWith("remove failed - "), said);
        QVERIFY2(lines[4].startsWith("read failed - "), said); // gone from memory
        QVERIFY(user.run(u"probe read"_s, false).startsWith("read failed - "));
    }

    void oneThatWaitsForAPersonIsGivenUp()
    {
        KeyringUser user;
        const QByteArray said = user.run(Unlocked + "probe write give-up read"_L1);
        const QList<QByteArray> lines = said.trimmed().split('\n');
        QVERIFY2(lines.size() == 3, said);
        QVERIFY2(lines[1].startsWith("give-up failed - ") && lines[1].contains("did not answer"), said);
        QVERIFY2(lines[2].startsWith("read kept key "), said);
    }
#endif

#ifdef Q_OS_WIN
    void aKeyIsKeptReadAndRemoved()
    {
        constexpr int Timeout = 60'000; // ms
        KeyStore store(u"Assay-Test"_s);
        std::optional<KeyAnswer> answer;
        const auto done = [&answer](const KeyAnswer &said) { answer = said; };
        const auto kindOf = [&](const auto &ask) {
            answer.reset();
            ask();
            return QTest::qWaitFor([&] { return answer.has_value(); }, Timeout) ? answer->kind
                                                                                : KeyAnswer::Kind::Failed;
        };
        const auto read = [&] { return kindOf([&] { store.read(u"connection"_s, done); }); };
        QCOMPARE(
            kindOf([&] { store.write(u"connection"_s, Secret::fromText(canary()), done); }), KeyAnswer::Kind::Kept);
        QCOMPARE(read(), KeyAnswer::Kind::Kept);
        QCOMPARE(answer->secret.text(), canary());
        QCOMPARE(kindOf([&] { store.remove(u"connection"_s, done); }), KeyAnswer::Kind::None);
        QCOMPARE(read(), KeyAnswer::Kind::None);
    }
#endif

    void aSecretIsShared()
    {
        const Secret secret = Secret::fromText(u"Schlüssel-1"_s);
        const Secret copy = secret; // NOLINT(performance-unnecessary-copy-initialization)
        QCOMPARE(copy.text(), u"Schlüssel-1"_s);
        QVERIFY(copy == secret && !(secret == Secret::fromText(u"other"_s)) && !(secret == Secret()));
        QVERIFY(Secret().isEmpty() && Secret::fromText({}).isEmpty() && Secret().text().isEmpty());
    }
};

} // namespace assay

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], assay::ProbeOption) == 0)
        return assay::test::KeyStoreProbe().run(QCoreApplication::arguments().mid(2), assay::canary());
    assay::TestKeyStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keystore.moc"
