// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/valueedit.h"

#include <algorithm>

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

#include "core/base/showntext.h"
#include "gui/look/colours.h"
#include "gui/look/reading.h"
#include "gui/look/textlines.h"

namespace assay {

ValueEdit::ValueEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setTextMargins(0, 0, 0, 0);
    setAlignment(reading::begin(layoutDirection()));
    setContextMenuPolicy(Qt::NoContextMenu); // the row has its own menu
    QPalette transparentBase;
    transparentBase.setColor(QPalette::Base, Qt::transparent);
    setPalette(transparentBase);
}

void ValueEdit::showValue(const QString &text)
{
    if (this->text() == text)
        return; // its selection stays
    setText(text);
    setCursorPosition(0);
    update();
}

void ValueEdit::setHighlight(const FindHits &find)
{
    m_findHits = find;
    update();
}

void ValueEdit::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void ValueEdit::setHint(const QString &hint)
{
    m_hint = hint;
}

QSize ValueEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 5, QLineEdit::minimumSizeHint().height()};
}

bool ValueEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLineEdit::event(event);
    const QString tip = isTooNarrow() ? text() : m_hint;
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(
            static_cast<QHelpEvent *>(event)->globalPos(), Qt::convertFromPlainText(tipText(tip), Qt::WhiteSpaceNormal),
            this);
    return true;
}

void ValueEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || (!isTooNarrow() && !m_muted && !hasHit())) {
        QLineEdit::paintEvent(event);
        return;
    }
    // The text position of a line edit, so that nothing moves when it gets the focus.
    constexpr int TextInset = 2;
    const QRect place = rect().adjusted(TextInset, 0, -TextInset, 0);
    QPainter painter(this);
    // The background is transparent, so compute the contrast with the parent's palette.
    const Colours &colours = Colours::of(parentWidget() ? parentWidget()->palette() : palette());
    painter.setPen(m_muted ? colours.mutedText : palette().color(QPalette::Text));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, place.width());
    if (hasHit())
        paintHits(painter, place, shown);
    else
        TextLines::drawOnce(painter, place, layoutDirection(), Qt::AlignLeft, shown, Qt::ElideMiddle);
}

bool ValueEdit::hasHit() const
{
    return !m_muted && m_findHits && !m_findHits(text()).empty();
}

void ValueEdit::paintHits(QPainter &painter, const QRect &place, const QString &shown) const
{
    const Colours &colours = Colours::of(parentWidget() ? parentWidget()->palette() : palette());
    QTextCharFormat format;
    format.setBackground(colours.hitBackground);
    format.setForeground(colours.hitText);
    QList<QTextLayout::FormatRange> marks;
    for (const auto &[start, length] : m_findHits(shown))
        marks.append({int(start), int(length), format});
    // The hit is in the part that is left out: the ellipsis stands for it.
    if (const qsizetype ellipsis = shown.indexOf(QChar(0x2026)); marks.isEmpty() && ellipsis >= 0)
        marks.append({int(ellipsis), 1, format});
    TextLines::drawMarked(&painter, place, layoutDirection(), Qt::AlignLeft, shown, marks);
}

void ValueEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setAlignment(reading::begin(layoutDirection()));
}

void ValueEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const auto stays = {Qt::PopupFocusReason, Qt::MenuBarFocusReason, Qt::ActiveWindowFocusReason};
    if (std::find(stays.begin(), stays.end(), event->reason()) == stays.end()) {
        deselect();
        setCursorPosition(0);
    }
}

bool ValueEdit::isTooNarrow() const
{
    return fontMetrics().horizontalAdvance(text()) > width() - 4;
}

} // namespace assay
