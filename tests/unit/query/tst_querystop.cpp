// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A query over many distinct values ends soon after it was told to: counted in steps, not in time.
#include <atomic>
#include <mutex>
#include <set>

#include <QTest>

#include "core/query/idorder.h"
#include "core/query/querytext.h"
#include "core/query/rowfilter.h"
#include "core/query/runquery.h"
#include "helpers/corehelpers.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t Rows = 100'000;

/// Each row has values of its own; ids differ late, so that they must be compared.
std::shared_ptr<const JobStore> manyValues()
{
    auto store = std::make_shared<JobStore>();
    for (std::size_t i = 0; i < Rows; ++i) {
        const std::string number = std::to_string(i * 7919 % Rows);
        const std::string id = (i % 2 == 0 ? "a-common-beginning-" : "b-common-beginning-") + number;
        JobDraft draft;
        draft.identityState = ValueState::Present;
        const auto set = [&draft](Field field, std::string_view text) {
            draft.texts[index(field)] = text;
            draft.states[index(field)] = ValueState::Present;
        };
        set(Field::JobId, id);
        set(Field::AgentName, number);
        set(Field::Module, number);
        draft.unknown.push_back({"queue", "\"x\"", FieldLevel::Job});
        store->append(draft);
    }
    store->publish();
    return store;
}

} // namespace

class TestQueryStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store = manyValues(); }

    // An expression may take a millisecond in each text, so a block of texts is too long.
    void looksBetweenTexts_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"explanation:/x/", "late", "/x/", "agent:/x/", "queue:/x/"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }

    void looksBetweenTexts()
    {
        QFETCH(QString, query);
        JobQuery asked;
        asked.refinement = parseQuery(query, m_store->unknownKeys()).value();
        std::atomic<long> looks = 0;
        RowFilter filter(*m_store, asked, StopCheck([&looks] {
            ++looks;
            return false;
        }));
        QVERIFY(filter.run(Rows, {}));
        QVERIFY2(looks >= long(Rows / StopCheck::SearchesPerLook), qPrintable(QString::number(looks)));
        looks = 0;
        RowFilter stopped(*m_store, asked, StopCheck([&looks] { return ++looks > 100; }));
        QVERIFY_THROWS_EXCEPTION(QueryStopped, (void)stopped.run(Rows, {}));
        QVERIFY(looks <= 108); // the other threads have a look each
    }

    void tellsHowFarItIs_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("sorts");
        QTest::newRow("column") << u"score:<5"_s << false;
        QTest::newRow("text") << u"explanation:/x/"_s << false;
        QTest::newRow("sessions of sessions") << u"in-session:(late in-turn:(agent:7)) -in-session:(77)"_s << false;
        QTest::newRow("sorted") << u"late"_s << true;
    }

    void tellsHowFarItIs()
    {
        QFETCH(QString, query);
        QFETCH(bool, sorts);
        JobQuery asked;
        asked.refinement = parseQuery(query, {}).value();
        if (sorts)
            asked.sort = {{Field::JobId, Qt::AscendingOrder}};
        QueryProgress progress;
        QVERIFY(!progress.share());
        QVERIFY(runQuery(m_store, Rows, asked, {}, nullptr, &progress));
        QCOMPARE(progress.phase(), sorts ? QueryProgress::Phase::Sorting : QueryProgress::Phase::Filtering);
        QCOMPARE(progress.share(), sorts ? std::nullopt : std::optional(1.0));
        QCOMPARE(progress.lookedAt(), progress.expected()); // all that was announced, and no more
    }

    // A block of texts may take a second: the share must move meanwhile.
    void countsWithinABlock()
    {
        for (const char *text : {"explanation:/x/", "late"}) {
            JobQuery asked;
            asked.refinement = parseQuery(QString::fromLatin1(text), {}).value();
            QueryProgress progress;
            std::set<std::size_t> seen;
            std::mutex mutex;
            RowFilter filter(
                *m_store, asked,
                StopCheck(
                    [&] {
                        const std::lock_guard lock(mutex);
                        seen.insert(progress.lookedAt());
                        return false;
                    },
                    &progress));
            QVERIFY(filter.run(JobStore::BlockRows, {}));
            QCOMPARE(seen.size(), JobStore::BlockRows / StopCheck::SearchesPerCount + 1); // and none
            QCOMPARE(*seen.rbegin(), JobStore::BlockRows);
        }
    }

    void looksWhileItPrepares_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"range", "histogram", "text", "value", "group", "wanted", "excluded", "counts", "ids"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void looksWhileItPrepares()
    {
        QFETCH(QString, what);
        const long all = looksOf(what, 0);
        // At least one in so many values; of the others, what is looked at anyhow.
        QVERIFY2(all >= long(Rows / StopCheck::StepsPerLook) - 1, qPrintable(QString::number(all)));
        for (const long stopAt : {1L, all / 3, all / 2, all - 1}) {
            if (stopAt < 1)
                continue;
            m_ids = IdOrder(); // has kept nothing
            const long looks = looksOf(what, stopAt);
            QVERIFY(m_wasStopped);
            QVERIFY(looks >= stopAt);
            QVERIFY(looks <= stopAt + 8); // the other threads have a look each
        }
        looksOf(what, 0); // nothing is left of what was stopped
        QVERIFY(!m_wasStopped);
        if (what == u"ids"_s)
            QVERIFY(std::is_sorted(m_sorted.begin(), m_sorted.end(), [this](SourceRow a, SourceRow b) {
                return m_store->text(Field::JobId, a) < m_store->text(Field::JobId, b);
            }));
    }

private:
    /// Does it, and stops at that look; 0: never. Returns the number of looks.
    long looksOf(const QString &what, long stopAt)
    {
        std::atomic<long> looks = 0;
        const StopCheck check([&looks, stopAt] {
            const long now = ++looks;
            return stopAt > 0 && now >= stopAt;
        });
        JobQuery query;
        if (what == u"range"_s)
            query.refinement.scoreRange = ShareRange{0.2, 0.4};
        else if (what == u"histogram"_s)
            query.scores = true;
        else if (what == u"text"_s)
            query.refinement.text = u"777"_s;
        else if (what == u"value"_s)
            query.refinement.others = {Condition::value(Field::AgentName, u"777"_s, Condition::Match::Ends)};
        else if (what == u"group"_s)
            query.refinement.others = {
                Condition::inSession(Condition::value(Field::AgentName, u"777"_s, Condition::Match::Ends))};
        else if (what == u"wanted"_s)
            query.refinement.facets[Field::AgentName] = {u"777"_s};
        else if (what == u"excluded"_s)
            query.refinement.excluded[Field::AgentName] = {u"777"_s};
        else if (what == u"counts"_s)
            query.facets = {Field::AgentName};
        m_wasStopped = false;
        try {
            if (what == u"ids"_s) {
                m_sorted = m_ids.sorted(m_store, Rows, everyRow(Rows), check);
            } else {
                RowFilter filter(*m_store, query, check);
                if (!filter.run(Rows, {}))
                    return -1;
                (void)filter.facetCounts();
            }
        } catch (const QueryStopped &) {
            m_wasStopped = true;
        }
        return looks;
    }

    std::shared_ptr<const JobStore> m_store;
    IdOrder m_ids;
    std::vector<SourceRow> m_sorted;
    bool m_wasStopped = false;
};

QTEST_GUILESS_MAIN(TestQueryStop)

#include "tst_querystop.moc"
