// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/statepage.h"

#include <algorithm>

#include <QBoxLayout>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/offerbutton.h"
#include "gui/widgets/primarybutton.h"
#include "window/ui_statepage.h"

namespace assay {

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatePage>())
{
    m_ui->setupUi(this);
    m_ui->progress->setRange(0, 1000);
    m_ui->progress->setTextVisible(false);
    applyLook();
    setContent(StateContent::start(false));
}

StatePage::~StatePage() = default;

void StatePage::setContent(const StateContent &content)
{
    const bool sameOffers = m_content.offers == content.offers && m_content.listed == content.listed;
    const bool sameIcon = m_content.iconName == content.iconName;
    m_content = content;
    m_ui->sentence->setText(content.sentence);
    m_ui->detail->setText(content.detail);
    m_ui->detail->setVisible(!content.detail.isEmpty());
    m_ui->serverMessage->setText(content.serverMessage);
    m_ui->serverMessage->setVisible(!content.serverMessage.isEmpty());
    m_ui->progress->setVisible(content.progress.has_value());
    if (content.progress)
        m_ui->progress->setValue(qRound(*content.progress * 1000));
    if (!sameOffers)
        rebuildOffers();
    if (!sameIcon)
        applyLook();
    setAccessibleName(content.sentence);
    setAccessibleDescription(content.detail);
}

void StatePage::rebuildOffers()
{
    QBoxLayout *layout = m_ui->offerLayout;
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the sender of the current signal
        }
        delete item;
    }
    bool first = true;
    for (const StateContent::Offer &offer : m_content.offers) {
        QAbstractButton *button = nullptr;
        if (m_content.listed) {
            button = new OfferButton(offer.iconName, offer.text, offer.note, this);
        } else {
            // While a load runs, Stop is available, but it is not the primary action.
            auto *push = first && !m_content.busy ? new PrimaryButton(this) : new QPushButton(this);
            push->setText(offer.text);
            push->setAutoDefault(!m_content.busy);
            button = push;
        }
        const StateAction action = offer.action;
        connect(button, &QAbstractButton::clicked, this, [this, action] { Q_EMIT triggered(action); });
        layout->addWidget(button);
        first = false;
    }
    placeOffers();
}

void StatePage::placeOffers()
{
    const Metrics metrics(font());
    QBoxLayout *layout = m_ui->offerLayout;
    layout->setSpacing(m_content.listed ? metrics.space(0.5) : metrics.space(2));
    int side = (layout->count() - 1) * layout->spacing(); // width of all buttons in a row
    int widest = 0;
    for (int i = 0; i < layout->count(); ++i) {
        const int width = layout->itemAt(i)->widget()->sizeHint().width();
        side += width;
        widest = std::max(widest, width);
    }
    const QMargins margins = m_ui->column->contentsMargins();
    const int text = QFontMetrics(metrics.body).averageCharWidth() * 62; // longer lines are hard to read
    // If the buttons do not fit into a row, use a column (texts are long in some languages).
    const bool column = m_content.listed || side > text - margins.left() - margins.right();
    layout->setDirection(column ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->column->setAlignment(layout, m_content.listed ? Qt::Alignment() : Qt::AlignHCenter);
    m_ui->content->setMaximumWidth(std::max(text, (column ? widest : side) + margins.left() + margins.right()));
    m_ui->progress->setMaximumWidth(text / 2);
}

void StatePage::applyLook()
{
    const Metrics metrics(font());
    const Colours &colours = Colours::of(palette());
    const bool wrong =
        m_content.iconName == QLatin1StringView("error-cloud") || m_content.iconName == QLatin1StringView("problem");
    const QColor ink = wrong ? colours.failure : Colours::mixed(colours.mutedText, colours.base, 0.25);
    m_ui->icon->setPixmap(icons::pixmap(m_content.iconName, metrics.largeIconSize, ink, devicePixelRatioF()));
    m_ui->column->setSpacing(metrics.space(2));
    m_ui->beforeSentence->changeSize(0, metrics.space(1), QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_ui->beforeOffers->changeSize(0, metrics.space(4), QSizePolicy::Minimum, QSizePolicy::Fixed);
    placeOffers();
    m_ui->column->invalidate();
}

void StatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        applyLook();
}

void StatePage::paintEvent(QPaintEvent *event)
{
    // Same background as the table.
    QPainter painter(this);
    painter.fillRect(event->rect(), Colours::of(palette()).base);
}

} // namespace assay
