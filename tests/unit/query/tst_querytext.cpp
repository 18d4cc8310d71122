// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "core/query/querytext.h"
#include "helpers/randomquery.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

class TestQueryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatItFormats();
    void formatsInOneForm_data();
    void formatsInOneForm();
    void usesThePartsThatTheSidebarShows();
    void aliasesAreUnique();
    void anUnknownFieldMustBeThere();
    void aQuotedNameIsAnUnknownFieldFirst();
    void numbersComeBackExactly();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refusesWhatIsTooDeepOrTooLong();
    void readsLongTextsInLinearTime();
    void neverFailsWithoutASentence();
};

namespace {

Refinement parsed(const QString &text)
{
    const auto result = parseQuery(text, RandomQuery::unknownKeys());
    if (!result) {
        qWarning() << text << result.error().text;
        return {};
    }
    return result.value();
}

} // namespace

void TestQueryText::parsesWhatItFormats()
{
    RandomQuery random(17);
    const std::vector<UnknownKey> unknown = RandomQuery::unknownKeys();
    for (int i = 0; i < 30'000; ++i) {
        const Refinement refinement = random.refinement().normalized();
        QCOMPARE(refinement.normalized(), refinement);
        const QString text = formatQuery(refinement);
        const auto back = parseQuery(text, unknown);
        if (!back || back.value() != refinement)
            qWarning() << i << text << (back ? formatQuery(back.value()) : back.error().text);
        QVERIFY(back);
        QVERIFY(back.value() == refinement);
        QCOMPARE(formatQuery(back.value()), text);
        QVERIFY(
            std::none_of(text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r'; })
            || text.contains(u'/'));
    }
}

void TestQueryText::formatsInOneForm_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("formatted");

    const auto row = [](const char *name, const QString &written, const QString &formatted) {
        QTest::newRow(name) << written << formatted;
    };
    row("nothing", u"  "_s, u""_s);
    row("the first example",
        uR"(module:coherence score:<5 -agent_version:1.2 agent:("support/tier-1" OR kyc) turn:>=3 explanation:"late fee" invoice)"_s,
        uR"(agent_name:(kyc OR support/tier-1) module:coherence -agent_version:1.2 invoice score:<5 agent_turn:>=3 explanation:"late fee")"_s);
    row("the second example", u"status:failed -has:explanation"_s, u"status:failed -has:explanation"_s);
    row("share", u"share:20..40"_s, u"share:20..40"_s);
    row("share from", u"share:>=20"_s, u"share:20..100"_s);
    row("share open", u"share:<20"_s, u"share:<20"_s);
    row("share of a hair", u"share:0.1..33.3"_s, u"share:0.1..33.3"_s);
    row("OR is looser", u"a b OR c"_s, u"a b OR c"_s);
    row("needless brackets", u"((a) (b)) OR (c)"_s, u"a b OR c"_s);
    row("needed brackets", u"a (b OR c)"_s, u"a (b OR c)"_s);
    row("fields joined by OR", u"module:a OR agent:b"_s, u"module:a OR agent_name:b"_s);
    row("values joined by OR", u"module:b OR module:a"_s, u"module:(a OR b)"_s);
    row("no value or one", u"-has:tool OR tool:x"_s, u"tool_id:x OR -has:tool_id"_s);
    row("no value", u"-has:tool"_s, u"-has:tool_id"_s);
    row("a value", u"has:tool"_s, u"has:tool_id"_s);
    row("not some values", u"-tool:(x OR y)"_s, u"-tool_id:(x OR y)"_s);
    row("not one and not another", u"-tool:x -tool:y"_s, u"-tool_id:(x OR y)"_s);
    row("a second wanted value", u"tool:x tool:y"_s, u"tool_id:x tool_id:y"_s);
    row("not not", u"--a"_s, u"a"_s);
    row("not a group", u"-(a OR b)"_s, u"-(a OR b)"_s);
    row("not within a field", u"explanation:(late -fee)"_s, u"explanation:late -explanation:fee"_s);
    row("stars", u"agent:sup* agent:*port agent:*ppo* agent:\"a b\"*"_s,
        u"agent_name:sup* agent_name:*port agent_name:*ppo* agent_name:\"a b\"*"_s);
    row("only a star", u"agent:*"_s, u"has:agent_name"_s);
    row("an empty value", u"agent:\"\""_s, u"agent_name:\"\""_s);
    row("a colon in a value", u"job:a:b"_s, u"job_id:a:b"_s);
    row("a blank in a range", u"score:\"1 .. 2\""_s, u"score:1..2"_s);
    row("a written equal sign", u"score:=5"_s, u"score:5"_s);
    row("negative numbers", u"score:(-1 OR -2..-1.5)"_s, u"score:-1 OR score:-2..-1.5"_s);
    row("turns", u"turn:(3 OR 1)"_s, u"agent_turn:(1 OR 3)"_s);
    row("sessions", u"in-session:(module:faithfulness score:<3)"_s, u"in-session:(module:faithfulness score:<3)"_s);
    row("not turns", u"-in-turn:(module:faithfulness)"_s, u"-in-turn:(module:faithfulness)"_s);
    row("an expression", uR"x(explanation:/a\/b (c|d)"/)x"_s, uR"x(explanation:/a\/b (c|d)"/)x"_s);
    row("an expression like a keyword", u"/AND/ *NOT*"_s, u"\"NOT\" /AND/"_s);
    row("escapes", uR"("a\nb\u0007\"\\")"_s, uR"("a\nb\u0007\"\\")"_s);
    row("an unknown field", u"tags:x"_s, u"tags:x"_s);
    row("a field like an alias", uR"("agent":x)"_s, uR"("agent":x)"_s);
    row("marks", u"mark:(star OR flag) -mark:reviewed has:mark"_s, u"mark:(flag OR star) -mark:reviewed has:mark"_s);
    row("notes", u"note:refund note:(a OR b) -has:note"_s, u"note:refund (note:a OR note:b) -has:note"_s);
    row("own scores", u"own_score:<3 has:own_score"_s, u"own_score:<3 has:own_score"_s);
    row("fields like marks", uR"("mark":x "note":y)"_s, uR"("mark":x "note":y)"_s);
    row("several words", u"b a"_s, u"b a"_s);
}

