// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTimeZone>

#include "workspace/conversationsearch.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

using Content = ConversationContent;
using Part = ConversationContent::Part;
using Role = ConversationContent::Role;

std::shared_ptr<const Content> contentOf(const QByteArray &messages)
{
    return Content::of(Conversation::fromJson("{\"messages\":[" + messages + "]}").value());
}

const QByteArray User = R"({"type":"user","message":"Hello"})";
const QByteArray Call = R"({"type":"tool_call","tool_id":"t","tool_name":"sql-query","arguments":{"q":"late fee"}})";
// moc 6.4 does not read it as a raw string.
const QByteArray Returned =
    "{\"type\":\"tool_result\",\"tool_id\":\"t\",\"tool_name\":\"sql-query\",\"result\":\"{\\\"rows\\\":[1,2]}\"}";

} // namespace

/// What is shown of a conversation, without a window.
class TestConversationContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTurnBeginsWithEachMessageOfTheUser();
    void aResultIsShownWithItsOnlyCall_data();
    void aResultIsShownWithItsOnlyCall();
    void textsAreReadableAndCopiesAsSent();
    void longTextsAreCutAndCopiedWhole();
    void aJsonTextIsIndented();
    void fieldsThatTheProgramDoesNotKnowAreKept();
    void timesAreLocalAndKeptAsSent();
    void theSearchFindsFoldedPartsToo();
    void theSearchFoldsLikeFind();
    void hitsAreCountedToALimit();
};

void TestConversationContent::aTurnBeginsWithEachMessageOfTheUser()
{
    const auto content = contentOf(R"({"type":"assistant","message":"Welcome"},)" + User + ',' + Call + ',' + User);
    QCOMPARE(content->userMessages(), 2);
    QCOMPARE(content->count(), 4);
    QCOMPARE(content->entry(0).turn, 0);
    QCOMPARE(content->entry(1).turn, 1);
    QCOMPARE(content->entry(2).turn, 1);
    QCOMPARE(content->entry(3).turn, 2);
    QCOMPARE(content->firstOfTurn(1), 1);
    QCOMPARE(content->firstOfTurn(2), 3);
    QCOMPARE(content->firstOfTurn(3), -1);
    QCOMPARE(content->firstOfTurn(0), -1);
}

void TestConversationContent::aResultIsShownWithItsOnlyCall_data()
{
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<int>("entries");
    const QByteArray other = R"({"type":"tool_result","tool_id":"u","tool_name":"other","result":"x"})";
    QTest::newRow("behind it") << Call + ',' + Returned << 1;
    QTest::newRow("later in the turn") << Call + ",{\"type\":\"assistant\"}," + Returned << 2;
    QTest::newRow("of another tool") << Call + ',' + other << 2;
    QTest::newRow("without a call") << Returned << 1;
    QTest::newRow("two calls: which one is not told") << Call + ',' + Call + ',' + Returned << 3;
    QTest::newRow("in the next turn") << Call + ',' + User + ',' + Returned << 3;
    QTest::newRow("two results") << Call + ',' + Returned + ',' + Returned << 2;
}

void TestConversationContent::aResultIsShownWithItsOnlyCall()
{
    QFETCH(const QByteArray, messages);
    QFETCH(const int, entries);
    const auto content = contentOf(messages);
    QCOMPARE(content->count(), entries);
    // Nothing is lost: each message is in one entry.
    int shown = 0;
    for (const Content::Entry &entry : content->entries())
        shown += entry.result >= 0 ? 2 : 1;
    QCOMPARE(shown, static_cast<int>(content->conversation().messages.size()));
}

void TestConversationContent::textsAreReadableAndCopiesAsSent()
{
    const auto content = contentOf(R"({"type":"user","message":"a\r\nb\u0000\u202e"})");
    const Content::Entry &entry = content->entry(0);
    QCOMPARE(content->shownText(entry, Part::Text), u"a\nb␀□"_s);
    QCOMPARE(content->sentText(entry, Part::Text), u"a\r\nb\0\u202e"_s);
    QCOMPARE(content->sentJson(entry), u"{\"type\":\"user\",\"message\":\"a\\r\\nb\\u0000\\u202e\"}"_s);
    QVERIFY(!content->isJson(entry, Part::Text));
    const auto object = contentOf(R"({"type":"user","message":{"a":1}})");
    QVERIFY(object->isJson(object->entry(0), Part::Text));
    QCOMPARE(object->shownText(object->entry(0), Part::Text), u"{\n  \"a\": 1\n}"_s);
}

void TestConversationContent::longTextsAreCutAndCopiedWhole()
{
    const QString text = u"é"_s.repeated(Content::ShownLimit + 1);
    for (const QByteArray &sent : {text.toUtf8(), R"(\u00e9)"_ba.repeated(text.size())}) {
        const auto content = contentOf(R"({"type":"user","message":")" + sent + R"("})");
        bool cut = false;
        QCOMPARE(content->shownText(content->entry(0), Part::Text, Content::ShownLimit, &cut), text.chopped(1));
        QVERIFY(cut);
        QCOMPARE(content->sentText(content->entry(0), Part::Text), text);
    }
}

