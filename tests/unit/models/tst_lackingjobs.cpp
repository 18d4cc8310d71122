// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/query/querytext.h"
#include "helpers/modeltestjobs.h"
#include "models/lackingjobs.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestLackingJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatANegationShowsForLackOfAField_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("lack");
        QTest::newRow("score") << u"-score:<5"_s << u"score 2"_s;
        QTest::newRow("share") << u"-share:<=50"_s << u"score 2"_s;
        QTest::newRow("among others") << u"-score:<5 module:correctness"_s << u"score 1"_s;
        QTest::newRow("explanation") << u"-explanation:late"_s << u"explanation 3"_s;
        QTest::newRow("turn") << u"-turn:>2"_s << u"agent_turn 3"_s;
        QTest::newRow("with a value only") << u"-score:<5 has:score"_s << QString();
        QTest::newRow("no negation") << u"score:<5"_s << QString();
        QTest::newRow("negation of a value") << u"-module:coherence"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void countsWhatANegationShowsForLackOfAField()
    {
        QFETCH(QString, query);
        QFETCH(QString, lack);
        const auto store = test::storeOf(
            R"([{"job_id":"1","module":"coherence","score":9,"explanation":"late","agent_identity_context":{"agent_turn":1}},)"
            R"({"job_id":"2","module":"coherence","score":1},{"job_id":"3","module":"correctness"},)"
            R"({"job_id":"4","module":"coherence","score":null,"explanation":null}])");
        JobQuery wanted;
        wanted.refinement = parseQueryBeforeLoad(query).value();
        LackingJobs jobs;
        QSignalSpy changed(&jobs, &LackingJobs::changed);
        jobs.setResult(test::answer(store, wanted));
        const auto text = [&jobs] {
            return jobs.lack() ? fieldKey(jobs.lack()->field) + u' ' + QString::number(jobs.lack()->jobs) : QString();
        };
        QTRY_COMPARE(text(), lack);
        jobs.setResult(nullptr);
        QVERIFY(!jobs.lack());
    }
};

QTEST_GUILESS_MAIN(TestLackingJobs)
#include "tst_lackingjobs.moc"
