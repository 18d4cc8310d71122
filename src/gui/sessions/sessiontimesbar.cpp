// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessiontimesbar.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "core/job/errorsentences.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/tonelabel.h"
#include "models/displaytext.h"
#include "workspace/sessionclock.h"

using namespace Qt::StringLiterals;

namespace assay {

SessionTimesBar::SessionTimesBar(SessionClock &clock, ToneLabel *words, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_sessions(words)
    , m_words(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_ask(new QPushButton(tr("Ask the service for the times"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const Metrics metrics(font());
    m_words->setObjectName(u"timesWords"_s);
    m_words->setWordWrap(true);
    m_words->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
    m_ask->setObjectName(u"askTimes"_s);
    m_ask->setToolTip(tr("Asks when the sessions of these agents began and ended, one agent after the other"));
    m_cancel->setObjectName(u"cancelTimes"_s);
    m_cancel->setAccessibleName(tr("Do not wait for the times of the sessions"));
    m_cancel->setToolTip(m_cancel->accessibleName());
    words->setMinimumHeight(m_ask->sizeHint().height());
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(metrics.space(1));
    sentences->addWidget(words);
    sentences->addWidget(m_words);
    auto *cells = new QHBoxLayout(this);
    cells->setContentsMargins(metrics.space(2), metrics.space(1), metrics.space(2), metrics.space(1));
    cells->setSpacing(metrics.space(2));
    cells->addLayout(sentences, 1);
    auto *buttons = new QGridLayout; // in one place: there is at most one of them
    buttons->addWidget(m_ask, 0, 0, Qt::AlignTop);
    buttons->addWidget(m_cancel, 0, 0, Qt::AlignTop | Qt::AlignTrailing);
    cells->addLayout(buttons);
    connect(m_ask, &QPushButton::clicked, &clock, &SessionClock::ask);
    connect(m_cancel, &QPushButton::clicked, &clock, &SessionClock::cancel);
    connect(&clock, &SessionClock::changed, this, &SessionTimesBar::showState);
    showState();
}

SessionTimesBar::~SessionTimesBar() = default;

void SessionTimesBar::showState()
{
    const QString words = told();
    const bool asks = m_clock.isAsking();
    const bool offers = !asks && m_clock.isPossible();
    const bool focused = m_ask->hasFocus() || m_cancel->hasFocus();
    // The rows below stay where they are while the service is asked, and when the offer goes.
    m_words->setMinimumHeight(!asks ? 0 : m_sessions->isVisible() ? m_sessions->height() : m_words->minimumHeight());
    QSizePolicy policy = m_ask->sizePolicy();
    policy.setRetainSizeWhenHidden(asks || m_clock.spans());
    m_ask->setSizePolicy(policy);
    m_words->setTone(!asks && !m_clock.failures().empty() ? ToneLabel::Tone::Failure : ToneLabel::Tone::Muted);
    m_words->setText(words);
    m_cancel->setVisible(asks);
    m_ask->setVisible(offers);
    if (focused && asks)
        m_cancel->setFocus(); // the other one has gone from under it
    else if (focused && offers)
        m_ask->setFocus();
    else if (focused)
        parentWidget()->setFocus();
    m_words->setVisible(!words.isEmpty());
    m_sessions->setVisible(!asks);
}

/// What is so of the times, in sentences. Nothing before the first were asked for.
QString SessionTimesBar::told() const
{
    if (m_clock.isAsking())
        return tr("Asking the service for the times of sessions: agent %1 of %2…")
            .arg(locale().toString(m_clock.asked()), locale().toString(m_clock.toAsk()));
    QStringList sentences;
    if (m_clock.knowsNothing())
        sentences << tr("The service told no time of any session.");
    sentences << failureText();
    const qsizetype rest = m_clock.notAsked();
    if (rest > 0 && (m_clock.spans() || !m_clock.failures().empty()))
        sentences << tr("%Ln agent(s) of the jobs shown were not asked for.", nullptr, pluralCount(rest));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString SessionTimesBar::failureText() const
{
    const std::vector<SessionClock::Failure> &failures = m_clock.failures();
    if (failures.empty())
        return {};
    const QString why = errorSentences(failures.front().error);
    const QString agent = valueText(failures.front().agent.toStdString());
    if (failures.size() == 1)
        //: %1 is an agent, %2 a sentence or two: why
        return tr("The times of %1 did not come: %2").arg(agent, why);
    //: %1 is one of the agents, %2 a sentence or two: why its times did not come
    return tr("The times of %Ln agent(s) did not come. Of %1: %2", nullptr,
              pluralCount(static_cast<qsizetype>(failures.size())))
        .arg(agent, why);
}

} // namespace assay