void TestQueryText::formatsInOneForm()
{
    QFETCH(QString, written);
    QFETCH(QString, formatted);
    const Refinement refinement = parsed(written);
    QCOMPARE(formatQuery(refinement), formatted);
    QCOMPARE(parsed(formatted), refinement);
}

void TestQueryText::usesThePartsThatTheSidebarShows()
{
    const Refinement refinement = parsed(
        u"module:(b OR a) -agent_version:1.2 -has:tool has:session share:20..40 \"late fee\" turn:3 score:<5 invoice"_s);
    Refinement wanted;
    wanted.facets[Field::Module] = {u"a"_s, u"b"_s};
    wanted.facets[Field::ToolId] = {std::nullopt};
    wanted.facets[Field::AgentTurn] = {u"3"_s};
    wanted.excluded[Field::AgentVersion] = {u"1.2"_s};
    wanted.excluded[Field::AgentSessionId] = {std::nullopt};
    wanted.scoreRange = ShareRange{0.2, 0.4};
    wanted.text = u"late fee"_s;
    wanted.others = {
        Condition::compared(Field::Score, {NumberTest::Operator::Less, 5.0}), Condition::words(u"invoice"_s)};
    QVERIFY(refinement == wanted);
}

void TestQueryText::aliasesAreUnique()
{
    std::set<std::string_view> names{"has", "share", "in-session", "in-turn", "mark", "note", "own_score"};
    for (const FieldInfo &info : jobFields()) {
        QVERIFY(names.insert(info.key).second);
        QVERIFY(info.alias.empty() || names.insert(info.alias).second);
        QCOMPARE(fieldByName(info.key), info.field);
        QVERIFY(info.alias.empty() || fieldByName(info.alias) == info.field);
    }
    QVERIFY(!fieldByName(""));
}

void TestQueryText::anUnknownFieldMustBeThere()
{
    QVERIFY(!parseQuery(u"colour:red"_s, {}));
    QVERIFY(parseQueryBeforeLoad(u"colour:red"_s));
    const std::vector<UnknownKey> known{{"colour", FieldLevel::Job}};
    const auto result = parseQuery(u"colour:red"_s, known);
    QVERIFY(result);
    QCOMPARE(result.value().others.front().field.path, "colour");
}

void TestQueryText::aQuotedNameIsAnUnknownFieldFirst()
{
    QCOMPARE(parsed(u"\"agent\":x"_s).others.front().field, ConditionField::unknown("agent"));
    QVERIFY(parsed(u"agent:x"_s).others.empty());
    QVERIFY(parsed(u"\"module\":x"_s).others.empty()); // no such unknown field
    QCOMPARE(parsed(u"has:\"share\""_s).others.front().field, ConditionField::unknown("share"));
    QCOMPARE(parsed(u"has:share"_s).others.front().field, ConditionField::share());
}

