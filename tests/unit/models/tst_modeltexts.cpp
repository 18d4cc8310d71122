// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTextDocument>

#include "helpers/modeltestjobs.h"
#include "models/displaytext.h"
#include "models/jobdetail.h"
#include "models/prettyjson.h"
#include "models/scorehistogramtext.h"
#include "models/scoretext.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

// No raw strings that end with a quote: moc cannot parse them.
constexpr auto CompactJson =
    "{\"a\":1.50,\"b\":[1e400,{\"c\":\"x,{}[]:\\\"\\\\\"}],\"d\":{},\"e\":[],\"f\":-0,\"g\":null}";
constexpr auto IndentedJson = "{\n"
                              "  \"a\": 1.50,\n"
                              "  \"b\": [\n"
                              "    1e400,\n"
                              "    {\n"
                              "      \"c\": \"x,{}[]:\\\"\\\\\"\n"
                              "    }\n"
                              "  ],\n"
                              "  \"d\": {},\n"
                              "  \"e\": [],\n"
                              "  \"f\": -0,\n"
                              "  \"g\": null\n"
                              "}";

ScoreValue integer(double value)
{
    return {ScoreValue::Kind::Integer, value};
}

ScoreValue fraction(double value)
{
    return {ScoreValue::Kind::Fraction, value};
}

} // namespace

