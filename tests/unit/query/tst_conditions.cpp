// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>
#include <thread>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "core/query/querytext.h"
#include "core/query/runquery.h"
#include "helpers/jobsfromjson.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansWhatTheGuideSays_data();
    void meansWhatTheGuideSays();
    void aTurnOfMinusZeroIsTurnZero();
    void agreesWithAPlainReference();
    void partsAndConditionsMeanTheSame();
    void narrowsCountsAndHistogram();
    void manyRowsGiveTheSameAsFew();
    void manySessionsAndTurnsAreToldApart();
    void stopsWhenTold_data();
    void stopsWhenTold();
};

namespace {

std::shared_ptr<const JobStore> storeOf(const QJsonArray &jobs)
{
    return jobsFromJson(QJsonDocument(jobs).toJson(QJsonDocument::Compact));
}

/// The rows that a query shows, in order.
QList<int> rowsOf(const std::shared_ptr<const JobStore> &store, const Refinement &refinement)
{
    JobQuery query;
    query.refinement = refinement;
    const std::optional<QueryResult> result = runQuery(store, store->rowCount(), query);
    QList<int> rows;
    for (std::size_t i = 0; i < result->shownRows(); ++i)
        rows.append(static_cast<int>(index(result->sourceRow(static_cast<ShownRow>(i)))));
    return rows;
}

Refinement parsed(const std::shared_ptr<const JobStore> &store, const QString &text)
{
    const auto result = parseQuery(text, store->unknownKeys());
    if (!result)
        qWarning() << text << result.error().text;
    return result ? result.value() : Refinement();
}

// --- the plain reference ---

class Reference
{
public:
    explicit Reference(const QJsonArray &jobs)
        : m_jobs(jobs)
    {
    }

    [[nodiscard]] QList<int> rows(const Condition &condition) const
    {
        QList<int> found;
        for (int row = 0; row < m_jobs.size(); ++row) {
            if (meets(condition, m_jobs[row].toObject()))
                found.append(row);
        }
        return found;
    }

private:
    [[nodiscard]] bool meets(const Condition &condition, const QJsonObject &job) const
    {
        using Kind = Condition::Kind;
        const auto part = [&](const Condition &inner) { return meets(inner, job); };
        const std::vector<Condition> &parts = condition.parts;
        switch (condition.kind) {
        case Kind::And:
            return std::all_of(parts.begin(), parts.end(), part);
        case Kind::Or:
            return std::any_of(parts.begin(), parts.end(), part);
        case Kind::Not:
            return !part(parts.front());
        case Kind::Value: {
            const std::optional<QString> value = text(condition.field, job);
            const bool inside = condition.field.is(Field::Explanation);
            return value && std::any_of(condition.texts.begin(), condition.texts.end(), [&](const QString &wanted) {
                       return matches(*value, wanted, condition.match, inside);
                   });
        }
        case Kind::Number: {
            const std::optional<double> value = number(condition.field, job);
            return value && condition.number.accepts(*value);
        }
        case Kind::Has:
            return condition.field.isNumber() ? number(condition.field, job).has_value()
                                              : text(condition.field, job).has_value();
        case Kind::Words: {
            for (const FieldInfo &info : jobFields()) {
                const std::optional<QString> value = isSearchedField(info.field) ? text(info.field, job) : std::nullopt;
                if (value && matches(*value, condition.texts.front(), condition.match, false))
                    return true;
            }
            return false;
        }
        case Kind::InSession:
        case Kind::InTurn:
            break;
        }
        const auto group = [&](const QJsonObject &one) {
            return std::pair(
                text(Field::AgentSessionId, one),
                condition.kind == Kind::InTurn ? text(Field::AgentTurn, one) : QString());
        };
        const auto mine = group(job);
        return mine.first && mine.second && std::any_of(m_jobs.begin(), m_jobs.end(), [&](const QJsonValue &other) {
                   return group(other.toObject()) == mine && meets(parts.front(), other.toObject());
               });
    }

