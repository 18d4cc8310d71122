// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include "helpers/keptlibrary.h"
#include "library/librarydatabase.h"
#include "library/markfold.h"
#include "library/markstore.h"

using namespace Qt::StringLiterals;

namespace assay {

using test::errorOf;

namespace {

const QString &origin()
{
    static const QString text = u"https://api.example.com:443"_s;
    return text;
}

MarkFlags bits(std::initializer_list<MarkFlag> flags)
{
    MarkFlags all = 0;
    for (const MarkFlag flag : flags)
        all = static_cast<MarkFlags>(all | markBit(flag));
    return all;
}

/// A store that follows a service, and what it was told, put together: what a window has.
class Follower
{
public:
    explicit Follower(Library &library, const QString &service = origin())
        : m_store(library)
    {
        QObject::connect(&m_store, &MarkStore::loaded, &m_store, [this](const QString &, const auto &marks) {
            m_marks = *marks;
            m_isLoaded = true;
        });
        QObject::connect(&m_store, &MarkStore::changed, &m_store, [this](const QString &, const auto &marks) {
            for (const auto &[job, mark] : *marks) {
                if (mark.isEmpty())
                    m_marks.erase(job);
                else
                    m_marks[job] = mark;
            }
        });
        m_store.follow(service);
        (void)QTest::qWaitFor([this] { return m_isLoaded; }, 20'000);
    }

    [[nodiscard]] MarkStore &store() { return m_store; }
    [[nodiscard]] const JobMarks &marks() const { return m_marks; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] JobMark of(const char *job) const
    {
        const auto found = m_marks.find(job);
        return found == m_marks.end() ? JobMark() : found->second;
    }

    /// Marks jobs and waits; the error, if any.
    std::optional<LibraryError>
    mark(const std::vector<QString> &jobs, const MarkChange &change, const MarkCircumstances &how = {})
    {
        return errorOf([&](WhenKept done) { m_act = m_store.mark(jobs, change, how, std::move(done)); });
    }

    std::optional<LibraryError> takeBack(const MarkAct &act)
    {
        return errorOf([&](WhenKept done) { m_act = m_store.takeBack(act, {}, std::move(done)); });
    }

    /// The last act.
    [[nodiscard]] const MarkAct &act() const { return m_act; }

private:
    MarkStore m_store;
    JobMarks m_marks;
    bool m_isLoaded = false;
    MarkAct m_act;
};

MarkEvent made(const char *id, MarkKind kind, std::optional<double> number = {}, const char *takesBack = "")
{
    MarkEvent event;
    event.id = id;
    event.kind = static_cast<int>(kind);
    event.number = number;
    event.takesBack = takesBack;
    return event;
}

} // namespace

class TestMarkStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allMarksAreKept()
    {
        test::KeptLibrary kept;
        const auto expect = [](const Follower &follower) {
            const JobMark mark = follower.of("job-1");
            QCOMPARE(
                mark.flags,
                bits({MarkFlag::Reviewed, MarkFlag::Star, MarkFlag::Disagree, MarkFlag::Score, MarkFlag::Note}));
            QCOMPARE(mark.score, 2.5);
            QCOMPARE(QString::fromStdString(mark.note), u"a refund, über 10 €\nsecond line"_s);
            QVERIFY(mark.wasDrawn && mark.wasScoreHidden);
            QCOMPARE(follower.of("job-2").flags, bits({MarkFlag::Star}));
            QVERIFY(!follower.of("job-2").wasDrawn);
            QCOMPARE(follower.marks().size(), 2U);
        };
        {
            Follower follower(kept.library());
            QVERIFY(follower.isLoaded() && follower.marks().empty());
            MarkCircumstances drawn;
            drawn.isDrawn = true;
            drawn.isScoreHidden = true;
            QVERIFY(!follower.mark({u"job-1"_s}, MarkChange::flag(MarkKind::Reviewed, true)));
            QVERIFY(!follower.mark({u"job-1"_s}, MarkChange::verdict(MarkVerdict::Agree)));
            QVERIFY(!follower.mark({u"job-1"_s}, MarkChange::verdict(MarkVerdict::Disagree)));
            QVERIFY(!follower.mark({u"job-1"_s}, MarkChange::score(2.5), drawn));
            QVERIFY(!follower.mark({u"job-1"_s}, MarkChange::note(u"a refund, über 10 €\nsecond line"_s)));
            QVERIFY(!follower.mark({u"job-1"_s, u"job-2"_s}, MarkChange::flag(MarkKind::Star, true)));
            expect(follower);
        }
        kept.restart();
        expect(Follower(kept.library()));
    }

