// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "models/jobtablemodel.h"

using namespace assay;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const std::string SomeJobs = "[" + test::job("j0", "correctness", "7") + ","
    + test::job("j1", "data_grounding", "0.8314") + "," + test::job("j2", "house_style", "113") + ","
    + test::job("j3", "correctness", "", "failed") + ","
    + test::job("j4", "correctness", "12", "completed", R"(,"agent_turn":1500,"agent_name":"<b>A</b>")") + "]";

JobQuery englishQuery()
{
    JobQuery query;
    query.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return query;
}

} // namespace

class TestJobTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyModelHasHeadersButNoRows()
    {
        JobTableModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), int(JobColumn::Count));
        for (int column = 0; column < model.columnCount(); ++column) {
            const JobColumn shown = JobTableModel::columnAt(column);
            QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), shown.title());
            const QVariant field = model.headerData(column, Qt::Horizontal, JobTableModel::FieldRole);
            QCOMPARE(field.isValid(), shown.field().has_value());
            if (field.isValid())
                QCOMPARE(field.toInt(), column);
            QVERIFY(model.headerData(column, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString().isEmpty());
        }
        QVERIFY(!model.shownRow(SourceRow{0}));
        model.showArrivedRows();
        model.setResult(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void cellsAreFormatted()
    {
        JobTableModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setResult(test::answer(test::storeOf(SomeJobs), englishQuery()));
        QCOMPARE(model.rowCount(), 5);
        const auto cell = [&model](int row, Field field, int role = Qt::DisplayRole) {
            return model.index(row, JobTableModel::column(field)).data(role);
        };
        QCOMPARE(cell(0, Field::JobId).toString(), u"j0"_s);
        QCOMPARE(cell(0, Field::Score).toString(), u"7 / 10"_s);
        QCOMPARE(cell(0, Field::Score, JobTableModel::ShareRole).toDouble(), 0.7);
        QCOMPARE(cell(0, Field::Score, JobTableModel::ScaleRole).toInt(), int(Scale::Judge));
        QCOMPARE(cell(0, Field::Score, Qt::AccessibleTextRole).toString(), u"Score 7 of 10, correctness"_s);
        QCOMPARE(cell(1, Field::Score).toString(), u"0.831"_s);
        QVERIFY(cell(1, Field::Score, Qt::ToolTipRole).toString().contains(u"0.8314"_s));
        QCOMPARE(cell(2, Field::Score).toString(), u"113"_s);
        QVERIFY(!cell(2, Field::Score, JobTableModel::ShareRole).isValid());
        QCOMPARE(cell(3, Field::Score).toString(), u"\u2013"_s);
        QCOMPARE(cell(3, Field::Score, Qt::AccessibleTextRole).toString(), u"No score, Failed, correctness"_s);
        QCOMPARE(cell(3, Field::Score, JobTableModel::StateRole).toInt(), int(ValueState::Absent));
        QCOMPARE(cell(3, Field::Status).toString(), u"Failed"_s);
        QCOMPARE(cell(3, Field::Status, JobTableModel::StatusRole).toString(), u"failed"_s);
        QCOMPARE(cell(4, Field::Score).toString(), u"12"_s);
        QVERIFY(!cell(4, Field::Score, JobTableModel::ShareRole).isValid());
        QCOMPARE(cell(4, Field::AgentTurn).toString(), u"1,500"_s);
        QCOMPARE(cell(0, Field::AgentTurn).toString(), QString());
        QCOMPARE(cell(4, Field::AgentName).toString(), u"<b>A</b>"_s);
        QVERIFY(!cell(4, Field::AgentName, Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QCOMPARE(cell(4, Field::AgentName, Qt::AccessibleTextRole).toString(), u"Agent: <b>A</b>"_s);
        QCOMPARE(cell(0, Field::AgentName, Qt::AccessibleTextRole).toString(), u"Agent: none"_s);
        const auto alignment = [&cell](Field field) {
            return cell(0, field, Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignHorizontal_Mask;
        };
        QCOMPARE(alignment(Field::Score), Qt::AlignRight);
        QCOMPARE(alignment(Field::AgentTurn), Qt::AlignRight);
        QCOMPARE(alignment(Field::JobId), Qt::AlignLeft);
    }

    void oddValuesAreShownAsSent()
    {
        JobTableModel model;
        model.setResult(test::answer(
            test::storeOf(R"([{"job_id":"a","module":"coherence","score":"0.85","explanation":""},
                {"job_id":"b","module":5,"status":["x"],"explanation":null,"agent_identity_context":{"agent_turn":"4"}},
                {"job_id":"c","module":"coherence","score":1e-400,"agent_identity_context":{"agent_turn":3.0}},
                {"job_id":"d","module":"mystery","score":1e-400,"agent_identity_context":{"agent_name":"\ufeffbot "}}])"),
            englishQuery()));
        const auto cell = [&model](int row, Field field, int role = Qt::DisplayRole) {
            return model.index(row, JobTableModel::column(field)).data(role);
        };
        QCOMPARE(cell(0, Field::Score).toString(), u"\"0.85\""_s);
        QCOMPARE(cell(0, Field::Score, JobTableModel::StateRole).toInt(), int(ValueState::Unusable));
        QVERIFY(!cell(0, Field::Score, JobTableModel::ShareRole).isValid()); // never a score
        QCOMPARE(cell(0, Field::Explanation, JobTableModel::StateRole).toInt(), int(ValueState::Present));
        QCOMPARE(cell(0, Field::Explanation, Qt::AccessibleTextRole).toString(), u"Explanation: empty text"_s);
        QCOMPARE(cell(1, Field::Explanation, JobTableModel::StateRole).toInt(), int(ValueState::Null));
        QCOMPARE(cell(1, Field::Explanation, Qt::AccessibleTextRole).toString(), u"Explanation: none"_s);
        QCOMPARE(cell(1, Field::Module).toString(), u"5"_s);
        QCOMPARE(cell(1, Field::Status).toString(), u"[\"x\"]"_s);
        QCOMPARE(cell(1, Field::AgentTurn).toString(), u"\"4\""_s);
        QVERIFY(cell(1, Field::AgentTurn, Qt::ToolTipRole).toString().contains(u"can't hold"_s));
        QCOMPARE(cell(2, Field::AgentTurn).toString(), u"3"_s);
        QCOMPARE(cell(2, Field::Score).toString(), u"< 0.001 / 10"_s);
        QVERIFY(cell(2, Field::Score, Qt::ToolTipRole).toString().contains(u"1e-400"_s));
        QCOMPARE(cell(3, Field::Score).toString(), u"≈ 0"_s);
        QCOMPARE(cell(3, Field::AgentName).toString(), u"□bot␣"_s);
    }

    void headerShowsTheSort()
    {
        JobQuery query = englishQuery();
        query.sort = {{Field::Score, Qt::DescendingOrder}, {Field::JobId, Qt::AscendingOrder}};
        JobTableModel model;
        model.setResult(test::answer(test::storeOf(SomeJobs), query));
        const auto told = [&model](Field field) {
            return model.headerData(JobTableModel::column(field), Qt::Horizontal, Qt::AccessibleDescriptionRole)
                .toString();
        };
        QCOMPARE(told(Field::Score), u"sorted descending, key 1"_s);
        QCOMPARE(told(Field::JobId), u"sorted ascending, key 2"_s);
        QCOMPARE(told(Field::Module), QString());
    }

    void orderAndItsInverseAgree()
    {
        std::string json = "[";
        for (int i = 0; i < 100; ++i)
            json += (i > 0 ? "," : "") + test::job("j" + std::to_string(i), "correctness", std::to_string(i * 37 % 11));
        JobQuery query = englishQuery();
        query.sort = {{Field::Score, Qt::DescendingOrder}};
        query.refinement.scoreRange = ShareRange{0.5, 1.0};
        JobTableModel model;
        model.setResult(test::answer(test::storeOf(json + "]"), query));
        QVERIFY(model.rowCount() > 10);
        QVERIFY(model.rowCount() < 100);
        int found = 0;
        for (int pass = 0; pass < 2; ++pass) { // the first lookups scan, later ones use an index
            found = 0;
            for (std::uint32_t source = 0; source < 100; ++source) {
                if (const std::optional<int> shown = model.shownRow(SourceRow{source})) {
                    QCOMPARE(model.sourceRow(*shown), SourceRow{source});
                    ++found;
                }
            }
            QCOMPARE(found, model.rowCount());
        }
        QVERIFY(!model.shownRow(SourceRow{100}));
    }

    void versionsSortByNumberInTheCLocaleToo()
    {
        std::string json = "[";
        for (const std::string version : {"1.10", "1.9", "1.2"}) {
            json += (json.size() > 1 ? "," : "")
                + test::job(version, "m", "1", "completed", ",\"agent_version\":\"" + version + "\"");
        }
        JobQuery query;
        query.locale = QLocale::c();
        query.sort = {{Field::AgentVersion, Qt::AscendingOrder}};
        JobTableModel model;
        model.setResult(test::answer(test::storeOf(json + "]"), query));
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data().toString());
        QCOMPARE(ids, (QStringList{u"1.2"_s, u"1.9"_s, u"1.10"_s}));
    }

    void arrivedRowsAreInserted()
    {
        test::ManualSource source;
        JobTableModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        source.start();
        source.feed(test::job("j0"));
        model.setResult(test::answer(source.store(), englishQuery()));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        source.feed(test::job("j1") + "," + test::job("j2"));
        model.showArrivedRows();
        model.showArrivedRows();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1);
        QCOMPARE(inserted[0][2].toInt(), 2);

        // A newer result with the same rows does not reset the model either, and never removes rows.
        const auto older = test::answer(source.store(), englishQuery());
        source.feed(test::job("j3"));
        model.showArrivedRows();
        model.setResult(older);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(reset.size(), 0);

        JobQuery sorted = englishQuery();
        sorted.sort = {{Field::JobId, Qt::DescendingOrder}};
        model.setResult(test::answer(source.store(), sorted));
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"j3"_s);
        source.feed(test::job("j4"));
        model.showArrivedRows();
        QCOMPARE(model.rowCount(), 4);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsMayBeReadWhileOthersArrive()
    {
        test::ThreadSource source;
        JobTableModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        QSignalSpy finished(&source, &JobSource::finished);
        connect(&source, &JobSource::progressed, &model, [&] {
            if (!model.store())
                model.setResult(test::answer(source.store(), englishQuery()));
            model.showArrivedRows();
            for (int row = std::max(0, model.rowCount() - 20); row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    (void)model.index(row, column).data();
                QCOMPARE(model.index(row, 0).data().toString(), u"job-%1"_s.arg(row));
            }
        });
        source.start(5'000, 50);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(model.rowCount(), 5'000);
    }
};

QTEST_GUILESS_MAIN(TestJobTableModel)
#include "tst_jobtablemodel.moc"
