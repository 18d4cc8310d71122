// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/problems/problemspanel.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include "core/base/pluralcount.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/onelinedelegate.h"
#include "models/problemmodel.h"
#include "problems/ui_problemspanel.h"

namespace assay {

using namespace Qt::StringLiterals;

ProblemsPanel::ProblemsPanel(ProblemModel *model, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProblemsPanel>())
    , m_model(model)
{
    m_ui->setupUi(this);
    const Metrics metrics(font());
    m_ui->column->setContentsMargins(0, metrics.space(1), 0, 0);
    m_ui->head->setContentsMargins(reading::margins(layoutDirection(), metrics.space(3), 0, metrics.space(2), 0));
    m_ui->copy->setIcon(icons::icon("copy"_L1, "edit-copy"_L1));
    QTableView *table = m_ui->table;
    table->setModel(model);
    table->setItemDelegate(new OneLineDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight(Density::Compact));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(ProblemModel::ReasonColumn, QHeaderView::Stretch);
    for (const int column : {ProblemModel::RecordColumn, ProblemModel::OffsetColumn})
        table->setColumnWidth(column, metrics.digitWidth * 14);
    table->setColumnWidth(ProblemModel::OutcomeColumn, metrics.digitWidth * 16);
    connect(m_ui->copy, &QAbstractButton::clicked, this, &ProblemsPanel::copy);
    connect(model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::refreshSummary);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ProblemsPanel::refreshSummary);
    refreshSummary();
}

ProblemsPanel::~ProblemsPanel() = default;

void ProblemsPanel::refreshSummary()
{
    const ProblemList &problems = m_model->problems();
    QString text;
    if (problems.isEmpty())
        text = tr("Everything could be read.");
    else if (problems.warned == 0)
        text = tr(
            "%Ln element(s) could not be read and are missing from the table.", nullptr, pluralCount(problems.dropped));
    else if (problems.dropped == 0)
        text = tr("All jobs were kept; %Ln finding(s) about them.", nullptr, pluralCount(problems.warned));
    else
        //: %1 is the sentence about elements that could not be read
        text = tr("%1 %Ln more finding(s) about jobs that were kept.", nullptr, pluralCount(problems.warned))
                   .arg(
                       tr("%Ln element(s) could not be read and are missing from the table.", nullptr,
                          pluralCount(problems.dropped)));
    if (m_model->unlistedCount() > 0)
        text = tr("%1 The first %L2 are listed.").arg(text).arg(problems.items.size());
    m_ui->summary->setText(text);
    m_ui->copy->setEnabled(!problems.items.isEmpty());
}

void ProblemsPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_model->asText());
}

} // namespace assay
