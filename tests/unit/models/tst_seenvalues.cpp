// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "models/seenvalues.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

std::string versions(const std::vector<std::string> &versions)
{
    std::string json = "[";
    for (std::size_t i = 0; i < versions.size(); ++i) {
        json += (i > 0 ? "," : "")
            + test::job(std::to_string(i), "m", "1", "completed", ",\"agent_version\":\"" + versions[i] + "\"");
    }
    return json + "]";
}

} // namespace

class TestSeenValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreSortedAndRememberedAcrossLoads()
    {
        SeenValues seen;
        QStringListModel *model = seen.model(Field::AgentVersion);
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 0);
        seen.add(test::storeOf(versions({"1.10", "1.9", "1.9", ""})));
        QTRY_COMPARE(model->stringList(), (QStringList{u"1.9"_s, u"1.10"_s}));
        seen.add(test::storeOf(versions({"0.2"})));
        QCOMPARE(seen.model(Field::AgentVersion), model);
        QTRY_COMPARE(model->stringList(), (QStringList{u"0.2"_s, u"1.9"_s, u"1.10"_s}));
        QVERIFY(!seen.isCut(Field::AgentVersion));
    }

    void storeIsReleased()
    {
        SeenValues seen;
        std::shared_ptr<JobStore> store = test::storeOf(versions({"a"}));
        const std::weak_ptr<JobStore> watched = store;
        seen.add(std::move(store));
        QTRY_VERIFY(watched.expired());
        // Consecutive loads without a pause lose no values.
        seen.add(test::storeOf(versions({"b"})));
        seen.add(test::storeOf(versions({"c"})));
        QTRY_COMPARE(seen.model(Field::AgentVersion)->stringList(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(!seen.isReading());
    }

    void readsOnAnotherThread()
    {
        SeenValues seen;
        QStringListModel *model = seen.model(Field::AgentVersion);
        const std::shared_ptr<JobStore> store = test::storeOf(versions({"a", "b"}));
        const long before = store.use_count();
        seen.add(store);
        // Without this thread's event loop, the values are read all the same; it only takes them.
        seen.waitForReading();
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(seen.isReading());
        QTRY_COMPARE(model->rowCount(), 2);
        QTRY_COMPARE(store.use_count(), before);
    }

    void goesWhileItReads()
    {
        SeenValues seen;
        seen.add(test::storeOf(versions({"a"})));
    }

    void manyValuesAreCut()
    {
        std::vector<std::string> many;
        many.reserve(SeenValues::Limit + 10);
        for (int i = 0; i < SeenValues::Limit + 10; ++i)
            many.push_back("v" + std::to_string(i));
        SeenValues seen;
        seen.add(test::storeOf(versions(many)));
        QTRY_COMPARE(seen.model(Field::AgentVersion)->rowCount(), SeenValues::Limit);
        QVERIFY(seen.isCut(Field::AgentVersion));
        QVERIFY(!seen.isCut(Field::AgentName));
        // Values of the newest load are added to a full list.
        seen.add(test::storeOf(versions({"new"})));
        QTRY_VERIFY(seen.model(Field::AgentVersion)->stringList().contains(u"new"_s));
        QCOMPARE(seen.model(Field::AgentVersion)->rowCount(), SeenValues::Limit);
    }
};

QTEST_GUILESS_MAIN(TestSeenValues)
#include "tst_seenvalues.moc"
