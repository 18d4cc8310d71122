// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fieldmessage.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"

namespace assay {

FieldMessage::FieldMessage(QWidget *field)
    : QFrame(field)
    , m_field(field)
    , m_label(new ToneLabel(ToneLabel::Tone::Failure, {}, this))
{
    const Metrics metrics(font());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space(2), metrics.space(1), metrics.space(2), metrics.space(1));
    layout->addWidget(m_label);
    m_label->setWordWrap(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void FieldMessage::show(const QString &text)
{
    if (parentWidget() != m_field->window()) {
        setParent(m_field->window());
        m_field->window()->installEventFilter(this);
        m_field->installEventFilter(this);
        connect(m_field, &QObject::destroyed, this, &QObject::deleteLater);
    }
    m_label->setText(text);
    place();
    raise();
    QFrame::show();
}

QString FieldMessage::text() const
{
    return m_label->text();
}

bool FieldMessage::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

void FieldMessage::place()
{
    const Metrics metrics(font());
    const QWidget *window = m_field->window();
    const int margin = metrics.space(1);
    const int width = std::min(std::max(m_field->width(), metrics.digitWidth * 48), window->width() - 2 * margin);
    const QPoint corner = m_field->mapTo(window, QPoint(0, m_field->height() + margin));
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    const int left = std::clamp(
        layoutDirection() == Qt::RightToLeft ? corner.x() + m_field->width() - width : corner.x(), margin,
        std::max(margin, window->width() - width - margin));
    setGeometry(left, corner.y(), width, height);
}

void FieldMessage::paintEvent(QPaintEvent *)
{
    const Metrics metrics(font());
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.failure);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.radius, metrics.radius);
}

} // namespace assay
