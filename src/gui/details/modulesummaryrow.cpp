// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/modulesummaryrow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "gui/jobs/scorebar.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/tonelabel.h"
#include "models/displaytext.h"
#include "models/scoretext.h"

namespace assay {

using namespace Qt::StringLiterals;

ModuleSummaryRow::ModuleSummaryRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new ToneLabel(this))
    , m_jobs(new ToneLabel(this))
    , m_bar(new ScoreBar(this))
    , m_share(new ToneLabel(this))
    , m_basis(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
{
    const Metrics metrics(font());
    m_name->setObjectName(u"name"_s);
    m_name->setWordWrap(true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
    m_jobs->setObjectName(u"jobs"_s);
    m_share->setObjectName(u"share"_s);
    m_share->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_share->setMinimumWidth(metrics.digitWidth * 6); // so that all bars end at one place
    m_basis->setObjectName(u"basis"_s);
    m_basis->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.space(2));
    head->addWidget(m_name, 1);
    head->addWidget(m_jobs, 0, Qt::AlignTop);
    auto *mean = new QHBoxLayout;
    mean->setSpacing(metrics.space(2));
    mean->addWidget(m_bar, 1, Qt::AlignVCenter);
    mean->addWidget(m_share);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(0.5));
    rows->addLayout(head);
    rows->addLayout(mean);
    rows->addWidget(m_basis);
}

void ModuleSummaryRow::setModule(const JobsSummary::Module &module)
{
    const QString name = module.name.empty() ? tr("without a module") : cellText(module.name);
    const QString jobs = locale().toString(static_cast<qlonglong>(module.jobs));
    const QString basis = meanBasis(module);
    m_name->setText(name);
    m_jobs->setText(jobs);
    m_bar->setShare(module.meanShare);
    m_bar->setVisible(module.meanShare.has_value());
    m_share->setText(module.meanShare ? shareText(*module.meanShare, locale()) : QString());
    m_share->setVisible(module.meanShare.has_value());
    m_basis->setText(basis);
    const QString counted = tr("%Ln job(s)", nullptr, pluralCount(module.jobs));
    //: For a screen reader. %1 is a module, %2 a number of jobs such as "7 jobs", %3 a share such as "62 %", %4 over
    //: how many jobs and sessions the mean is
    setAccessibleName(
        module.meanShare ? tr("%1: %2, mean share of scale %3 (%4)").arg(name, counted, m_share->text(), basis)
                         //: For a screen reader. %1 is a module, %2 a number of jobs, %3 why there is no mean
                         : tr("%1: %2, %3").arg(name, counted, basis));
}

QString ModuleSummaryRow::meanBasis(const JobsSummary::Module &module) const
{
    if (module.scale == Scale::Unknown)
        return tr("unknown scale: no mean");
    if (module.scored == 0 && module.outside == 0)
        return tr("no scores");
    QString text;
    if (module.scored > 0) {
        //: Over what a mean is: %1 is a number of jobs such as "7 scored jobs", %2 of sessions such as "3 sessions"
        text = tr("mean of %1 from %2")
                   .arg(
                       tr("%Ln scored job(s)", nullptr, pluralCount(module.scored)),
                       tr("%Ln session(s)", nullptr, pluralCount(module.sessions)));
    }
    if (module.outside > 0) {
        const QString outside =
            tr("%Ln score(s) outside the scale, not in the mean", nullptr, pluralCount(module.outside));
        //: Two parts of a list
        text = text.isEmpty() ? outside : tr("%1; %2").arg(text, outside);
    }
    return text;
}

} // namespace assay