void TestQueryText::numbersComeBackExactly()
{
    std::mt19937_64 random(4);
    for (int i = 0; i < 20'000; ++i) {
        const double low = std::uniform_real_distribution<>(0.0, 1.0)(random);
        Refinement refinement;
        refinement.scoreRange = ShareRange{low, 1.0 - low * 0.1};
        if (low <= refinement.scoreRange->high)
            QVERIFY(parsed(formatQuery(refinement)) == refinement);
        double score = 0.0;
        const std::uint64_t bits = random();
        std::memcpy(&score, &bits, sizeof score);
        if (!std::isfinite(score) || std::abs(score) < 1e-300)
            continue;
        Refinement raw;
        raw.others = {Condition::compared(Field::Score, {NumberTest::Operator::AtLeast, score})};
        QVERIFY(parsed(formatQuery(raw)) == raw);
    }
}

void TestQueryText::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("named"); // a part of the sentence

    const auto row = [](const QString &text, int start, int length, const QString &named) {
        QTest::newRow(qPrintable(text)) << text << start << length << named;
    };
    row(u"colour:red"_s, 0, 6, u"“colour”"_s);
    row(u"a http://x"_s, 2, 4, u"“http”"_s);
    row(u"*\"module\"*:x"_s, 10, 1, u"blank is missing"_s);
    row(u"has:colour"_s, 4, 6, u"“colour”"_s);
    row(u"has:"_s, 4, 0, u"has:explanation"_s);
    row(u":x"_s, 0, 0, u"colon"_s);
    row(u"module:"_s, 0, 7, u"“module:”"_s);
    row(u"module: coherence"_s, 0, 7, u"without a blank"_s);
    row(u"module:()"_s, 8, 1, u"before the bracket closes"_s);
    row(u"()"_s, 1, 1, u"before the bracket closes"_s);
    row(u"(a"_s, 0, 1, u"not closed"_s);
    row(u"a)"_s, 1, 1, u"closes nothing"_s);
    row(u"a (b (c)"_s, 2, 1, u"not closed"_s);
    row(u"OR a"_s, 0, 2, u"OR stands between"_s);
    row(u"a OR"_s, 4, 0, u"ends too early"_s);
    row(u"a OR OR b"_s, 5, 2, u"OR stands between"_s);
    row(u"a AND b"_s, 2, 3, u"leave AND out"_s);
    row(u"NOT a"_s, 0, 3, u"instead of NOT"_s);
    row(u"- a"_s, 0, 1, u"directly follows"_s);
    row(u"a -"_s, 2, 1, u"directly follows"_s);
    row(u"\"late"_s, 0, 5, u"quotation mark is missing"_s);
    row(u"a \"\\d\""_s, 3, 2, u"must be followed"_s);
    row(u"\"\\u12\""_s, 1, 2, u"four digits"_s);
    row(u"\"a\"b"_s, 3, 1, u"blank is missing"_s);
    row(u"f(x)"_s, 1, 1, u"blank is missing"_s);
    row(u"\"\""_s, 0, 2, u"nothing to look for"_s);
    row(u"*"_s, 0, 1, u"nothing to look for"_s);
    row(u"a*b"_s, 0, 3, u"stands for other characters"_s);
    row(u"agent:a*b"_s, 6, 3, u"stands for other characters"_s);
    row(u"agent:<5"_s, 6, 2, u"Only score, share and turn"_s);
    row(u"mark:red"_s, 5, 3, u"no such mark"_s);
    row(u"mark:fl*"_s, 5, 3, u"no such mark"_s);
    row(u"mark:\"\""_s, 5, 2, u"no such mark"_s);
    row(u"own_score:x"_s, 10, 1, u"compared with a number"_s);
    row(u"score:abc"_s, 6, 3, u"compared with a number"_s);
    row(u"score:<"_s, 6, 1, u"compared with a number"_s);
    row(u"score:1e999"_s, 6, 5, u"compared with a number"_s);
    row(u"score:1.."_s, 6, 3, u"compared with a number"_s);
    row(u"score:5..3"_s, 6, 4, u"lower end first"_s);
    row(u"share:50%"_s, 6, 3, u"compared with a number"_s);
    row(u"turn:1.5"_s, 5, 3, u"whole number"_s);
    row(u"turn:<9007199254740993"_s, 5, 17, u"whole number"_s);
    row(u"in-session:a"_s, 0, 11, u"in brackets"_s);
    row(u"in-turn:"_s, 0, 8, u"in brackets"_s);
    row(u"/usr/bin"_s, 5, 1, u"blank is missing"_s);
    row(u"/usr"_s, 0, 4, u"regular expression"_s);
    row(u"//"_s, 0, 2, u"regular expression"_s);
    row(u"a /(/"_s, 2, 3, u"no partner"_s);
    row(u"/[a/"_s, 0, 4, u"not closed"_s);
    row(u"/*a/"_s, 0, 4, u"could repeat"_s);
    row(u"/a{2000}/"_s, 0, 9, u"repeats too often"_s);
    row(u"/[z-a]/"_s, 0, 7, u"lower end first"_s);
    row(u"/(?=a)/"_s, 0, 7, u"syntax is that of RE2"_s);
    row(u"/(a)\\1/"_s, 0, 7, u"syntax is that of RE2"_s);
    row(u"/((a{100}){100}){100}/"_s, 0, 22, u"regular expression"_s);
}

