// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/scorebarobject.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QTextDocument>

#include "gui/jobs/scorebar.h"
#include "gui/look/colours.h"
#include "gui/look/metrics.h"

namespace assay {

namespace {

constexpr int ShareProperty = QTextFormat::UserProperty + 1;

} // namespace

QTextCharFormat ScoreBarObject::format(const QTextCharFormat &look, double share)
{
    QTextCharFormat format = look;
    format.setObjectType(Type);
    format.setProperty(ShareProperty, share);
    return format;
}

QSizeF ScoreBarObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &)
{
    const Metrics metrics(document->defaultFont());
    return QSizeF(metrics.space(9), metrics.space(2.5));
}

void ScoreBarObject::drawObject(
    QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format)
{
    const Metrics metrics(document->defaultFont());
    QRect bar = rect.toRect();
    bar.setHeight(metrics.space(1.25));
    bar.moveCenter(rect.center().toPoint());
    paintScoreBar(
        painter, bar, format.doubleProperty(ShareProperty), QGuiApplication::layoutDirection(),
        Colours::of(QGuiApplication::palette()));
}

} // namespace assay
