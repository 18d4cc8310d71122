// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <tuple>

#include <QCollator>
#include <QTest>

#include "core/base/collationkey.h"
#include "core/query/idorder.h"
#include "core/query/runquery.h"
#include "helpers/corehelpers.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

// moc can't parse raw strings before the class, so the class comes first.
class TestJobQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainReference_data();
    void agreesWithAPlainReference();
    void withoutRefinementAndSortNothingIsListed();
    void missingValuesComeLastInBothDirections_data();
    void missingValuesComeLastInBothDirections();
    void unknownScalesComeAfterKnownOnes();
    void rawScoresAreSortedByTheirExactValue();
    void comparesScoresByShareOfScale();
    void versionsCompareNumbersAsNumbers();
    void namesCompareAsTheLocaleDoes();
    void longTextsThatDifferLateAreSorted();
    void equalRowsFollowTheirIds();
    void laterKeysDecideAmongEqualRows();
    void aFacetDoesNotNarrowItself();
    void aChosenValueThatNoRowHasStaysListed();
    void excludedValuesAreHidden_data();
    void excludedValuesAreHidden();
    void histogramCountsByShareOfScale();
    void aScoreRangeDoesNotNarrowItsHistogram();
    void histogramBinsMeet();
    void looksAtNoMoreRowsThanAsked();
    void stopsWhenTold();
};

namespace {

using Random = std::mt19937;

/// A job in the simplest form.
struct PlainJob
{
    std::array<std::optional<QString>, FieldCount> texts;
    std::optional<qint64> turn;
    std::optional<double> score;
};

struct PlainJobs
{
    std::vector<PlainJob> jobs;
    std::shared_ptr<JobStore> store = std::make_shared<JobStore>();

