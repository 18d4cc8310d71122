// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/problemmodel.h"

using namespace assay;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

Problem problem(qint64 record, ProblemKind kind = ProblemKind::MissingJobId, bool kept = false)
{
    return {kind, kept, record, record * 1'000, u"<i>\ndetail</i>"_s};
}

} // namespace

class TestProblemModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPositionAndReason()
    {
        ProblemModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        ProblemList list;
        list.add(problem(2));
        list.add(problem(3, ProblemKind::DuplicateId, true));
        list.add(problem(0, ProblemKind::TrailingData, true));
        list.add(problem(0, ProblemKind::ListClosedEarly));
        model.setProblems(list);
        QCOMPARE(model.rowCount(), 4);
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, ProblemModel::RecordColumn), QLocale().toString(2));
        QCOMPARE(cell(0, ProblemModel::OffsetColumn), QLocale().toString(2000));
        QVERIFY(!cell(0, ProblemModel::ReasonColumn).isEmpty());
        QVERIFY(!cell(0, ProblemModel::ReasonColumn).contains(u'\n'));
        QVERIFY(!model.index(0, ProblemModel::ReasonColumn).data(Qt::ToolTipRole).toString().contains(u"<i>"_s));
        QCOMPARE(cell(0, ProblemModel::OutcomeColumn), u"Left out"_s);
        QCOMPARE(cell(1, ProblemModel::OutcomeColumn), u"Job kept"_s);
        QCOMPARE(cell(2, ProblemModel::RecordColumn), QString());
        QCOMPARE(cell(2, ProblemModel::OutcomeColumn), u"Ignored"_s);
        QCOMPARE(cell(3, ProblemModel::OutcomeColumn), u"Reading continued"_s);
        QCOMPARE(model.index(1, 0).data(ProblemModel::KindRole).toInt(), int(ProblemKind::DuplicateId));
        QVERIFY(model.index(1, 0).data(ProblemModel::KeptRole).toBool());
        QCOMPARE(model.index(1, ProblemModel::OffsetColumn).data(ProblemModel::ValueRole).toLongLong(), 3000);
        QCOMPARE(model.unlistedCount(), 0);
        const QStringList lines = model.asText().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[1].startsWith(u"2\t2000\t"_s));
    }

    void growingListAddsRows()
    {
        ProblemModel model;
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        ProblemList list;
        model.setProblems(list);
        list.add(problem(1));
        model.setProblems(list);
        list.add(problem(2));
        list.add(problem(3));
        model.setProblems(list);
        model.setProblems(list);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 3);
        ProblemList other;
        other.add(problem(7));
        model.setProblems(other);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        model.setProblems({});
        QCOMPARE(model.rowCount(), 0);
    }

    void countsUnlistedProblems()
    {
        ProblemModel model;
        ProblemList list;
        for (qint64 i = 1; i <= ProblemList::Limit + 5; ++i)
            list.add(problem(i));
        model.setProblems(list);
        QCOMPARE(model.rowCount(), int(ProblemList::Limit));
        QCOMPARE(model.unlistedCount(), 5);
    }
};

QTEST_GUILESS_MAIN(TestProblemModel)
#include "tst_problemmodel.moc"
