// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "helpers/keptlibrary.h"
#include "library/connectionstore.h"
#include "library/samename.h"

using namespace Qt::StringLiterals;

namespace assay {

using test::errorOf;

namespace {

SavedConnection sample(const QString &name)
{
    SavedConnection connection;
    connection.name = name;
    connection.baseUrl = u"https://api.example.com/v2"_s;
    return connection;
}

QStringList namesOf(const ConnectionStore &store)
{
    QStringList names;
    for (const SavedConnection &connection : store.connections())
        names.append(connection.name);
    return names;
}

} // namespace

class TestConnectionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfAConnectionIsKept()
    {
        test::KeptLibrary kept;
        SavedConnection connection = sample(u"Production"_s);
        connection.colour = ConnectionColour::Red;
        connection.secretKind = SavedConnection::SecretKind::BearerToken;
        connection.caFile = u"/etc/ssl/own.pem"_s;
        connection.proxy = u"socks5://me@127.0.0.1:1080"_s;
        connection.idleLimit = std::chrono::seconds(20);
        connection.wholeLimit = std::chrono::seconds(600);
        connection.isDefault = true;
        {
            ConnectionStore store(kept.library());
            const auto error = errorOf([&](WhenKept done) { connection.id = store.add(connection, std::move(done)); });
            QVERIFY2(!error, error ? qPrintable(error->text()) : "");
            QVERIFY(store.isLoaded());
            QCOMPARE(store.connections().size(), 1U);
            QVERIFY(store.connections().front() == connection);
        }
        kept.restart();
        ConnectionStore store(kept.library());
        QTRY_VERIFY(store.isLoaded());
        QVERIFY(*store.findByName(u"production"_s) == connection);
        QVERIFY(*store.find(connection.id) == connection);
        QVERIFY(*store.defaultConnection() == connection);
        QVERIFY(!store.findByName(u"Development"_s));
        QVERIFY(isSameName(u" PROD\tX "_s, u"prod\tx"_s));
        QVERIFY(!isSameName(u"Ärger"_s, u"ärger"_s)); // SQLite keeps both
    }

