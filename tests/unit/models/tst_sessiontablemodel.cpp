// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include "core/base/utf8.h"
#include "helpers/modeltestjobs.h"
#include "models/sessioncolumnname.h"
#include "models/sessionlist.h"
#include "models/sessiontablemodel.h"
#include "models/timetext.h"

using namespace assay;
using namespace Qt::StringLiterals;
using test::job;
using Kind = SessionColumn::Kind;

namespace {

constexpr qint64 Minute = 60'000;

std::string in(const std::string &session)
{
    return R"(,"agent_name":"kyc","agent_session_id":")" + session + "\"";
}

std::shared_ptr<const QueryResult> someSessions()
{
    return test::answer(test::storeOf(
        "[" + job("a", "coherence", "7", "completed", in("s1")) + ","
        + job("b", "coherence", "2", "completed", in("s2")) + "," + job("c", "coherence", "5", "completed", in("s3"))
        + "]"));
}

} // namespace

/// Tests the list of sessions with and without the times that the service tells.
class TestSessionTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();

    void withoutTimesTheirCellsAreEmpty();
    void timesAreShown();
    void sessionsAreSortedByTheirTimes();
    void withoutTimesTheOrderIsTheUsualOne();
    void filesGetValuesThatAreNotFormatted();
    void everyColumnHasAName();
    void aSortByNameHoldsForOtherResults();
    void durationsHaveTwoUnits_data();
    void durationsHaveTwoUnits();

private:
    [[nodiscard]] QModelIndex cell(const QString &session, Kind kind) const
    {
        return m_list->model()->index(*m_list->model()->rowOf(session), int(kind));
    }
    [[nodiscard]] QStringList order() const
    {
        QStringList ids;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            ids << m_list->model()->sessionId(row);
        return ids;
    }
    void tellTimes();

    std::unique_ptr<SessionList> m_list;
    qint64 m_start = QDateTime(QDate(2026, 11, 30), QTime(9, 15, 2, 250)).toMSecsSinceEpoch(); // local time
};

void TestSessionTableModel::init()
{
    m_list = std::make_unique<SessionList>();
    new QAbstractItemModelTester(m_list->model(), m_list.get());
    m_list->setActive(true);
    m_list->setResult(someSessions());
    QTRY_VERIFY(!m_list->isRunning());
}

/// s1 took two minutes, s2 runs since an hour before, of s3 nothing is known.
void TestSessionTableModel::tellTimes()
{
    SessionSpans spans;
    spans["s1"] = {m_start, m_start + 2 * Minute + 500, false};
    spans["s2"] = {m_start - 60 * Minute, std::nullopt, true};
    spans["elsewhere"] = {m_start, m_start, false};
    m_list->setSpans(std::make_shared<const SessionSpans>(spans));
    QTRY_VERIFY(!m_list->isRunning());
}

void TestSessionTableModel::withoutTimesTheirCellsAreEmpty()
{
    QVERIFY(!m_list->model()->spans());
    QCOMPARE(cell(u"s1"_s, Kind::Started).data().toString(), QString());
    QCOMPARE(cell(u"s1"_s, Kind::Length).data().toString(), QString());
}

void TestSessionTableModel::timesAreShown()
{
    tellTimes();
    QVERIFY(m_list->model()->spans());
    QCOMPARE(cell(u"s1"_s, Kind::Started).data().toString(), timeText(m_start, QLocale::c()));
    QVERIFY(cell(u"s1"_s, Kind::Started).data().toString().contains(u"09:15"_s));
    QCOMPARE(cell(u"s1"_s, Kind::Length).data().toString(), u"2 min 1 s"_s);
    const QString tip = cell(u"s1"_s, Kind::Length).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"09:15:02.250"_s) && tip.contains(u"09:17:02.750"_s), qPrintable(tip));
    QCOMPARE(cell(u"s2"_s, Kind::Length).data().toString(), u"running"_s);
    QVERIFY(cell(u"s2"_s, Kind::Started).data(Qt::ToolTipRole).toString().contains(u"has not ended"_s));
    for (const Kind kind : {Kind::Started, Kind::Length}) {
        QCOMPARE(cell(u"s3"_s, kind).data().toString(), QString());
        QVERIFY(cell(u"s3"_s, kind).data(Qt::ToolTipRole).toString().contains(u"No times"_s));
        QVERIFY(cell(u"s3"_s, kind).data(Qt::AccessibleTextRole).toString().endsWith(u"none"_s));
    }
}

void TestSessionTableModel::sessionsAreSortedByTheirTimes()
{
    tellTimes();
    const auto sorted = [this](Kind kind, bool descending) {
        m_list->setSort({{kind, 0}, descending});
        return QTest::qWaitFor([this] { return !m_list->isRunning(); }) ? order() : QStringList();
    };
    // Without a time: last in both directions. What still runs is the longest.
    QCOMPARE(sorted(Kind::Started, false), (QStringList{u"s2"_s, u"s1"_s, u"s3"_s}));
    QCOMPARE(sorted(Kind::Started, true), (QStringList{u"s1"_s, u"s2"_s, u"s3"_s}));
    QCOMPARE(sorted(Kind::Length, false), (QStringList{u"s1"_s, u"s2"_s, u"s3"_s}));
    QCOMPARE(sorted(Kind::Length, true), (QStringList{u"s2"_s, u"s1"_s, u"s3"_s}));
}

