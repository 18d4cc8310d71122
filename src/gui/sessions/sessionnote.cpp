// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessionnote.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/tonelabel.h"

namespace assay {

SessionNote::SessionNote(QLatin1StringView iconName, const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new ToneLabel(this))
    , m_text(new ToneLabel(this))
    , m_button(new QPushButton(buttonText, this))
{
    const Metrics metrics(font());
    m_text->setWordWrap(true);
    m_text->setAlignment(reading::begin(layoutDirection()) | Qt::AlignTop);
    auto *cells = new QGridLayout(this);
    cells->setContentsMargins({});
    cells->setHorizontalSpacing(metrics.space(2));
    cells->setVerticalSpacing(metrics.space(1.5));
    cells->setColumnStretch(1, 1);
    cells->addWidget(m_icon, 0, 0, Qt::AlignTop);
    cells->addWidget(m_text, 0, 1);
    cells->addWidget(m_button, 1, 1, Qt::AlignLeading);
    paintIcon();
    hide();
}

void SessionNote::showText(const QString &text, bool offered)
{
    m_text->setText(text);
    m_button->setVisible(offered);
    setVisible(!text.isEmpty());
}

QString SessionNote::text() const
{
    return m_text->text();
}

void SessionNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void SessionNote::paintIcon()
{
    const Metrics metrics(font());
    m_icon->setPixmap(
        icons::pixmap(m_iconName, metrics.iconSize, Colours::of(palette()).mutedText, devicePixelRatioF()));
}

} // namespace assay
