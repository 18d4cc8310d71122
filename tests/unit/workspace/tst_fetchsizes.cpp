// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "helpers/changinglist.h"
#include "workspace/fetchsizes.h"
#include "workspace/settings.h"
#include "workspace/watchtext.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Tests what is kept of the sizes of fetches, and the words about it and about a watch.
class TestFetchSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedFormReadsBack();
    void unreadableLinesAreSkipped();
    void theNewestServersAreKept();
    void aFetchWithoutFiltersIsNoted();
    void aRefusedFetchKeepsTheSizeBefore();
    void times_data();
    void times();
    void outcomes();
};

void TestFetchSizes::storedFormReadsBack()
{
    const QStringList stored = FetchSizes::with({}, u"https://a.example/v2"_s, {.jobs = 7, .bytes = 800});
    QCOMPARE(stored, QStringList{u"7 800 https://a.example/v2"_s});
    const FetchSize expected{.jobs = 7, .bytes = 800};
    QCOMPARE(FetchSizes::sizeOf(stored, u"https://a.example/v2"_s), std::optional(expected));
    QVERIFY(!FetchSizes::sizeOf(stored, u"https://b.example/v2"_s));
    QVERIFY(!expected.isLarge());
    QVERIFY((FetchSize{.jobs = 100'001, .bytes = 0}).isLarge());
    QVERIFY((FetchSize{.jobs = 0, .bytes = 100'000'001}).isLarge());
    QVERIFY(!(FetchSize{.jobs = 100'000, .bytes = 100'000'000}).isLarge());
}

void TestFetchSizes::unreadableLinesAreSkipped()
{
    for (const QString &line : {u"x 8 https://a.example"_s, u"-1 8 https://a.example"_s, u""_s, u"8"_s})
        QVERIFY(!FetchSizes::sizeOf({line}, u"https://a.example"_s));
    QVERIFY(FetchSizes::sizeOf({u"x 8 https://a.example"_s, u"1 8 https://a.example"_s}, u"https://a.example"_s));
}

void TestFetchSizes::theNewestServersAreKept()
{
    QStringList stored;
    for (int i = 0; i < 30; ++i)
        stored = FetchSizes::with(stored, u"https://s%1.example"_s.arg(i), {.jobs = i, .bytes = 1});
    QCOMPARE(stored.size(), FetchSizes::Limit);
    QVERIFY(FetchSizes::sizeOf(stored, u"https://s29.example"_s));
    QVERIFY(!FetchSizes::sizeOf(stored, u"https://s1.example"_s));
    stored = FetchSizes::with(stored, u"https://s20.example"_s, {.jobs = 5, .bytes = 1});
    QCOMPARE(stored.size(), FetchSizes::Limit); // replaced, not added
    QCOMPARE(stored.constFirst(), u"5 1 https://s20.example"_s);
}

namespace {

void fetch(Workspace &workspace, const ServiceFilter &filter)
{
    QSignalSpy finished(workspace.browser(), &JobBrowser::loadFinished);
    QVERIFY(workspace.fetch(filter));
    QVERIFY(finished.wait());
}

} // namespace

void TestFetchSizes::aFetchWithoutFiltersIsNoted()
{
    test::ChangingList list;
    list.set("a", "completed", "5");
    list.set("b", "submitted");
    WireServer server([&list](const QByteArray &) { return list.answer(); });
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(file);
    Workspace workspace;
    const FetchSizes sizes(workspace, settings);
    const Connection connection(u"Test"_s, server.url(u"/v2"_s));
    workspace.connectTo(connection, ApiKey::fromText(u"key"_s).value());
    ServiceFilter filter;
    filter.setValue(Field::AgentName, u"x"_s);
    fetch(workspace, filter);
    QVERIFY(settings.fetchSizes.value().isEmpty());
    fetch(workspace, {});
    const FetchSize expected{.jobs = 2, .bytes = list.json().size()};
    QCOMPARE(FetchSizes::sizeOf(settings.fetchSizes.value(), connection.baseUrl().toString()), std::optional(expected));
    QVERIFY(!sizes.largeFetch(connection, {})); // it is not large
    settings.fetchSizes.set(
        FetchSizes::with({}, connection.baseUrl().toString(), {.jobs = 1'000'000, .bytes = 738'000'000}));
    QVERIFY(sizes.largeFetch(connection, {}));
    const QString text = sizes.largeFetch(connection, {})->text();
    QVERIFY2(text.contains(u"000 job") && text.endsWith(u", 738 MB"), qUtf8Printable(text));
    QVERIFY(!sizes.largeFetch(connection, filter));
    QVERIFY(!sizes.largeFetch(Connection(u"Other"_s, u"https://other.example"_s), {}));
}

void TestFetchSizes::aRefusedFetchKeepsTheSizeBefore()
{
    test::ChangingList list;
    list.refuse("401 Unauthorized");
    WireServer server([&list](const QByteArray &) { return list.answer(); });
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(file);
    Workspace workspace;
    const FetchSizes sizes(workspace, settings);
    const Connection connection(u"Test"_s, server.url(u"/v2"_s));
    workspace.connectTo(connection, ApiKey::fromText(u"key"_s).value());
    const QStringList before =
        FetchSizes::with({}, connection.baseUrl().toString(), {.jobs = 1'000'000, .bytes = 738'000'000});
    settings.fetchSizes.set(before);
    fetch(workspace, {});
    QVERIFY(workspace.browser()->error());
    QCOMPARE(settings.fetchSizes.value(), before);
}

void TestFetchSizes::times_data()
{
    QTest::addColumn<qint64>("time"); // ms
    QTest::addColumn<QString>("text");
    QTest::newRow("begun second") << qint64(1) << u"1 s"_s;
    QTest::newRow("second") << qint64(12'000) << u"12 s"_s;
    QTest::newRow("last seconds") << qint64(58'001) << u"59 s"_s;
    QTest::newRow("minute") << qint64(60'000) << u"1 min"_s;
    QTest::newRow("begun minute") << qint64(60'001) << u"2 min"_s;
    QTest::newRow("hour") << qint64(3'600'000) << u"1 h"_s;
}

void TestFetchSizes::times()
{
    QFETCH(const qint64, time);
    QTEST(WatchText::time(std::chrono::milliseconds(time)), "text");
}

void TestFetchSizes::outcomes()
{
    QCOMPARE(WatchText::outcome({.completed = 412, .failed = 3}), u"412 completed, 3 failed"_s);
    QCOMPARE(
        WatchText::outcome({.notRun = 1, .other = 2, .gone = 4}),
        u"1 not run, 2 with another status, 4 not in the list any more"_s);
}

QTEST_GUILESS_MAIN(TestFetchSizes)
#include "tst_fetchsizes.moc"
