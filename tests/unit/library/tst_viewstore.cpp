// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "helpers/keptlibrary.h"
#include "library/viewfile.h"
#include "library/viewstore.h"

using namespace Qt::StringLiterals;

namespace assay {

using test::errorOf;

namespace {

SavedView sample(const QString &name)
{
    SavedView view;
    view.name = name;
    view.content.query = u"module:coherence score:<5"_s;
    view.content.sort = {{u"score"_s, true}, {u"agent_version"_s, false}};
    view.content.columns = {{u"score"_s, 9}, {u"explanation"_s, 0}, {u"a_field_that_is_gone"_s, 12}};
    view.content.sessionSort = ViewSort{u"turns"_s, true};
    view.content.page = u"sessions"_s;
    return view;
}

QStringList namesOf(const ViewStore &store)
{
    QStringList names;
    for (const SavedView &view : store.views())
        names.append(view.name);
    return names;
}

} // namespace

class TestViewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfAViewIsKept()
    {
        test::KeptLibrary kept;
        SavedView view = sample(u"Late fees"_s);
        view.shortcut = 3;
        view.isAtStart = true;
        {
            ViewStore store(kept.library());
            QVERIFY(!errorOf([&](WhenKept done) { store.add(view, std::move(done)); }));
        }
        kept.restart();
        ViewStore store(kept.library());
        QTRY_VERIFY(store.isLoaded());
        const SavedView *found = store.findByName(u"late FEES"_s);
        QVERIFY(found);
        view.id = found->id;
        QVERIFY(*found == view);
        QCOMPARE(store.findByShortcut(3), found);
        QCOMPARE(store.startView(), found);
        QCOMPARE(store.find(view.id), found);
        QCOMPARE(store.freeShortcut(), 1);
        QVERIFY(!store.findByShortcut(1) && !store.findByShortcut(0));
    }

    void theyAreMovedChangedAndRemoved()
    {
        test::KeptLibrary kept;
        ViewStore store(kept.library());
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            QVERIFY(!errorOf([&](WhenKept done) { store.add(sample(name), std::move(done)); }));
        QVERIFY(!errorOf([&](WhenKept done) { store.move(store.findByName(u"One"_s)->id, 9, std::move(done)); }));
        QCOMPARE(namesOf(store), (QStringList{u"Two"_s, u"Three"_s, u"One"_s}));
        SavedView two = *store.findByName(u"Two"_s);
        two.content.query = u"status:failed"_s;
        two.name = u"Failed"_s;
        QVERIFY(!errorOf([&](WhenKept done) { store.update(two, std::move(done)); }));
        QVERIFY(*store.find(two.id) == two);
        QVERIFY(!errorOf([&](WhenKept done) { store.remove({store.findByName(u"Three"_s)->id}, std::move(done)); }));
        QCOMPARE(namesOf(store), (QStringList{u"Failed"_s, u"One"_s}));
        const auto error = errorOf([&](WhenKept done) { store.update(sample(u"Nowhere"_s), std::move(done)); });
        QVERIFY(error && error->text().contains("deleted meanwhile"_L1));
    }

    void aKeyAndTheStartGoToTheLatest()
    {
        test::KeptLibrary kept;
        ViewStore store(kept.library());
        for (const QString &name : {u"One"_s, u"Two"_s}) {
            SavedView view = sample(name);
            view.shortcut = 1;
            view.isAtStart = true;
            QVERIFY(!errorOf([&](WhenKept done) { store.add(view, std::move(done)); }));
        }
        QCOMPARE(store.findByShortcut(1)->name, u"Two"_s);
        QCOMPARE(store.startView()->name, u"Two"_s);
        QCOMPARE(store.findByName(u"One"_s)->shortcut, 0);
    }