    void whatMustNotBeKeptIsRefused_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << u"name"_s << u"  "_s << u"needs a name"_s;
        QTest::newRow("a long name") << u"name"_s << QString(101, u'x') << u"100 character(s)"_s;
        QTest::newRow("no address") << u"url"_s << u"api"_s << u"not an address"_s;
        QTest::newRow("a file") << u"url"_s << u"file:///etc/passwd"_s << u"not an address"_s;
        QTest::newRow("a password") << u"url"_s << u"https://me:canary-5512@api.example.com"_s << u"plain text"_s;
        QTest::newRow("a user") << u"url"_s << u"https://canary-5512@api.example.com"_s << u"plain text"_s;
        QTest::newRow("a query") << u"url"_s << u"https://api.example.com/?api_key=canary-5512"_s
                                 << u"could hold a secret"_s;
        QTest::newRow("a proxy's password") << u"proxy"_s << u"http://me:canary-5512@proxy:3128"_s << u"plain text"_s;
        QTest::newRow("no proxy") << u"proxy"_s << u"ftp://proxy:21"_s << u"The proxy is not an address"_s;
        QTest::newRow("a limit") << u"limit"_s << u"0"_s << u"between a second and a day"_s;
    }
    void whatMustNotBeKeptIsRefused()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, value);
        QFETCH(const QString, said);
        test::KeptLibrary kept;
        SavedConnection connection = sample(u"One"_s);
        if (part == "name"_L1)
            connection.name = value;
        else if (part == "url"_L1)
            connection.baseUrl = value;
        else if (part == "proxy"_L1)
            connection.proxy = value;
        else
            connection.idleLimit = std::chrono::seconds(value.toInt());
        ConnectionStore store(kept.library());
        const auto error = errorOf([&](WhenKept done) { store.add(connection, std::move(done)); });
        QVERIFY(error && error->kind == LibraryError::Kind::Refused);
        QVERIFY2(error->text().contains(said), qPrintable(error->text()));
        QVERIFY(!error->text().contains("canary"_L1));
        QVERIFY(store.connections().empty());
        kept.end();
        QFile file(kept.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary-5512"));
    }

    void namesAreUnique()
    {
        test::KeptLibrary kept;
        ConnectionStore store(kept.library());
        QVERIFY(!errorOf([&](WhenKept done) { store.add(sample(u"One"_s), std::move(done)); }));
        QSignalSpy failed(&store, &ConnectionStore::failed);
        const auto error = errorOf([&](WhenKept done) { store.add(sample(u"ONE "_s), std::move(done)); });
        QVERIFY(error && error->text().contains("already"_L1));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(namesOf(store), QStringList{u"One"_s});
    }

    void theyAreMovedChangedAndRemoved()
    {
        test::KeptLibrary kept;
        ConnectionStore store(kept.library());
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            QVERIFY(!errorOf([&](WhenKept done) { store.add(sample(name), std::move(done)); }));
        QVERIFY(!errorOf([&](WhenKept done) { store.move(store.findByName(u"Three"_s)->id, 0, std::move(done)); }));
        QCOMPARE(namesOf(store), (QStringList{u"Three"_s, u"One"_s, u"Two"_s}));
        SavedConnection two = *store.findByName(u"Two"_s);
        two.name = u"Second"_s;
        QVERIFY(!errorOf([&](WhenKept done) { store.update(two, std::move(done)); }));
        QVERIFY(!errorOf([&](WhenKept done) { store.remove(store.findByName(u"One"_s)->id, std::move(done)); }));
        QCOMPARE(namesOf(store), (QStringList{u"Three"_s, u"Second"_s}));
    }

    void onlyOneIsTheDefault()
    {
        test::KeptLibrary kept;
        ConnectionStore store(kept.library());
        for (const QString &name : {u"One"_s, u"Two"_s}) {
            SavedConnection connection = sample(name);
            connection.isDefault = true;
            QVERIFY(!errorOf([&](WhenKept done) { store.add(connection, std::move(done)); }));
        }
        QCOMPARE(store.defaultConnection()->name, u"Two"_s);
        QVERIFY(!store.findByName(u"One"_s)->isDefault);
    }

    void anotherProgramsChangesAreSeen()
    {
        test::KeptLibrary kept;
        Library other(kept.options());
        ConnectionStore here(kept.library());
        ConnectionStore there(other);
        QTRY_VERIFY(here.isLoaded() && there.isLoaded());
        QVERIFY(!errorOf([&](WhenKept done) { here.add(sample(u"One"_s), std::move(done)); }));
        QTRY_COMPARE(namesOf(there), QStringList{u"One"_s});
        const SavedConnection one = there.connections().front();
        QVERIFY(!errorOf([&](WhenKept done) { there.remove(one.id, std::move(done)); }));
        QTRY_VERIFY(here.connections().empty());
        const auto error = errorOf([&](WhenKept done) { here.update(one, std::move(done)); });
        QVERIFY(error && error->text().contains("deleted meanwhile"_L1));
    }

    void whatIsAskedForLastIsKeptBeforeTheEnd()
    {
        test::KeptLibrary kept;
        {
            ConnectionStore store(kept.library());
            for (int i = 0; i < 20; ++i)
                store.add(sample(u"Connection %1"_s.arg(i)));
        }
        kept.restart();
        ConnectionStore store(kept.library());
        QTRY_COMPARE(store.connections().size(), 20U);
    }

    void withoutALibraryEverythingSaysSo()
    {
        LibraryOptions options;
        options.path = u"/dev/null/library.sqlite"_s;
        Library library(options);
        ConnectionStore store(library);
        QSignalSpy opened(&library, &Library::opened);
        QVERIFY(opened.wait());
        QCOMPARE(library.state(), Library::State::Unavailable);
        QVERIFY(library.notice()().contains("can't be opened"_L1));
        const auto error = errorOf([&](WhenKept done) { store.add(sample(u"One"_s), std::move(done)); });
        QVERIFY(error && error->kind == LibraryError::Kind::CannotOpen);
        QVERIFY(store.connections().empty());
    }
};

} // namespace assay

QTEST_GUILESS_MAIN(assay::TestConnectionStore)
#include "tst_connectionstore.moc"
