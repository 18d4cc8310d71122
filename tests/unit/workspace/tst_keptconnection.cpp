// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "demo/server/demoserver.h"
#include "workspace/connectiondrafts.h"
#include "workspace/connectionimport.h"
#include "workspace/connectiontest.h"
#include "workspace/keptconnection.h"

using namespace assay;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

SavedConnection saved(const QString &id, const QString &name, const QString &url = u"https://a.example.com/v2"_s)
{
    SavedConnection connection;
    connection.id = id;
    connection.name = name;
    connection.baseUrl = url;
    return connection;
}

} // namespace

/// Kept connections on their way to the service, and what is typed of them before.
class TestKeptConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceGetsAllOfIt()
    {
        SavedConnection kept = saved(u"7"_s, u"Mine"_s);
        kept.caFile = u"/ca.pem"_s;
        kept.proxy = u"none"_s;
        kept.idleLimit = 5s;
        kept.wholeLimit = 7s;
        const Connection connection = serviceConnection(kept);
        QCOMPARE(connection.name(), u"Mine"_s);
        QCOMPARE(connection.keptId(), u"7"_s);
        QCOMPARE(connection.route().caFile, u"/ca.pem"_s);
        QCOMPARE(connection.route().proxy, u"none"_s);
        QCOMPARE(connection.route().idleLimit, 5s);
        QCOMPARE(connection.route().wholeLimit, 7s);
    }

    void theKeyIsFoundForItsOwnServerOnly()
    {
        const QString place = keyPlace(saved(u"7"_s, u"x"_s));
        QCOMPARE(keyPlace(saved(u"7"_s, u"y"_s, u"https://a.example.com:443/v3"_s)), place);
        QVERIFY(keyPlace(saved(u"7"_s, u"x"_s, u"https://b.example.com/v2"_s)) != place);
        QVERIFY(keyPlace(saved(u"7"_s, u"x"_s, u"http://a.example.com/v2"_s)) != place);
        QVERIFY(keyPlace(saved(u"8"_s, u"x"_s)) != place);
    }

    void aSecretGoesThereAndBack()
    {
        SavedConnection kept = saved(u"7"_s, u"x"_s);
        for (const auto kind : {SavedConnection::SecretKind::Key, SavedConnection::SecretKind::BearerToken}) {
            kept.secretKind = kind;
            const auto key = serviceKey(kept, Secret::fromText(u"s3cret"_s));
            QVERIFY(key);
            QCOMPARE(
                key.value().headerValue(), kind == SavedConnection::SecretKind::Key ? "s3cret"_ba : "Bearer s3cret"_ba);
            QCOMPARE(secretOf(key.value()).text(), u"s3cret"_s);
        }
        QVERIFY(secretOf(ApiKey()).isEmpty());
        QVERIFY(!serviceKey(kept, Secret::fromText(u"a b"_s)));
    }

    void draftsOutliveWhatHappensElsewhere()
    {
        ConnectionDrafts drafts;
        drafts.setKept({saved(u"1"_s, u"One"_s), saved(u"2"_s, u"Two"_s)});
        QCOMPARE(drafts.modifiedCount(), 0);
        drafts.edit(0, saved(u"1"_s, u"Changed"_s), Secret::fromText(u"k"_s));
        const int number = drafts.at(0).number;
        drafts.add(saved({}, u"New"_s));
        QCOMPARE(drafts.modifiedCount(), 2);
        // Two is gone, One has another place and another colour, and there is a third.
        SavedConnection one = saved(u"1"_s, u"One"_s);
        one.colour = ConnectionColour::Blue;
        drafts.setKept({saved(u"3"_s, u"Three"_s), one});
        QCOMPARE(drafts.count(), 3);
        QCOMPARE(drafts.rowOf(u"2"_s), -1);
        QCOMPARE(drafts.rowOfNumber(number), 1);
        QCOMPARE(drafts.at(1).value.name, u"Changed"_s);
        QCOMPARE(drafts.at(1).typed.text(), u"k"_s);
        QCOMPARE(drafts.at(2).value.name, u"New"_s);
        // What was changed of one that is deleted elsewhere is not lost.
        drafts.setKept({saved(u"3"_s, u"Three"_s)});
        QCOMPARE(drafts.count(), 3);
        QCOMPARE(drafts.at(1).value.name, u"Changed"_s);
        QVERIFY(drafts.at(1).isNew());
        drafts.discard(1);
        QCOMPARE(drafts.count(), 2);
    }

    void aDraftThatIsKeptIsNoDraftAnyMore()
    {
        ConnectionDrafts drafts;
        const int row = drafts.add(saved({}, u" New "_s), Secret::fromText(u"k"_s));
        drafts.setId(row, u"9"_s);
        drafts.setKept({saved(u"8"_s, u"Other"_s)}); // of another program, before
        QCOMPARE(drafts.at(1).value.id, u"9"_s);
        drafts.setKept({saved(u"8"_s, u"Other"_s), saved(u"9"_s, u"New"_s)});
        QCOMPARE(drafts.count(), 2);
        QVERIFY(drafts.at(1).isModified()); // its key is not kept
        drafts.noteKept(1);
        QVERIFY(!drafts.at(1).isModified());
        QCOMPARE(drafts.rowOf(u"9"_s), 1);
    }

    void aFileIsTakenOverWithAWarning()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"config.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("token: t0ken\n") > 0);
        file.close();
        const auto imported = importedFromFile(file.fileName());
        QVERIFY(imported);
        QCOMPARE(imported.value().connection.baseUrl, Connection::production().baseUrl().toString());
        QCOMPARE(imported.value().connection.secretKind, SavedConnection::SecretKind::BearerToken);
        QCOMPARE(imported.value().secret.text(), u"t0ken"_s);
        QVERIFY(imported.value().warning().contains(file.fileName()));
        QVERIFY(importedFromFile(folder.filePath(u"none"_s)).error()().contains(u"There is no file"_s));
    }

    void aTestEndsAtTheFirstManyJobs()
    {
        DemoServerOptions options;
        options.jobs = 200'000;
        DemoServer server(options);
        QVERIFY(server.start());
        ConnectionTest test;
        QSignalSpy spy(&test, &ConnectionTest::finished);
        test.start(Connection::at(server.baseUrl()), ApiKey::fromText(u"k"_s).value());
        QVERIFY(test.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, Patience);
        QVERIFY(!test.isRunning());
        const auto outcome = spy.at(0).at(0).value<ConnectionTest::Outcome>();
        QVERIFY(!outcome.error);
        QVERIFY(outcome.areMore);
        QCOMPARE(outcome.jobs, ConnectionTest::MostJobs);
        QVERIFY2(outcome.text().startsWith(u"more than 50,000 job"_s), qPrintable(outcome.text()));
    }
};

QTEST_MAIN(TestKeptConnection)
#include "tst_keptconnection.moc"
