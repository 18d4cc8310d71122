// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "helpers/exporthelpers.h"

using namespace assay;
using namespace assay::test;
using namespace std::string_literals;

class ExportJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allColumnsGiveWhatTheServiceSent()
    {
        const std::string first =
            job("a", R"("score":0.8300,"explanation":null,"extra":{"deep":[1,2.50]})",
                "\"agent_name\":\"Ä \\\"b\\\"\",\"agent_turn\":0,\"new_field\":\"x\"");
        const std::string second = job("b", R"("score":10)");
        const auto store = storeOf("[" + first + "," + second + "]");
        QCOMPARE(written(store, allColumns(*store), ExportFormat::Json), "[\n" + first + ",\n" + second + "\n]\n");
        QCOMPARE(written(store, allColumns(*store), ExportFormat::Ndjson), first + "\n" + second + "\n");
    }

    void fewerColumnsKeepTheirNesting()
    {
        const auto store = storeOf(
            "["
            + job("a", R"("score":1.50,"explanation":"e","extra":true)", R"("agent_name":"n","agent_turn":3,"tag":[1])")
            + "]");
        QCOMPARE(
            written(
                store,
                {keyColumn(Field::Score), keyColumn(Field::AgentTurn), keyColumn(Field::Explanation),
                 unknownColumn("agent_identity_context.tag", FieldLevel::Identity), unknownColumn("extra"),
                 keyColumn(Field::JobId)},
                ExportFormat::Ndjson),
            R"({"score":1.50,"agent_identity_context":{"agent_turn":3,"tag":[1]},"explanation":"e","extra":true,"job_id":"a"})"
            "\n"s);
    }

    void anOuterKeyThatLooksLikeAnInnerPathStaysOutside()
    {
        const std::string sent =
            R"({"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p","tag":1},"module":"m",)"
            R"("status":"failed","agent_identity_context.tag":2})";
        const auto store = storeOf("[" + sent + "]");
        QCOMPARE(written(store, allColumns(*store), ExportFormat::Ndjson), sent + "\n");
        const std::string tag = "agent_identity_context.tag";
        QCOMPARE(
            written(store, {unknownColumn(tag)}, ExportFormat::Ndjson),
            R"({"agent_identity_context.tag":2})"
            "\n"s);
        QCOMPARE(
            written(store, {unknownColumn(tag), unknownColumn(tag, FieldLevel::Identity)}, ExportFormat::Ndjson),
            R"({"agent_identity_context.tag":2,"agent_identity_context":{"tag":1}})"
            "\n"s);
    }

    void nullStaysAndAbsentStaysAway()
    {
        const auto store = storeOf(
            "[" + job("a", R"("score":null)", R"("agent_name":null)") + "," + job("b", R"("extra":null)") + "]");
        QCOMPARE(
            written(
                store,
                {keyColumn(Field::JobId), keyColumn(Field::AgentName), keyColumn(Field::Score), unknownColumn("extra")},
                ExportFormat::Ndjson),
            R"({"job_id":"a","agent_identity_context":{"agent_name":null},"score":null})"
            "\n"
            R"({"job_id":"b","extra":null})"
            "\n"s);
    }

    void oddValuesAreWrittenAsSent()
    {
        const std::string odd =
            R"({"job_id":"a","agent_identity_context":{"agent_name":7,"agent_turn":3.0},"module":"m","status":"failed",)"
            R"("score":"0.85","explanation":"cut \ud83d","n":18446744073709551616})";
        const std::string noObject = R"({"job_id":"b","agent_identity_context":["x"],"module":"m","status":"failed"})";
        const auto store = storeOf("[" + odd + "," + noObject + "]");
        QCOMPARE(written(store, allColumns(*store), ExportFormat::Ndjson), odd + "\n" + noObject + "\n");
        QCOMPARE(
            written(
                store, {keyColumn(Field::Explanation), keyColumn(Field::AgentTurn), keyColumn(Field::Score)},
                ExportFormat::Ndjson),
            R"({"explanation":"cut \ud83d","agent_identity_context":{"agent_turn":3.0},"score":"0.85"})"
            "\n"
            R"({"agent_identity_context":["x"]})"
            "\n"s);
    }

    void keysThatArriveLaterChangeNothing()
    {
        const std::string first = R"({"job_id":"a","agent_identity_context":null,"module":"m","status":"failed"})";
        auto store = std::make_shared<JobStore>();
        JobStreamReader reader(store, JobStreamReader::Format::Any);
        reader.feed(first + "\n");
        reader.publish();
        ExportRequest request;
        request.store = store;
        request.rows = AllRows{store->rowCount()};
        request.columns = allColumns(*store);
        request.wholeJobs = true;
        request.format = ExportFormat::Ndjson;
        reader.feed(R"({"job_id":"b","new":1})");
        reader.finish();
        QCOMPARE(allColumns(*store).size(), request.columns.size() + 1);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QCOMPARE(runExport(request, buffer).rows, 1);
        QCOMPARE(buffer.data().toStdString(), first + "\n");
    }

    void aJobStaysOnOneLine()
    {
        const auto store = storeOf("[" + job("a", "\"extra\":{\n\"k\": \"a\\nb\"\r\n}") + "]");
        const std::string all = written(store, allColumns(*store), ExportFormat::Ndjson);
        QCOMPARE(std::ranges::count(all, '\n'), 1);
        QVERIFY(all.find(R"("extra":{ "k": "a\nb"  })") != std::string::npos);
    }

    void noRowsIsAnEmptyArray()
    {
        const auto store = storeOf("[]");
        QCOMPARE(written(store, allColumns(*store), ExportFormat::Json), "[]\n"s);
        QCOMPARE(written(store, allColumns(*store), ExportFormat::Ndjson), ""s);
    }

    void keysAreEscaped()
    {
        const auto store = storeOf("[" + job("a", "\"a\\\"b\":1") + "]");
        QCOMPARE(written(store, {unknownColumn("a\"b")}, ExportFormat::Ndjson), "{\"a\\\"b\":1}\n"s);
    }
};

QTEST_APPLESS_MAIN(ExportJsonTest)
#include "tst_exportjson.moc"
