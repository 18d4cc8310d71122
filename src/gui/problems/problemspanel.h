// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

class QTableView;

namespace Ui {
class ProblemsPanel;
}

namespace assay {

class ProblemModel;

/// Lists the problems of the input, one per row, with a summary. Shown in a dock. GUI thread.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    /// \p model is not owned and must outlive this.
    explicit ProblemsPanel(ProblemModel *model, QWidget *parent = nullptr);
    ~ProblemsPanel() override;

private:
    void refreshSummary();
    void copy();

    std::unique_ptr<Ui::ProblemsPanel> m_ui;
    ProblemModel *m_model;
};

} // namespace assay
