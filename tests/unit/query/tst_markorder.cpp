// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <random>

#include <QTest>

#include "core/query/runquery.h"
#include "core/store/markcolumn.h"
#include "helpers/jobsfromjson.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

constexpr auto Up = Qt::AscendingOrder;
constexpr auto Down = Qt::DescendingOrder;

JobMark marked(std::initializer_list<MarkFlag> flags)
{
    JobMark mark;
    for (const MarkFlag flag : flags)
        mark.flags |= markBit(flag);
    return mark;
}

JobMark scored(double score)
{
    JobMark mark = marked({MarkFlag::Score});
    mark.score = score;
    return mark;
}

JobMark noted(std::string note)
{
    JobMark mark = marked({MarkFlag::Note});
    mark.note = std::move(note);
    return mark;
}

JobMark judged(bool drawn, bool hidden)
{
    JobMark mark = marked({MarkFlag::Agree});
    mark.wasDrawn = drawn;
    mark.wasScoreHidden = hidden;
    return mark;
}

} // namespace

/// The order of rows by what the user said of them.
class TestMarkOrder : public QObject
{
    Q_OBJECT

private:
    /// The ids of jobs a, b, c …, which have these marks, in the order of the key; the last job has none.
    static QString ids(const std::vector<JobMark> &said, const SortKey &key, const QStringList &modules = {})
    {
        QByteArray json = "[";
        JobMarks marks;
        for (std::size_t i = 0; i <= said.size(); ++i) {
            const std::string id(1, static_cast<char>('a' + i));
            const QString module = modules.value(static_cast<int>(i), u"coherence"_s);
            json += i > 0 ? ",{" : "{";
            json += "\"job_id\":\"" + QByteArray::fromStdString(id) + "\",\"module\":\"" + module.toUtf8() + "\"}";
            if (i < said.size())
                marks.emplace(id, said[i]);
        }
        const auto store = test::jobsFromJson(json + "]");
        JobQuery query;
        query.sort = {key};
        query.locale = QLocale(QLocale::English);
        query.marks = MarkColumn::of(*store, store->rowCount(), marks);
        const auto result = runQuery(store, store->rowCount(), query);
        QString text;
        for (std::size_t row = 0; result && row < result->shownRows(); ++row)
            text += QString::fromStdString(
                std::string(store->text(Field::JobId, result->sourceRow(static_cast<ShownRow>(row)))));
        return text;
    }

private Q_SLOTS:
    void namedMarksGoByTheirKeys()
    {
        const std::vector<JobMark> said{
            marked({MarkFlag::Disagree}), marked({MarkFlag::Flag, MarkFlag::Star}), marked({MarkFlag::Flag}),
            marked({MarkFlag::Reviewed, MarkFlag::Agree}), noted("only a note")};
        QCOMPARE(ids(said, {MarkPart::Marks, Up}), u"dcbaef"_s); // those without a named mark by id
        QCOMPARE(ids(said, {MarkPart::Marks, Down}), u"abcdef"_s);
    }

    void ownScoresGoByShareOfScale()
    {
        const std::vector<JobMark> said{scored(7), scored(0.5), scored(3), scored(-0.0), scored(1e9), scored(12)};
        const QStringList modules{u"coherence"_s, u"data_grounding"_s, u"coherence"_s,
                                  u"coherence"_s, u"house_style"_s,    u"house_style"_s};
        // house_style has no known scale: behind the others, in both directions.
        QCOMPARE(ids(said, {MarkPart::OwnScore, Up}, modules), u"dcbafeg"_s);
        QCOMPARE(ids(said, {MarkPart::OwnScore, Down}, modules), u"abcdefg"_s);
    }

    void closeOwnScoresAreToldApart()
    {
        const double one = 0.1;
        const double next = std::nextafter(one, 1.0);
        const QStringList modules{u"house_style"_s, u"house_style"_s};
        QCOMPARE(ids({scored(next), scored(one)}, {MarkPart::OwnScore, Up}, modules), u"bac"_s);
    }