    void marksAreTakenAway()
    {
        test::KeptLibrary kept;
        Follower follower(kept.library());
        const std::vector<QString> job = {u"job-1"_s};
        QVERIFY(!follower.mark(job, MarkChange::flag(MarkKind::Flag, true)));
        QVERIFY(!follower.mark(job, MarkChange::score(0.0)));
        QVERIFY(!follower.mark(job, MarkChange::note(u"x"_s)));
        QCOMPARE(follower.of("job-1").flags, bits({MarkFlag::Flag, MarkFlag::Score, MarkFlag::Note}));
        QVERIFY(!follower.mark(job, MarkChange::flag(MarkKind::Flag, false)));
        QVERIFY(!follower.mark(job, MarkChange::score(std::nullopt)));
        QVERIFY(!follower.mark(job, MarkChange::note({})));
        QVERIFY(follower.marks().empty());
        QVERIFY(Follower(kept.library()).marks().empty());
    }

    void anActIsTakenBackAndDoneAgain()
    {
        test::KeptLibrary kept;
        Follower follower(kept.library());
        QVERIFY(!follower.mark({u"a"_s}, MarkChange::note(u"first"_s)));
        QVERIFY(!follower.mark({u"a"_s, u"b"_s}, MarkChange::note(u"second"_s)));
        const MarkAct second = follower.act();
        QVERIFY(!follower.mark({u"b"_s}, MarkChange::flag(MarkKind::Star, true)));
        QVERIFY(!follower.takeBack(second)); // though another one followed
        const MarkAct undo = follower.act();
        QCOMPARE(follower.of("a").note, std::string("first"));
        QCOMPARE(follower.of("b").flags, bits({MarkFlag::Star}));
        kept.library().waitForWork();
        QVERIFY(!follower.takeBack(undo)); // redo
        QCOMPARE(follower.of("a").note, std::string("second"));
        QCOMPARE(follower.of("b").flags, bits({MarkFlag::Star, MarkFlag::Note}));
        QVERIFY(!follower.takeBack(follower.act())); // undo once more
        QCOMPARE(follower.of("a").note, std::string("first"));
        QVERIFY(follower.takeBack("there is no such act")); // refused, with a sentence
        QCOMPARE(follower.of("a").note, std::string("first"));
    }

    void servicesAreApart()
    {
        test::KeptLibrary kept;
        Follower one(kept.library());
        Follower two(kept.library(), u"https://other.example.com:443"_s);
        QVERIFY(!one.mark({u"job"_s}, MarkChange::flag(MarkKind::Star, true)));
        QVERIFY(!two.mark({u"job"_s}, MarkChange::flag(MarkKind::Flag, true)));
        QCOMPARE(one.of("job").flags, bits({MarkFlag::Star}));
        QCOMPARE(two.of("job").flags, bits({MarkFlag::Flag}));
        QVERIFY(two.takeBack(one.act())); // of another service: refused
        QVERIFY(!one.takeBack(one.act()));
        one.store().follow(u"https://other.example.com:443"_s);
        QTRY_COMPARE(one.of("job").flags, bits({MarkFlag::Flag}));
    }

    void anotherProgramsMarksAreSeen()
    {
        test::KeptLibrary kept;
        Library other(kept.options());
        Follower here(kept.library());
        Follower there(other);
        QVERIFY(!here.mark({u"a"_s, u"b"_s}, MarkChange::flag(MarkKind::Flag, true)));
        QTRY_COMPARE(there.marks().size(), 2U);
        QVERIFY(!there.mark({u"a"_s}, MarkChange::flag(MarkKind::Flag, false)));
        QVERIFY(!there.mark({u"b"_s}, MarkChange::note(u"seen"_s)));
        QTRY_VERIFY(here.marks().size() == 1 && here.of("b").note == "seen");
        QCOMPARE(here.of("b").flags, bits({MarkFlag::Flag, MarkFlag::Note}));
    }

