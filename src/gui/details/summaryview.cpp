// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/summaryview.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "gui/details/modulesummaryrow.h"
#include "gui/details/statuslabel.h"
#include "gui/jobs/marksview.h"
#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"
#include "models/jobssummary.h"
#include "models/scoretext.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

// A row is made of widgets: more rows are not made within a frame, and nobody reads them.
constexpr std::size_t ShownRows = 24;

} // namespace

SummaryView::SummaryView(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(ToneLabel::Tone::Title, {}, this))
    , m_sessions(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_marks(new MarksView(MarksView::For::Jobs, this))
    , m_figures(new QWidget(this))
    , m_moduleRows(new QVBoxLayout)
    , m_statusRows(new QVBoxLayout)
    , m_moreModules(new ToneLabel(ToneLabel::Tone::Muted, {}, m_figures))
    , m_moreStatuses(new ToneLabel(ToneLabel::Tone::Muted, {}, m_figures))
{
    const Metrics metrics(font());
    m_title->setObjectName(u"summaryTitle"_s);
    m_title->setWordWrap(true);
    m_sessions->setObjectName(u"summarySessions"_s);
    m_sessions->setWordWrap(true);

    const auto makeHead = [this, &metrics](const QString &first, const QString &second) {
        auto *head = new QHBoxLayout;
        head->setSpacing(metrics.space(2));
        head->addWidget(new ToneLabel(ToneLabel::Tone::Strong, first, m_figures), 1);
        head->addWidget(new ToneLabel(ToneLabel::Tone::Muted, second, m_figures));
        return head;
    };
    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins({});
    figures->setSpacing(metrics.space(2));
    figures->addLayout(makeHead(tr("Mean share of scale by module"), tr("Jobs")));
    m_moduleRows->setSpacing(metrics.space(3));
    figures->addLayout(m_moduleRows);
    figures->addWidget(m_moreModules);
    figures->addSpacing(metrics.space(4));
    figures->addLayout(makeHead(tr("Status"), tr("Jobs")));
    m_statusRows->setSpacing(metrics.space(1));
    figures->addLayout(m_statusRows);
    figures->addWidget(m_moreStatuses);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metrics.space(4), metrics.space(1), metrics.space(4), metrics.space(4));
    rows->setSpacing(metrics.space(1));
    rows->addWidget(m_title);
    rows->addWidget(m_sessions);
    rows->addSpacing(metrics.space(4));
    rows->addWidget(m_marks);
    rows->addSpacing(metrics.space(4));
    rows->addWidget(m_figures);
    rows->addStretch(1);
}

void SummaryView::setCounting(qsizetype jobs)
{
    setTitle(jobs);
    m_sessions->setText(tr("Computing their means…"));
    m_figures->hide();
}

void SummaryView::setSummary(const JobsSummary &summary)
{
    setTitle(summary.jobs);
    QString text;
    if (summary.sessions == 0)
        text = tr("None of them belongs to a session.");
    else if (summary.withoutSession == 0)
        text = tr("From %Ln session(s)", nullptr, pluralCount(summary.sessions));
    else
        //: %1 is the text "From 3 sessions"
        text = tr("%1; %Ln job(s) without a session", nullptr, pluralCount(summary.withoutSession))
                   .arg(tr("From %Ln session(s)", nullptr, pluralCount(summary.sessions)));
    m_sessions->setText(text);
    setModules(summary);
    setStatuses(summary);
    m_figures->show();
}

bool SummaryView::hasFigures() const
{
    return !m_figures->isHidden();
}

void SummaryView::setTitle(qsizetype jobs)
{
    m_title->setText(tr("%Ln job(s) selected", nullptr, pluralCount(jobs)));
}

void SummaryView::setModules(const JobsSummary &summary)
{
    const std::size_t shown = std::min(summary.modules.size(), ShownRows);
    while (m_modules.size() < shown) {
        m_modules.push_back(new ModuleSummaryRow(m_figures));
        m_moduleRows->addWidget(m_modules.back());
    }
    for (std::size_t i = 0; i < m_modules.size(); ++i) {
        m_modules[i]->setVisible(i < shown);
        if (i < shown)
            m_modules[i]->setModule(summary.modules[i]);
    }
    const auto more = static_cast<qsizetype>(summary.modules.size() - shown) + summary.moreModules;
    m_moreModules->setText(tr("and %Ln more module(s)", nullptr, pluralCount(more)));
    m_moreModules->setVisible(more > 0);
}

void SummaryView::setStatuses(const JobsSummary &summary)
{
    const std::size_t shown = std::min(summary.statuses.size(), ShownRows);
    while (m_statuses.size() < shown) {
        auto *status = new StatusLabel(m_figures);
        auto *jobs = new ToneLabel(m_figures);
        jobs->setObjectName(u"statusJobs"_s);
        auto *row = new QHBoxLayout;
        row->addWidget(status);
        row->addStretch(1);
        row->addWidget(jobs);
        m_statusRows->addLayout(row);
        m_statuses.emplace_back(status, jobs);
    }
    for (std::size_t i = 0; i < m_statuses.size(); ++i) {
        const auto &[status, jobs] = m_statuses[i];
        status->setVisible(i < shown);
        jobs->setVisible(i < shown);
        if (i >= shown)
            continue;
        const JobsSummary::Status &line = summary.statuses[i];
        const QString name = line.name.empty() ? tr("without a status") : statusText(line.name);
        status->setStatus(QString::fromStdString(line.name), name);
        jobs->setText(locale().toString(static_cast<qlonglong>(line.jobs)));
        //: For a screen reader. %1 is a status
        status->setAccessibleName(tr("%1: %Ln job(s)", nullptr, pluralCount(line.jobs)).arg(name));
    }
    const auto more = static_cast<qsizetype>(summary.statuses.size() - shown) + summary.moreStatuses;
    m_moreStatuses->setText(tr("and %Ln more status(es)", nullptr, pluralCount(more)));
    m_moreStatuses->setVisible(more > 0);
}

} // namespace assay