void TestConversationContent::aJsonTextIsIndented()
{
    const auto content = contentOf(Call + ',' + Returned);
    const Content::Entry &entry = content->entry(0);
    QCOMPARE(content->shownText(entry, Part::Arguments), u"{\n  \"q\": \"late fee\"\n}"_s);
    QCOMPARE(content->shownText(entry, Part::Result), u"{\n  \"rows\": [\n    1,\n    2\n  ]\n}"_s);
    QCOMPARE(content->sentText(entry, Part::Result), u"{\"rows\":[1,2]}"_s);
    QCOMPARE(entry.argumentCharacters, 16);
    QCOMPARE(entry.resultCharacters, 14);
    const auto plain = contentOf(R"({"type":"tool_result","result":"{no JSON"})");
    QCOMPARE(plain->shownText(plain->entry(0), Part::Result), u"{no JSON"_s);
    // Arguments need not be an object.
    const auto number = contentOf(R"({"type":"tool_call","arguments":5})");
    QCOMPARE(number->shownText(number->entry(0), Part::Arguments), u"5"_s);
}

void TestConversationContent::fieldsThatTheProgramDoesNotKnowAreKept()
{
    const auto content = contentOf(R"({"type":"user","content":"Hi","message":null,"cost":null})");
    const Content::Entry &entry = content->entry(0);
    QCOMPARE(content->parts(entry), std::vector{Part::Raw});
    QCOMPARE(content->shownText(entry, Part::Raw), u"{\n  \"content\": \"Hi\"\n}"_s);
    QVERIFY(content->opensByItself(entry)); // there is nothing else to read
    const auto number = contentOf("7");
    QCOMPARE(number->entry(0).role, Role::Unusable);
    QCOMPARE(number->shownText(number->entry(0), Part::Raw), u"7"_s);
    const auto unknown = contentOf(R"({"type":"system\u202e","message":"Hi"})");
    QCOMPARE(unknown->entry(0).role, Role::Other);
    QCOMPARE(unknown->roleText(unknown->entry(0)), u"system□"_s);
    QCOMPARE(unknown->shownText(unknown->entry(0), Part::Text), u"Hi"_s);
}

void TestConversationContent::timesAreLocalAndKeptAsSent()
{
    const auto content = contentOf(
        R"({"type":"user","timestamp":"2026-11-30T10:00:07Z"},{"type":"user","timestamp":"2026-11-30T10:02:09.123456Z"},)"
        R"({"type":"user","timestamp":"yesterday"},{"type":"user","timestamp":1764},{"type":"user"})");
    const QLocale locale = QLocale::c();
    const QDateTime first = QDateTime(QDate(2026, 11, 30), QTime(10, 0, 7), QTimeZone::utc()).toLocalTime();
    const Content::Entry *none = nullptr;
    QCOMPARE(content->entry(0).time, first);
    const QString shown = content->timeText(content->entry(0), none, locale);
    QVERIFY(shown.contains(first.time().toString(u"HH:mm:ss"_s)));
    QVERIFY(shown.contains(locale.toString(first.date(), QLocale::ShortFormat)));
    QCOMPARE(
        content->timeText(content->entry(1), &content->entry(0), locale),
        content->entry(1).time.time().toString(u"HH:mm:ss"_s));
    QCOMPARE(content->sentTime(content->entry(1)), u"2026-11-30T10:02:09.123456Z"_s);
    QCOMPARE(content->timeText(content->entry(2), none, locale), u"yesterday"_s);
    QCOMPARE(content->timeText(content->entry(3), none, locale), u"1764"_s);
    QCOMPARE(content->timeText(content->entry(4), none, locale), QString());
}

void TestConversationContent::theSearchFindsFoldedPartsToo()
{
    const auto content = contentOf(R"({"type":"user","message":"a late fee, a late fee"},)" + Call + ',' + Returned);
    const auto found = ConversationHits::find(*content, u"late fee"_s);
    QCOMPARE(found.hits.size(), std::size_t(3));
    QCOMPARE(found.hits[0], (ConversationHits::Hit{0, Part::Text, 2, 8}));
    QCOMPARE(found.hits[1], (ConversationHits::Hit{0, Part::Text, 14, 8}));
    QCOMPARE(found.hits[2].entry, 1);
    QCOMPARE(found.hits[2].part, Part::Arguments);
    const QString shown = content->shownText(content->entry(1), Part::Arguments);
    QCOMPARE(shown.mid(found.hits[2].start, found.hits[2].length), u"late fee"_s);
    QCOMPARE(ConversationHits::find(*content, u"sql"_s).hits.at(0).part, Part::Name);
    QVERIFY(ConversationHits::find(*content, QString()).hits.empty());
    QVERIFY(ConversationHits::find(*content, u"tool_call"_s).hits.empty()); // it is not shown
}

void TestConversationContent::theSearchFoldsLikeFind()
{
    const auto content = contentOf(R"({"type":"user","message":"Stra\u00DFe CAF\u00C9"})");
    QCOMPARE(ConversationHits::find(*content, u"cafe\u0301"_s).hits.size(), std::size_t(1));
}

void TestConversationContent::hitsAreCountedToALimit()
{
    const QByteArray text(static_cast<qsizetype>(ConversationHits::Most) + 5, 'a');
    const auto content = contentOf(R"({"type":"user","message":")" + text + R"("})");
    const auto found = ConversationHits::find(*content, u"a"_s);
    QCOMPARE(found.hits.size(), ConversationHits::Most);
    QVERIFY(found.more);
}

QTEST_GUILESS_MAIN(TestConversationContent)
#include "tst_conversationcontent.moc"