    void whatCannotBeKeptIsRefused()
    {
        test::KeptLibrary kept;
        Follower follower(kept.library());
        const auto error = follower.mark({u"a"_s}, MarkChange::note(QString(100'001, u'x')));
        QVERIFY(error && error->text().contains("Shorten it"_L1));
        MarkStore nowhere(kept.library()); // a file: there is no service
        const auto none = errorOf([&](WhenKept done) {
            nowhere.mark({u"a"_s}, MarkChange::flag(MarkKind::Star, true), {}, std::move(done));
        });
        QVERIFY(none && none->text().contains("come from no service"_L1));
        QVERIFY(Follower(kept.library()).marks().empty());
    }

    void manyAreMarkedAndReadAtOnce()
    {
        test::KeptLibrary kept;
        std::vector<QString> jobs;
        jobs.reserve(100'000);
        for (int i = 0; i < 100'000; ++i)
            jobs.push_back(u"73928e05-%1-4c3b-8f00-000000000000"_s.arg(i));
        {
            Follower follower(kept.library());
            QVERIFY(!follower.mark(jobs, MarkChange::flag(MarkKind::Reviewed, true)));
            QCOMPARE(follower.marks().size(), jobs.size());
        }
        QElapsedTimer timer;
        timer.start();
        const Follower follower(kept.library());
        qInfo("100,000 marks were read in %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(follower.marks().size(), jobs.size());
    }

    void theLogIsOnlyAddedTo()
    {
        test::KeptLibrary kept;
        {
            Follower follower(kept.library());
            QVERIFY(!follower.mark({u"a"_s}, MarkChange::flag(MarkKind::Star, true)));
            QVERIFY(!follower.takeBack(follower.act()));
            QVERIFY(!follower.mark({u"a"_s}, MarkChange::note(u"x"_s)));
        }
        kept.end();
        LibraryDatabase database(kept.options());
        int events = 0;
        qint64 clock = 0;
        QByteArrayList devices;
        QVERIFY(!database.read(
            u"SELECT clock, device, author, length(id) FROM mark_events ORDER BY seq"_s, {}, [&](const QSqlQuery &row) {
                ++events;
                QVERIFY(row.value(0).toLongLong() > clock);
                clock = row.value(0).toLongLong();
                devices.append(row.value(1).toByteArray());
                QCOMPARE(row.value(3).toInt(), 16);
            }));
        QCOMPARE(events, 3);
        QCOMPARE(devices, QByteArrayList(3, devices.front()));
        QCOMPARE(devices.front().size(), 16);
        QVERIFY(database.change([&] { return database.run(u"DELETE FROM mark_events"_s); }));
    }

    void manyMarksAreMovedIntoTheFileInAnIdleMoment()
    {
        test::KeptLibrary kept;
        MarkStore store(kept.library());
        store.follow(u"https://api.example.com:443"_s);
        std::vector<QString> jobs;
        jobs.reserve(5'000);
        for (int i = 0; i < 5'000; ++i)
            jobs.push_back(u"job-%1"_s.arg(i));
        QVERIFY(!test::errorOf(
            [&](WhenKept done) { store.mark(jobs, MarkChange::flag(MarkKind::Flag, true), {}, std::move(done)); }));
        QTRY_VERIFY(QFileInfo(kept.path()).size() > 1'000'000);
    }

    void eventsFoldInEveryOrder()
    {
        // The newest first: as another library may send them, with an undo before or behind what it takes back.
        const std::vector<MarkEvent> events = {
            made("6", MarkKind::TakeBack, {}, "5"), // the redo of 2
            made("5", MarkKind::TakeBack, {}, "2"), made("4", MarkKind::Score, 7.0),
            made("3", MarkKind::TakeBack, {}, "4"), // older than what it names: takes nothing back
            made("2", MarkKind::Star, 1.0),         made("1", MarkKind::Score, 3.0),
        };
        const JobMark mark = foldMarks(events);
        QCOMPARE(mark.flags, bits({MarkFlag::Star, MarkFlag::Score}));
        QCOMPARE(mark.score, 7.0);
        MarkEvent later = made("7", MarkKind::Flag, 1.0);
        later.kind = 99; // of a later version
        QVERIFY(foldMarks(std::vector{later}).isEmpty());
        later.kind = -1;
        QVERIFY(foldMarks(std::vector{later}).isEmpty());
    }
};

} // namespace assay

QTEST_GUILESS_MAIN(assay::TestMarkStore)
#include "tst_markstore.moc"