void TestSessionTableModel::withoutTimesTheOrderIsTheUsualOne()
{
    tellTimes();
    m_list->setSort({{Kind::Started, 0}, true});
    QTRY_VERIFY(!m_list->isRunning());
    m_list->setSpans(nullptr);
    QTRY_VERIFY(!m_list->isRunning());
    QCOMPARE(m_list->sort(), SessionSort());
    QCOMPARE(order(), (QStringList{u"s2"_s, u"s3"_s, u"s1"_s}));
}

void TestSessionTableModel::everyColumnHasAName()
{
    for (int kind = 0; kind <= int(Kind::ModuleMean); ++kind) {
        const QString module = isOfModule(Kind(kind)) ? u"a:b, c"_s : QString();
        const QString name = sessionColumnName(Kind(kind), module);
        const auto found = sessionColumnOfName(name);
        QVERIFY2(found && found->kind == Kind(kind) && found->module == module, qPrintable(name));
    }
    for (const QString &name : {u""_s, u"mood"_s, u"turns:x"_s, u"module_mean"_s, u"lowest:"_s, u"Turns"_s})
        QVERIFY2(!sessionColumnOfName(name), qPrintable(name));
}

void TestSessionTableModel::aSortByNameHoldsForOtherResults()
{
    QVERIFY(!m_list->setSortByName(u"mood"_s, false));
    QCOMPARE(m_list->sortName(), u"lowest"_s);
    const SessionTable &table = *m_list->model()->table();
    const std::size_t last = table.modules().size() - 1;
    const QString module = fromUtf8(table.store().dictionary(Field::Module).value(table.modules()[last]));
    // Before anybody looks, too: then no table says which module it is.
    m_list->setActive(false);
    QVERIFY(m_list->setSortByName(u"module_mean:"_s + module, true));
    QCOMPARE(m_list->sortName(), QString(u"module_mean:"_s + module));
    m_list->setActive(true);
    QTRY_VERIFY(!m_list->isRunning());
    QCOMPARE(m_list->sort().column, (SessionColumn{Kind::ModuleMean, last}));
    QVERIFY(m_list->sort().descending);
    const QStringList byName = order();
    m_list->setSort({{Kind::ModuleMean, last}, true});
    QTRY_VERIFY(!m_list->isRunning());
    QCOMPARE(order(), byName);
    // A module that the jobs lack: the usual order meanwhile, and what is wanted stays.
    QVERIFY(m_list->setSortByName(u"module_mean:of tomorrow"_s, true));
    QTRY_VERIFY(!m_list->isRunning());
    QCOMPARE(m_list->sort(), SessionSort());
    QCOMPARE(m_list->sortName(), u"module_mean:of tomorrow"_s);
    QVERIFY(m_list->sortsDescending());
    m_list->setSort(SessionSort()); // the user chooses the usual order
    QCOMPARE(m_list->sortName(), u"lowest"_s);
}

void TestSessionTableModel::filesGetValuesThatAreNotFormatted()
{
    tellTimes();
    const auto plain = [this](const QString &session, Kind kind) {
        return cell(session, kind).data(SessionTableModel::PlainRole).toString();
    };
    QCOMPARE(QDateTime::fromString(plain(u"s1"_s, Kind::Started), Qt::ISODateWithMs).toMSecsSinceEpoch(), m_start);
    QVERIFY(plain(u"s1"_s, Kind::Started).endsWith(u'Z'));
    QCOMPARE(plain(u"s1"_s, Kind::Length), u"120.5"_s);
    QCOMPARE(plain(u"s2"_s, Kind::Length), QString());
    QCOMPARE(plain(u"s1"_s, Kind::Lowest), u"0.7"_s);
    QCOMPARE(plain(u"s1"_s, Kind::Jobs), u"1"_s);
    QCOMPARE(plain(u"s1"_s, Kind::Agent), u"kyc"_s);
    QCOMPARE(plain(u"s1"_s, Kind::Session), u"s1"_s);
    QCOMPARE(plain(u"s1"_s, Kind::Version), QString());
}

void TestSessionTableModel::durationsHaveTwoUnits_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0.0 s"_s;
    QTest::newRow("a part of a second") << qint64(840) << u"0.8 s"_s;
    QTest::newRow("seconds") << qint64(42'400) << u"42 s"_s;
    QTest::newRow("almost a minute") << qint64(59'700) << u"1 min 0 s"_s;
    QTest::newRow("minutes") << qint64(220'000) << u"3 min 40 s"_s;
    QTest::newRow("almost an hour") << qint64(3'599'900) << u"1 h 0 min"_s;
    QTest::newRow("hours") << 125 * Minute << u"2 h 5 min"_s;
    QTest::newRow("days") << 51 * 60 * Minute << u"2 d 3 h"_s;
}

void TestSessionTableModel::durationsHaveTwoUnits()
{
    QFETCH(const qint64, milliseconds);
    QTEST(durationText(milliseconds, QLocale::c()), "text");
}

QTEST_GUILESS_MAIN(TestSessionTableModel)
#include "tst_sessiontablemodel.moc"
