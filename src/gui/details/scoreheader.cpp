// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/scoreheader.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "gui/details/statuslabel.h"
#include "gui/jobs/scorebar.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/tonelabel.h"
#include "models/displaytext.h"
#include "models/jobdetail.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

// Why there is no score, derived from the status.
QString reasonForNoScore(StatusKind status)
{
    switch (status) {
    case StatusKind::Submitted:
        return ScoreHeader::tr("Not scored yet: submitted");
    case StatusKind::InProgress:
        return ScoreHeader::tr("Not scored yet: in progress");
    case StatusKind::Failed:
        return ScoreHeader::tr("Scoring failed");
    case StatusKind::NotRun:
        return ScoreHeader::tr("Not scored: not run");
    case StatusKind::Completed:
        return ScoreHeader::tr("Completed without a score");
    case StatusKind::Unknown:
        break;
    }
    return ScoreHeader::tr("No score");
}

QString noScoreText(const JobDetail &detail)
{
    if (detail.score.kind == ScoreValue::Kind::Unusable)
        //: What the service sent as the score can't be used; %1 is what was sent
        return ScoreHeader::tr("Not usable as a score: %1").arg(detail.exactScore);
    return reasonForNoScore(detail.statusKind);
}

} // namespace

ScoreHeader::ScoreHeader(QWidget *parent)
    : QWidget(parent)
    , m_score(new ToneLabel(ToneLabel::Tone::Title, {}, this))
    , m_status(new StatusLabel(this))
    , m_bar(new ScoreBar(this))
    , m_module(new ToneLabel(ToneLabel::Tone::Strong, {}, this))
    , m_kind(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_share(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
{
    const Metrics metrics(font());
    m_score->setObjectName(u"score"_s);
    m_score->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_score->setWordWrap(true);
    m_module->setObjectName(u"module"_s);
    m_module->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_module->setWordWrap(true);
    m_module->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setWordWrap(true);
    m_share->setObjectName(u"share"_s);
    for (ToneLabel *label : {m_score, m_module, m_kind})
        label->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
    m_status->setObjectName(u"status"_s);
    // What is below stays in its place when the next job has no score.
    QSizePolicy place = m_bar->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(place);

    auto *top = new QHBoxLayout;
    top->setSpacing(metrics.space(2));
    top->addWidget(m_score, 1, Qt::AlignVCenter);
    top->addWidget(m_status, 0, Qt::AlignVCenter);
    auto *kind = new QHBoxLayout;
    kind->setSpacing(metrics.space(2));
    kind->addWidget(m_kind, 1);
    kind->addWidget(m_share, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(1.5));
    rows->addWidget(m_module);
    rows->addLayout(top);
    rows->addWidget(m_bar);
    rows->addLayout(kind);
    applyFont(false);
}

void ScoreHeader::setDetail(const JobDetail &detail)
{
    const bool hasScore = detail.score.hasValue();
    const QString noScore = noScoreText(detail);
    m_score->setText(hasScore ? detail.scoreText : noScore);
    m_score->setTone(hasScore ? ToneLabel::Tone::Title : ToneLabel::Tone::Strong);
    //: %1 is the score with all its digits
    m_score->setToolTip(hasScore ? toolTipText(tr("Exactly as sent: %1").arg(detail.exactScore)) : QString());
    m_score->setAccessibleName(hasScore ? accessibleScoreText(detail.score, detail.scale, locale()) : noScore);
    applyFont(hasScore);

    m_module->setText(detail.module);
    m_bar->setShare(detail.share);
    m_bar->setVisible(detail.share.has_value());
    if (hasScore && detail.scale != Scale::Unknown && !detail.share) {
        //: The score is larger or smaller than its scale allows; %1 is the scale, such as "0–10, judge"
        m_kind->setText(tr("outside its scale (%1)").arg(detail.scaleText));
    } else {
        m_kind->setText(detail.scaleText);
    }
    //: %1 is a number in per cent
    m_share->setText(detail.share ? tr("%1 of scale").arg(shareText(*detail.share, locale())) : QString());
    m_status->setStatus(detail.value(Field::Status), detail.status);
}

void ScoreHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont(m_hasScore);
}

void ScoreHeader::applyFont(bool hasScore)
{
    m_hasScore = hasScore;
    // The most important number of the pane.
    QFont large = Metrics(QApplication::font()).title;
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.5);
    else
        large.setPixelSize(large.pixelSize() * 3 / 2);
    m_score->setMinimumHeight(QFontMetrics(large).height());
    if (hasScore)
        m_score->setFont(large);
}

} // namespace assay
