// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/jobssummary.h"

namespace assay {

class ScoreBar;
class ToneLabel;

/// One module of several jobs: its name, the number of jobs, the mean share of scale with its bar, and over how many
/// jobs and sessions the mean is. GUI thread.
class ModuleSummaryRow : public QWidget
{
    Q_OBJECT

public:
    explicit ModuleSummaryRow(QWidget *parent = nullptr);

    void setModule(const JobsSummary::Module &module);

private:
    [[nodiscard]] QString meanBasis(const JobsSummary::Module &module) const;

    ToneLabel *m_name;
    ToneLabel *m_jobs;
    ScoreBar *m_bar;
    ToneLabel *m_share;
    ToneLabel *m_basis;
};

} // namespace assay
