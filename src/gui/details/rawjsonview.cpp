// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/rawjsonview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/fittingtextedit.h"
#include "gui/widgets/tonelabel.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

// In UTF-16 units: a text view can wrap this much without a noticeable delay.
constexpr qsizetype ShownLimit = 50'000;

} // namespace

RawJsonView::RawJsonView(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_text(new FittingTextEdit(this))
    , m_cut(new ToneLabel(ToneLabel::Tone::Muted, tr("There is more. Copying gives the whole job."), this))
{
    const Metrics metrics(font());
    m_fold->setObjectName(u"fold"_s);
    m_fold->setText(tr("Raw JSON"));
    m_fold->setToolTip(tr("Show or hide the job as it was sent"));
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFont(metrics.strong);
    m_cut->setWordWrap(true);
    m_copy->setObjectName(u"copyJson"_s);
    m_copy->setIcon(icons::icon("copy"_L1));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setToolTip(tr("Copy the whole job as JSON"));
    m_copy->setAccessibleName(tr("Copy the whole job as JSON"));
    m_text->setObjectName(u"json"_s);
    m_text->setAccessibleName(tr("Raw JSON"));
    m_text->viewport()->setAutoFillBackground(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_fold);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(1));
    rows->addLayout(head);
    rows->addWidget(m_text);
    rows->addWidget(m_cut);

    connect(m_fold, &QToolButton::clicked, this, [this] {
        setOpen(!m_open);
        if (m_open)
            Q_EMIT expanded();
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_detail)
            Q_EMIT copyRequested(m_detail->json(true));
    });
    applyFont();
    showState();
}

void RawJsonView::setDetail(const JobDetail &detail)
{
    m_detail = detail;
    showState();
}

void RawJsonView::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    showState();
    Q_EMIT openChanged(open);
}

void RawJsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::LayoutDirectionChange)
        m_fold->setIcon(icons::disclosure(isOpen(), layoutDirection()));
}

void RawJsonView::showState()
{
    m_fold->setIcon(icons::disclosure(isOpen(), layoutDirection()));
    m_fold->setAccessibleName(isOpen() ? tr("Hide the raw JSON") : tr("Show the raw JSON"));
    m_text->setVisible(isOpen());
    QString text = isOpen() && m_detail ? m_detail->json() : QString();
    const bool cut = text.size() > ShownLimit;
    if (cut)
        text = text.left(ShownLimit) + QChar(0x2026);
    m_cut->setVisible(cut);
    m_text->showText(text);
}

void RawJsonView::applyFont()
{
    m_text->setFont(Metrics(font()).fixed);
}

} // namespace assay