    [[nodiscard]] static bool matches(const QString &value, const QString &wanted, Condition::Match match, bool inside)
    {
        const QString a = value.normalized(QString::NormalizationForm_C);
        const QString b = wanted.normalized(QString::NormalizationForm_C);
        switch (match) {
        case Condition::Match::Whole:
            return inside && !wanted.isEmpty() ? a.contains(b, Qt::CaseInsensitive) : value == wanted;
        case Condition::Match::Begins:
            return a.startsWith(b, Qt::CaseInsensitive);
        case Condition::Match::Ends:
            return a.endsWith(b, Qt::CaseInsensitive);
        case Condition::Match::Contains:
            return a.contains(b, Qt::CaseInsensitive);
        case Condition::Match::Regex:
            break;
        }
        return QRegularExpression(wanted).match(value).hasMatch();
    }

    [[nodiscard]] static QJsonValue json(const ConditionField &field, const QJsonObject &job)
    {
        if (field.kind == ConditionField::Kind::Unknown)
            return job[QString::fromStdString(field.path)];
        const QJsonObject identity = job[u"agent_identity_context"_s].toObject();
        return (fieldInfo(field.field).level == FieldLevel::Identity ? identity : job)[fieldKey(field.field)];
    }

    [[nodiscard]] static std::optional<QString> text(const ConditionField &field, const QJsonObject &job)
    {
        const QJsonValue value = json(field, job);
        if (field.is(Field::AgentTurn))
            return value.isDouble() ? std::optional(QString::number(value.toInteger())) : std::nullopt;
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }

    [[nodiscard]] static std::optional<double> number(const ConditionField &field, const QJsonObject &job)
    {
        const bool isShare = field.kind == ConditionField::Kind::Share;
        const QJsonValue value = json(isShare ? ConditionField(Field::Score) : field, job);
        if (!value.isDouble())
            return std::nullopt;
        if (!isShare)
            return value.toDouble();
        return shareOfScale(ScoringModules().scale(job[u"module"_s].toString().toStdString()), value.toDouble());
    }

    QJsonArray m_jobs;
};

class RandomJobs
{
public:
    explicit RandomJobs(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] QJsonArray jobs(int count)
    {
        QJsonArray all;
        for (int i = 0; i < count; ++i) {
            QJsonObject identity;
            set(identity, u"agent_name"_s, names());
            set(identity, u"agent_session_id"_s, {u"s1"_s, u"s2"_s, u""_s});
            set(identity, u"agent_turn"_s, {1, 2, 12});
            QJsonObject job{{u"job_id"_s, u"j%1"_s.arg(i)}, {u"agent_identity_context"_s, identity}};
            set(job, u"module"_s, {u"coherence"_s, u"faithfulness"_s, u"data_grounding"_s, u"mystery"_s});
            set(job, u"status"_s, {u"completed"_s, u"failed"_s});
            set(job, u"score"_s, {0, 3, 7, 10, 0.25, 11, u"high"_s});
            set(job, u"explanation"_s, {u""_s, u"A Late fee"_s, u"late"_s, u"Caf\u00e9 fee"_s, u"cafe\u0301"_s});
            set(job, u"extra"_s, names());
            all.append(job);
        }
        return all;
    }

    [[nodiscard]] Condition condition(int depth)
    {
        const auto inner = [&] { return condition(depth - 1); };
        switch (depth > 0 ? m_random() % 9 : 4 + m_random() % 5) {
        case 0:
            return Condition::allOf({inner(), inner()});
        case 1:
            return Condition::anyOf({inner(), inner(), inner()});
        case 2:
            return Condition::negated(inner());
        case 3:
            return m_random() % 2 == 0 ? Condition::inSession(inner()) : Condition::inTurn(inner());
        case 4:
            return Condition::has(field());
        case 5:
            return Condition::words(pick({u"late"_s, u"CAF\u00c9"_s, u"fee"_s, u"j1"_s, u"sup"_s}).toString());
        case 6: {
            NumberTest test{static_cast<NumberTest::Operator>(m_random() % 6), 0.0, 0.0};
            const bool isShare = m_random() % 3 == 0;
            test.value = isShare ? 0.25 : pick({0, 1, 3, 7}).toDouble();
            test.upper = isShare ? 0.7 : 10;
            return Condition::compared(
                isShare                   ? ConditionField::share()
                    : m_random() % 2 == 0 ? ConditionField(Field::Score)
                                          : Field::AgentTurn,
                test);
        }
        default: {
            ConditionField where = field();
            while (where.isNumber())
                where = field();
            const auto match = static_cast<Condition::Match>(m_random() % 5);
            const QJsonArray texts{u"support"_s, u"SUPPORT"_s,   u"sup"_s, u"port"_s, u"late"_s, u"caf\u00e9"_s,
                                   u"failed"_s,  u"coherence"_s, u"s1"_s,  u"fee"_s,  u""_s,     u"\u00e9"_s};
            QString text = pick(texts).toString();
            if (match == Condition::Match::Regex && text.isEmpty())
                text = u"^[a-s]"_s;
            return Condition::value(where, text, match);
        }
        }
    }

private:
    [[nodiscard]] static QJsonArray names()
    {
        return {u"support"_s, u"Support desk"_s, u"kyc"_s, u"caf\u00e9"_s, u"cafe\u0301"_s, 5};
    }

