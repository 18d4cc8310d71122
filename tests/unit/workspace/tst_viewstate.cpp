// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/query/querytext.h"
#include "helpers/keptlibrary.h"
#include "library/viewlink.h"
#include "library/viewstore.h"
#include "workspace/activeview.h"
#include "workspace/viewstate.h"

using namespace Qt::StringLiterals;

namespace assay {

/// Taking what a window shows as a view, and reading it again.
class TestViewState : public QObject
{
    Q_OBJECT

private:
    static Refinement refinement(const QString &query) { return parseQueryBeforeLoad(query).value(); }

    static ViewState sample()
    {
        return {
            .refinement = refinement(u"module:coherence score:<5 -agent_version:1.2 \"late fee\""_s),
            .sort =
                {{Field::Score, Qt::AscendingOrder},
                 {Field::AgentVersion, Qt::DescendingOrder},
                 {MarkPart::OwnScore, Qt::AscendingOrder}},
            .columns = {{Field::Score, 9}, {MarkPart::Note, 30}, {Field::Explanation, 0}},
            .sessionSort = {u"module_mean:coherence"_s, true},
            .page = ViewState::Page::Sessions,
        };
    }

private Q_SLOTS:
    void whatIsTakenIsReadAgain_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("nothing") << QString();
        QTest::newRow("facets") << u"module:(coherence OR \"a b\") -status:failed -has:agent"_s;
        QTest::newRow("others") << u"(score:<5 OR status:failed) in-session:(score:>9) explanation:/late \\d+/"_s;
        QTest::newRow("words") << u"\"a \\\"quoted\\\" word\" שלום 😀"_s;
        QTest::newRow("an unknown field") << u"mood:cross"_s;
    }

    void whatIsTakenIsReadAgain()
    {
        QFETCH(const QString, query);
        const auto parsed = parseQueryBeforeLoad(query);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
        ViewState state = sample();
        state.refinement = parsed.value();
        const ViewContent content = contentOf(state);
        const ReadView read = readView(content, {});
        QVERIFY(!read.error);
        QVERIFY(read.unknown.isEmpty());
        QVERIFY(read.state == state);
        QVERIFY(contentOf(read.state) == content);
        const auto link = parseViewLink(formatViewLink({.view = {u"a"_s, content}, .baseUrl = {}, .filter = {}}));
        QVERIFY(link);
        QVERIFY(readView(link.value().view.content, {}).state == state);
    }

    void theUsualStateNeedsNoWords()
    {
        QVERIFY(contentOf({}) == ViewContent());
        QVERIFY(readView({}, {}).state == ViewState());
    }

    void aFieldThatIsGoneLeavesTheRest()
    {
        const ViewContent content{
            .query = u"mood:cross score:<5"_s,
            .sort = {{u"mood"_s, true}, {u"score"_s, true}},
            .columns = {{u"mood"_s, 4}, {u"score"_s, 9}, {u"score"_s, 3}},
            .sessionSort = ViewSort{u"weather"_s, true},
            .page = u"overview"_s};
        const ReadView read = readView(content, std::span<const UnknownKey>());
        QVERIFY(read.error);
        QVERIFY2(read.error->text.contains(u"mood"_s), qPrintable(read.error->text));
        QVERIFY(read.state.refinement.isEmpty());
        QCOMPARE(read.state.sort, (std::vector<SortKey>{{Field::Score, Qt::DescendingOrder}}));
        QVERIFY((read.state.columns == std::vector<ColumnWidth>{{Field::Score, 9}}));
        QCOMPARE(read.state.page, ViewState::Page::Jobs);
        QCOMPARE(read.unknown, (QStringList{u"mood"_s, u"weather"_s, u"overview"_s}));
        QVERIFY(read.state.sessionSort == usualSessionSort());
    }

