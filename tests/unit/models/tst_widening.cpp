// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/query/querytext.h"
#include "models/widening.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestWidening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"module:a", "late fee", "module:a score:<3 -agent:b", "a OR status:failed", "-in-turn:(module:a)",
              "in-session:(module:a) late", "share:20..40"})
            QTest::newRow(query) << QString::fromUtf8(query);
    }

    void goesThereAndBack()
    {
        QFETCH(QString, query);
        const Refinement jobs = parseQueryBeforeLoad(query).value();
        QCOMPARE(wideningOf(jobs), Widening::Jobs);
        const Refinement turns = widened(jobs, Widening::Turns);
        const Refinement sessions = widened(turns, Widening::Sessions); // of the same jobs, not of the turns
        QCOMPARE(wideningOf(turns), Widening::Turns);
        QCOMPARE(wideningOf(sessions), Widening::Sessions);
        const QString written = formatQuery(jobs);
        QCOMPARE(turns, parseQueryBeforeLoad(u"in-turn:("_s + written + u')').value());
        QCOMPARE(sessions, parseQueryBeforeLoad(u"in-session:("_s + written + u')').value());
        QCOMPARE(widened(sessions, Widening::Jobs).normalized(), jobs.normalized());
    }

    void whatIsTypedSoIsWide()
    {
        const Refinement typed = parseQueryBeforeLoad(u"in-session:(module:a)"_s).value();
        QCOMPARE(wideningOf(typed), Widening::Sessions);
        QCOMPARE(formatQuery(widened(typed, Widening::Jobs)), u"module:a"_s);
    }

    void nothingStaysNothing()
    {
        QVERIFY(widened({}, Widening::Sessions).isEmpty());
        QCOMPARE(wideningOf({}), Widening::Jobs);
    }
};

QTEST_GUILESS_MAIN(TestWidening)
#include "tst_widening.moc"