void TestQueryText::tellsWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(QString, named);
    const auto result = parseQuery(text, {});
    QVERIFY(!result);
    QVERIFY2(result.error().text.contains(named), qPrintable(result.error().text));
    QVERIFY(result.error().text.endsWith(u'.'));
    QCOMPARE(result.error().start, start);
    QCOMPARE(result.error().length, length);
}

void TestQueryText::refusesWhatIsTooDeepOrTooLong()
{
    const auto nested = [](int depth) -> QString { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
    QVERIFY(parseQuery(nested(MaxQueryDepth), {}));
    const auto deep = parseQuery(nested(MaxQueryDepth + 1), {});
    QVERIFY(!deep);
    QCOMPARE(deep.error().start, MaxQueryDepth);
    QVERIFY(!parseQuery(u"("_s.repeated(MaxQueryLength), {}));
    QVERIFY(parseQuery(u"-"_s.repeated(100'000) + u'a', {})); // not nested

    QVERIFY(parseQuery(QString(MaxQueryLength, u'a'), {}));
    const auto longer = parseQuery(QString(MaxQueryLength + 1, u'a'), {});
    QVERIFY(!longer);
    QVERIFY2(longer.error().text.contains(u"shorten it"_s), qPrintable(longer.error().text));

    QVERIFY(parseQuery(u"a "_s.repeated(200), {}));
    QVERIFY(!parseQuery(u"a "_s.repeated(202), {}));
    QString values;
    for (int i = 0; i < 50'000; ++i)
        values += QString::number(i) + " OR "_L1;
    QVERIFY(parseQuery(u"job:("_s + values + u"x)"_s, {}));
}

/// Each takes far below a second; what is quadratic would take minutes.
void TestQueryText::readsLongTextsInLinearTime()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece :
         {u"a "_s, u"a OR "_s, u"module:a OR "_s, u"-module:x "_s, u"\""_s, u"\\\""_s, u"/"_s, u"-"_s, u"*"_s, u":"_s,
          u")"_s, u"(a) "_s, u"\"a\" "_s, u"module:(a OR b) "_s, u"\0"_s, u"score:1..2 "_s, u"9"_s}) {
        const QString text = piece.repeated(MaxQueryLength / piece.size());
        const auto result = parseQuery(text, {});
        QVERIFY(result || !result.error().text.isEmpty());
    }
    QVERIFY(timer.elapsed() < 60'000);
}

void TestQueryText::neverFailsWithoutASentence()
{
    static constexpr std::u16string_view Characters = u"a\"\\()/:*-<>=. 1\tOR\0é";
    std::mt19937 random(3);
    for (int i = 0; i < 100'000; ++i) {
        QString text;
        for (auto size = random() % 12; size > 0; --size)
            text.append(QChar(Characters[random() % Characters.size()]));
        const auto result = parseQuery(text, {});
        if (result) {
            const QString formatted = formatQuery(result.value());
            const auto back = parseQuery(formatted, {});
            QVERIFY2(back, qPrintable(formatted));
            QVERIFY(back.value() == result.value());
            continue;
        }
        QVERIFY(!result.error().text.isEmpty());
        QVERIFY(result.error().start >= 0 && result.error().length >= 0);
        QVERIFY(result.error().start + result.error().length <= text.size());
    }
}

QTEST_GUILESS_MAIN(TestQueryText)
#include "tst_querytext.moc"
