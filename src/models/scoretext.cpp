// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoretext.h"

#include <atomic>
#include <cmath>
#include <limits>
#include <string>

#include <QCoreApplication>

#include "core/base/utf8.h"
#include "models/displaytext.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int Decimals = 3; // at most, where their number is not chosen
std::atomic<int> chosenDecimals = 0;
constexpr double LargestPlain = 1e15; // whole numbers below are exact in a double, and still readable

QString translated(const char *text)
{
    return QCoreApplication::translate("ScoreText", text);
}

QString rawNumber(const ScoreValue &score, const QLocale &locale)
{
    const double value = score.value == 0.0 ? 0.0 : score.value; // no minus sign before a zero
    const double size = std::fabs(value);
    if (size == std::numeric_limits<double>::denorm_min()) // stands for all that are smaller, too: see NumberParser
        return u"≈ "_s + locale.toString(0);
    if (score.kind == ScoreValue::Kind::Integer && size < LargestPlain)
        return locale.toString(static_cast<qlonglong>(value));
    const bool plain = size == 0.0 || (size >= 1e-4 && size < LargestPlain);
    return locale.toString(value, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

/// A number on its scale; only 0 and its top themselves are shown as such.
QString scaledNumber(double value, Scale scale, const QLocale &locale)
{
    const double top = *scaleTop(scale);
    const int chosen = scale == Scale::Statistical ? chosenDecimals.load(std::memory_order_relaxed) : 0;
    const int decimals = chosen > 0 ? chosen : Decimals;
    const double factor = std::pow(10.0, decimals);
    const double smallest = 1.0 / factor;
    if (value > 0.0 && value < smallest)
        return u"< "_s + locale.toString(smallest, 'f', decimals);
    if (value < top && value > top - smallest)
        return u"> "_s + locale.toString(top - smallest, 'f', decimals);
    const double rounded = std::round(value * factor) / factor;
    return locale.toString(
        rounded == 0.0 ? 0.0 : rounded, 'f', chosen > 0 ? chosen : int(QLocale::FloatingPointShortest));
}

} // namespace

QString statusText(std::string_view status)
{
    switch (statusKind(status)) {
    case StatusKind::Submitted:
        return translated(QT_TRANSLATE_NOOP("ScoreText", "Submitted"));
    case StatusKind::InProgress:
        return translated(QT_TRANSLATE_NOOP("ScoreText", "In progress"));
    case StatusKind::Completed:
        return translated(QT_TRANSLATE_NOOP("ScoreText", "Completed"));
    case StatusKind::Failed:
        return translated(QT_TRANSLATE_NOOP("ScoreText", "Failed"));
    case StatusKind::NotRun:
        return translated(QT_TRANSLATE_NOOP("ScoreText", "Not run"));
    case StatusKind::Unknown:
        break;
    }
    return valueText(status);
}

std::optional<double> shareOf(const ScoreValue &score, Scale scale) noexcept
{
    return score.hasValue() ? shareOfScale(scale, score.value) : std::nullopt;
}

QString scoreText(const ScoreValue &score, Scale scale, const QLocale &locale)
{
    if (!score.hasValue())
        return QStringLiteral("–");
    if (!shareOf(score, scale))
        return rawNumber(score, locale);
    const double top = *scaleTop(scale);
    QString number = scaledNumber(score.value, scale, locale);
    if (scale != Scale::Judge)
        return number;
    //: A score and the top of its scale: 7 / 10
    return QCoreApplication::translate("ScoreText", "%1 / %2").arg(number, locale.toString(top, 'f', 0));
}

QString meanText(const std::optional<double> &mean, Scale scale, const QLocale &locale)
{
    if (mean && scale == Scale::Unknown)
        return locale.toString(*mean, 'g', 6);
    return scoreText({mean ? ScoreValue::Kind::Fraction : ScoreValue::Kind::Absent, mean.value_or(0.0)}, scale, locale);
}

void setScoreDecimals(int decimals)
{
    chosenDecimals.store(decimals, std::memory_order_relaxed);
}

QString exactScoreText(const JobStore &store, SourceRow row)
{
    std::string digits;
    store.appendText(Field::Score, row, digits);
    return fromUtf8(digits);
}

QString accessibleScoreText(const ScoreValue &score, Scale scale, const QLocale &locale)
{
    if (!score.hasValue())
        return QCoreApplication::translate("ScoreText", "no score");
    if (!shareOf(score, scale))
        return rawNumber(score, locale);
    const double top = *scaleTop(scale);
    //: Read by screen readers: 7 of 10
    return QCoreApplication::translate("ScoreText", "%1 of %2")
        .arg(scaledNumber(score.value, scale, locale), locale.toString(top, 'f', 0));
}

QString scaleText(Scale scale)
{
    const QLocale locale; // some languages use other digits
    const QString low = locale.toString(0);
    switch (scale) {
    case Scale::Judge:
        //: A scale: from %1 to %2
        return QCoreApplication::translate("ScoreText", "%1–%2, judge").arg(low, locale.toString(10));
    case Scale::Statistical:
        //: A scale: from %1 to %2
        return QCoreApplication::translate("ScoreText", "%1–%2, statistical").arg(low, locale.toString(1));
    case Scale::Unknown:
        break;
    }
    return QCoreApplication::translate("ScoreText", "unknown scale");
}

QString shareText(double share, const QLocale &locale)
{
    double percent = std::round(share * 100.0);
    QString sign;
    if (share > 0.0 && percent < 1.0) {
        sign = u"< "_s;
        percent = 1.0;
    } else if (share < 1.0 && percent > 99.0) {
        sign = u"> "_s;
        percent = 99.0;
    }
    //: A share of scale in per cent
    return QCoreApplication::translate("ScoreText", "%1 %")
        .arg(sign + locale.toString(percent == 0.0 ? 0.0 : percent, 'f', 0));
}

} // namespace assay