    void notesGoByTheLocale()
    {
        const std::vector<JobMark> said{noted("zebra"), noted("Änderung"), noted("apple"), noted("Beta")};
        QCOMPARE(ids(said, {MarkPart::Note, Up}), u"bcdae"_s);
        QCOMPARE(ids(said, {MarkPart::Note, Down}), u"adcbe"_s);
    }

    void drawnAndHiddenGoBeforeUnknown()
    {
        const std::vector<JobMark> said{judged(true, false), marked({MarkFlag::Flag}), judged(false, true)};
        QCOMPARE(ids(said, {MarkPart::Drawn, Up}), u"cabd"_s);
        QCOMPARE(ids(said, {MarkPart::Drawn, Down}), u"acbd"_s);
        QCOMPARE(ids(said, {MarkPart::ScoreHidden, Up}), u"acbd"_s);
        QCOMPARE(ids(said, {MarkPart::ScoreHidden, Down}), u"cabd"_s);
    }

    void withoutMarksTheOrderIsById()
    {
        for (std::size_t i = 0; i < MarkPartCount; ++i)
            QCOMPARE(ids({JobMark(), JobMark()}, {static_cast<MarkPart>(i), Down}), u"abc"_s);
    }

    /// Every two neighbours of many random marks are in order, for every part and direction.
    void randomMarksAreInOrder()
    {
        std::mt19937 random(20261130);
        std::vector<JobMark> said(24);
        for (JobMark &mark : said) {
            mark.flags = static_cast<MarkFlags>(random() % 256);
            mark.score = static_cast<double>(random() % 11);
            mark.note = std::to_string(random() % 10);
            mark.wasDrawn = random() % 2 == 0;
            mark.wasScoreHidden = random() % 2 == 0;
        }
        const auto value = [&said](MarkPart part, QChar id) -> std::optional<std::string> {
            const std::size_t at = id.unicode() - u'a';
            if (at >= said.size())
                return std::nullopt;
            const JobMark &mark = said[at];
            const auto digit = [](double number) { return std::string(1, static_cast<char>('0' + number)); };
            switch (part) {
            case MarkPart::Marks: {
                std::string list;
                for (std::size_t i = 0; i < NamedMarks.size(); ++i)
                    list += hasMark(mark.flags, NamedMarks[i]) ? digit(static_cast<double>(i)) : "";
                return list.empty() ? std::nullopt : std::optional(list);
            }
            case MarkPart::OwnScore:
                return hasMark(mark.flags, MarkFlag::Score) ? std::optional(digit(mark.score)) : std::nullopt;
            case MarkPart::Note:
                return hasMark(mark.flags, MarkFlag::Note) ? std::optional(mark.note) : std::nullopt;
            case MarkPart::Drawn:
                return isJudged(mark.flags) ? std::optional(digit(mark.wasDrawn ? 1 : 0)) : std::nullopt;
            case MarkPart::ScoreHidden:
                return isJudged(mark.flags) ? std::optional(digit(mark.wasScoreHidden ? 1 : 0)) : std::nullopt;
            }
            return std::nullopt;
        };
        for (std::size_t i = 0; i < MarkPartCount; ++i) {
            const auto part = static_cast<MarkPart>(i);
            for (const Qt::SortOrder order : {Up, Down}) {
                const QString found = ids(said, {part, order});
                QCOMPARE(found.size(), qsizetype(said.size()) + 1);
                for (qsizetype at = 1; at < found.size(); ++at) {
                    const auto before = value(part, found[at - 1]);
                    const auto behind = value(part, found[at]);
                    const bool inOrder = before == behind ? found[at - 1] < found[at]
                        : !before || !behind              ? before.has_value()
                        : order == Up                     ? *before < *behind
                                                          : *before > *behind;
                    QVERIFY2(inOrder, qPrintable(u"part %1: %2"_s.arg(i).arg(found)));
                }
            }
        }
    }
};

} // namespace assay

QTEST_APPLESS_MAIN(assay::TestMarkOrder)
#include "tst_markorder.moc"
