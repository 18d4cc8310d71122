// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exportdialog.h"

#include <QLocale>
#include <QPushButton>

#include "ui_exportdialog.h"

namespace assay {

namespace {

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

ExportDialog::ExportDialog(const ExportCounts &counts, const ExportChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_counts(counts)
{
    m_ui->setupUi(this);
    m_ui->shownRows->setText(tr("The jobs &shown, in the order shown (%1)").arg(counted(counts.shown)));
    m_ui->selectedRows->setText(tr("The jobs s&elected (%1)").arg(counted(counts.selected)));
    m_ui->allRows->setText(tr("&All jobs that were loaded, as received (%1)").arg(counted(counts.all)));
    m_ui->shownColumns->setText(tr("The columns s&hown, in the order shown (%1)").arg(counts.shownColumns));
    m_ui->allColumns->setText(tr("All &fields, in the order of the service (%1)").arg(counts.allColumns));
    m_ui->shownRows->setEnabled(counts.shown > 0);
    m_ui->selectedRows->setEnabled(counts.selected > 0);

    const auto addFormat = [this](const QString &name, ExportFormat format) {
        m_ui->format->addItem(name, static_cast<int>(format));
    };
    addFormat(tr("CSV – for spreadsheets and scripts"), ExportFormat::Csv);
    addFormat(tr("TSV – cells separated by tabs"), ExportFormat::Tsv);
    addFormat(tr("JSON – as the service sends it"), ExportFormat::Json);
    addFormat(tr("NDJSON – one job a line"), ExportFormat::Ndjson);

    using Rows = ExportChoice::Rows;
    const bool selected = choice.rows == Rows::Selected && counts.selected > 0;
    const bool all = choice.rows == Rows::All || counts.shown == 0;
    (selected ? m_ui->selectedRows : all ? m_ui->allRows : m_ui->shownRows)->setChecked(true);
    (choice.columns == ExportChoice::Columns::All ? m_ui->allColumns : m_ui->shownColumns)->setChecked(true);
    m_ui->format->setCurrentIndex(m_ui->format->findData(static_cast<int>(choice.format)));
    m_ui->byteOrderMark->setChecked(choice.options.byteOrderMark);
    m_ui->guardFormulas->setChecked(choice.options.guardFormulas);
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Choose File…"));

    for (QAbstractButton *button : findChildren<QRadioButton *>())
        connect(button, &QAbstractButton::toggled, this, &ExportDialog::showSentence);
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::showSentence);
    showSentence();
}

ExportDialog::~ExportDialog() = default;

ExportChoice ExportDialog::choice() const
{
    using Rows = ExportChoice::Rows;
    using Columns = ExportChoice::Columns;
    ExportChoice choice;
    choice.rows = m_ui->allRows->isChecked() ? Rows::All
        : m_ui->selectedRows->isChecked()    ? Rows::Selected
                                             : Rows::Shown;
    choice.columns = m_ui->allColumns->isChecked() ? Columns::All : Columns::Shown;
    choice.format = static_cast<ExportFormat>(m_ui->format->currentData().toInt());
    choice.options.byteOrderMark = m_ui->byteOrderMark->isChecked();
    choice.options.guardFormulas = m_ui->guardFormulas->isChecked();
    return choice;
}

void ExportDialog::showSentence()
{
    const ExportChoice now = choice();
    const bool delimited = isDelimited(now.format);
    m_ui->byteOrderMark->setEnabled(delimited);
    m_ui->guardFormulas->setEnabled(delimited);
    using Rows = ExportChoice::Rows;
    const qint64 rows = now.rows == Rows::All ? m_counts.all
        : now.rows == Rows::Selected          ? m_counts.selected
                                              : m_counts.shown;
    const int columns = now.columns == ExportChoice::Columns::All ? m_counts.allColumns : m_counts.shownColumns;
    //: %1 is a number of jobs, %2 a number of fields, %3 a format such as CSV
    m_ui->sentence->setText(tr("%1 jobs with %2 fields each will be written as %3.")
                                .arg(counted(rows), counted(columns), exportSuffix(now.format).toUpper()));
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(rows > 0 && columns > 0);
}

} // namespace assay
