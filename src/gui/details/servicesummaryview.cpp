// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/servicesummaryview.h"

#include <algorithm>

#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/tonelabel.h"
#include "models/displaytext.h"
#include "models/jobdetail.h"
#include "models/scoretext.h"
#include "workspace/summarycomparison.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

// A line is made of widgets: more are not made within a frame.
constexpr std::size_t ShownLines = 24;

QString shown(const QString &text)
{
    return cellText(text.toStdString());
}

} // namespace

ServiceSummaryView::ServiceSummaryView(QWidget *parent)
    : QWidget(parent)
    , m_askAgent(new QPushButton(tr("Summary of this agent"), this))
    , m_cancel(new QToolButton(this))
    , m_hint(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_state(new ToneLabel(this))
    , m_subject(new ToneLabel(this))
{
    const Metrics metrics(font());
    m_askAgent->setObjectName(u"askAgent"_s);
    m_cancel->setObjectName(u"cancelSummary"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setAccessibleName(tr("Do not wait for the summary"));
    m_hint->setObjectName(u"summaryHint"_s);
    m_hint->setWordWrap(true);
    m_state->setObjectName(u"summaryState"_s);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subject->setObjectName(u"summarySubject"_s);
    m_subject->setWordWrap(true);
    for (ToneLabel *label : {m_state, m_subject})
        label->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);

    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(1.5));
    rows->addWidget(new ToneLabel(ToneLabel::Tone::Strong, tr("From the service"), this));
    rows->addWidget(m_askAgent, 0, Qt::AlignLeading);
    rows->addWidget(m_hint);
    rows->addLayout(state);
    rows->addWidget(m_subject);
    connect(m_askAgent, &QPushButton::clicked, this, &ServiceSummaryView::requested);
    connect(m_cancel, &QToolButton::clicked, this, &ServiceSummaryView::cancelRequested);
    clear();
}

void ServiceSummaryView::setDetail(const JobDetail &detail)
{
    m_hasAgent = !detail.value(Field::AgentName).isEmpty();
    updateParts();
}

void ServiceSummaryView::setPossible(bool possible, const QString &why)
{
    m_possible = possible;
    m_whyNot = why;
    updateParts();
}

void ServiceSummaryView::clear()
{
    removeFigures();
    m_subject->clear();
    m_state->clear();
    m_cancel->hide();
    updateParts();
}

void ServiceSummaryView::showAsking()
{
    removeFigures();
    m_subject->clear();
    m_state->setTone(ToneLabel::Tone::Muted);
    m_state->setText(tr("Asking the service…"));
    m_cancel->show();
    updateParts();
}

void ServiceSummaryView::showProblem(const QString &sentence)
{
    clear();
    m_state->setTone(ToneLabel::Tone::Failure);
    m_state->setText(sentence);
    updateParts();
}

void ServiceSummaryView::showSummary(const QString &agent, const SummaryComparison &summary)
{
    clear();
    //: %1 is the name of an agent
    m_subject->setText(tr("The service's own figures for the agent “%1”").arg(shown(agent)));
    if (summary.serviceKnowsNothing) {
        m_state->setTone(ToneLabel::Tone::Muted);
        m_state->setText(tr("The service has no scores for it."));
    }
    addFigures(summary);
    updateParts();
}

void ServiceSummaryView::updateParts()
{
    setVisible(m_possible || !m_whyNot.isEmpty());
    m_askAgent->setVisible(m_hasAgent);
    m_askAgent->setEnabled(m_possible);
    m_hint->setText(m_possible ? tr("This job has no agent to ask about.") : m_whyNot);
    m_hint->setVisible(!m_possible || !m_hasAgent);
    m_state->setVisible(!m_state->text().isEmpty());
    m_subject->setVisible(!m_subject->text().isEmpty());
}

ToneLabel *ServiceSummaryView::addLine(QWidget *parent, const QString &text)
{
    auto *label = new ToneLabel(ToneLabel::Tone::Muted, text, parent);
    label->setWordWrap(true);
    parent->layout()->addWidget(label);
    return label;
}

