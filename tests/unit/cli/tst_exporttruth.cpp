// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program without a window must write exactly what the service sent, with all digits.
#include <set>

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include "demo/server/demoserver.h"
#include "helpers/csvreader.h"
#include "helpers/program.h"
#include "helpers/rawjson.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t Jobs = 100'000;
constexpr std::uint64_t Seed = 42;

QStringList demoArguments(const QStringList &more)
{
    return QStringList{u"--demo"_s, QString::number(Jobs), u"--seed"_s, QString::number(Seed), u"--export"_s, u"-"_s}
    + more;
}

// The expected cell for a value of RawJob.
std::string cellOf(const std::string &value)
{
    if (value.starts_with('"'))
        return value.substr(1);
    return value == "null" ? std::string() : value;
}

std::vector<std::string> headerOf(const std::vector<RawJob> &jobs)
{
    std::vector<std::string> header{"job_id"};
    for (const char *key :
         {"customer_id", "project_id", "agent_name", "agent_version", "agent_session_id", "agent_turn",
          "agent_workflow_name", "agent_workflow_version", "agent_workflow_session_id", "batch_definition_id",
          "batch_execution_id", "tool_id", "tool_instance_id", "tool_execution_id"})
        header.emplace_back(key);
    for (const char *key : {"module", "status", "score", "explanation"})
        header.emplace_back(key);
    std::set<std::string> unknown;
    for (const RawJob &job : jobs) {
        for (const auto &[path, value] : job) {
            const std::string_view inner = "agent_identity_context.";
            const std::string key = path.starts_with(inner) ? path.substr(inner.size()) : path;
            if (std::find(header.begin(), header.begin() + 19, key) == header.begin() + 19)
                unknown.insert(path);
        }
    }
    header.insert(header.end(), unknown.begin(), unknown.end());
    return header;
}

// The path in a RawJob of the column at this position.
std::string pathOf(const std::vector<std::string> &header, std::size_t column)
{
    return column >= 1 && column <= 14 ? "agent_identity_context." + header[column] : header[column];
}

} // namespace

class ExportTruthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        DemoServerOptions options;
        options.jobs = Jobs;
        options.seed = Seed;
        m_server = std::make_unique<DemoServer>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));

        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_server->baseUrl() + u"/confidence-scoring/jobs"_s));
        request.setRawHeader("Meibel-API-Key", "any");
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QEventLoop loop;
        connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        const QByteArray body = reply->readAll();
        auto jobs = RawJsonReader({body.constData(), static_cast<std::size_t>(body.size())}).jobs();
        QVERIFY(jobs);
        QCOMPARE(jobs->size(), Jobs);
        m_jobs = std::move(*jobs);
    }

    // Otherwise the comparisons below would not test much.
    void theJobsAreWorthComparing()
    {
        std::set<std::string> kinds;
        for (const RawJob &job : m_jobs) {
            const auto score = job.find("score");
            if (score == job.end())
                kinds.insert("score absent");
            else if (score->second == "null")
                kinds.insert("score null");
            else
                kinds.insert(score->second.find('.') == std::string::npos ? "score integer" : "score fraction");
            const auto explanation = job.find("explanation");
            if (explanation != job.end()) {
                for (const auto &[sign, name] : {std::pair{',', "comma"}, {'\n', "line"}, {'"', "quote"}}) {
                    if (explanation->second.find(sign, 1) != std::string::npos)
                        kinds.insert(name);
                }
                if (explanation->second.find('\xE6') != std::string::npos)
                    kinds.insert("other script");
            }
            if (job.contains("score") && job.at("score") == "0")
                kinds.insert("zero");
        }
        for (const char *kind :
             {"score null", "score integer", "score fraction", "comma", "line", "quote", "other script", "zero"})
            QVERIFY2(kinds.contains(kind), kind);
        QVERIFY(headerOf(m_jobs).size() > 19); // unknown fields too
    }

    void csvIsTheServersJsonFieldByField_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("tsv") << u"tsv"_s;
    }

    void csvIsTheServersJsonFieldByField()
    {
        QFETCH(QString, format);
        const bool csv = format == "csv"_L1;
        Program program(demoArguments({u"--format"_s, format}));
        QCOMPARE(program.wait(), 0);
        const std::string text = program.out().toStdString();
        const auto records = CsvReader(text, csv ? ',' : '\t', csv ? "\r\n" : "\n").file();
        QVERIFY(records);
        QCOMPARE(records->size(), m_jobs.size() + 1);
        const std::vector<std::string> header = headerOf(m_jobs);
        QVERIFY(records->front() == header);
        std::size_t compared = 0;
        for (std::size_t i = 0; i < m_jobs.size(); ++i) {
            const Record &record = (*records)[i + 1];
            QCOMPARE(record.size(), header.size());
            std::size_t found = 0;
            for (std::size_t column = 0; column < header.size(); ++column) {
                const auto value = m_jobs[i].find(pathOf(header, column));
                found += value != m_jobs[i].end() ? 1 : 0;
                const std::string cell = value == m_jobs[i].end() ? std::string() : cellOf(value->second);
                if (record[column] != cell) {
                    QFAIL(qPrintable(u"job %1, %2: “%3” instead of “%4”"_s.arg(i).arg(
                        QString::fromStdString(header[column]), QString::fromStdString(record[column]),
                        QString::fromStdString(cell))));
                }
                ++compared;
            }
            QCOMPARE(found, m_jobs[i].size()); // no field of the job was left out
        }
        QCOMPARE(compared, m_jobs.size() * header.size());
    }

    void jsonIsTheServersJsonValueByValue_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("json") << u"json"_s;
        QTest::newRow("ndjson") << u"ndjson"_s;
    }

    void jsonIsTheServersJsonValueByValue()
    {
        QFETCH(QString, format);
        Program program(demoArguments({u"--format"_s, format}));
        QCOMPARE(program.wait(), 0);
        QByteArray text = program.out();
        if (format == "ndjson"_L1) {
            QCOMPARE(text.count('\n'), static_cast<qsizetype>(Jobs));
            text.chop(1);
            text = '[' + text.replace('\n', ',') + ']';
        }
        const auto jobs = RawJsonReader({text.constData(), static_cast<std::size_t>(text.size())}).jobs();
        QVERIFY(jobs);
        QCOMPARE(jobs->size(), m_jobs.size());
        for (std::size_t i = 0; i < m_jobs.size(); ++i)
            QVERIFY2((*jobs)[i] == m_jobs[i], qPrintable(u"job %1 differs"_s.arg(i)));
    }

    void filtersReachTheService()
    {
        const std::string path = "agent_identity_context.agent_name";
        const auto named = std::ranges::find_if(m_jobs, [&](const RawJob &job) {
            return job.contains(path) && job.at(path).starts_with('"') && job.at(path).find(' ') != std::string::npos;
        });
        QVERIFY(named != m_jobs.end());
        const auto wanted = std::ranges::count_if(
            m_jobs, [&](const RawJob &job) { return job.contains(path) && job.at(path) == named->at(path); });
        Program program(demoArguments(
            {u"--agent-name"_s, QString::fromStdString(named->at(path).substr(1)), u"--format"_s, u"ndjson"_s}));
        QCOMPARE(program.wait(), 0);
        QVERIFY(wanted < static_cast<std::ptrdiff_t>(Jobs));
        QCOMPARE(program.out().count('\n'), static_cast<qsizetype>(wanted));
    }

private:
    std::unique_ptr<DemoServer> m_server;
    std::vector<RawJob> m_jobs;
};

QTEST_GUILESS_MAIN(ExportTruthTest)
#include "tst_exporttruth.moc"
