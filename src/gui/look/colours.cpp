// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace assay {

namespace {

double rampLow = 0.0; // GUI thread
double rampHigh = 1.0;

struct Lab
{
    double l = 0.0;
    double a = 0.0;
    double b = 0.0;
};

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double fromLinear(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1.0 / 2.4) - 0.055;
}

// OKLab (Björn Ottosson, 2020): linear steps in it look uniform.
Lab toLab(const QColor &colour)
{
    const double r = toLinear(colour.redF());
    const double g = toLinear(colour.greenF());
    const double b = toLinear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromLab(const Lab &lab)
{
    const double l = std::pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3.0);
    const double m = std::pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3.0);
    const double s = std::pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3.0);
    const auto channel = [](double value) { return static_cast<float>(fromLinear(std::clamp(value, 0.0, 1.0))); };
    return QColor::fromRgbF(
        channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

double luminance(const QColor &colour)
{
    return 0.2126 * toLinear(colour.redF()) + 0.7152 * toLinear(colour.greenF()) + 0.0722 * toLinear(colour.blueF());
}

QColor highlight(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

} // namespace

Colours::Colours(const QPalette &palette)
    : dark(isDark(palette))
    , base(palette.color(QPalette::Active, QPalette::Base))
    , window(palette.color(QPalette::Active, QPalette::Window))
    , text(palette.color(QPalette::Active, QPalette::Text))
    , accent(highlight(palette))
{
    const QColor alternate = palette.color(QPalette::Active, QPalette::AlternateBase);
    accentText = readable(palette.color(QPalette::Active, QPalette::HighlightedText), {accent});
    rowSelected = mixed(base, accent, dark ? 0.34 : 0.14);
    rowSelectedQuiet = mixed(base, text, dark ? 0.11 : 0.075);
    rowHover = mixed(base, text, dark ? 0.05 : 0.03);
    hairline = mixed(window, text, dark ? 0.13 : 0.11);
    rowLine = mixed(base, text, dark ? 0.065 : 0.05);
    border = mixed(window, text, dark ? 0.26 : 0.22);
    barTrack = mixed(base, text, dark ? 0.12 : 0.075);
    serviceChip = mixed(window, accent, dark ? 0.30 : 0.13);
    firstSeries = readable(accent, {window, base}, 3.0);
    secondSeries = readable(dark ? QColor(0x5f, 0xd0, 0xc5) : QColor(0x2f, 0x9d, 0x96), {window, base}, 3.0);
    refinementChip = mixed(window, text, dark ? 0.09 : 0.05);
    const auto onRows = [&](const QColor &wanted) {
        return readable(wanted, {base, alternate, window, rowHover, rowSelected, rowSelectedQuiet, refinementChip});
    };
    mutedText = onRows(mixed(text, base, 0.42));
    accentInk = onRows(accent);
    failure = onRows(dark ? QColor(0xf4, 0x77, 0x5f) : QColor(0xc2, 0x36, 0x16));
    warning = onRows(dark ? QColor(0xe3, 0xb3, 0x41) : QColor(0x8f, 0x5f, 0x00));
    success = onRows(dark ? QColor(0x5f, 0xb8, 0x8c) : QColor(0x1f, 0x7a, 0x4d));
    hitBackground = dark ? QColor(0x6b, 0x55, 0x12) : QColor(0xff, 0xe5, 0x8a);
    hitText = readable(text, {hitBackground});
    const auto mark = [&](const QColor &wanted) { return readable(wanted, {base, rowSelected, barTrack}, 3.0); };
    m_low = mark(dark ? QColor(0xee, 0x6c, 0x3b) : QColor(0xd5, 0x4a, 0x10));
    m_middle = mark(dark ? QColor(0x8d, 0x93, 0x9e) : QColor(0x8a, 0x90, 0x9b));
    m_high = mark(dark ? QColor(0x55, 0xa3, 0xec) : QColor(0x1b, 0x6c, 0xb8));
}

const Colours &Colours::of(const QPalette &palette)
{
    // The cache key of a palette changes with its content, so an entry never becomes outdated. Few palettes are in use
    // at a time.
    struct Entry
    {
        qint64 key = -1;
        Colours colours{QPalette()};
    };
    static thread_local std::array<Entry, 16> entries;
    static thread_local std::size_t next = 0;
    const qint64 key = palette.cacheKey();
    for (const Entry &entry : entries) {
        if (entry.key == key)
            return entry.colours;
    }
    Entry &entry = entries[next];
    next = (next + 1) % entries.size();
    entry = {key, Colours(palette)};
    return entry.colours;
}

QColor Colours::ramp(double share) const
{
    const double at = std::clamp((share - rampLow) / (rampHigh - rampLow), 0.0, 1.0);
    return at < 0.5 ? mixed(m_low, m_middle, at * 2.0) : mixed(m_middle, m_high, at * 2.0 - 1.0);
}

void Colours::setRampEnds(double low, double high)
{
    rampLow = low;
    rampHigh = high;
}

bool Colours::isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::WindowText))
        > luminance(palette.color(QPalette::Active, QPalette::Window));
}

double Colours::contrast(const QColor &first, const QColor &second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

QColor Colours::mixed(const QColor &colour, const QColor &other, double share)
{
    const Lab from = toLab(colour);
    const Lab to = toLab(other);
    return fromLab({std::lerp(from.l, to.l, share), std::lerp(from.a, to.a, share), std::lerp(from.b, to.b, share)});
}

QColor Colours::readable(const QColor &wanted, std::initializer_list<QColor> backgrounds, double ratio)
{
    const auto worst = [&](const QColor &colour) {
        double lowest = 21.0;
        for (const QColor &background : backgrounds)
            lowest = std::min(lowest, contrast(colour, background));
        return lowest;
    };
    if (worst(wanted) >= ratio)
        return wanted;
    const QColor goal = worst(Qt::white) > worst(Qt::black) ? Qt::white : Qt::black;
    for (int percent = 2; percent < 100; percent += 2) {
        const QColor colour = mixed(wanted, goal, percent / 100.0);
        if (worst(colour) >= ratio)
            return colour;
    }
    return goal;
}

} // namespace assay