void ServiceSummaryView::addFigures(const SummaryComparison &summary)
{
    const Metrics metrics(font());
    m_figures = new QWidget(this);
    m_figures->setObjectName(u"figures"_s);
    auto *rows = new QVBoxLayout(m_figures);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(1.5));
    layout()->addWidget(m_figures);
    if (!summary.status.isEmpty())
        addLine(m_figures, tr("Status: %1").arg(statusText(summary.status.toStdString())));
    if (summary.aggregate) {
        //: %1 is a number as the service sent it
        ToneLabel *aggregate = addLine(
            m_figures,
            tr("Mean of all its scores: %1. It mixes scales, so it is not a share of any scale.")
                .arg(locale().toString(*summary.aggregate, 'g', 6)));
        aggregate->setObjectName(u"aggregate"_s);
    }

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics.space(3));
    grid->setVerticalSpacing(metrics.space(0.5));
    grid->setColumnStretch(2, 1);
    rows->addLayout(grid);
    int row = 0;
    const auto addCell = [&](int column, ToneLabel::Tone tone, const QString &text, int columns = 1) {
        auto *label = new ToneLabel(tone, text, m_figures);
        label->setWordWrap(column == 2 || columns > 1);
        label->setAlignment(reading::begin(layoutDirection()) | Qt::AlignTop);
        grid->addWidget(label, row, column, 1, columns, Qt::AlignTop);
        return label;
    };
    const std::size_t listed = std::min(summary.lines.size(), ShownLines);
    for (std::size_t i = 0; i < listed; ++i) {
        const SummaryComparison::Line &line = summary.lines[i];
        const QString name = line.module.isEmpty() ? tr("without a module") : shown(line.module);
        if (i > 0)
            grid->setRowMinimumHeight(row++, metrics.space(1.5));
        addCell(0, ToneLabel::Tone::Plain, name, 3);
        ++row;
        addCell(0, ToneLabel::Tone::Muted, tr("Service"));
        ToneLabel *theirs = addCell(1, ToneLabel::Tone::Plain, meanText(line.serviceMean, line.scale, locale()));
        theirs->setObjectName(u"service-"_s + line.module);
        addCell(
            2, ToneLabel::Tone::Muted,
            line.serviceJobs ? tr("%Ln completed job(s)", nullptr, pluralCount(*line.serviceJobs))
                             : tr("no number of jobs sent"));
        //: For a screen reader. %1 is a module, %2 a mean such as "7.2 / 10"
        theirs->setAccessibleName(tr("%1, mean of the service: %2").arg(name, theirs->text()));
        ++row;
        addCell(0, ToneLabel::Tone::Muted, tr("Loaded here"));
        ToneLabel *ours = addCell(1, ToneLabel::Tone::Plain, meanText(line.loadedMean, line.scale, locale()));
        ours->setObjectName(u"loaded-"_s + line.module);
        QString basis;
        if (line.loadedMean) {
            //: Over what a mean is: %1 is a number of jobs such as "7 scored jobs", %2 of sessions such as "3 sessions"
            basis = tr("%1 from %2")
                        .arg(
                            tr("%Ln scored job(s)", nullptr, pluralCount(line.loadedScored)),
                            tr("%Ln session(s)", nullptr, pluralCount(line.loadedSessions)));
        } else if (line.scale == Scale::Unknown && line.loadedJobs > 0) {
            basis = tr("%Ln job(s), unknown scale", nullptr, pluralCount(line.loadedJobs));
        } else {
            basis = tr("%Ln job(s), no score", nullptr, pluralCount(line.loadedJobs));
        }
        addCell(2, ToneLabel::Tone::Muted, basis)->setObjectName(u"basis-"_s + line.module);
        //: For a screen reader. %1 is a module, %2 a mean such as "7.2 / 10", %3 over how many jobs
        ours->setAccessibleName(tr("%1, mean of the jobs loaded here: %2, %3").arg(name, ours->text(), basis));
        ++row;
    }
    if (listed < summary.lines.size())
        addLine(m_figures, tr("and %Ln more module(s)", nullptr, pluralCount(qint64(summary.lines.size() - listed))));
}

void ServiceSummaryView::removeFigures()
{
    if (!m_figures)
        return;
    m_figures->hide();
    layout()->removeWidget(m_figures);
    delete m_figures;
    m_figures = nullptr;
}

} // namespace assay
