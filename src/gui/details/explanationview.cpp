// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/explanationview.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/utf8.h"
#include "core/query/textmatcher.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/fittingtextedit.h"
#include "gui/widgets/hithighlighter.h"
#include "gui/widgets/tonelabel.h"
#include "models/displaytext.h"
#include "models/jobdetail.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

constexpr double ReadingLineHeight = 125.0;

// In UTF-16 units. Can be laid out within a frame; longer than most explanations.
constexpr qsizetype FirstPortion = 20'000;

// A text view takes many times the memory of its text.
constexpr qsizetype LongestPortion = 2'000'000;

} // namespace

ExplanationView::ExplanationView(QWidget *parent)
    : QWidget(parent)
    , m_hits(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_copy(new QToolButton(this))
    , m_text(new FittingTextEdit(this))
    , m_highlighter(new HitHighlighter(m_text->document()))
    , m_nothing(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_showMore(new QPushButton(this))
    , m_tooLong(new ToneLabel(
          ToneLabel::Tone::Muted, tr("The rest is too long to be shown. Copying gives the whole explanation."), this))
{
    const Metrics metrics(font());
    auto *caption = new ToneLabel(ToneLabel::Tone::Strong, tr("Explanation"), this);
    caption->setBuddy(m_text);
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("Explanation"));
    // The text has the background of the pane: no box inside a box.
    m_text->viewport()->setAutoFillBackground(false);
    m_copy->setObjectName(u"copyExplanation"_s);
    m_copy->setIcon(icons::icon("copy"_L1));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setToolTip(tr("Copy the whole explanation"));
    m_copy->setAccessibleName(tr("Copy the whole explanation"));
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setWordWrap(true);
    m_showMore->setObjectName(u"showMore"_s);
    m_tooLong->setWordWrap(true);

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
    rows->addWidget(m_showMore, 0, Qt::AlignLeft);
    rows->addWidget(m_tooLong);

    connect(m_showMore, &QPushButton::clicked, this, &ExplanationView::showMore);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (!m_store)
            return;
        const std::string_view text = m_store->text(Field::Explanation, m_row);
        Q_EMIT copyRequested(fromUtf8(text));
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
    else if (detail.explanationState == ValueState::Unusable)
        m_nothing->setText(tr("What was sent as the explanation is no text: %1").arg(detail.explanation));
    else if (detail.explanationState == ValueState::Null)
        m_nothing->setText(tr("The service sent null as the explanation."));
    else
        m_nothing->setText(tr("No explanation was sent."));
    m_explanation = present ? detail.explanation : QString();
    m_explanationCut = detail.explanationCut;
    // The same job keeps its place, also when it was fetched again.
    const QString jobId = detail.value(Field::JobId);
    const bool sameJob = jobId == m_jobId;
    m_jobId = jobId;
    if (!sameJob)
        m_limit = FirstPortion;
    // Show enough text to include the first hit.
    if (!m_needles.isEmpty() && m_explanation.size() > m_limit) {
        const HitHighlighter::Hits hits = TextMatcher::hits(m_explanation, m_needles);
        if (!hits.empty() && hits.front().first + hits.front().second > m_limit)
            m_limit = JobDetail::ExplanationLimit;
    }
    showPortion(!sameJob);
}

void ExplanationView::setSoughtTexts(const QStringList &texts)
{
    if (texts == m_needles)
        return;
    m_needles = texts;
    markHits(true);
}

void ExplanationView::raiseLimit(qsizetype limit)
{
    if (limit <= m_limit)
        return;
    m_limit = std::min(limit, LongestPortion);
    showPortion(false);
}

QString ExplanationView::shownText() const
{
    return m_text->text();
}

void ExplanationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markHits(false);
}

void ExplanationView::showMore()
{
    m_limit = std::min(m_limit * 10, LongestPortion);
    showPortion(false);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ExplanationView::showPortion(bool revealHit)
{
    bool cut = false;
    const QString text = portion(&cut);
    if (text != m_text->text()) {
        m_highlighter->setHits({}, {});
        m_text->showText(text, ReadingLineHeight);
    }
    const bool more = cut && m_limit < LongestPortion;
    m_tooLong->setVisible(cut && !more);
    m_showMore->setVisible(more);
    if (more) {
        const auto bytes = static_cast<qint64>(m_store->text(Field::Explanation, m_row).size());
        //: %1 and %2 are amounts of data, such as "3.2 MB": a part and the whole
        m_showMore->setText(
            tr("Show more (%1 of %2 shown)")
                .arg(locale().formattedDataSize(text.toUtf8().size()), locale().formattedDataSize(bytes)));
    }
    markHits(revealHit);
}

QString ExplanationView::portion(bool *cut) const
{
    if (m_limit > JobDetail::ExplanationLimit && m_explanationCut)
        return readableText(m_store->text(Field::Explanation, m_row), m_limit, cut);
    if (m_explanation.size() <= m_limit) {
        *cut = m_explanationCut;
        return m_explanation;
    }
    *cut = true;
    const bool splitsPair = m_explanation[m_limit - 1].isHighSurrogate();
    return m_explanation.left(splitsPair ? m_limit - 1 : m_limit);
}

void ExplanationView::markHits(bool reveal)
{
    HitHighlighter::Hits hits;
    if (!m_needles.isEmpty())
        hits = TextMatcher::hits(m_text->text(), m_needles);
    m_hitCount = static_cast<int>(hits.size());
    //: How often the text searched for was found in the explanation
    m_hits->setText(m_hitCount > 0 ? tr("%Ln hit(s)", nullptr, m_hitCount) : QString());
    const qsizetype first = hits.empty() ? -1 : hits.front().first;
    const Colours &colours = Colours::of(palette());
    QTextCharFormat look;
    look.setBackground(colours.hitBackground);
    look.setForeground(colours.hitText);
    m_highlighter->setHits(std::move(hits), look);
    if (reveal && first >= 0)
        m_text->revealPosition(first);
}

} // namespace assay
