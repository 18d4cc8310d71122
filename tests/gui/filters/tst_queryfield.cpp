// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "core/query/querytext.h"
#include "gui/filters/queryfield.h"
#include "gui/filters/queryreference.h"
#include "gui/widgets/fieldmessage.h"
#include "helpers/modeltestjobs.h"
#include "models/activefilters.h"

using namespace assay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The field in which queries are typed: with real keys.
class TestQueryField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_filters = std::make_unique<ActiveFilters>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(700, 300);
        m_field = new QueryField(*m_filters, m_window.get());
        m_field->setGeometry(100, 10, 400, 30);
        m_left = std::make_unique<QSignalSpy>(m_field, &SearchField::left);
        const std::string json = "[" + test::job("1", "coherence") + "," + test::job("2", "coherence") + ","
            + test::job("3", "correctness") + R"(,{"job_id":"4","queue":"a"}])";
        m_field->setResult(test::answer(test::storeOf(json), {}));
        m_window->show();
        m_field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void whatIsTypedHolds()
    {
        type(u"score:<5 -version:1.2 late"_s);
        QTRY_COMPARE(query(), u"-agent_version:1.2 late score:<5"_s);
        QVERIFY(!m_field->error());
        QCOMPARE(m_field->text(), u"score:<5 -version:1.2 late"_s); // it is not rewritten while one types
        QCOMPARE(m_filters->filters().size(), std::size_t{3});
    }

    void typingIsOneUndoStep()
    {
        type(u"late fee"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_left->size(), 1);
        m_filters->undo();
        QVERIFY(m_filters->refinement().isEmpty());
        QVERIFY(!m_filters->canUndo());
        QVERIFY(m_field->text().isEmpty());
        m_filters->redo();
        QCOMPARE(m_field->text(), u"late fee"_s);
    }

    void anErrorIsExplainedAndTheLastStateStays()
    {
        type(u"queue:a "_s);
        QCOMPARE(query(), u"queue:a"_s);
        type(u"nofield:x"_s);
        QVERIFY(m_field->error());
        QCOMPARE(m_field->error()->start, 8);
        QVERIFY(m_field->error()->text.contains(u"nofield"_s));
        const Refinement before = m_filters->refinement();
        QVERIFY(before.soughtTexts() != QStringList{u"x"_s});
        auto *message = m_window->findChild<FieldMessage *>();
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->text(), m_field->error()->text);
        QVERIFY(m_window->rect().contains(message->geometry()));
        QTest::keyClick(m_field, Qt::Key_Return); // a wrong query is not left
        QCOMPARE(m_left->size(), 0);
        QCOMPARE(m_filters->refinement(), before);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(m_field, Qt::Key_Backspace);
        QTRY_VERIFY(!message->isVisible());
        QCOMPARE(query(), u"queue:a"_s);
    }

    // A field that the loaded jobs don't have is known when others are loaded.
    void otherJobsHaveOtherFields()
    {
        type(u"lane:1"_s);
        QVERIFY(m_field->error());
        m_field->setResult(test::answer(test::storeOf(R"([{"job_id":"1","lane":"1"}])"), {}));
        QVERIFY(!m_field->error());
    }

    // An unknown field may have the name of a known one: in quotation marks it is meant.
    void aQuotedNameIsTheUnknownField()
    {
        m_field->setResult(test::answer(test::storeOf(R"([{"job_id":"1","agent":"x"}])"), {}));
        type(u"\"agent\":x "_s);
        QVERIFY(!m_field->error());
        QTRY_COMPARE(query(), u"\"agent\":x"_s);
        QCOMPARE(m_filters->refinement().others.size(), std::size_t{1});
        QCOMPARE(m_filters->refinement().others.front().field, ConditionField::unknown("agent"));
        QCOMPARE(m_field->text(), u"\"agent\":x "_s);
    }

    void suggestsFieldsAndValues()
    {
        type(u"modu"_s);
        QAbstractItemView *list = m_field->suggestionList();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(listed(), QStringList{u"module"_s});
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_field->text(), u"module:"_s);
        QTRY_COMPARE(listed(), (QStringList{u"coherence"_s, u"correctness"_s}));
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_field->text(), u"module:correctness "_s);
        QTRY_COMPARE(query(), u"module:correctness"_s);
        QCOMPARE(m_left->size(), 0);
    }

    void aHalfWrittenValueDoesNotHold()
    {
        type(u"module:co"_s);
        QTRY_COMPARE(listed().size(), 2);
        QVERIFY(m_filters->refinement().facets.empty());
        type(u"herence"_s);
        QTRY_COMPARE(query(), u"module:coherence"_s);
        type(u"x"_s); // no such value: nothing is to be waited for
        QTRY_COMPARE(query(), u"module:coherencex"_s);
    }

    void leavingLetsAHalfWrittenValueHold()
    {
        type(u"module:co"_s);
        QTRY_COMPARE(listed().size(), 2);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(query(), u"module:co"_s);
    }

    // Its letters are no words to look for: the rows would come and go.
    void aWordThatMayBecomeAFieldWaits()
    {
        m_field->setWordDelay(1h);
        QSignalSpy changed(m_filters.get(), &ActiveFilters::changed);
        type(u"agent:x"_s);
        QTRY_COMPARE(query(), u"agent_name:x"_s);
        QCOMPARE(changed.size(), 1);
        type(u" -vers"_s);
        QTRY_VERIFY(m_field->suggestionList()->isVisible());
        QCOMPARE(query(), u"agent_name:x"_s);
        type(u"ion:2 "_s);
        QCOMPARE(query(), u"agent_name:x -agent_version:2"_s);
        QCOMPARE(changed.size(), 2);
    }

    void aFinishedWordIsAWord_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("blank") << int(Qt::Key_Space);
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("escape") << int(Qt::Key_Escape); // closes the list
        QTest::newRow("a letter that no field has") << int(Qt::Key_Z);
    }

    void aFinishedWordIsAWord()
    {
        QFETCH(int, key);
        m_field->setWordDelay(1h);
        type(u"agent"_s);
        QTRY_VERIFY(m_field->suggestionList()->isVisible());
        QVERIFY(query().isEmpty());
        QTest::keyClick(m_field, Qt::Key(key));
        QCOMPARE(query(), key == Qt::Key_Z ? u"agentz"_s : u"agent"_s);
    }

    void aPauseFinishesAWord()
    {
        m_field->setWordDelay(0ms);
        type(u"agent"_s);
        QTRY_COMPARE(query(), u"agent"_s);
    }

    void otherWordsHoldAtOnce()
    {
        m_field->setWordDelay(1h);
        type(u"late"_s);
        QCOMPARE(query(), u"late"_s);
        type(u" ag"_s);
        QCOMPARE(query(), u"late"_s);
        m_field->suggestionList()->hide(); // as a click elsewhere does
        m_field->clearFocus();
        QCOMPARE(query(), u"late ag"_s);
    }

    // A part of a pasted query would be another query.
    void aTextThatIsTooLongChangesNothing()
    {
        type(u"queue:a "_s);
        QGuiApplication::clipboard()->setText(u"module:coherence OR "_s.repeated(52'000));
        QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_field->text(), u"queue:a "_s);
        auto *message = m_window->findChild<FieldMessage *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(
            message->text().contains(u"20,000"_s) || message->text().contains(u"20000"_s), qPrintable(message->text()));
        QCOMPARE(m_field->accessibleDescription(), message->text());
        QCOMPARE(query(), u"queue:a"_s);
        type(u"late"_s);
        QTRY_COMPARE(query(), u"late queue:a"_s);
        QVERIFY(!message->isVisible());
        QGuiApplication::clipboard()->setText(
            QString(QueryField::MaxLength - m_field->text().size(), u'x')); // just fits
        QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_field->text().size(), QueryField::MaxLength);
        QVERIFY(query().size() > 19'000);
        QTest::keyClick(m_field, Qt::Key_X); // one more
        QCOMPARE(m_field->text().size(), QueryField::MaxLength);
        QTRY_VERIFY(message->isVisible());
    }

    // Such as a thousand values that were chosen in the sidebar.
    void aRefinementThatIsTooLongIsNotCut()
    {
        std::set<FacetValue> values;
        for (int i = 0; i < 3'000; ++i)
            values.insert(u"agent number %1"_s.arg(i));
        m_filters->setFacet(Field::AgentName, values);
        const Refinement chosen = m_filters->refinement();
        QVERIFY(m_field->text().startsWith(u"agent_name:("_s) && m_field->text().endsWith(u'…'));
        QVERIFY(m_field->error());
        type(u"x"_s);
        QVERIFY(m_window->findChild<FieldMessage *>()->isVisible());
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_filters->refinement(), chosen);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(m_filters->refinement().isEmpty() && m_field->text().isEmpty() && !m_field->error());
        type(u"late"_s);
        QCOMPARE(query(), u"late"_s);
        m_filters->undo();
        m_filters->undo();
        QCOMPARE(m_filters->refinement(), chosen);
        m_filters->setFacet(Field::AgentName, {u"x"_s});
        QCOMPARE(m_field->text(), u"agent_name:x"_s);
        QVERIFY(!m_field->error());
        m_filters->undo();
        QVERIFY(m_field->isReadOnly());
        m_field->type(u"late"_s);
        QVERIFY(!m_field->error() && !m_field->isReadOnly());
        QCOMPARE(query(), u"late"_s);
    }

    void controlAndSpaceListEverything()
    {
        QVERIFY(!m_field->suggestionList()->isVisible());
        QTest::keyClick(m_field, Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(m_field->suggestionList()->isVisible());
        QVERIFY(listed().contains(u"in-session"_s) && listed().contains(u"queue"_s) && listed().contains(u"agent"_s));
        QTest::keyClick(m_field->suggestionList(), Qt::Key_Escape);
        QVERIFY(!m_field->suggestionList()->isVisible());
        QVERIFY(m_field->text().isEmpty());
    }

    void showsWhatOthersChange()
    {
        m_filters->setFacet(Field::Module, {u"coherence"_s});
        QCOMPARE(m_field->text(), u"module:coherence"_s);
        m_filters->exclude(Field::AgentName, u"late fee"_s);
        QCOMPARE(m_field->text(), u"module:coherence -agent_name:\"late fee\""_s);
        m_filters->toggle(u"facet:module"_s); // what is switched off is not written
        QCOMPARE(m_field->text(), u"-agent_name:\"late fee\""_s);
        type(u" nofield:x"_s);
        QVERIFY(m_field->error());
        m_filters->clearRefinement();
        QVERIFY(m_field->text().isEmpty());
        QVERIFY(!m_field->error());
    }

    void escapeClears()
    {
        type(u"late"_s);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(m_filters->refinement().isEmpty());
    }

    void theReferenceOffersExamples()
    {
        QueryReference reference(m_field);
        reference.setAttribute(Qt::WA_DeleteOnClose, false);
        connect(&reference, &QueryReference::chosen, m_field, &QueryField::type);
        reference.open();
        const auto buttons = reference.findChildren<QToolButton *>();
        QVERIFY(buttons.size() >= 10);
        QTest::mouseClick(buttons.at(5), Qt::LeftButton);
        QCOMPARE(m_field->text(), buttons.at(5)->text());
        QTRY_COMPARE(parseQuery(query(), {}).value(), parseQuery(buttons.at(5)->text(), {}).value());
        QVERIFY(!reference.isVisible());
    }

    void whatIsNoMarkupStaysText()
    {
        type(u"no<b>field:x"_s);
        QVERIFY(m_field->error());
        QVERIFY(!m_field->toolTip().contains(u"<b>"_s));
    }

private:
    void type(const QString &text) { QTest::keyClicks(m_field, text); }

    [[nodiscard]] QString query() const { return formatQuery(m_filters->refinement()); }

    [[nodiscard]] QStringList listed() const
    {
        QStringList texts;
        const QAbstractItemModel *model = m_field->suggestionList()->model();
        for (int row = 0; model && row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }

    std::unique_ptr<ActiveFilters> m_filters;
    std::unique_ptr<QWidget> m_window;
    QueryField *m_field = nullptr;
    std::unique_ptr<QSignalSpy> m_left;
};

QTEST_MAIN(TestQueryField)
#include "tst_queryfield.moc"
