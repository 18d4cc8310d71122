// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/noticebar.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/tonelabel.h"

namespace assay {

namespace {

// Screen readers read an alert at once.
QAccessibleInterface *alertOf(const QString &, QObject *object)
{
    auto *notice = qobject_cast<NoticeBar *>(object);
    return notice ? new QAccessibleWidget(notice, QAccessible::AlertMessage) : nullptr;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new ToneLabel(this))
    , m_actions{new QPushButton(this), new QPushButton(this)}
{
    QAccessible::installFactory(alertOf); // does nothing when it is installed
    const Metrics metrics(font());
    auto *layout = new QHBoxLayout(this);
    applyMargins();
    layout->setSpacing(metrics.unit * 2);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        layout->addWidget(m_actions[i]);
        connect(m_actions[i], &QPushButton::clicked, this, [this, i] { Q_EMIT actionTriggered(static_cast<int>(i)); });
    }
    auto *close = new QToolButton(this);
    close->setIcon(icons::icon(QLatin1StringView("clear")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss this message"));
    close->setAccessibleName(tr("Dismiss this message"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT closed();
    });
    hide();
}

void NoticeBar::showProblem(const QString &text, const QStringList &actions)
{
    put(Tone::Warning, text, actions);
}

void NoticeBar::showSuccess(const QString &text, const QStringList &actions)
{
    put(Tone::Quiet, text, actions);
}

void NoticeBar::put(Tone tone, const QString &text, const QStringList &actions)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(actions.value(static_cast<qsizetype>(i)));
        m_actions[i]->setVisible(!m_actions[i]->text().isEmpty());
    }
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss()
{
    hide();
}

QString NoticeBar::text() const
{
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyMargins();
}

void NoticeBar::applyMargins()
{
    const Metrics metrics(font());
    // Space where reading begins, for the icon that paintEvent() draws.
    const int begin = metrics.unit * 2 + metrics.iconSize + metrics.unit * 2;
    layout()->setContentsMargins(reading::margins(layoutDirection(), begin, metrics.unit, metrics.unit, metrics.unit));
    m_text->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
}

void NoticeBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = Colours::of(palette());
    const Metrics metrics(font());
    QPainter painter(this);
    const bool warns = m_tone == Tone::Warning;
    // It lies over other things.
    const QColor tone = warns ? colours.warning : colours.accent;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Colours::mixed(colours.base, tone, 0.45));
    painter.setBrush(Colours::mixed(colours.base, tone, 0.12));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.radius, metrics.radius);
    QRect icon(metrics.unit * 2, (height() - metrics.iconSize) / 2, metrics.iconSize, metrics.iconSize);
    if (layoutDirection() == Qt::RightToLeft)
        icon.moveRight(width() - metrics.unit * 2);
    icons::paint(
        &painter, icon, QLatin1StringView(warns ? "problem" : "info"), warns ? colours.warning : colours.accentInk);
}

} // namespace assay
