// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/offerbutton.h"

#include <algorithm>

#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/textlines.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString text)
{
    static const QRegularExpression ownLetter(u"\\(&.\\)"_s); // mnemonic in brackets, as in Japanese
    return text.remove(ownLetter).remove(u'&');
}

} // namespace

OfferButton::OfferButton(QLatin1StringView iconName, const QString &text, const QString &note, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_note(note)
{
    setText(text); // also sets the shortcut of the mnemonic
    setAccessibleName(withoutMnemonic(text));
    setAccessibleDescription(note);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize OfferButton::sizeHint() const
{
    const Metrics metrics(font());
    const int text = std::max(
        QFontMetrics(metrics.strong).horizontalAdvance(withoutMnemonic(this->text())),
        QFontMetrics(metrics.secondary).horizontalAdvance(m_note));
    return {text + metrics.iconSize + metrics.space(16), 2 * metrics.lineHeight + metrics.space(4.5)};
}

void OfferButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    const Metrics metrics(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool keyboardFocus = hasFocus();
    if (isDown() || underMouse() || keyboardFocus) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Colours::mixed(colours.base, colours.text, isDown() ? 0.10 : 0.05));
        painter.drawRoundedRect(rect(), metrics.radius, metrics.radius);
    }
    if (keyboardFocus) {
        painter.setPen(QPen(colours.accentInk, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics.radius, metrics.radius);
    }
    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = metrics.iconSize + metrics.unit;
    icons::paint(&painter, place({metrics.space(3), (height() - side) / 2, side, side}), m_iconName, colours.accentInk);
    const int x = metrics.space(3) + side + metrics.space(3.5);
    const int top = (height() - 2 * metrics.lineHeight - metrics.unit / 2) / 2;
    const int room = width() - x - metrics.space(3);
    painter.setFont(metrics.strong);
    painter.setPen(colours.text);
    TextLines::drawOnce(
        painter, place({x, top, room, metrics.lineHeight}), layoutDirection(), Qt::AlignLeft, text(), Qt::ElideRight,
        Qt::TextShowMnemonic);
    painter.setFont(metrics.secondary);
    painter.setPen(colours.mutedText);
    TextLines::drawOnce(
        painter, place({x, top + metrics.lineHeight + metrics.unit / 2, room, metrics.lineHeight}), layoutDirection(),
        Qt::AlignLeft, m_note);
}

} // namespace assay