    [[nodiscard]] QJsonValue pick(const QJsonArray &values)
    {
        return values[static_cast<qsizetype>(m_random() % static_cast<std::size_t>(values.size()))];
    }

    [[nodiscard]] ConditionField field()
    {
        switch (m_random() % 9) {
        case 0:
            return Field::AgentName;
        case 1:
            return Field::AgentSessionId;
        case 2:
            return Field::AgentTurn;
        case 3:
            return Field::Module;
        case 4:
            return Field::Status;
        case 5:
            return Field::Score;
        case 6:
            return Field::JobId;
        case 7:
            return Field::ToolId; // no job has one
        default:
            return Field::Explanation;
        }
    }

    void set(QJsonObject &object, const QString &key, const QJsonArray &values)
    {
        const auto kind = m_random() % 6;
        if (kind == 0)
            object[key] = QJsonValue::Null;
        else if (kind > 1)
            object[key] = pick(values);
    }

    std::mt19937 m_random;
};

const QJsonArray &fewJobs()
{
    static const QJsonArray Jobs = QJsonDocument::fromJson(R"([
{"job_id":"a0","module":"coherence","status":"completed","score":3,"explanation":"A late fee","agent_identity_context":{"agent_name":"Support","agent_session_id":"s1","agent_turn":1}},
{"job_id":"a1","module":"faithfulness","status":"completed","score":8,"explanation":"Caf\u00e9","agent_identity_context":{"agent_name":"support/tier-1","agent_session_id":"s1","agent_turn":2}},
{"job_id":"a2","module":"faithfulness","status":"failed","score":null,"explanation":null,"agent_identity_context":{"agent_name":"kyc","agent_session_id":"s2","agent_turn":1}},
{"job_id":"a3","module":"data_grounding","status":"completed","score":0.3,"explanation":"","agent_identity_context":{"agent_name":"","agent_session_id":"s2","agent_turn":10}},
{"job_id":"a4","module":"mystery","status":"completed","score":3,"explanation":"cafe\u0301 late","agent_identity_context":{"agent_name":null,"agent_turn":1}},
{"job_id":"a5","module":"coherence","status":"completed","score":0,"extra":"red","nothing":null,"agent_identity_context":{"agent_session_id":"s1"}},
{"job_id":"a6","module":"coherence","status":"completed","score":"3","extra":5,"explanation":5,"agent_identity_context":null}
])")
                                       .array();
    return Jobs;
}

} // namespace

