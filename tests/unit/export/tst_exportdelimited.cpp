// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "core/base/jsonstrings.h"
#include "helpers/csvreader.h"
#include "helpers/exporthelpers.h"

using namespace assay;
using namespace assay::test;
using namespace std::string_literals;

namespace {

std::string explanationCell(const QByteArray &literal, ExportFormat format, DelimitedOptions options = {})
{
    const auto store = storeOf("[" + job("j", R"("explanation":)" + literal.toStdString()) + "]");
    const std::string file = written(store, {keyColumn(Field::JobId), keyColumn(Field::Explanation)}, format, options);
    const bool csv = format == ExportFormat::Csv;
    const std::string head = csv ? "job_id,explanation\r\nj," : "job_id\texplanation\nj\t";
    const std::string tail = csv ? "\r\n" : "\n";
    if (!file.starts_with(head) || !file.ends_with(tail))
        return "unexpected frame: " + file;
    return file.substr(head.size(), file.size() - head.size() - tail.size());
}

// Rows with all kinds of text that are known to break CSV readers.
std::vector<Record> trickyRecords()
{
    return {
        {"job_id", "agent_name", "explanation"},
        {"1", "plain", "text"},
        {"2", "", ""},
        {"3", "comma, and \"quote\"", "\"\""},
        {"4", "line\nfeed", "carriage\rreturn\r\nboth\r\n"},
        {"5", "\ttab\t", "  spaces  "},
        {"6", "日本語, Ünïcödé 🙂", "\xE2\x80\xA8line separator\xC2\x85"},
        {"7", "nul\0in"s, "\0"s},
        {"8", "=1+1", "'"},
        {"9", "ends with quote\"", "\"starts"},
        {"10", "\\n \\t \\", "a;b|c"},
        {"11", std::string(700'000, 'x') + ",", std::string(700'000, '"')},
        {"12", "\xEF\xBB\xBF", ","},
    };
}

std::shared_ptr<const JobStore> storeOf(const std::vector<Record> &records)
{
    std::string json = "[";
    for (std::size_t i = 1; i < records.size(); ++i) {
        std::string name = R"("agent_name":)";
        std::string explanation = R"("explanation":)";
        appendJsonString(records[i][1], name);
        appendJsonString(records[i][2], explanation);
        json.append(i > 1 ? "," : "").append(job(records[i][0], explanation, name));
    }
    return test::storeOf(json + "]");
}

std::vector<ExportColumn> trickyColumns()
{
    return {keyColumn(Field::JobId), keyColumn(Field::AgentName), keyColumn(Field::Explanation)};
}

} // namespace

class ExportDelimitedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvQuotesOnlyWhatItMust_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QByteArray(R"("plain")") << QByteArray("plain");
        QTest::newRow("empty") << QByteArray(R"("")") << QByteArray();
        QTest::newRow("null") << QByteArray("null") << QByteArray();
        QTest::newRow("comma") << QByteArray(R"("a,b")") << QByteArray("\"a,b\"");
        QTest::newRow("comma alone") << QByteArray(R"(",")") << QByteArray("\",\"");
        QTest::newRow("quote") << QByteArray("\"a\\\"b\"") << QByteArray("\"a\"\"b\"");
        QTest::newRow("quotes alone") << QByteArray("\"\\\"\\\"\"") << QByteArray("\"\"\"\"\"\"");
        QTest::newRow("LF") << QByteArray(R"("a\nb")") << QByteArray("\"a\nb\"");
        QTest::newRow("CR") << QByteArray(R"("a\rb")") << QByteArray("\"a\rb\"");
        QTest::newRow("CRLF") << QByteArray(R"("a\r\nb")") << QByteArray("\"a\r\nb\"");
        QTest::newRow("tab") << QByteArray(R"("a\tb")") << QByteArray("a\tb");
        QTest::newRow("semicolon") << QByteArray(R"("a;b")") << QByteArray("a;b");
        QTest::newRow("apostrophe") << QByteArray(R"("it's")") << QByteArray("it's");
        QTest::newRow("spaces") << QByteArray(R"(" a ")") << QByteArray(" a ");
        QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
        QTest::newRow("umlaut") << QByteArray(R"("\u00e4")") << QByteArray("\xC3\xA4");
        QTest::newRow("emoji") << QByteArray(R"("\ud83d\ude42")") << QByteArray("\xF0\x9F\x99\x82");
        QTest::newRow("formula unguarded") << QByteArray(R"("=A1")") << QByteArray("=A1");
        // Bytes that differ only in the upper bit from the bytes searched for.
        QTest::newRow("bytes like a comma")
            << QByteArray("\"\xC2\xAC\xC2\xA2\xC2\x8D\xC2\x8A\"") << QByteArray("\xC2\xAC\xC2\xA2\xC2\x8D\xC2\x8A");
    }

    void csvQuotesOnlyWhatItMust()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, cell);
        QCOMPARE(QByteArray::fromStdString(explanationCell(json, ExportFormat::Csv)), cell);
    }

    // The copy loop works in steps of eight bytes, so every position in a cell of every length is tested.
    void csvFindsASpecialAtEveryPlace()
    {
        std::string json = "[";
        std::string expected = "explanation\r\n";
        const auto add = [&](const std::string &text, const std::string &cell) {
            std::string literal = R"("explanation":)";
            appendJsonString(text, literal);
            json.append(json.size() > 1 ? "," : "").append(job(std::to_string(json.size()), literal));
            expected.append(cell).append("\r\n");
        };
        for (std::size_t size = 1; size <= 40; ++size) {
            const std::string plain(size, 'x');
            add(plain, plain);
            for (std::size_t at = 0; at < size; ++at) {
                for (const char special : {',', '"', '\r', '\n'}) {
                    std::string text = plain;
                    text[at] = special;
                    std::string cell = "\"" + text + "\"";
                    if (special == '"')
                        cell.insert(at + 1, 1, '"');
                    add(text, cell);
                }
            }
        }
        const auto store = test::storeOf(json + "]");
        QVERIFY(store->rowCount() > 3'000);
        QVERIFY(written(store, {keyColumn(Field::Explanation)}, ExportFormat::Csv) == expected);
    }

    void tsvQuotesAsCsvDoes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("comma") << QByteArray(R"("a,b")") << QByteArray("a,b");
        QTest::newRow("tab") << QByteArray(R"("a\tb")") << QByteArray("\"a\tb\"");
        QTest::newRow("LF") << QByteArray(R"("a\nb")") << QByteArray("\"a\nb\"");
        QTest::newRow("CR") << QByteArray(R"("a\rb")") << QByteArray("\"a\rb\"");
        QTest::newRow("quote") << QByteArray("\"a\\\"b\"") << QByteArray("\"a\"\"b\"");
        QTest::newRow("backslash") << QByteArray(R"("a\\tb")") << QByteArray("a\\tb");
    }

    void tsvQuotesAsCsvDoes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, cell);
        QCOMPARE(QByteArray::fromStdString(explanationCell(json, ExportFormat::Tsv)), cell);
    }

    void numbersKeepTheirDigits_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("cell");
        for (const char *digits :
             {"0", "7", "10", "-3", "0.0", "1.0", "0.1", "0.30000000000000004", "0.8300", "1e-7", "5E-1", "-0.0",
              "12345678901234567", "1.0e0"})
            QTest::newRow(digits) << QByteArray(digits) << QByteArray(digits);
        QTest::newRow("null") << QByteArray("null") << QByteArray();
    }

    void numbersKeepTheirDigits()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, cell);
        const auto store = test::storeOf("[" + job("j", R"("score":)" + json.toStdString()) + "]");
        // The guard must not touch a negative number.
        for (const DelimitedOptions options : {DelimitedOptions{}, DelimitedOptions{false, true}}) {
            const std::string file =
                written(store, {keyColumn(Field::JobId), keyColumn(Field::Score)}, ExportFormat::Csv, options);
            QCOMPARE(file, "job_id,score\r\nj," + cell.toStdString() + "\r\n");
        }
    }

    void turnZeroIsNotNothing()
    {
        const auto store = test::storeOf(
            "[" + job("a", {}, R"("agent_turn":0)") + "," + job("b", {}, R"("agent_turn":null)") + "," + job("c") + ","
            + job("d", {}, R"("agent_turn":-1)") + "]");
        QCOMPARE(
            written(store, {keyColumn(Field::JobId), keyColumn(Field::AgentTurn)}, ExportFormat::Csv, {false, true}),
            "job_id,agent_turn\r\na,0\r\nb,\r\nc,\r\nd,-1\r\n"s);
    }

    void nullAndAbsentAreEmpty()
    {
        const auto store = test::storeOf(
            "[" + job("a", R"("explanation":null,"score":null)", R"("agent_name":null)") + "," + job("b") + "]");
        QCOMPARE(
            written(
                store,
                {keyColumn(Field::JobId), keyColumn(Field::AgentName), keyColumn(Field::Score),
                 keyColumn(Field::Explanation)},
                ExportFormat::Csv),
            "job_id,agent_name,score,explanation\r\na,,,\r\nb,,,\r\n"s);
    }

    void loneEmptyCellIsNoEmptyLine()
    {
        const auto store = test::storeOf("[" + job("a", R"("explanation":"")") + "]");
        QCOMPARE(written(store, {keyColumn(Field::Explanation)}, ExportFormat::Csv), "explanation\r\n\"\"\r\n"s);
    }

    void byteOrderMarkIsByChoice()
    {
        const auto store = test::storeOf("[" + job("a") + "]");
        QCOMPARE(written(store, {keyColumn(Field::JobId)}, ExportFormat::Csv), "job_id\r\na\r\n"s);
        QCOMPARE(
            written(store, {keyColumn(Field::JobId)}, ExportFormat::Csv, {true, false}),
            "\xEF\xBB\xBFjob_id\r\na\r\n"s);
    }

    void guardPutsAnApostropheBeforeFormulas_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("=") << QByteArray(R"("=1+1")") << QByteArray("'=1+1");
        QTest::newRow("+") << QByteArray(R"("+1")") << QByteArray("'+1");
        QTest::newRow("-") << QByteArray(R"("-1")") << QByteArray("'-1");
        QTest::newRow("@") << QByteArray("\"@SUM(A1)\"") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QByteArray(R"("\t=1")") << QByteArray("'\t=1");
        QTest::newRow("CR") << QByteArray(R"("\r=1")") << QByteArray("\"'\r=1\"");
        QTest::newRow("with comma") << QByteArray("\"=HYPERLINK(\\\"x\\\",1)\"")
                                    << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"");
        QTest::newRow("LF") << QByteArray(R"("\n1")") << QByteArray("\"'\n1\"");
        QTest::newRow("tab before a word") << QByteArray(R"("\tx")") << QByteArray("'\tx");
        QTest::newRow("NUL") << QByteArray(R"("\u0000x")") << QByteArray("'\0x", 3);
        QTest::newRow("blank") << QByteArray(R"("  =1")") << QByteArray("'  =1");
        QTest::newRow("blank, plus") << QByteArray(R"(" +1")") << QByteArray("' +1");
        QTest::newRow("escape") << QByteArray(R"("\u001b-1")") << QByteArray("'\x1b-1");
        QTest::newRow("vertical tab") << QByteArray(R"("\u000b@x")") << QByteArray("'\x0b@x");
        QTest::newRow("delete") << QByteArray(R"("\u007f=1")") << QByteArray("'\x7f=1");
        QTest::newRow("next line") << QByteArray(R"("\u0085=1")") << QByteArray("'\xC2\x85=1");
        QTest::newRow("no-break space") << QByteArray(R"("\u00a0=1")") << QByteArray("'\xC2\xA0=1");
        QTest::newRow("ideographic space") << QByteArray(R"("\u3000 =1")") << QByteArray("'\xE3\x80\x80 =1");
        QTest::newRow("byte order mark") << QByteArray(R"("\ufeff=1")") << QByteArray("'\xEF\xBB\xBF=1");
        QTest::newRow("zero width space") << QByteArray(R"("\u200b=1")") << QByteArray("'\xE2\x80\x8B=1");
        QTest::newRow("right-to-left mark") << QByteArray(R"("\u200f=1")") << QByteArray("'\xE2\x80\x8F=1");
        QTest::newRow("invisible tag") << QByteArray(R"("\udb40\udc01=1")") << QByteArray("'\xF3\xA0\x80\x81=1");
        QTest::newRow("full-width =") << QByteArray(R"("\uff1d1")")
                                      << QByteArray("'\xEF\xBC\x9D"
                                                    "1");
        QTest::newRow("full-width +") << QByteArray(R"("\uff0b1")")
                                      << QByteArray("'\xEF\xBC\x8B"
                                                    "1");
        QTest::newRow("full-width -") << QByteArray(R"("\uff0d1")")
                                      << QByteArray("'\xEF\xBC\x8D"
                                                    "1");
        QTest::newRow("full-width @") << QByteArray(R"("\uff20x")") << QByteArray("'\xEF\xBC\xA0x");
        QTest::newRow("blank, full-width") << QByteArray(R"("\t\uff1d1")")
                                           << QByteArray("'\t\xEF\xBC\x9D"
                                                         "1");
        QTest::newRow("blank before a word") << QByteArray(R"("  x=1")") << QByteArray("  x=1");
        QTest::newRow("blanks") << QByteArray(R"("   ")") << QByteArray("   ");
        QTest::newRow("umlaut") << QByteArray(R"("\u00e4=1")") << QByteArray("\xC3\xA4=1");
        QTest::newRow("emoji") << QByteArray(R"("\ud83d\ude42=1")") << QByteArray("\xF0\x9F\x99\x82=1");
        QTest::newRow("apostrophe") << QByteArray("\"'=1\"") << QByteArray("'=1");
        QTest::newRow("inside") << QByteArray(R"("1=1")") << QByteArray("1=1");
        QTest::newRow("empty") << QByteArray(R"("")") << QByteArray();
    }

    void guardPutsAnApostropheBeforeFormulas()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, cell);
        QCOMPARE(QByteArray::fromStdString(explanationCell(json, ExportFormat::Csv, {false, true})), cell);
    }

    void guardCoversHeaders()
    {
        const auto store = test::storeOf("[" + job("a", R"x("=cmd()":1)x") + "]");
        QCOMPARE(
            written(store, {keyColumn(Field::JobId), unknownColumn("=cmd()")}, ExportFormat::Csv, {false, true}),
            "job_id,'=cmd()\r\na,1\r\n"s);
    }

    void allColumnsFollowTheReference()
    {
        const auto store = test::storeOf("[" + job("a", R"("zeta":1)", R"("added":"x")") + "]");
        const std::string file = written(store, allColumns(*store), ExportFormat::Csv);
        QCOMPARE(
            file.substr(0, file.find("\r\n")),
            "job_id,customer_id,project_id,agent_name,agent_version,agent_session_id,agent_turn,agent_workflow_name,"
            "agent_workflow_version,agent_workflow_session_id,batch_definition_id,batch_execution_id,tool_id,"
            "tool_instance_id,tool_execution_id,module,status,score,explanation,agent_identity_context.added,zeta"s);
    }

    void anOuterKeyThatLooksLikeAnInnerPathHasAColumnOfItsOwn()
    {
        const auto store =
            test::storeOf("[" + job("a", R"("agent_identity_context.tag":2)", R"("tag":1)") + "," + job("b") + "]");
        std::vector<ExportColumn> columns = allColumns(*store);
        columns.erase(columns.begin(), columns.begin() + FieldCount);
        QCOMPARE(
            written(store, columns, ExportFormat::Csv),
            "agent_identity_context.tag (2),agent_identity_context.tag\r\n2,1\r\n,\r\n"s);
    }

    void headersAreUnique_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("identity");
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("the job's own key only") << QByteArray(R"("agent_identity_context.tag":1)") << QByteArray()
                                                << QByteArray("agent_identity_context.tag");
        QTest::newRow("a field of the table, outside")
            << QByteArray(R"("agent_name":1)") << QByteArray(R"("agent_name":"x")") << QByteArray("agent_name (2)");
        QTest::newRow("a number that is taken") << QByteArray("\"agent_name\":1,\"agent_name (2)\":2") << QByteArray()
                                                << QByteArray("agent_name (3),agent_name (2)");
    }

    void headersAreUnique()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, identity);
        QFETCH(QByteArray, headers);
        const auto store = test::storeOf("[" + job("a", members.toStdString(), identity.toStdString()) + "]");
        const std::string file = written(store, allColumns(*store), ExportFormat::Csv);
        const auto read = CsvReader(file).file();
        QVERIFY(read && read->size() == 2);
        const Record &names = read->front();
        QCOMPARE(std::set<std::string>(names.begin(), names.end()).size(), names.size());
        QByteArray unknown;
        for (std::size_t i = FieldCount; i < names.size(); ++i)
            unknown += (i > FieldCount ? "," : "") + QByteArray::fromStdString(names[i]);
        QCOMPARE(unknown, headers);
    }

    void unknownFieldsAreShownAsSent_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("number") << QByteArray("-1.50") << QByteArray("-1.50");
        QTest::newRow("bool") << QByteArray("true") << QByteArray("true");
        QTest::newRow("null") << QByteArray("null") << QByteArray();
        QTest::newRow("string") << QByteArray("\"a\\\"b\"") << QByteArray("\"a\"\"b\"");
        QTest::newRow("escapes") << QByteArray(R"("\u00e4\n\\\/\ud83d\ude42")")
                                 << QByteArray("\"\xC3\xA4\n\\/\xF0\x9F\x99\x82\"");
        QTest::newRow("formula") << QByteArray(R"("-1")") << QByteArray("'-1");
        QTest::newRow("object") << QByteArray(R"({"a":1})") << QByteArray(R"("{""a"":1}")");
    }

    void unknownFieldsAreShownAsSent()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, cell);
        const auto store = test::storeOf("[" + job("a", R"("extra":)" + json.toStdString()) + "," + job("b") + "]");
        QCOMPARE(
            written(store, {keyColumn(Field::JobId), unknownColumn("extra")}, ExportFormat::Csv, {false, true}),
            "job_id,extra\r\na," + cell.toStdString() + "\r\nb,\r\n");
    }

    void anotherReaderReadsItBack_data()
    {
        QTest::addColumn<bool>("tsv");
        QTest::newRow("csv") << false;
        QTest::newRow("tsv") << true;
    }

    void anotherReaderReadsItBack()
    {
        QFETCH(bool, tsv);
        const std::vector<Record> records = trickyRecords();
        const std::string file =
            written(storeOf(records), trickyColumns(), tsv ? ExportFormat::Tsv : ExportFormat::Csv);
        const auto read = CsvReader(file, tsv ? '\t' : ',', tsv ? "\n" : "\r\n").file();
        QVERIFY(read);
        QVERIFY(*read == records);
    }

    void valuesThatAreOfAnotherTypeAreWrittenAsSent()
    {
        const auto store = storeOf(
            "[" + job("a", R"("score":"0.85","explanation":["x, y"])", R"("agent_name":{"n":1},"agent_turn":"4")") + ","
            + job("b", R"("score":NaN,"explanation":"cut \ud83d")", R"("agent_turn":3.0)") + ","
            + job("c", R"("score":1e-400,"explanation":5)", R"("agent_name":"\ufeffbot ","agent_turn":"=1+1")") + "]");
        const std::vector<ExportColumn> columns{
            keyColumn(Field::JobId), keyColumn(Field::Score), keyColumn(Field::AgentName), keyColumn(Field::AgentTurn),
            keyColumn(Field::Explanation)};
        QCOMPARE(
            written(store, columns, ExportFormat::Csv, {.byteOrderMark = false, .guardFormulas = true}),
            "job_id,score,agent_name,agent_turn,explanation\r\n"
            "a,0.85,\"{\"\"n\"\":1}\",4,\"[\"\"x, y\"\"]\"\r\n"
            "b,NaN,,3,cut \xEF\xBF\xBD\r\n"
            "c,1e-400,\xEF\xBB\xBF"
            "bot ,'=1+1,5\r\n"s);
    }

    void fieldsBeyondTheColumnsAreKept()
    {
        std::string json = "[";
        for (std::size_t i = 0; i < MostUnknownColumns + 5; ++i) {
            const std::string number = std::to_string(10'000 + i);
            std::string member = "\"n";
            member.append(number).append("\":").append(number);
            json.append(i == 0 ? "" : ",").append(job("j" + number, member));
        }
        json += "," + job("last", "\"n11001\":\"a b\",\"n10000\":1,\"n11002\":[2]", "\"m\":3") + "]";
        const auto store = storeOf(json);
        const std::vector<ExportColumn> columns = allColumns(*store);
        QCOMPARE(columns.size(), FieldCount + MostUnknownColumns + 1);
        QCOMPARE(columns.back().header, "other_fields"s);
        const auto read = CsvReader(written(store, columns, ExportFormat::Csv), ',', "\r\n").file();
        QVERIFY(read);
        const auto valueOf = [&](const Record &record, const std::string &header) {
            const auto at = std::ranges::find(columns, header, &ExportColumn::header) - columns.begin();
            return record[static_cast<std::size_t>(at)];
        };
        const Record &last = read->back();
        QCOMPARE(valueOf(last, "n10000"), "1"s);
        QCOMPARE(valueOf(last, "n10001"), ""s);
        QCOMPARE(valueOf(last, "agent_identity_context.m"), "3"s);
        QCOMPARE(last.back(), "{\"n11001\":\"a b\",\"n11002\":[2]}"s);
        QCOMPARE(valueOf((*read)[1], "n10000"), "10000"s);
        QCOMPARE((*read)[1].back(), ""s);
        QCOMPARE((*read)[1005].back(), "{\"n11004\":11004}"s);
    }

    void pythonReadsItBack_data() { anotherReaderReadsItBack_data(); }

    void pythonReadsItBack()
    {
        QFETCH(bool, tsv);
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        std::vector<Record> records = trickyRecords();
        // Python's csv module accepts NUL only since 3.11.
        std::erase_if(records, [](const Record &r) { return (r[1] + r[2]).find('\0') != std::string::npos; });
        QProcess process;
        process.start(
            python, {QStringLiteral(ASSAY_TEST_DATA "/readcsv.py"), tsv ? QStringLiteral("tab") : QStringLiteral(",")});
        QVERIFY(process.waitForStarted());
        process.write(QByteArray::fromStdString(
            written(storeOf(records), trickyColumns(), tsv ? ExportFormat::Tsv : ExportFormat::Csv)));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        const QJsonArray read = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QCOMPARE(read.size(), static_cast<qsizetype>(records.size()));
        for (std::size_t i = 0; i < records.size(); ++i) {
            for (std::size_t j = 0; j < records[i].size(); ++j) {
                const auto cell = read[static_cast<qsizetype>(i)][static_cast<qsizetype>(j)];
                QCOMPARE(cell.toString().toUtf8(), QByteArray::fromStdString(records[i][j]));
            }
        }
    }
};

QTEST_APPLESS_MAIN(ExportDelimitedTest)
#include "tst_exportdelimited.moc"

#include "core/base/jsonstrings.h"