    void whatCannotBeKeptIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << u" "_s << u""_s << u"needs a name"_s;
        QTest::newRow("taken") << u"TAKEN"_s << u""_s << u"already"_s;
        QTest::newRow("long") << QString(101, u'x') << u""_s << u"100 character"_s;
        QTest::newRow("turned") << u"a\u202eb"_s << u""_s << u"invisible"_s;
        QTest::newRow("tags that nobody sees") << u"a\U000E0041b"_s << u""_s << u"invisible"_s;
        QTest::newRow("a turned query") << u"One"_s << u"module:\u2066a"_s << u"invisible"_s;
        QTest::newRow("a broken line") << u"One"_s << u"a\nb"_s << u"invisible"_s;
        QTest::newRow("a long query") << u"One"_s << QString(20'001, u'x') << u"too long"_s;
    }
    void whatCannotBeKeptIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, query);
        QFETCH(const QString, said);
        test::KeptLibrary kept;
        ViewStore store(kept.library());
        QVERIFY(!errorOf([&](WhenKept done) { store.add(sample(u"Taken"_s), std::move(done)); }));
        SavedView view = sample(name);
        view.content.query = query;
        QSignalSpy failed(&store, &ViewStore::failed);
        const auto error = errorOf([&](WhenKept done) { store.add(view, std::move(done)); });
        QVERIFY(error && error->kind == LibraryError::Kind::Refused);
        QVERIFY2(error->text().contains(said), qPrintable(error->text()));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(namesOf(store), QStringList{u"Taken"_s});
    }

    void scriptsThatJoinLettersAreFine()
    {
        test::KeptLibrary kept;
        ViewStore store(kept.library());
        const SavedView view = sample(u"نمی\u200cخواهم 😀"_s); // with a joiner that belongs to the writing
        const auto error = errorOf([&](WhenKept done) { store.add(view, std::move(done)); });
        QVERIFY2(!error, error ? qPrintable(error->text()) : "");
    }

    void importedOnesGetFreeNames()
    {
        test::KeptLibrary kept;
        ViewStore store(kept.library());
        QVERIFY(!errorOf([&](WhenKept done) { store.add(sample(u"Late fees"_s), std::move(done)); }));
        const NamedView late = sample(u"Late fees"_s).named();
        QVERIFY(!errorOf([&](WhenKept done) { store.importAll({late, late}, std::move(done)); }));
        QCOMPARE(namesOf(store), (QStringList{u"Late fees"_s, u"Late fees (2)"_s, u"Late fees (3)"_s}));
        QVERIFY(store.views().back().content == late.content);
        NamedView wrong = late;
        wrong.name.clear();
        QVERIFY(errorOf([&](WhenKept done) { store.importAll({late, wrong}, std::move(done)); }));
        QCOMPARE(store.views().size(), 3U); // all or none
    }

    void manyOfOneNameGetNumbers()
    {
        test::KeptLibrary kept;
        ViewStore store(kept.library());
        const std::vector<NamedView> many(MostViewsInFile, sample(u"LATE fees"_s).named());
        QVERIFY(!errorOf([&](WhenKept done) { store.add(sample(u"late fees (3)"_s), std::move(done)); }));
        QVERIFY(!errorOf([&](WhenKept done) { store.importAll(many, std::move(done)); }));
        QCOMPARE(store.views().size(), many.size() + 1);
        QCOMPARE(namesOf(store).sliced(1, 3), (QStringList{u"LATE fees"_s, u"LATE fees (2)"_s, u"LATE fees (4)"_s}));
        QCOMPARE(namesOf(store).constLast(), u"LATE fees (1001)"_s);
    }

    void anotherProgramsChangesAreSeen()
    {
        test::KeptLibrary kept;
        Library other(kept.options());
        ViewStore here(kept.library());
        ViewStore there(other);
        QTRY_VERIFY(here.isLoaded() && there.isLoaded());
        QVERIFY(!errorOf([&](WhenKept done) { here.add(sample(u"One"_s), std::move(done)); }));
        QTRY_COMPARE(namesOf(there), QStringList{u"One"_s});
    }
};

} // namespace assay

QTEST_GUILESS_MAIN(assay::TestViewStore)
#include "tst_viewstore.moc"
