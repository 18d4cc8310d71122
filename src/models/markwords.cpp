// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markwords.h"

#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "models/displaytext.h"
#include "models/scoretext.h"

namespace assay {

namespace {

/// The translation context of these texts.
struct Marks
{
    Q_DECLARE_TR_FUNCTIONS(assay::Marks)
};

} // namespace

QString markTitle(MarkFlag flag)
{
    switch (flag) {
    case MarkFlag::Reviewed:
        return Marks::tr("Reviewed", "mark of a job");
    case MarkFlag::Flag:
        return Marks::tr("Flag", "mark of a job");
    case MarkFlag::Discuss:
        return Marks::tr("Discuss", "mark of a job");
    case MarkFlag::Star:
        return Marks::tr("Star", "mark of a job");
    case MarkFlag::Agree:
        return Marks::tr("Agree", "mark of a job: with its score");
    case MarkFlag::Disagree:
        return Marks::tr("Disagree", "mark of a job: with its score");
    case MarkFlag::Score:
        return Marks::tr("Own Score", "what the user would give a job");
    case MarkFlag::Note:
        return Marks::tr("Note", "mark of a job");
    }
    return {};
}

QString ownScoreText(double score, Scale scale, const QLocale &locale)
{
    const QString figure = locale.toString(score, 'g', QLocale::FloatingPointShortest);
    const QString top = locale.toString(10);
    //: A score and the top of its scale, such as "7 / 10"
    return scale == Scale::Judge ? Marks::tr("%1 / %2").arg(figure, top) : figure;
}

std::optional<double> ownScoreOf(const QString &text, Scale scale, const QLocale &locale)
{
    const std::optional<double> top = scaleTop(scale);
    const QStringList parts = text.split(u'/');
    const auto number = [&locale](const QString &part) -> std::optional<double> {
        bool isNumber = false;
        double value = locale.toDouble(part.trimmed(), &isNumber);
        if (!isNumber)
            value = QLocale::c().toDouble(part.trimmed(), &isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    };
    const std::optional<double> score = number(parts.front());
    if (!score || parts.size() > 2 || (parts.size() == 2 && number(parts.back()) != top))
        return std::nullopt;
    if (top && (*score < 0.0 || *score > *top))
        return std::nullopt;
    return score;
}

QString scaleRangeText(Scale scale, const QLocale &locale)
{
    const std::optional<double> top = scaleTop(scale);
    //: The scores that a module can give, such as "0 to 10"
    return top ? Marks::tr("%1 to %2").arg(locale.toString(0), locale.toString(*top, 'g', 6)) : QString();
}

namespace {

QStringList markTitles(MarkFlags flags)
{
    QStringList titles;
    for (const MarkFlag flag : NamedMarks) {
        if (hasMark(flags, flag))
            titles.append(markTitle(flag));
    }
    return titles;
}

QString listed(const QStringList &words)
{
    //: Joins the items of a list
    return words.join(Marks::tr(", "));
}

} // namespace

QString markPartWords(MarkPart part, const JobMark &mark, Scale scale, const QLocale &locale)
{
    const auto judged = [&mark](bool value) {
        if (!isJudged(mark.flags))
            return QString();
        return value ? Marks::tr("Yes", "in a column: the job was drawn, or its score was hidden")
                     : Marks::tr("No", "in a column: the job was not drawn, or its score was shown");
    };
    switch (part) {
    case MarkPart::Marks:
        return listed(markTitles(mark.flags));
    case MarkPart::OwnScore:
        return hasMark(mark.flags, MarkFlag::Score) ? ownScoreText(mark.score, scale, locale) : QString();
    case MarkPart::Note:
        return hasMark(mark.flags, MarkFlag::Note) ? cellText(mark.note) : QString();
    case MarkPart::Drawn:
        return judged(mark.wasDrawn);
    case MarkPart::ScoreHidden:
        return judged(mark.wasScoreHidden);
    }
    return {};
}

QString markWords(const JobMark &mark, Scale scale, const QLocale &locale)
{
    QStringList words = markTitles(mark.flags);
    if (hasMark(mark.flags, MarkFlag::Score))
        //: In the list of a job's marks; %1 is a score, such as "7 / 10"
        words.append(Marks::tr("own score %1").arg(ownScoreText(mark.score, scale, locale)));
    if (hasMark(mark.flags, MarkFlag::Note))
        words.append(markTitle(MarkFlag::Note));
    return listed(words);
}

} // namespace assay