    void unknownPartsStayInTheirPlaces()
    {
        const ViewContent kept{
            .query = {},
            .sort = {{u"score"_s, false}, {u"mood"_s, true}},
            .columns = {{u"mood"_s, 4}, {u"score"_s, 9}, {u"tone"_s, 2}, {u"module"_s, 0}, {u"end"_s, 0}},
            .sessionSort = ViewSort{u"weather"_s, true},
            .page = u"overview"_s};
        ViewContent now = contentOf(readView(kept, {}).state);
        QVERIFY(withUnknownParts(now, kept) == kept);
        now.columns = {{u"module"_s, 0}, {u"score"_s, 7}};
        QVERIFY(
            (withUnknownParts(now, kept).columns
             == std::vector<ViewColumn>{
                 {u"mood"_s, 4}, {u"module"_s, 0}, {u"end"_s, 0}, {u"score"_s, 7}, {u"tone"_s, 2}}));
        now.columns.clear(); // the usual ones
        QVERIFY(withUnknownParts(now, kept).columns.empty());
        now.sessionSort = ViewSort{u"turns"_s, false};
        QVERIFY(withUnknownParts(now, kept).sessionSort == now.sessionSort);
        now.page = u"sessions"_s;
        QCOMPARE(withUnknownParts(now, kept).page, u"sessions"_s);
    }

    void aChangeIsSeenAndTakenBack()
    {
        test::KeptLibrary kept;
        ViewStore store(kept.library());
        ActiveView active(store);
        SavedView view;
        view.name = u"One"_s;
        view.content = contentOf(sample());
        store.add(view);
        QTRY_COMPARE(store.views().size(), 1U);
        QVERIFY(!active.view());
        active.follow(sample());
        QVERIFY(!active.isChanged());
        active.show(store.views().front(), sample());
        QVERIFY(active.view() && !active.isChanged());
        ViewState other = sample();
        other.sort.clear();
        active.follow(other);
        QVERIFY(active.isChanged());
        QVERIFY(active.content() == contentOf(other));
        active.follow(sample());
        QVERIFY(!active.isChanged());
    }

    void anotherWindowsChangeIsSeen()
    {
        test::KeptLibrary kept;
        Library otherFile(kept.options());
        ViewStore here(kept.library());
        ViewStore there(otherFile);
        ActiveView active(here);
        SavedView view;
        view.name = u"One"_s;
        view.content = contentOf(sample());
        here.add(view);
        QTRY_COMPARE(there.views().size(), 1U);
        active.show(here.views().front(), sample());
        SavedView changed = there.views().front();
        changed.name = u"Two"_s;
        there.update(changed);
        QTRY_COMPARE(active.view()->name, u"Two"_s);
        QVERIFY(!active.isChanged()); // a name is not what is shown
        changed.content.sort.clear();
        there.update(changed);
        QTRY_VERIFY(active.isChanged());
        QVERIFY(active.isChangedElsewhere());
        there.remove({changed.id});
        QTRY_VERIFY(!active.view());
        QVERIFY(!active.isChanged());
        QVERIFY(active.content() == contentOf(sample())); // nothing is lost
    }

    void aQueryThatCannotBeAppliedStays()
    {
        test::KeptLibrary kept;
        ViewStore store(kept.library());
        ActiveView active(store);
        SavedView view;
        view.name = u"One"_s;
        view.content.query = u"mood:cross"_s;
        store.add(view);
        QTRY_COMPARE(store.views().size(), 1U);
        ViewState shown = sample();
        active.show(store.views().front(), shown, true);
        QCOMPARE(active.content().query, u"mood:cross"_s);
        shown.columns.clear();
        active.follow(shown); // saving another layout does not lose the query
        QCOMPARE(active.content().query, u"mood:cross"_s);
        shown.refinement = refinement(u"status:failed"_s);
        active.follow(shown);
        QCOMPARE(active.content().query, u"status:failed"_s);
    }
};

} // namespace assay

QTEST_GUILESS_MAIN(assay::TestViewState)
#include "tst_viewstate.moc"
