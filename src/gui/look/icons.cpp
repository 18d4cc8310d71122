// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#ifdef ASSAY_HAVE_SVG
#include <QSvgRenderer>
#endif

#include "gui/look/colours.h"

// Must be outside of any namespace; needed because resources in a static library are not registered automatically.
static void initResources()
{
    Q_INIT_RESOURCE(assay);
}

namespace assay::icons {

void registerResources()
{
    initResources();
}

namespace {

using namespace Qt::StringLiterals;

// The alpha of the colour is applied as the opacity of the whole icon.
QPixmap rendered(QLatin1StringView name, int pixels, const QColor &colour)
{
    registerResources();
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
#ifdef ASSAY_HAVE_SVG
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(drawing);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
#else
    const QPixmap mask(u":/icons/%1.png"_s.arg(name));
    if (!mask.isNull()) {
        painter.drawPixmap(picture.rect(), mask);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), colour);
    }
#endif
    return picture;
}

QPixmap cached(QLatin1StringView name, int pixels, const QColor &colour)
{
    const QString key = u"assay/%1/%2/%3"_s.arg(name).arg(pixels).arg(colour.rgba(), 0, 16);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = rendered(name, pixels, colour);
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::WindowText);
    case QIcon::Normal:
        break;
    }
    // Slightly lighter than the text next to it.
    const Colours &colours = Colours::of(palette);
    return Colours::mixed(colours.text, colours.mutedText, 0.5);
}

class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(QLatin1StringView name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        icons::paint(painter, rect, m_name, colourFor(mode));
    }

    // The size is in real pixels. scaledPixmap() stays Qt's, which comes here: the size that it is given is in real
    // pixels up to Qt 6.7 and without the scale from Qt 6.8 on.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, std::min(size.width(), size.height()), colourFor(mode));
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    QString key() const override { return u"assay"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }

private:
    QLatin1StringView m_name;
};

} // namespace

QIcon icon(QLatin1StringView name, QLatin1StringView themeName)
{
    if (!themeName.isEmpty() && QIcon::hasThemeIcon(themeName))
        return QIcon::fromTheme(themeName);
    return QIcon(new PaletteIconEngine(name)); // QIcon owns its engine
}

QIcon disclosure(bool open, Qt::LayoutDirection direction)
{
    if (open)
        return icon("chevron-down"_L1);
    return icon(direction == Qt::RightToLeft ? "chevron-left"_L1 : "chevron-right"_L1);
}

QPixmap pixmap(QLatin1StringView name, int size, const QColor &colour, qreal pixelRatio)
{
    QPixmap picture = cached(name, qRound(size * pixelRatio), colour);
    picture.setDevicePixelRatio(pixelRatio);
    return picture;
}

void paint(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &colour)
{
    const int side = std::min(rect.width(), rect.height());
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, pixmap(name, side, colour, ratio));
}

QIcon applicationIcon()
{
    registerResources();
    QIcon result;
#ifdef ASSAY_HAVE_SVG
    for (const int pixels : {16, 24, 32, 48, 64, 128, 256})
        result.addPixmap(rendered("assay"_L1, pixels, Qt::black));
#else
    result.addFile(u":/icons/assay.png"_s); // application icon with its own colours
#endif
    return result;
}

} // namespace assay::icons
