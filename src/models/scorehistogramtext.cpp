// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scorehistogramtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/base/pluralcount.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(assay::ScoreHistogram)
};

QString rangeText(std::size_t bin)
{
    const ShareRange range = ScoreHistogram::range(bin);
    const auto percent = [](double share) { return QLocale().toString(qRound(share * 100.0)); };
    //: %1 and %2 are percentages of the scale
    return Texts::tr("%1–%2 % of the scale").arg(percent(range.low), percent(range.high));
}

QString jobsText(std::uint32_t rows)
{
    return Texts::tr("%Ln job(s)", nullptr, pluralCount(rows));
}

} // namespace

QString binText(const ScoreHistogram &histogram, std::size_t bin)
{
    QStringList lines{rangeText(bin)};
    if (histogram.judge[bin] > 0)
        lines.append(Texts::tr("Judge: %Ln job(s)", nullptr, pluralCount(histogram.judge[bin])));
    if (histogram.statistical[bin] > 0)
        lines.append(Texts::tr("Statistical: %Ln job(s)", nullptr, pluralCount(histogram.statistical[bin])));
    if (lines.size() == 1)
        lines.append(jobsText(0));
    return lines.join(u'\n');
}

QString histogramText(const ScoreHistogram &histogram)
{
    QStringList parts;
    for (std::size_t bin = 0; bin < ScoreHistogram::Bins; ++bin) {
        if (histogram.rows(bin) > 0)
            //: %1 is a range such as "65–75 % of the scale", %2 a number of jobs
            parts.append(Texts::tr("%1: %2").arg(rangeText(bin), jobsText(histogram.rows(bin))));
    }
    if (parts.isEmpty())
        parts.append(Texts::tr("No job has a score on a known scale"));
    if (const QString without = withoutShareText(histogram); !without.isEmpty())
        parts.append(without);
    return parts.join(u"; "_s);
}

QString withoutShareText(const ScoreHistogram &histogram)
{
    QStringList parts;
    const auto add = [&parts](std::uint32_t rows, const QString &text) {
        if (rows > 0)
            parts.append(text);
    };
    add(histogram.pending, Texts::tr("%Ln pending", nullptr, pluralCount(histogram.pending)));
    add(histogram.failed, Texts::tr("%Ln failed", nullptr, pluralCount(histogram.failed)));
    add(histogram.notRun, Texts::tr("%Ln not run", nullptr, pluralCount(histogram.notRun)));
    add(histogram.unscored, Texts::tr("%Ln without a score", nullptr, pluralCount(histogram.unscored)));
    add(histogram.unscaled, Texts::tr("%Ln no scale", nullptr, pluralCount(histogram.unscaled)));
    return parts.join(u" · "_s);
}

} // namespace assay