void TestConditions::meansWhatTheGuideSays_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("rows");

    const auto row = [](const QString &query, const QList<int> &rows) {
        QTest::newRow(qPrintable(query)) << query << rows;
    };
    row(u"score:3"_s, {0, 4});
    row(u"score:<5"_s, {0, 3, 4, 5});
    row(u"-score:<5"_s, {1, 2, 6}); // also those without a score
    row(u"score:0"_s, {5}); // zero is not null
    row(u"-has:score"_s, {2, 6});
    row(u"score:0.3..3"_s, {0, 3, 4});
    row(u"share:20..40"_s, {0, 3}); // not that of an unknown scale
    row(u"has:share"_s, {0, 1, 3, 5});
    row(u"module:coherence score:<2"_s, {5});
    row(u"agent:support"_s, {}); // whole, by bytes
    row(u"agent:support*"_s, {0, 1}); // folded
    row(u"agent:*1"_s, {1});
    row(u"agent:*UPPORT*"_s, {0, 1});
    row(u"agent:\"\""_s, {3});
    row(u"has:agent"_s, {0, 1, 2, 3});
    row(u"-agent:kyc"_s, {0, 1, 3, 4, 5, 6});
    row(u"agent:(kyc OR Support)"_s, {0, 2});
    row(u"agent:/^[Ss]upport$/"_s, {0});
    row(u"explanation:LATE"_s, {0, 4});
    row(u"explanation:\"late fee\""_s, {0});
    row(u"explanation:*late"_s, {4});
    row(u"-explanation:*late"_s, {0, 1, 2, 3, 5, 6}); // also those without one
    row(u"explanation:CAF\u00c9*"_s, {1, 4});
    row(u"explanation:\"\""_s, {3});
    row(u"-has:explanation"_s, {2, 5, 6});
    row(u"explanation:/(late|due) (fee|date)s?/"_s, {0});
    row(u"turn:1"_s, {0, 2, 4});
    row(u"turn:>=2"_s, {1, 3});
    row(u"-turn:>=2"_s, {0, 2, 4, 5, 6});
    row(u"late"_s, {0, 4});
    row(u"fee late"_s, {0}); // in any order
    row(u"tier"_s, {1});
    row(u"a6"_s, {6});
    row(u"in-session:(score:<5)"_s, {0, 1, 2, 3, 5});
    row(u"in-session:(module:faithfulness score:>5)"_s, {0, 1, 5});
    row(u"-in-session:(module:faithfulness score:>5)"_s, {2, 3, 4, 6}); // also those without a session
    row(u"in-turn:(module:faithfulness)"_s, {1, 2});
    row(u"-in-turn:(module:faithfulness)"_s, {0, 3, 4, 5, 6});
    row(u"in-session:(-in-turn:(module:faithfulness) module:data_grounding)"_s, {2, 3});
    row(u"extra:red"_s, {5});
    row(u"extra:5"_s, {6});
    row(u"has:extra"_s, {5, 6});
    row(u"has:nothing"_s, {});
    row(u"-nothing:x"_s, {0, 1, 2, 3, 4, 5, 6});
    row(u"module:coherence OR agent:kyc late"_s, {0, 5, 6});
    row(u"(module:coherence OR agent:kyc) late"_s, {0});
    row(u"job:(a1 OR a3)"_s, {1, 3});
    row(u"job:A*"_s, {0, 1, 2, 3, 4, 5, 6});
}

void TestConditions::meansWhatTheGuideSays()
{
    QFETCH(QString, query);
    QFETCH(QList<int>, rows);
    const auto store = storeOf(fewJobs());
    QCOMPARE(store->rowCount(), std::size_t{7});
    QCOMPARE(rowsOf(store, parsed(store, query)), rows);
}

void TestConditions::aTurnOfMinusZeroIsTurnZero()
{
    const auto store =
        jobsFromJson(R"([{"job_id":"a","agent_identity_context":{"agent_turn":-0,"agent_session_id":"s"}},
        {"job_id":"b","agent_identity_context":{"agent_turn":0,"agent_session_id":"s"},"status":"failed"},
        {"job_id":"c","agent_identity_context":{"agent_turn":-0.0}}, {"job_id":"d"}])");
    for (const QString &query : {u"turn:0"_s, u"turn:-0"_s, u"turn:=0"_s, u"turn:0..0"_s, u"turn:<=0"_s})
        QCOMPARE(rowsOf(store, parsed(store, query)), (QList<int>{0, 1, 2}));
    QCOMPARE(rowsOf(store, parsed(store, u"in-turn:(status:failed)"_s)), (QList<int>{0, 1}));
}

void TestConditions::agreesWithAPlainReference()
{
    RandomJobs random(5);
    for (int list = 0; list < 20; ++list) {
        const QJsonArray jobs = random.jobs(40);
        const auto store = storeOf(jobs);
        const Reference reference(jobs);
        for (int i = 0; i < 100; ++i) {
            const Condition condition = random.condition(3);
            Refinement refinement;
            refinement.add(condition);
            QVERIFY2(rowsOf(store, refinement) == reference.rows(condition), qPrintable(formatCondition(condition)));
        }
    }
}

