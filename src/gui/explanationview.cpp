// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/explanationview.h"

#include <limits>

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/textmatcher.h"
#include "gui/colours.h"
#include "gui/fittingtextedit.h"
#include "gui/hithighlighter.h"
#include "gui/icons.h"
#include "gui/metrics.h"
#include "gui/tonelabel.h"
#include "models/displaytext.h"
#include "models/jobdetail.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

constexpr double ReadingLineHeight = 125.0;

} // namespace

ExplanationView::ExplanationView(QWidget *parent)
    : QWidget(parent)
    , m_hits(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_copy(new QToolButton(this))
    , m_text(new FittingTextEdit(this))
    , m_highlighter(new HitHighlighter(m_text->document()))
    , m_nothing(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_showAll(new QPushButton(this))
{
    const Metrics metrics(font());
    auto *caption = new ToneLabel(ToneLabel::Tone::Strong, tr("Explanation"), this);
    caption->setBuddy(m_text);
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("Explanation"));
    // The text stands on the pane's own ground: no box in a box.
    m_text->viewport()->setAutoFillBackground(false);
    m_copy->setObjectName(u"copyExplanation"_s);
    m_copy->setIcon(icons::icon("copy"_L1));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setToolTip(tr("Copy the whole explanation"));
    m_copy->setAccessibleName(tr("Copy the whole explanation"));
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setWordWrap(true);
    m_showAll->setObjectName(u"showAll"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.space(2));
    head->addWidget(caption);
    head->addWidget(m_hits, 1);
    head->addWidget(m_copy);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(1));
    rows->addLayout(head);
    rows->addWidget(m_text);
    rows->addWidget(m_nothing);
    rows->addWidget(m_showAll, 0, Qt::AlignLeft);

    connect(m_showAll, &QPushButton::clicked, this, &ExplanationView::showAll);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (!m_store)
            return;
        const std::string_view text = m_store->text(Field::Explanation, m_row);
        Q_EMIT copyRequested(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    });
}

void ExplanationView::setDetail(const JobDetail &detail)
{
    m_store = detail.store;
    m_row = detail.row;
    const bool present = detail.explanationState == ValueState::Present && !detail.explanation.isEmpty();
    m_text->setVisible(present);
    m_copy->setVisible(present);
    m_nothing->setVisible(!present);
    if (detail.explanationState == ValueState::Present)
        m_nothing->setText(tr("The explanation is empty."));
    else
        m_nothing->setText(tr("No explanation was sent."));
    m_showAll->setVisible(detail.explanationCut);
    if (detail.explanationCut) {
        const auto bytes = static_cast<qint64>(m_store->text(Field::Explanation, m_row).size());
        //: %1 is an amount of data, such as "3.2 MB"
        m_showAll->setText(tr("Show all of it (%1)").arg(locale().formattedDataSize(bytes)));
    }
    showText(detail.explanation);
}

void ExplanationView::setSearchText(const QString &needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    markHits();
}

void ExplanationView::setMostHeight(int height)
{
    m_text->setMostHeight(height);
}

QString ExplanationView::shownText() const
{
    return m_text->toPlainText();
}

void ExplanationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markHits();
}

void ExplanationView::showAll()
{
    m_showAll->hide();
    showText(readableText(m_store->text(Field::Explanation, m_row), std::numeric_limits<qsizetype>::max() / 4));
    m_text->setFocus(Qt::OtherFocusReason);
}

void ExplanationView::showText(const QString &text)
{
    m_highlighter->setHits({}, {});
    m_text->showText(text, ReadingLineHeight);
    markHits();
}

void ExplanationView::markHits()
{
    HitHighlighter::Hits hits;
    if (!m_needle.isEmpty())
        hits = TextMatcher::hits(m_text->toPlainText(), m_needle);
    m_hitCount = static_cast<int>(hits.size());
    //: How often the text searched for was found in the explanation
    m_hits->setText(m_hitCount > 0 ? tr("%n hit(s)", nullptr, m_hitCount) : QString());
    if (!hits.empty()) {
        // Far down in a long text, the first hit is what the reader came for.
        QTextCursor cursor(m_text->document());
        cursor.setPosition(static_cast<int>(hits.front().first));
        m_text->setTextCursor(cursor);
    }
    const Colours &colours = Colours::of(palette());
    QTextCharFormat look;
    look.setBackground(colours.hitBackground);
    look.setForeground(colours.hitText);
    m_highlighter->setHits(std::move(hits), look);
}

} // namespace assay
