// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/detailpane.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/details/explanationview.h"
#include "gui/details/identityview.h"
#include "gui/details/rawjsonview.h"
#include "gui/details/scoreheader.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"
#include "models/jobdetail.h"

namespace assay {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(ValueActions &values, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Details"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(m_pages, 1);
    m_pages->addWidget(makeMessage());
    m_pages->addWidget(makeDetail(values));
    showNothing();
    setPlace(-1, 0);
}

void DetailPane::setDetail(const JobDetail &detail)
{
    m_header->setDetail(detail);
    m_explanation->setDetail(detail);
    m_identity->setDetail(detail);
    m_json->setDetail(detail);
    m_pages->setCurrentIndex(1);
}

void DetailPane::showNothing()
{
    showMessage(tr("No job selected"), tr("Select a job to see its score, explanation and identity."));
}

void DetailPane::showSeveral(qsizetype count)
{
    showMessage(
        tr("%Ln job(s) selected", nullptr, static_cast<int>(count)), tr("Select one of them to see its details."));
}

void DetailPane::setPlace(qsizetype row, qsizetype rows)
{
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(rows > 0 && row < rows - 1);
    //: The position of a job among those shown, such as "12 of 3,456"
    m_place->setText(row < 0 ? QString() : tr("%1 of %2").arg(locale().toString(row + 1), locale().toString(rows)));
}

void DetailPane::setSearchText(const QString &needle)
{
    m_explanation->setSearchText(needle);
}

bool DetailPane::isJsonOpen() const
{
    return m_json->isOpen();
}

void DetailPane::setJsonOpen(bool open)
{
    m_json->setOpen(open);
}

QSize DetailPane::sizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(90), metrics.space(160)};
}

QSize DetailPane::minimumSizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(56), metrics.space(40)};
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int least = Metrics(font()).lineHeight * 6;
    m_explanation->setMaxTextHeight(std::max(least, height() / 2));
    m_json->setMaxTextHeight(std::max(least, height() * 3 / 5));
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMessageIcon();
}

QWidget *DetailPane::makeBar()
{
    const Metrics metrics(font());
    auto *bar = new QWidget(this);
    m_place = new ToneLabel(ToneLabel::Tone::Muted, {}, bar);
    m_place->setObjectName(u"place"_s);
    m_previous = new QToolButton(bar);
    m_previous->setObjectName(u"previous"_s);
    m_previous->setIcon(icons::icon("previous"_L1));
    m_previous->setToolTip(tr("Previous job shown"));
    m_previous->setAccessibleName(tr("Previous job"));
    m_next = new QToolButton(bar);
    m_next->setObjectName(u"next"_s);
    m_next->setIcon(icons::icon("next"_L1));
    m_next->setToolTip(tr("Next job shown"));
    m_next->setAccessibleName(tr("Next job"));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_previous, &QToolButton::clicked, this, &DetailPane::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &DetailPane::nextRequested);

    auto *cells = new QHBoxLayout(bar);
    cells->setContentsMargins(metrics.space(4), metrics.space(1.5), metrics.space(2), 0);
    cells->setSpacing(metrics.space(1));
    cells->addWidget(m_place, 1);
    cells->addWidget(m_previous);
    cells->addWidget(m_next);
    return bar;
}

QWidget *DetailPane::makeMessage()
{
    const Metrics metrics(font());
    auto *page = new QWidget(this);
    m_messageIcon = new ToneLabel(page);
    m_messageTitle = new ToneLabel(ToneLabel::Tone::Strong, {}, page);
    m_messageTitle->setObjectName(u"messageTitle"_s);
    m_message = new ToneLabel(ToneLabel::Tone::Muted, {}, page);
    m_message->setObjectName(u"message"_s);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(metrics.space(6), metrics.space(6), metrics.space(6), metrics.space(6));
    rows->setSpacing(metrics.space(1.5));
    rows->addStretch(2);
    for (ToneLabel *label : {m_messageIcon, m_messageTitle, m_message}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    rows->addStretch(3);
    paintMessageIcon();
    return page;
}

QWidget *DetailPane::makeDetail(ValueActions &values)
{
    const Metrics metrics(font());
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_header = new ScoreHeader(content);
    m_explanation = new ExplanationView(content);
    m_identity = new IdentityView(values, content);
    m_json = new RawJsonView(content);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(metrics.space(4), metrics.space(1), metrics.space(4), metrics.space(4));
    rows->setSpacing(metrics.space(5));
    rows->addWidget(m_header);
    rows->addWidget(m_explanation);
    rows->addWidget(m_identity);
    rows->addWidget(m_json);
    rows->addStretch(1);
    m_scroll->setWidget(content);

    connect(m_explanation, &ExplanationView::copyRequested, this, &DetailPane::copyRequested);
    connect(m_identity, &IdentityView::copyRequested, this, &DetailPane::copyRequested);
    connect(m_json, &RawJsonView::copyRequested, this, &DetailPane::copyRequested);
    connect(m_json, &RawJsonView::openChanged, this, &DetailPane::jsonOpenChanged);
    connect(m_json, &RawJsonView::openChanged, this, [this](bool open) {
        if (open) // it is the last part and usually out of sight; scroll to it after the layout
            QTimer::singleShot(0, m_json, [this] { m_scroll->ensureWidgetVisible(m_json, 0, 0); });
    });
    return m_scroll;
}

void DetailPane::showMessage(const QString &title, const QString &sentence)
{
    m_messageTitle->setText(title);
    m_message->setText(sentence);
    m_pages->setCurrentIndex(0);
}

void DetailPane::paintMessageIcon()
{
    const Metrics metrics(font());
    m_messageIcon->setPixmap(icons::pixmap(
        "details-panel"_L1, metrics.largeIconSize, Colours::of(palette()).mutedText, devicePixelRatioF()));
}

} // namespace assay