/// What add() moves to the parts that the sidebar shows means what it meant.
void TestConditions::partsAndConditionsMeanTheSame()
{
    const auto store = storeOf(RandomJobs(6).jobs(200));
    RandomJobs random(7);
    int moved = 0;
    for (int i = 0; i < 1000; ++i) {
        const Condition condition = random.condition(2);
        Refinement parts;
        parts.add(condition);
        Refinement whole;
        whole.others = {condition};
        moved += parts == whole ? 0 : 1;
        QVERIFY2(rowsOf(store, parts) == rowsOf(store, whole), qPrintable(formatCondition(condition)));
    }
    QVERIFY(moved > 100);
}

void TestConditions::narrowsCountsAndHistogram()
{
    const QJsonArray jobs = RandomJobs(8).jobs(500);
    const auto store = storeOf(jobs);
    JobQuery query;
    query.refinement = parsed(store, u"module:coherence share:50..100 (score:>5 OR agent:kyc)"_s);
    QVERIFY(!query.refinement.others.empty());
    query.facets = {Field::Module};
    query.scores = true;
    const auto result = runQuery(store, store->rowCount(), query);
    const Reference reference(jobs);
    const auto count = [&](const QString &text) { return reference.rows(parsed(store, text).condition()).size(); };
    for (const FacetCount &value : result->facets.front().second) {
        if (value.code < StringDictionary::First)
            continue;
        const std::string_view name = store->dictionary(Field::Module).value(value.code);
        const QString text = "module:"_L1 + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        QCOMPARE(static_cast<qsizetype>(value.rows), count(text + " share:50..100 (score:>5 OR agent:kyc)"_L1));
    }
    QCOMPARE(
        static_cast<qsizetype>(result->scores->scored()),
        count(u"module:coherence has:share (score:>5 OR agent:kyc)"_s));
}

/// Several blocks, shared by threads.
void TestConditions::manyRowsGiveTheSameAsFew()
{
    const QJsonArray jobs = RandomJobs(9).jobs(64);
    const auto few = storeOf(jobs);
    QByteArray body = "[";
    constexpr int Times = 2100;
    const QByteArray list = QJsonDocument(jobs).toJson(QJsonDocument::Compact);
    for (int i = 0; i < Times; ++i)
        body += list.sliced(1, list.size() - 2) + (i + 1 < Times ? ',' : ']');
    const auto many = jobsFromJson(body);
    QVERIFY(many->rowCount() > 8 * JobStore::BlockRows);
    RandomJobs random(10);
    for (int i = 0; i < 30; ++i) {
        Refinement refinement;
        refinement.others = {random.condition(2)};
        const QList<int> wanted = rowsOf(few, refinement);
        const QList<int> found = rowsOf(many, refinement);
        QCOMPARE(found.size(), wanted.size() * Times);
        for (qsizetype at = 0; at < found.size(); ++at)
            QVERIFY(found[at] == wanted[at % wanted.size()] + static_cast<int>(at / wanted.size()) * 64);
    }
}

/// More pairs of session and turn than a table has room for.
void TestConditions::manySessionsAndTurnsAreToldApart()
{
    QJsonArray jobs;
    constexpr int Count = 6000;
    for (int i = 0; i < Count; ++i) {
        for (const QString &module : {u"coherence"_s, i % 3 == 0 ? u"faithfulness"_s : u"data_grounding"_s}) {
            const QJsonObject identity{{u"agent_session_id"_s, u"s%1"_s.arg(i / 2)}, {u"agent_turn"_s, i}};
            jobs.append(QJsonObject{
                {u"job_id"_s, u"%1"_s.arg(jobs.size())},
                {u"module"_s, module},
                {u"agent_identity_context"_s, identity}});
        }
    }
    const auto store = storeOf(jobs);
    QCOMPARE(rowsOf(store, parsed(store, u"in-turn:(module:faithfulness)"_s)).size(), Count / 3 * 2);
    QCOMPARE(rowsOf(store, parsed(store, u"-in-turn:(module:faithfulness)"_s)).size(), Count / 3 * 4);
}

void TestConditions::stopsWhenTold_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("text") << u"explanation:late"_s;
    QTest::newRow("session") << u"in-session:(late)"_s;
    QTest::newRow("column") << u"score:<5"_s;
}

void TestConditions::stopsWhenTold()
{
    QFETCH(QString, query);
    const auto store = storeOf(RandomJobs(11).jobs(100));
    JobQuery asked;
    asked.refinement = parsed(store, query);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!runQuery(store, store->rowCount(), asked, stop.get_token()));
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
