// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/messagepage.h"

#include <QEvent>
#include <QVBoxLayout>

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"

using namespace Qt::StringLiterals;

namespace assay {

MessagePage::MessagePage(QLatin1StringView icon, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new ToneLabel(this))
    , m_title(new ToneLabel(ToneLabel::Tone::Strong, {}, this))
    , m_sentence(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
{
    const Metrics metrics(font());
    m_title->setObjectName(name + u"Title"_s);
    m_sentence->setObjectName(name);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metrics.space(6), metrics.space(6), metrics.space(6), metrics.space(6));
    rows->setSpacing(metrics.space(1.5));
    rows->addStretch(2);
    for (ToneLabel *label : {m_icon, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    rows->addStretch(3);
    paintIcon();
}

void MessagePage::setMessage(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void MessagePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void MessagePage::paintIcon()
{
    const Metrics metrics(font());
    m_icon->setPixmap(
        icons::pixmap(m_iconName, metrics.largeIconSize, Colours::of(palette()).mutedText, devicePixelRatioF()));
}

} // namespace assay
