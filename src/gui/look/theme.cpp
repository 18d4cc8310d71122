// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"

#include <QApplication>
#include <QGuiApplication>
#include <QIcon>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include "gui/look/assaystyle.h"
#include "gui/look/colours.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

struct Shades
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb faint; ///< disabled text and placeholders
    QRgb accent;
    QRgb link;
    QRgb tip;
};

constexpr Shades Light{0xfff6f6f8, 0xffffffff, 0xfffafafb, 0xffffffff, 0xff1b1d22,
                       0xff9a9da6, 0xff4f56c8, 0xff444bbd, 0xff26282e};
constexpr Shades Dark{0xff1d1f23, 0xff17181b, 0xff1a1c1f, 0xff2a2c32, 0xffe3e5e9,
                      0xff6d717a, 0xff5c63d8, 0xff9da3f5, 0xff34373e};

QPalette paletteOf(const Shades &shades, bool dark)
{
    const QColor window(shades.window);
    const QColor text(shades.text);
    const QColor accent(shades.accent);
    QPalette palette(QColor(shades.button), window);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::WindowText, text);
    set(QPalette::Text, text);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, Qt::white);
    set(QPalette::Base, QColor(shades.base));
    set(QPalette::AlternateBase, QColor(shades.alternate));
    set(QPalette::ToolTipBase, QColor(shades.tip));
    set(QPalette::ToolTipText, QColor(0xf4f4f6));
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, Qt::white);
    set(QPalette::Link, QColor(shades.link));
    set(QPalette::LinkVisited, QColor(shades.link));
    set(QPalette::Light, Colours::mixed(window, Qt::white, dark ? 0.10 : 1.0));
    set(QPalette::Midlight, Colours::mixed(window, Qt::white, dark ? 0.05 : 0.5));
    set(QPalette::Mid, Colours::mixed(window, text, 0.16));
    set(QPalette::Dark, Colours::mixed(window, dark ? QColor(Qt::black) : text, dark ? 0.4 : 0.3));
    set(QPalette::Shadow, Colours::mixed(window, Qt::black, dark ? 0.6 : 0.5));
    set(QPalette::PlaceholderText, Colours::mixed(text, QColor(shades.base), 0.42));
    const QColor faint(shades.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, Colours::mixed(window, text, 0.15));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

// True for the styles that Qt uses when there is no desktop style.
bool isPlainStyle(const QString &name)
{
    return name.isEmpty() || name.compare("fusion"_L1, Qt::CaseInsensitive) == 0
        || name.compare("windows"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_systemStyle(QApplication::style()->name())
    , m_systemIconPaths(QIcon::themeSearchPaths())
    , m_systemIconFallbacks(QIcon::fallbackSearchPaths())
    , m_systemDark(Colours::isDark(QGuiApplication::palette()))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == ThemeMode::System)
            apply(ThemeMode::System);
    });
#endif
}

void Theme::apply(ThemeMode mode)
{
    m_mode = mode;
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemPrefersDark());
    if (mode != ThemeMode::System || isPlainStyle(m_systemStyle))
        applyAssayStyle(dark);
    else
        applySystemStyle();
    Q_EMIT changed();
}

bool Theme::isDark() const
{
    return Colours::isDark(m_application.palette());
}

QPalette Theme::lightPalette()
{
    return paletteOf(Light, false);
}

QPalette Theme::darkPalette()
{
    return paletteOf(Dark, true);
}

bool Theme::motionAllowed()
{
    return QApplication::isEffectEnabled(Qt::UI_General)
        && QApplication::style()->styleHint(QStyle::SH_Widget_Animate) != 0;
}

bool Theme::systemPrefersDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_systemDark;
}

void Theme::applyAssayStyle(bool dark)
{
    // AssayStyle has its own icons. Otherwise a style searches all folders of the desktop's icon themes for each of its
    // icons, which is the slowest part of the start.
    QIcon::setThemeSearchPaths({u":/icons"_s});
    QIcon::setFallbackSearchPaths({u":/icons"_s});
    // Set the palette first: a new style polishes every widget with the current palette.
    m_application.setPalette(dark ? darkPalette() : lightPalette());
    QApplication::setStyle(new AssayStyle); // the application owns its style
}

void Theme::applySystemStyle()
{
    QIcon::setThemeSearchPaths(m_systemIconPaths);
    QIcon::setFallbackSearchPaths(m_systemIconFallbacks);
    m_application.setPalette(QPalette());
    if (QApplication::style()->name() != m_systemStyle)
        QApplication::setStyle(QStyleFactory::create(m_systemStyle));
}

} // namespace assay
