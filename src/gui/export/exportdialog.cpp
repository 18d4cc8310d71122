// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/exportdialog.h"

#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

#include "export/ui_exportdialog.h"
#include "gui/look/metrics.h"
#include "gui/widgets/primarybutton.h"

namespace assay {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const ExportCounts &counts, const ExportChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_counts(counts)
    , m_export(new PrimaryButton(this))
{
    m_ui->setupUi(this);
    layOut();
    fill(choice.adjustedTo(counts));

    for (QRadioButton *button : {m_ui->shownRows, m_ui->selectedRows, m_ui->allRows, m_ui->shownColumns})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::showState);
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::showState);
    connect(m_ui->marks, &QCheckBox::toggled, this, &ExportDialog::showState);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
}

ExportDialog::~ExportDialog() = default;

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    if (m_ui->selectedRows->isChecked())
        choice.rows = ExportChoice::Rows::Selected;
    else if (m_ui->allRows->isChecked())
        choice.rows = ExportChoice::Rows::All;
    choice.columns = m_ui->allColumns->isChecked() ? ExportChoice::Columns::All : ExportChoice::Columns::Shown;
    choice.format = static_cast<ExportFormat>(m_ui->format->currentData().toInt());
    // Kept while disabled, so that switching to JSON and back does not lose them; JSON writers ignore them.
    choice.options.byteOrderMark = m_ui->byteOrderMark->isChecked();
    choice.options.guardFormulas = m_ui->guardFormulas->isChecked();
    choice.marks = m_ui->marks->isChecked();
    return choice;
}

void ExportDialog::layOut()
{
    const Metrics metrics(font());
    const int edge = metrics.space(5);
    m_ui->layout->setContentsMargins(edge, edge, edge, metrics.space(4));
    m_ui->layout->setSpacing(metrics.space(4));
    m_ui->form->setHorizontalSpacing(metrics.space(5));
    m_ui->form->setVerticalSpacing(metrics.space(4));
    for (QGridLayout *grid : {m_ui->rowsGrid, m_ui->columnsGrid}) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(metrics.space(6));
        grid->setVerticalSpacing(metrics.space(1));
    }
    m_ui->optionsColumn->setSpacing(metrics.space(1));

    // Radio buttons and captions of a row have the same height.
    const int rowHeight = m_ui->shownRows->sizeHint().height();
    for (ToneLabel *caption : {m_ui->rowsCaption, m_ui->columnsCaption})
        caption->setMinimumHeight(rowHeight);
    m_ui->optionsCaption->setMinimumHeight(m_ui->byteOrderMark->sizeHint().height());

    m_export->setObjectName(u"exportButton"_s);
    m_export->setText(tr("&Export…"));
    m_export->setDefault(true);
    m_ui->buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    m_export->setMinimumHeight(cancel->sizeHint().height());
}

void ExportDialog::fill(const ExportChoice &choice)
{
    const QLocale locale;
    struct Line
    {
        QRadioButton *button;
        QLabel *count;
        qint64 number;
        bool chosen;
    };
    const Line lines[] = {
        {m_ui->shownRows, m_ui->shownCount, m_counts.shown, choice.rows == ExportChoice::Rows::Shown},
        {m_ui->selectedRows, m_ui->selectedCount, m_counts.selected, choice.rows == ExportChoice::Rows::Selected},
        {m_ui->allRows, m_ui->allCount, m_counts.all, choice.rows == ExportChoice::Rows::All},
        {m_ui->shownColumns, m_ui->shownColumnCount, m_counts.shownColumns,
         choice.columns == ExportChoice::Columns::Shown},
        {m_ui->allColumns, m_ui->allColumnCount, m_counts.allColumns, choice.columns == ExportChoice::Columns::All},
    };
    for (const Line &line : lines) {
        line.count->setText(locale.toString(line.number));
        line.button->setAccessibleDescription(line.count->text());
        line.button->setEnabled(line.number > 0);
        line.count->setEnabled(line.number > 0);
        line.button->setChecked(line.chosen);
    }
    // Space must not choose something else.
    for (QRadioButton *rows : {m_ui->shownRows, m_ui->selectedRows, m_ui->allRows}) {
        if (rows->isChecked())
            rows->setFocus();
    }

    const std::pair<ExportFormat, QString> formats[] = {
        {ExportFormat::Csv, tr("CSV – comma-separated values")},
        {ExportFormat::Tsv, tr("TSV – tab-separated values")},
        {ExportFormat::Json, tr("JSON – one array, as the service sends it")},
        {ExportFormat::Ndjson, tr("NDJSON – one job a line")},
    };
    for (const auto &[format, title] : formats)
        m_ui->format->addItem(title, static_cast<int>(format));
    m_ui->format->setCurrentIndex(m_ui->format->findData(static_cast<int>(choice.format)));
    m_ui->byteOrderMark->setChecked(choice.options.byteOrderMark);
    m_ui->guardFormulas->setChecked(choice.options.guardFormulas);
    m_ui->marks->setChecked(choice.marks);
    m_ui->marks->setEnabled(m_counts.markColumns > 0);
}

void ExportDialog::showState()
{
    const ExportChoice chosen = choice();
    m_ui->options->setEnabled(isDelimited(chosen.format));
    m_ui->optionsCaption->setEnabled(isDelimited(chosen.format));
    m_ui->sentence->setText(chosen.sentence(m_counts));
    m_export->setEnabled(chosen.rowCount(m_counts) > 0);
}

} // namespace assay