    void add(const PlainJob &job, bool missingIsNull = false)
    {
        JobDraft draft;
        draft.clear();
        std::array<std::string, FieldCount> texts;
        for (std::size_t i = 0; i < FieldCount; ++i) {
            if (job.texts[i]) {
                texts[i] = job.texts[i]->toStdString();
                draft.texts[i] = texts[i];
                draft.states[i] = ValueState::Present;
            } else if (missingIsNull) {
                draft.states[i] = ValueState::Null;
            }
        }
        if (job.turn) {
            draft.states[index(Field::AgentTurn)] = ValueState::Present;
            texts[index(Field::AgentTurn)] = std::to_string(*job.turn);
            draft.texts[index(Field::AgentTurn)] = texts[index(Field::AgentTurn)];
        }
        if (job.score)
            draft.score = {ScoreValue::Kind::Fraction, *job.score};
        store->append(draft);
        store->publish();
        jobs.push_back(job);
    }
};

template <typename T> const T &pick(Random &random, const std::vector<T> &from)
{
    return from[random() % from.size()];
}

/// A few values of each field, so that there are many equal, missing and unusual ones.
PlainJobs randomJobs(Random &random, std::size_t count)
{
    static const std::vector<QString> names{u""_s,     u"Ärger"_s, u"arg"_s, u"Zebra"_s, u"zebra"_s,
                                            u"日本"_s, u"ß-Bot"_s, u"1.9"_s, u"1.10"_s,  u"1.10-rc1"_s};
    static const std::vector<QString> modules{u"correctness"_s, u"data_grounding"_s, u"new_one"_s, u"other"_s};
    static const std::vector<QString> statuses{
        u"submitted"_s, u"in_progress"_s, u"completed"_s, u"failed"_s, u"not_run"_s};
    static const std::vector<double> scores{0.0, -0.0, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 11.0, -1.0, 1e300};
    static const std::vector<qint64> turns{
        0, 1, 2, -1, 100, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    PlainJobs all;
    for (std::size_t i = 0; i < count; ++i) {
        PlainJob job;
        for (const FieldInfo &info : jobFields()) {
            if (info.field != Field::AgentTurn && info.field != Field::Score && random() % 4 != 0)
                job.texts[index(info.field)] = pick(random, names);
        }
        job.texts[index(Field::JobId)] = u"id%1"_s.arg(random() % count); // some twice
        if (random() % 10 != 0)
            job.texts[index(Field::Module)] = pick(random, modules);
        if (random() % 2 == 0)
            job.texts[index(Field::Status)] = pick(random, statuses);
        if (random() % 5 != 0)
            job.score = pick(random, scores);
        if (random() % 5 != 0)
            job.turn = pick(random, turns);
        all.add(job, random() % 2 == 0);
    }
    return all;
}

std::optional<double> share(const PlainJob &job, const ScoringModules &modules)
{
    const auto &module = job.texts[index(Field::Module)];
    return job.score ? shareOfScale(modules.scale(module.value_or(QString()).toStdString()), *job.score) : std::nullopt;
}

/// A value in the form of a facet: a turn as its digits.
std::optional<QString> facetValue(const PlainJob &job, Field field)
{
    if (field != Field::AgentTurn)
        return job.texts[index(field)];
    return job.turn ? std::optional(QString::number(*job.turn)) : std::nullopt;
}

bool passes(const PlainJob &job, const JobQuery &query, std::optional<Field> without = {})
{
    for (const auto &[field, values] : query.refinement.facets) {
        if (field != without && !values.empty() && !values.contains(facetValue(job, field)))
            return false;
    }
    for (const auto &[field, values] : query.refinement.excluded) {
        if (field != without && values.contains(facetValue(job, field)))
            return false;
    }
    if (const auto &range = query.refinement.scoreRange) {
        const auto part = share(job, query.modules);
        if (!part || *part < range->low || *part > range->high)
            return false;
    }
    const QString &text = query.refinement.text;
    return text.isEmpty() || std::any_of(jobFields().begin(), jobFields().end(), [&](const FieldInfo &info) {
               const std::optional<QString> value = facetValue(job, info.field);
               const bool searched =
                   isIdentityField(info.field) || info.field == Field::JobId || info.field == Field::Explanation;
               return searched && value && value->contains(text, Qt::CaseInsensitive);
           });
}

int compareNumbers(auto a, auto b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

/// Less than, equal to or more than 0; missing values come last in both directions.
int compare(const PlainJob &a, const PlainJob &b, const SortKey &key, const JobQuery &query)
{
    const int sign = key.order == Qt::AscendingOrder ? 1 : -1;
    const auto missing = [](bool first, bool second) { return first == second ? 0 : first ? -1 : 1; };
    if (key.column == Field::Score) {
        const auto shareA = share(a, query.modules);
        const auto shareB = share(b, query.modules);
        if (a.score.has_value() != b.score.has_value())
            return missing(a.score.has_value(), b.score.has_value());
        if (!a.score)
            return 0;
        if (shareA.has_value() != shareB.has_value())
            return missing(shareA.has_value(), shareB.has_value());
        return sign * (shareA ? compareNumbers(*shareA, *shareB) : compareNumbers(*a.score, *b.score));
    }
    if (key.column == Field::AgentTurn) {
        if (!a.turn || !b.turn)
            return missing(a.turn.has_value(), b.turn.has_value());
        return sign * compareNumbers(*a.turn, *b.turn);
    }
    const auto &textA = a.texts[key.column.index()];
    const auto &textB = b.texts[key.column.index()];
    if (!textA || !textB)
        return missing(textA.has_value(), textB.has_value());
    const QByteArray bytesA = textA->toUtf8();
    const QByteArray bytesB = textB->toUtf8();
    const FieldKind kind = fieldInfo(*key.column.field()).kind;
    if (kind != FieldKind::Id) {
        // The C locale's collator does not compare numbers, so versions are compared as in English there.
        const bool plain = kind == FieldKind::Version && query.locale.language() == QLocale::C;
        QCollator collator(plain ? QLocale(QLocale::English) : query.locale);
        collator.setNumericMode(kind == FieldKind::Version);
        if (const int order = CollationKey(collator, *textA).compare({collator, *textB}, collator); order != 0)
            return sign * order;
    }
    return sign * compareNumbers(bytesA, bytesB);
}

std::vector<SourceRow> plainOrder(const PlainJobs &all, const JobQuery &query)
{
    std::vector<SourceRow> rows;
    for (std::size_t i = 0; i < all.jobs.size(); ++i) {
        if (passes(all.jobs[i], query))
            rows.push_back(row(i));
    }
    if (query.sort.empty())
        return rows;
    std::stable_sort(rows.begin(), rows.end(), [&](SourceRow a, SourceRow b) {
        const PlainJob &first = all.jobs[index(a)];
        const PlainJob &second = all.jobs[index(b)];
        for (const SortKey &key : query.sort) {
            if (const int order = compare(first, second, key, query); order != 0)
                return order < 0;
        }
        return compare(first, second, {Field::JobId, Qt::AscendingOrder}, query) < 0;
    });
    return rows;
}

ScoreHistogram plainHistogram(const PlainJobs &all, JobQuery query)
{
    query.refinement.scoreRange.reset();
    ScoreHistogram histogram;
    for (const PlainJob &job : all.jobs) {
        if (!passes(job, query))
            continue;
        const QString module = job.texts[index(Field::Module)].value_or(QString());
        const QString status = job.texts[index(Field::Status)].value_or(QString());
        if (const auto part = share(job, query.modules)) {
            const bool judge = query.modules.scale(module.toStdString()) == Scale::Judge;
            ++(judge ? histogram.judge : histogram.statistical)[std::size_t(std::floor(*part * 10 + 0.5))];
        } else if (job.score) {
            ++histogram.unscaled;
        } else if (status == u"submitted" || status == u"in_progress") {
            ++histogram.pending;
        } else if (status == u"failed") {
            ++histogram.failed;
        } else if (status == u"not_run") {
            ++histogram.notRun;
        } else {
            ++histogram.unscored;
        }
    }
    return histogram;
}

using Counts = std::map<std::optional<QString>, std::uint32_t>;

Counts plainCounts(const PlainJobs &all, const JobQuery &query, Field field)
{
    Counts counts;
    for (const PlainJob &job : all.jobs) {
        if (passes(job, query, field))
            ++counts[facetValue(job, field)];
    }
    return counts;
}

Counts countsOf(const QueryResult &result, const std::vector<FacetCount> &facet, Field field)
{
    Counts counts;
    for (const FacetCount &count : facet) {
        const std::string_view text = result.store->dictionary(field).value(count.code);
        const std::optional<QString> key = count.code < StringDictionary::First
            ? std::optional<QString>()
            : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        if (count.rows > 0)
            counts[key] = count.rows;
    }
    return counts;
}

JobQuery randomQuery(Random &random)
{
    static const std::vector<QString> values{u""_s,        u"Ärger"_s, u"1.10"_s,   u"correctness"_s,
                                             u"new_one"_s, u"2"_s,     u"no such"_s};
    static const std::vector<QString> needles{u"id1"_s, u"ÄRG"_s, u"z"_s, u"本"_s, u"0"_s, u"no such"_s};
    static const std::vector<QLocale> locales{QLocale(QLocale::German), QLocale(QLocale::Swedish), QLocale::c()};
    JobQuery query;
    query.locale = pick(random, locales);
    for (const FieldInfo &info : jobFields()) {
        if (info.facet && random() % 12 == 0) {
            for (std::size_t n = 1 + random() % 4; n > 0; --n)
                query.refinement.setFacetValue(
                    info.field, random() % 4 == 0 ? FacetValue() : pick(random, values), true);
        }
        if (info.facet && random() % 12 == 0) {
            for (std::size_t n = 1 + random() % 3; n > 0; --n)
                query.refinement.excluded[info.field].insert(
                    random() % 4 == 0 ? FacetValue() : pick(random, values)); // may also be wanted
        }
        if (info.facet && random() % 4 == 0)
            query.facets.push_back(info.field);
    }
    if (random() % 4 == 0)
        query.refinement.scoreRange = ShareRange{random() % 2 == 0 ? 0.0 : 0.1, random() % 2 == 0 ? 1.0 : 0.5};
    if (random() % 4 == 0)
        query.refinement.text = pick(random, needles);
    query.scores = random() % 2 == 0;
    if (random() % 3 == 0)
        query.modules.setScale("new_one", Scale::Judge);
    for (std::size_t n = random() % 4; n > 0; --n)
        query.sort.push_back(
            {static_cast<Field>(random() % FieldCount), random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
    return query;
}

QStringList sortedIds(const PlainJobs &all, const JobQuery &query)
{
    const std::optional<QueryResult> result = runQuery(all.store, all.store->rowCount(), query);
    QStringList ids;
    for (std::size_t i = 0; i < result->shownRows(); ++i)
        ids.append(*all.jobs[index(result->sourceRow(static_cast<ShownRow>(i)))].texts[index(Field::JobId)]);
    return ids;
}

PlainJob plain(const QString &id)
{
    PlainJob job;
    job.texts[index(Field::JobId)] = id;
    return job;
}

PlainJob plain(const QString &id, Field field, const QString &text)
{
    PlainJob job = plain(id);
    job.texts[index(field)] = text;
    return job;
}

PlainJob scored(const QString &id, const QString &module, std::optional<double> score)
{
    PlainJob job = plain(id, Field::Module, module);
    job.score = score;
    return job;
}

JobQuery sortBy(std::vector<SortKey> keys)
{
    JobQuery query;
    query.sort = std::move(keys);
    query.locale = QLocale(QLocale::German);
    return query;
}

} // namespace

void TestJobQuery::agreesWithAPlainReference_data()
{
    QTest::addColumn<int>("jobs");
    QTest::addColumn<int>("queries");
    QTest::newRow("none") << 0 << 20;
    QTest::newRow("one") << 1 << 50;
    QTest::newRow("some") << 40 << 400;
    QTest::newRow("more") << 500 << 120;
    QTest::newRow("several blocks") << 9000 << 4;
    QTest::newRow("several threads") << 70'000 << 4;
}

void TestJobQuery::agreesWithAPlainReference()
{
    QFETCH(int, jobs);
    QFETCH(int, queries);
    Random random(static_cast<unsigned>(jobs));
    PlainJobs all;
    IdOrder kept; // of several stores, one after the other
    for (int i = 0; i < queries; ++i) {
        if (i % 40 == 0)
            all = randomJobs(random, static_cast<std::size_t>(jobs));
        const JobQuery query = randomQuery(random);
        const std::optional<QueryResult> result = runQuery(all.store, all.store->rowCount(), query, {}, &kept);
        QVERIFY(result);
        const std::vector<SourceRow> expected = plainOrder(all, query);
        QCOMPARE(result->shownRows(), expected.size());
        for (std::size_t at = 0; at < expected.size(); ++at) {
            const QByteArray place = "query " + QByteArray::number(i) + " row " + QByteArray::number(qulonglong{at});
            QVERIFY2(result->sourceRow(static_cast<ShownRow>(at)) == expected[at], place);
        }
        QCOMPARE(result->scores.has_value(), query.scores);
        if (query.scores)
            QVERIFY(*result->scores == plainHistogram(all, query));
        QCOMPARE(result->facets.size(), query.facets.size());
        for (const auto &[field, counts] : result->facets) {
            QCOMPARE(countsOf(*result, counts, field), plainCounts(all, query, field));
            const auto behind = std::find_if(
                counts.begin(), counts.end(), [](const FacetCount &c) { return c.code < StringDictionary::First; });
            QVERIFY(behind == counts.end() || behind + 1 == counts.end());
            QVERIFY(std::is_sorted(
                counts.begin(), behind, [](const FacetCount &a, const FacetCount &b) { return a.rows > b.rows; }));
        }
    }
}

void TestJobQuery::withoutRefinementAndSortNothingIsListed()
{
    Random random(1);
    const PlainJobs all = randomJobs(random, 10);
    const std::optional<QueryResult> result = runQuery(all.store, 10, JobQuery());
    QVERIFY(result && !result->order);
    QCOMPARE(result->shownRows(), std::size_t{10});
    QCOMPARE(result->sourceRow(static_cast<ShownRow>(3)), row(3));
}

void TestJobQuery::missingValuesComeLastInBothDirections_data()
{
    QTest::addColumn<int>("field");
    for (const FieldInfo &info : jobFields()) {
        if (info.field != Field::JobId)
            QTest::newRow(info.key.data()) << static_cast<int>(info.field);
    }
}

void TestJobQuery::missingValuesComeLastInBothDirections()
{
    QFETCH(int, field);
    const auto key = static_cast<Field>(field);
    PlainJobs all;
    PlainJob present = plain(u"z"_s, Field::Module, u"correctness"_s);
    present.texts[index(key)] = key == Field::Module ? u"correctness"_s : QString();
    present.turn = std::numeric_limits<qint64>::max();
    present.score = 10;
    PlainJob missing = plain(u"a"_s);
    if (key != Field::Module)
        missing.texts[index(Field::Module)] = u"correctness"_s;
    all.add(missing);
    all.add(present);
    missing.texts[index(Field::JobId)] = u"b"_s;
    all.add(missing, true);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
        QCOMPARE(sortedIds(all, sortBy({{key, order}})), (QStringList{u"z"_s, u"a"_s, u"b"_s}));
}

void TestJobQuery::unknownScalesComeAfterKnownOnes()
{
    PlainJobs all;
    all.add(scored(u"none"_s, u"correctness"_s, {}));
    all.add(scored(u"raw 2"_s, u"new"_s, 2));
    all.add(scored(u"raw 900"_s, u"new"_s, 900));
    all.add(scored(u"out of scale"_s, u"correctness"_s, 11));
    all.add(scored(u"full"_s, u"correctness"_s, 10));
    all.add(scored(u"zero"_s, u"data_grounding"_s, 0));
    QCOMPARE(
        sortedIds(all, sortBy({{Field::Score, Qt::AscendingOrder}})),
        (QStringList{u"zero"_s, u"full"_s, u"raw 2"_s, u"out of scale"_s, u"raw 900"_s, u"none"_s}));
    QCOMPARE(
        sortedIds(all, sortBy({{Field::Score, Qt::DescendingOrder}})),
        (QStringList{u"full"_s, u"zero"_s, u"raw 900"_s, u"out of scale"_s, u"raw 2"_s, u"none"_s}));
}

void TestJobQuery::rawScoresAreSortedByTheirExactValue()
{
    const QStringList inOrder{
        u"-9007199254740993"_s,
        u"-9007199254740992"_s,
        u"-9007199254740991"_s,
        u"-1e-400"_s,
        u"0"_s,
        u"1e-400"_s,
        u"0.30000000000000004"_s,
        u"0.30000000000000010"_s,
        u"9007199254740990"_s,
        u"9007199254740991"_s,
        u"9007199254740992"_s,
        u"9007199254740993"_s,
        u"9007199254740995"_s,
        u"123456789012345678901"_s,
        u"123456789012345678902"_s};
    QByteArray body;
    for (const qsizetype i : {3, 9, 8, 0, 12, 11, 10, 7, 6, 5, 4, 2, 1, 14, 13}) {
        const QByteArray digits = inOrder[i].toUtf8();
        body += R"({"job_id":")" + digits + R"(","module":"new","score":)" + digits + "}\n";
    }
    body += R"({"job_id":"none","module":"new","score":"x"})";
    const test::Reading reading = test::readWhole({body.constData(), static_cast<std::size_t>(body.size())});
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const auto result = runQuery(reading.store, reading.store->rowCount(), sortBy({{Field::Score, order}}));
        QStringList ids;
        for (std::size_t i = 0; i < result->shownRows(); ++i) {
            const std::string_view id = reading.store->text(Field::JobId, result->sourceRow(static_cast<ShownRow>(i)));
            ids.append(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
        }
        QStringList expected = inOrder;
        if (order == Qt::DescendingOrder)
            std::reverse(expected.begin(), expected.end());
        QCOMPARE(ids, expected << u"none"_s);
    }
}

void TestJobQuery::comparesScoresByShareOfScale()
{
    PlainJobs all;
    all.add(scored(u"7 of 10"_s, u"correctness"_s, 7));
    all.add(scored(u"0.8 of 1"_s, u"data_grounding"_s, 0.8));
    all.add(scored(u"1 of 10"_s, u"correctness"_s, 1));
    all.add(scored(u"0.05 of 1"_s, u"data_grounding"_s, 0.05));
    QCOMPARE(
        sortedIds(all, sortBy({{Field::Score, Qt::AscendingOrder}})),
        (QStringList{u"0.05 of 1"_s, u"1 of 10"_s, u"7 of 10"_s, u"0.8 of 1"_s}));
    JobQuery query;
    query.refinement.scoreRange = ShareRange{0.1, 0.7};
    QCOMPARE(sortedIds(all, query), (QStringList{u"7 of 10"_s, u"1 of 10"_s}));
}

void TestJobQuery::versionsCompareNumbersAsNumbers()
{
    PlainJobs all;
    for (const QString &version : {u"1.10"_s, u"2.0"_s, u"1.9"_s, u"1.9.1"_s, u"10"_s})
        all.add(plain(version, Field::AgentVersion, version));
    QCOMPARE(
        sortedIds(all, sortBy({{Field::AgentVersion, Qt::AscendingOrder}})),
        (QStringList{u"1.9"_s, u"1.9.1"_s, u"1.10"_s, u"2.0"_s, u"10"_s}));
}

void TestJobQuery::namesCompareAsTheLocaleDoes()
{
    PlainJobs all;
    for (const QString &name : {u"zebra"_s, u"ähnlich"_s, u"Apfel"_s, u"azur"_s})
        all.add(plain(name, Field::AgentName, name));
    JobQuery query = sortBy({{Field::AgentName, Qt::AscendingOrder}});
    QCOMPARE(sortedIds(all, query), (QStringList{u"ähnlich"_s, u"Apfel"_s, u"azur"_s, u"zebra"_s}));
    query.locale = QLocale(QLocale::Swedish);
    QCOMPARE(sortedIds(all, query), (QStringList{u"Apfel"_s, u"azur"_s, u"zebra"_s, u"ähnlich"_s}));
}

void TestJobQuery::longTextsThatDifferLateAreSorted()
{
    PlainJobs all;
    const QString start(500, u'ä');
    all.add(plain(u"3"_s, Field::Explanation, start + u"c"));
    all.add(plain(u"1"_s, Field::Explanation, start + u"a"));
    all.add(plain(u"2"_s, Field::Explanation, start + u"B"));
    QCOMPARE(sortedIds(all, sortBy({{Field::Explanation, Qt::AscendingOrder}})), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(
        sortedIds(all, sortBy({{Field::Explanation, Qt::DescendingOrder}})), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
}

void TestJobQuery::equalRowsFollowTheirIds()
{
    PlainJobs all;
    for (const QString &id : {u"same-start-b"_s, u"same-start-a"_s, u"same-start"_s, u""_s})
        all.add(plain(id, Field::Status, u"completed"_s));
    const QStringList byId{u""_s, u"same-start"_s, u"same-start-a"_s, u"same-start-b"_s};
    QCOMPARE(sortedIds(all, sortBy({{Field::Status, Qt::AscendingOrder}})), byId);
    QCOMPARE(sortedIds(all, sortBy({{Field::Status, Qt::DescendingOrder}})), byId);
}

void TestJobQuery::laterKeysDecideAmongEqualRows()
{
    PlainJobs all;
    const std::array<std::tuple<QString, QString, int>, 4> rows{
        {{u"a"_s, u"s2"_s, 1}, {u"b"_s, u"s1"_s, 1}, {u"c"_s, u"s2"_s, 2}, {u"d"_s, u"s1"_s, 2}}};
    for (const auto &[id, session, turn] : rows) {
        PlainJob job = plain(id, Field::AgentSessionId, session);
        job.turn = turn;
        all.add(job);
    }
    QCOMPARE(
        sortedIds(all, sortBy({{Field::AgentSessionId, Qt::AscendingOrder}, {Field::AgentTurn, Qt::DescendingOrder}})),
        (QStringList{u"d"_s, u"b"_s, u"c"_s, u"a"_s}));
}

void TestJobQuery::aFacetDoesNotNarrowItself()
{
    PlainJobs all;
    all.add(scored(u"a"_s, u"correctness"_s, 1));
    all.add(scored(u"b"_s, u"coherence"_s, 1));
    all.add(plain(u"c"_s));
    JobQuery query;
    query.facets = {Field::Module, Field::Status};
    query.refinement.setFacetValue(Field::Module, u"correctness"_s, true);
    const std::optional<QueryResult> result = runQuery(all.store, 3, query);
    QCOMPARE(result->shownRows(), std::size_t{1});
    QCOMPARE(
        countsOf(*result, result->facets[0].second, Field::Module),
        (Counts{{u"correctness"_s, 1}, {u"coherence"_s, 1}, {std::nullopt, 1}}));
    QCOMPARE(countsOf(*result, result->facets[1].second, Field::Status), (Counts{{std::nullopt, 1}}));
}

void TestJobQuery::aChosenValueThatNoRowHasStaysListed()
{
    PlainJobs all;
    all.add(scored(u"a"_s, u"correctness"_s, 1));
    all.add(scored(u"b"_s, u"coherence"_s, {}));
    JobQuery query;
    query.facets = {Field::Module};
    query.refinement.setFacetValue(Field::Module, u"coherence"_s, true);
    query.refinement.scoreRange = ShareRange{};
    const std::optional<QueryResult> result = runQuery(all.store, 2, query);
    QCOMPARE(result->facets[0].second.size(), std::size_t{2});
    QCOMPARE(result->facets[0].second[1].rows, 0U);
}

void TestJobQuery::excludedValuesAreHidden_data()
{
    QTest::addColumn<Refinement>("refinement");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QString>("modules");
    QTest::addColumn<QString>("agents");
    const auto excluding = [](const FacetValue &module) {
        Refinement refinement;
        refinement.setExcluded(Field::Module, module, true);
        return refinement;
    };
    // An exclusion hides rows, but does not change the counts of its own facet.
    const QString all = u"coherence 3, correctness 2, - 1"_s;
    QTest::newRow("a value") << excluding(u"coherence"_s) << QStringList{u"d"_s, u"e"_s, u"f"_s} << all
                             << u"x 2, y 1"_s;
    QTest::newRow("no value") << excluding(std::nullopt) << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s} << all
                              << u"x 3, y 2"_s;
    QTest::newRow("a value that no row has")
        << excluding(u"gone"_s) << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s} << all << u"x 4, y 2"_s;
    Refinement two = excluding(u"coherence"_s);
    two.setExcluded(Field::Module, std::nullopt, true);
    QTest::newRow("two values") << two << QStringList{u"d"_s, u"e"_s} << all << u"x 1, y 1"_s;
    Refinement other = excluding(u"coherence"_s);
    other.setFacetValue(Field::AgentName, u"x"_s, true);
    QTest::newRow("with another facet") << other << QStringList{u"d"_s, u"f"_s} << u"coherence 2, - 1, correctness 1"_s
                                        << u"x 2, y 1"_s;
    Refinement both = excluding(u"coherence"_s);
    both.setExcluded(Field::AgentName, u"y"_s, true);
    QTest::newRow("in two facets") << both << QStringList{u"d"_s, u"f"_s} << u"coherence 2, - 1, correctness 1"_s
                                   << u"x 2, y 1"_s;
    Refinement same = excluding(u"coherence"_s);
    same.setFacetValue(Field::Module, u"correctness"_s, true);
    QTest::newRow("with a wanted value") << same << QStringList{u"d"_s, u"e"_s} << all << u"x 1, y 1"_s;
    Refinement text = excluding(u"coherence"_s);
    text.text = u"d"_s;
    QTest::newRow("with a text") << text << QStringList{u"d"_s} << u"correctness 1, coherence 0"_s << u"x 1"_s;
    Refinement score = excluding(u"coherence"_s);
    score.scoreRange = ShareRange{0.3, 0.6};
    QTest::newRow("with a score range") << score << QStringList{u"d"_s, u"e"_s} << u"correctness 2, coherence 1"_s
                                        << u"x 1, y 1"_s;
}

void TestJobQuery::excludedValuesAreHidden()
{
    QFETCH(const Refinement, refinement);
    PlainJobs all;
    const auto add =
        [&all](const QString &id, const std::optional<QString> &module, const QString &agent, double score) {
            PlainJob job = plain(id, Field::AgentName, agent);
            job.texts[index(Field::Module)] = module;
            job.score = score;
            all.add(job, id == u"f"_s);
        };
    add(u"a"_s, u"coherence"_s, u"x"_s, 1);
    add(u"b"_s, u"coherence"_s, u"x"_s, 4);
    add(u"c"_s, u"coherence"_s, u"y"_s, 9);
    add(u"d"_s, u"correctness"_s, u"x"_s, 3);
    add(u"e"_s, u"correctness"_s, u"y"_s, 6);
    add(u"f"_s, std::nullopt, u"x"_s, 5);
    JobQuery query;
    query.refinement = refinement;
    query.facets = {Field::Module, Field::AgentName};
    QTEST(sortedIds(all, query), "shown");
    const std::optional<QueryResult> result = runQuery(all.store, 6, query);
    const auto text = [&](std::size_t facet) {
        QStringList parts;
        for (const FacetCount &count : result->facets[facet].second) {
            const std::string_view name = all.store->dictionary(query.facets[facet]).value(count.code);
            parts.append(u"%1 %2"_s
                             .arg(
                                 count.code < StringDictionary::First
                                     ? u"-"_s
                                     : QString::fromUtf8(name.data(), qsizetype(name.size())))
                             .arg(count.rows));
        }
        return parts.join(u", "_s);
    };
    QFETCH(const QString, modules);
    QFETCH(const QString, agents);
    const auto sorted = [](const QString &list) {
        QStringList parts = list.split(u", "_s);
        parts.sort();
        return parts;
    };
    QCOMPARE(sorted(text(0)), sorted(modules));
    QCOMPARE(sorted(text(1)), sorted(agents));
}

void TestJobQuery::histogramCountsByShareOfScale()
{
    PlainJobs all;
    const auto add = [&all](const QString &module, std::optional<double> score, const QString &status) {
        PlainJob job = scored(u"j"_s, module, score);
        job.texts[index(Field::Status)] = status;
        all.add(job);
    };
    add(u"correctness"_s, 0, u"completed"_s);
    add(u"correctness"_s, 7, u"completed"_s);
    add(u"correctness"_s, 7, u"failed"_s); // it has a score all the same
    add(u"correctness"_s, 10, u"completed"_s);
    add(u"data_grounding"_s, 0.649, u"completed"_s);
    add(u"data_grounding"_s, 0.65, u"completed"_s);
    add(u"data_grounding"_s, 0.749, u"completed"_s);
    add(u"data_grounding"_s, 0.75, u"completed"_s);
    add(u"data_grounding"_s, 1, u"completed"_s);
    add(u"data_grounding"_s, 7, u"completed"_s); // outside its scale
    add(u"new"_s, 0.5, u"completed"_s); // of an unknown scale
    add(u"correctness"_s, {}, u"submitted"_s);
    add(u"correctness"_s, {}, u"in_progress"_s);
    add(u"correctness"_s, {}, u"failed"_s);
    add(u"correctness"_s, {}, u"not_run"_s);
    add(u"correctness"_s, {}, u"completed"_s);
    JobQuery query;
    query.scores = true;
    const std::optional<QueryResult> result = runQuery(all.store, all.store->rowCount(), query);
    QVERIFY(result && result->scores);
    QVERIFY(!result->order); // counting alone lists nothing
    ScoreHistogram expected;
    expected.judge = {1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1};
    expected.statistical = {0, 0, 0, 0, 0, 0, 1, 2, 1, 0, 1};
    expected.pending = 2;
    expected.failed = 1;
    expected.notRun = 1;
    expected.unscored = 1;
    expected.unscaled = 2;
    QVERIFY(*result->scores == expected);
    QCOMPARE(result->scores->scored(), 9U);
    QVERIFY(!runQuery(all.store, all.store->rowCount(), JobQuery())->scores);
}

void TestJobQuery::aScoreRangeDoesNotNarrowItsHistogram()
{
    PlainJobs all;
    all.add(scored(u"a"_s, u"correctness"_s, 1));
    all.add(scored(u"b"_s, u"correctness"_s, 9));
    all.add(scored(u"c"_s, u"coherence"_s, 9));
    all.add(scored(u"d"_s, u"correctness"_s, {}));
    JobQuery query;
    query.scores = true;
    query.refinement.scoreRange = ShareRange{0.85, 1.0};
    query.refinement.setExcluded(Field::Module, u"coherence"_s, true);
    const auto counts = [&] { return *runQuery(all.store, 4, query)->scores; };
    ScoreHistogram expected;
    expected.judge[1] = 1;
    expected.judge[9] = 1;
    expected.unscored = 1;
    QVERIFY(counts() == expected);
    query.refinement.text = u"a"_s; // outside the range, and in the histogram all the same
    expected.judge[9] = 0;
    expected.unscored = 0;
    QVERIFY(counts() == expected);
}

/// What is chosen in the histogram is what its bin counts.
void TestJobQuery::histogramBinsMeet()
{
    QCOMPARE(ScoreHistogram::range(0).low, 0.0);
    QCOMPARE(ScoreHistogram::range(ScoreHistogram::Bins - 1).high, 1.0);
    for (std::size_t bin = 0; bin < ScoreHistogram::Bins; ++bin) {
        const ShareRange range = ScoreHistogram::range(bin);
        QCOMPARE(ScoreHistogram::binOf(range.low), bin);
        QCOMPARE(ScoreHistogram::binOf(range.high), bin);
        QCOMPARE(ScoreHistogram::binOf(ScoreHistogram::middle(bin)), bin);
        if (bin > 0)
            QVERIFY(range.low - ScoreHistogram::range(bin - 1).high < 1e-8);
    }
}

void TestJobQuery::looksAtNoMoreRowsThanAsked()
{
    Random random(3);
    const PlainJobs all = randomJobs(random, 50);
    JobQuery query = sortBy({{Field::AgentName, Qt::AscendingOrder}});
    query.facets = {Field::Module};
    const std::optional<QueryResult> result = runQuery(all.store, 20, query);
    QCOMPARE(result->shownRows(), std::size_t{20});
    QCOMPARE(result->sourceRows, std::size_t{20});
    for (const SourceRow shown : *result->order)
        QVERIFY(index(shown) < 20);
}

void TestJobQuery::stopsWhenTold()
{
    Random random(4);
    const PlainJobs all = randomJobs(random, 20);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!runQuery(all.store, 20, sortBy({{Field::Score, Qt::AscendingOrder}}), stop.get_token()));
}

QTEST_GUILESS_MAIN(TestJobQuery)
#include "tst_jobquery.moc"