/// Display texts of scores, cells, tooltips, details and JSON.
class TestModelTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void histogramCountsHaveSeparators()
    {
        ScoreHistogram histogram;
        histogram.judge[7] = 20'000;
        histogram.pending = 1'204;
        histogram.failed = 310;
        histogram.unscaled = 12;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString english = withoutShareText(histogram);
        const QString bin = binText(histogram, 7);
        const QString all = histogramText(histogram);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QString german = withoutShareText(histogram);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(english, u"1,204 pending · 310 failed · 12 no scale"_s);
        QCOMPARE(german, u"1.204 pending · 310 failed · 12 no scale"_s);
        QCOMPARE(bin, u"65–75 % of the scale\nJudge: 20,000 job(s)"_s);
        QCOMPARE(all, u"65–75 % of the scale: 20,000 job(s); 1,204 pending · 310 failed · 12 no scale"_s);
        QCOMPARE(withoutShareText({}), QString());
        QCOMPARE(histogramText({}), u"No job has a score on a known scale"_s);
    }

    void scoreIsShownOnItsOwnScale_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QString>("text");
        const int absent = int(ScoreValue::Kind::Absent);
        const int null = int(ScoreValue::Kind::Null);
        const int whole = int(ScoreValue::Kind::Integer);
        const int part = int(ScoreValue::Kind::Fraction);
        const int judge = int(Scale::Judge);
        const int statistical = int(Scale::Statistical);
        const int unknown = int(Scale::Unknown);
        QTest::newRow("judge") << whole << 7.0 << judge << u"7 / 10"_s;
        QTest::newRow("judge zero") << whole << 0.0 << judge << u"0 / 10"_s;
        QTest::newRow("judge minus zero") << part << -0.0 << judge << u"0 / 10"_s;
        QTest::newRow("judge top") << whole << 10.0 << judge << u"10 / 10"_s;
        QTest::newRow("judge fraction") << part << 7.5 << judge << u"7.5 / 10"_s;
        QTest::newRow("judge never rounds to the top") << part << 9.99999 << judge << u"> 9.999 / 10"_s;
        QTest::newRow("judge above") << whole << 11.0 << judge << u"11"_s;
        QTest::newRow("judge below") << whole << -1.0 << judge << u"-1"_s;
        QTest::newRow("statistical") << part << 0.83 << statistical << u"0.83"_s;
        QTest::newRow("statistical three decimals") << part << 0.83149 << statistical << u"0.831"_s;
        QTest::newRow("statistical rounds") << part << 0.8316 << statistical << u"0.832"_s;
        QTest::newRow("statistical zero") << whole << 0.0 << statistical << u"0"_s;
        QTest::newRow("statistical one") << part << 1.0 << statistical << u"1"_s;
        QTest::newRow("statistical never rounds to one") << part << 0.99996 << statistical << u"> 0.999"_s;
        QTest::newRow("statistical never rounds to zero") << part << 0.0001 << statistical << u"< 0.001"_s;
        QTest::newRow("statistical smallest shown") << part << 0.001 << statistical << u"0.001"_s;
        QTest::newRow("statistical outside keeps its digits") << part << 1.00001 << statistical << u"1.00001"_s;
        QTest::newRow("unknown") << whole << 113.0 << unknown << u"113"_s;
        QTest::newRow("unknown fraction keeps its digits") << part << 0.123456 << unknown << u"0.123456"_s;
        QTest::newRow("unknown huge") << part << 1e300 << unknown << u"1E+300"_s;
        QTest::newRow("null") << null << 0.0 << judge << u"\u2013"_s;
        QTest::newRow("absent") << absent << 0.0 << statistical << u"\u2013"_s;
    }

    void scoreIsShownOnItsOwnScale()
    {
        QFETCH(int, kind);
        QFETCH(double, value);
        QFETCH(int, scale);
        QFETCH(QString, text);
        const ScoreValue score{static_cast<ScoreValue::Kind>(kind), value};
        QCOMPARE(scoreText(score, static_cast<Scale>(scale), QLocale::c()).toUpper(), text.toUpper());
    }

    void scoreFollowsTheLocale()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(scoreText(fraction(0.83), Scale::Statistical, german), u"0,83"_s);
        QCOMPARE(scoreText(integer(12345), Scale::Unknown, german), u"12.345"_s);
        QCOMPARE(accessibleScoreText(integer(7), Scale::Judge, german), u"7 of 10"_s);
        QCOMPARE(accessibleScoreText(fraction(0.5), Scale::Statistical, german), u"0,5 of 1"_s);
        QCOMPARE(accessibleScoreText({}, Scale::Statistical, german), u"no score"_s);
    }

    void shareIsNeverRoundedToAnEnd()
    {
        const QLocale c = QLocale::c();
        QCOMPARE(shareText(0.0, c), u"0 %"_s);
        QCOMPARE(shareText(0.001, c), u"< 1 %"_s);
        QCOMPARE(shareText(0.834, c), u"83 %"_s);
        QCOMPARE(shareText(0.006, c), u"1 %"_s);
        QCOMPARE(shareText(0.99, c), u"99 %"_s);
        QCOMPARE(shareText(0.999, c), u"> 99 %"_s);
        QCOMPARE(shareText(1.0, c), u"100 %"_s);
        QVERIFY(!shareOf(integer(11), Scale::Judge));
        QVERIFY(!shareOf(integer(7), Scale::Unknown));
        QVERIFY(!shareOf({}, Scale::Judge));
        QCOMPARE(shareOf(integer(7), Scale::Judge).value(), 0.7);
    }

    void scalesAndStatusesHaveTexts()
    {
        QCOMPARE(scaleText(Scale::Judge), u"0\u201310, judge"_s);
        QCOMPARE(scaleText(Scale::Statistical), u"0\u20131, statistical"_s);
        QCOMPARE(scaleText(Scale::Unknown), u"unknown scale"_s);
        QCOMPARE(statusText("submitted"), u"Submitted"_s);
        QCOMPARE(statusText("in_progress"), u"In progress"_s);
        QCOMPARE(statusText("completed"), u"Completed"_s);
        QCOMPARE(statusText("failed"), u"Failed"_s);
        QCOMPARE(statusText("not_run"), u"Not run"_s);
        QCOMPARE(statusText("on_hold"), u"on_hold"_s);
        QCOMPARE(statusText(""), QString());
        QCOMPARE(statusKind("Completed"), StatusKind::Unknown);
        QCOMPARE(statusKind("not_run"), StatusKind::NotRun);
    }

    void cellIsOneSafeLine_data()
    {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("readable");
        QTest::newRow("plain") << QByteArray("plain") << u"plain"_s << u"plain"_s;
        QTest::newRow("empty") << QByteArray() << QString() << QString();
        QTest::newRow("lines") << QByteArray("a\nb\r\nc\rd") << u"a\u23CEb\u23CEc\u23CEd"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("separators") << QByteArray("a\xE2\x80\xA8"
                                                  "b\xC2\x85"
                                                  "c")
                                    << u"a\u23CEb\u23CEc"_s << u"a\nb\nc"_s;
        QTest::newRow("tab") << QByteArray("a\tb") << u"a b"_s << u"a\tb"_s;
        QTest::newRow("nul") << QByteArray("a\0b", 3) << u"a\u2400b"_s << u"a\u2400b"_s;
        QTest::newRow("escape, delete") << QByteArray("\x1B[31m\x7F") << u"\u241B[31m\u2421"_s << u"\u241B[31m\u2421"_s;
        QTest::newRow("override") << QByteArray("a\xE2\x80\xAE"
                                                "b\xE2\x81\xA6")
                                  << u"a\u25A1b\u25A1"_s << u"a\u25A1b\u25A1"_s;
        QTest::newRow("joiner stays") << QByteArray("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB")
                                      << u"\U0001F469\u200D\U0001F4BB"_s << u"\U0001F469\u200D\U0001F4BB"_s;
        QTest::newRow("markup is text") << QByteArray("<b>&amp;") << u"<b>&amp;"_s << u"<b>&amp;"_s;
    }

    void cellIsOneSafeLine()
    {
        QFETCH(QByteArray, utf8);
        QFETCH(QString, cell);
        QFETCH(QString, readable);
        const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        QCOMPARE(cellText(text), cell);
        bool cut = true;
        QCOMPARE(readableText(text, 1000, &cut), readable);
        QVERIFY(!cut);
    }

    void valuesThatLookAlikeAreToldApart_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"support/tier-1"_s << u"support/tier-1"_s;
        QTest::newRow("blank inside") << u"support tier"_s << u"support tier"_s;
        QTest::newRow("blank behind") << u"bot "_s << u"bot␣"_s;
        QTest::newRow("blanks before") << u"  bot"_s << u"␣␣bot"_s;
        QTest::newRow("only blanks") << u"  "_s << u"␣␣"_s;
        QTest::newRow("no-break space") << u"a\u00A0b"_s << u"a⍽b"_s;
        QTest::newRow("ideographic space") << u"a\u3000b"_s << u"a⍽b"_s;
        QTest::newRow("zero width space") << u"a\u200Bb"_s << u"a□b"_s;
        QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"a□b"_s;
        QTest::newRow("byte order mark") << u"\uFEFFbot"_s << u"□bot"_s;
        QTest::newRow("joiner between Latin letters") << u"a\u200Db"_s << u"a□b"_s;
        QTest::newRow("joiner in an emoji") << u"👩\u200D🚀"_s << u"👩\u200D🚀"_s;
        QTest::newRow("non-joiner in Persian") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
        QTest::newRow("line end") << u"bot\n"_s << u"bot⏎"_s;
    }

    void valuesThatLookAlikeAreToldApart()
    {
        QFETCH(QString, value);
        const QByteArray utf8 = value.toUtf8();
        QTEST(valueText({utf8.constData(), static_cast<std::size_t>(utf8.size())}), "shown");
    }

    void longTextIsCutBetweenCharacters()
    {
        std::string text;
        for (int i = 0; i < 1000; ++i)
            text += "\xF0\x9F\x92\xBB"; // two UTF-16 units each
        const QString odd = cellText(text, 5);
        QCOMPARE(odd, u"\U0001F4BB\U0001F4BB\u2026"_s);
        QCOMPARE(cellText(text, 2000), QString::fromStdString(text));
        QCOMPARE(cellText("abc", 3), u"abc"_s);
        QCOMPARE(cellText("abcd", 3), u"abc\u2026"_s);
        QCOMPARE(cellText("ab\r\n", 3), u"ab\u23CE"_s);
        bool cut = false;
        QCOMPARE(readableText("ab\r\ncd", 4, &cut), u"ab\nc"_s);
        QVERIFY(cut);
    }

    void toolTipShowsMarkupAsText()
    {
        const QString data = u"<img src=x> & <b>bold</b>"_s;
        QTextDocument document;
        document.setHtml(toolTipText(data));
        QCOMPARE(document.toPlainText(), data);
        QCOMPARE(toolTipText(QString()), QString());
    }

    void prettyJsonKeepsEveryDigit()
    {
        QCOMPARE(QByteArray::fromStdString(prettyJson(CompactJson, 10'000)), QByteArray(IndentedJson));
        QCOMPARE(QByteArray::fromStdString(prettyJson("{ \"a\" : [ ] }", 100)), QByteArray("{\n  \"a\": []\n}"));
    }

    void prettyJsonEscapesInvisibleCharacters()
    {
        QCOMPARE(
            QByteArray::fromStdString(prettyJson(
                "\"a\xE2\x80\xAE"
                "b\xC2\x9B\x7F\xEF\xBB\xBF\xC3\xA4\"",
                100)),
            QByteArray("\"a\\u202eb\\u009b\\u007f\\ufeff\xC3\xA4\""));
    }

    void prettyJsonEndsAtTheLimit()
    {
        bool cut = false;
        const std::string deep(100'000, '[');
        QVERIFY(prettyJson(deep, 5'000, &cut).size() < 6'000);
        QVERIFY(cut);
        const std::string text = "{\"a\":\"" + std::string(10'000, 'x') + "\"}";
        cut = false;
        const std::string out = prettyJson(text, 1'000, &cut);
        QVERIFY(out.size() < 1'100);
        QVERIFY(cut);
        QVERIFY(prettyJson(text, 100'000, &cut).ends_with("x\"\n}"));
        QVERIFY(!cut);
    }

    void detailHasAllIdentityFieldsInGroups()
    {
        const auto store = test::storeOf(
            R"([{"job_id":"j1","agent_identity_context":{"customer_id":"c","project_id":"p","agent_name":"A\nB",)"
            R"("agent_turn":1234,"agent_version":null,"tool_id":"","extra":[1.50]},"module":"correctness",)"
            R"("status":"completed","score":7,"explanation":"one\r\ntwo","new":{"x":1}}])");
        QCOMPARE(store->rowCount(), std::size_t{1});
        const JobDetail detail = JobDetail::of(store, SourceRow{0}, ScoringModules(), QLocale(QLocale::English));
        QCOMPARE(detail.scoreText, u"7 / 10"_s);
        QCOMPARE(detail.exactScore, u"7"_s);
        QCOMPARE(detail.share.value(), 0.7);
        QCOMPARE(detail.module, u"correctness"_s);
        QCOMPARE(detail.statusKind, StatusKind::Completed);
        QCOMPARE(detail.status, u"Completed"_s);
        QCOMPARE(detail.explanation, u"one\ntwo"_s);
        QVERIFY(!detail.explanationCut);
        QCOMPARE(detail.value(Field::Explanation), u"one\r\ntwo"_s);

        std::map<Field, JobDetail::Line> lines;
        QCOMPARE(detail.groups.size(), std::size_t{6});
        for (const JobDetail::Group &group : detail.groups) {
            for (const JobDetail::Line &line : group.lines) {
                QCOMPARE(fieldInfo(line.field).group, group.group);
                lines.emplace(line.field, line);
            }
        }
        QCOMPARE(lines.size(), std::size_t{15});
        QCOMPARE(lines.at(Field::AgentName).value, u"A\nB"_s);
        QCOMPARE(lines.at(Field::AgentName).shown, u"A\u23CEB"_s);
        QCOMPARE(lines.at(Field::AgentTurn).value, u"1234"_s);
        QCOMPARE(lines.at(Field::AgentTurn).shown, u"1,234"_s);
        QCOMPARE(lines.at(Field::AgentVersion).state, ValueState::Null);
        QCOMPARE(lines.at(Field::ToolId).state, ValueState::Present);
        QCOMPARE(lines.at(Field::BatchDefinitionId).state, ValueState::Absent);

        QCOMPARE(detail.unknown.size(), std::size_t{2});
        QStringList unknown;
        for (const JobDetail::UnknownLine &line : detail.unknown)
            unknown.append(line.path + u'=' + line.json);
        unknown.sort();
        QCOMPARE(unknown.join(u' '), u"agent_identity_context.extra=[1.50] new={\"x\":1}"_s);
        const QString json = detail.json();
        QVERIFY2(json.contains(u"\n  \"score\": 7,\n"_s), qPrintable(json));
        QVERIFY2(json.contains(u"1.50"_s), qPrintable(json));
        QVERIFY2(!json.contains(u"batch_definition_id"_s), qPrintable(json));
    }

    void detailCutsLongTexts()
    {
        const auto store = test::storeOf(
            R"([{"job_id":"j","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m",)"
            R"("status":"odd","explanation":")"
            + std::string(1'000'000, 'x') + R"("}])");
        const JobDetail detail = JobDetail::of(store, SourceRow{0}, ScoringModules(), QLocale::c());
        QCOMPARE(detail.explanation.size(), JobDetail::ExplanationLimit);
        QVERIFY(detail.explanationCut);
        QCOMPARE(detail.value(Field::Explanation).size(), 1'000'000);
        QVERIFY(detail.json().size() <= JobDetail::JsonLimit + 100);
        QVERIFY(detail.json(true).size() > 1'000'000);
        QCOMPARE(detail.scoreText, u"\u2013"_s);
        QCOMPARE(detail.exactScore, QString());
        QVERIFY(!detail.share);
        QCOMPARE(detail.status, u"odd"_s);
    }
};

QTEST_GUILESS_MAIN(TestModelTexts)
#include "tst_modeltexts.moc"
