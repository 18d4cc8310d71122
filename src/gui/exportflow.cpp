// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exportflow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include "export/exportcolumns.h"
#include "gui/exportdialog.h"
#include "gui/jobtableview.h"
#include "gui/windowsettings.h"
#include "models/jobbrowser.h"

using namespace Qt::StringLiterals;

namespace assay {

ExportFlow::ExportFlow(QWidget *window, JobBrowser &browser, WindowSettings &settings)
    : QObject(window)
    , m_window(window)
    , m_browser(browser)
    , m_settings(settings)
{
    connect(&m_file, &FileExport::progressed, this, &ExportFlow::progressed);
    connect(&m_file, &FileExport::finished, this, &ExportFlow::finish);
}

void ExportFlow::start(JobTableView &table)
{
    if (isRunning()) {
        Q_EMIT said(tr("Another export is still running. Wait for its end, or cancel it."));
        return;
    }
    ExportDialog dialog(counts(table), m_choice, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_choice = dialog.choice();
    const QString suffix = exportSuffix(m_choice.format);
    QFileDialog files(m_window, tr("Export Jobs"), m_settings.folder());
    files.setAcceptMode(QFileDialog::AcceptSave);
    files.setNameFilter(tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    files.setDefaultSuffix(suffix);
    files.selectFile(tr("jobs") + u'.' + suffix);
    if (files.exec() != QDialog::Accepted || files.selectedFiles().isEmpty())
        return;
    const QString path = files.selectedFiles().constFirst();
    m_settings.setFolder(QFileInfo(path).absolutePath());
    exportTo(path, m_choice, table);
}

void ExportFlow::exportTo(const QString &path, const ExportChoice &choice, const JobTableView &table)
{
    if (isRunning() || !m_browser.table()->store())
        return;
    m_file.start(path, request(choice, table));
}

void ExportFlow::cancel()
{
    m_file.cancel();
}

bool ExportFlow::isRunning() const
{
    return m_file.isRunning();
}

ExportCounts ExportFlow::counts(const JobTableView &table) const
{
    ExportCounts counts;
    counts.shown = m_browser.table()->rowCount();
    counts.selected = table.selectedRowCount();
    counts.all = m_browser.loadedRows();
    counts.shownColumns = static_cast<int>(table.shownFields().size());
    if (const auto &store = m_browser.table()->store())
        counts.allColumns = static_cast<int>(allColumns(*store).size());
    return counts;
}

ExportRequest ExportFlow::request(const ExportChoice &choice, const JobTableView &table) const
{
    const JobTableModel &model = *m_browser.table();
    ExportRequest request;
    request.store = model.store();
    request.format = choice.format;
    request.options = choice.options;
    if (choice.columns == ExportChoice::Columns::All) {
        request.columns = allColumns(*request.store);
    } else {
        for (const Field field : table.shownFields())
            request.columns.push_back(keyColumn(field));
    }
    switch (choice.rows) {
    case ExportChoice::Rows::All:
        request.rows = AllRows{request.store->rowCount()};
        break;
    case ExportChoice::Rows::Shown:
        if (const auto &result = model.result(); result && result->order)
            request.rows = ShownRows(result);
        else // shown as they arrived, and perhaps still arriving
            request.rows = AllRows{static_cast<std::size_t>(model.rowCount())};
        break;
    case ExportChoice::Rows::Selected: {
        ChosenRows chosen;
        for (const auto &[first, last] : table.selectedRanges()) {
            for (int row = first; row <= last; ++row)
                chosen.push_back(model.sourceRow(row));
        }
        request.rows = std::move(chosen);
        break;
    }
    }
    return request;
}

void ExportFlow::finish(const ExportResult &result)
{
    Q_EMIT ended();
    const QString path = QDir::toNativeSeparators(m_file.path());
    switch (result.outcome) {
    case ExportResult::Outcome::Done:
        Q_EMIT said(tr("%1 jobs were written to %2.").arg(QLocale().toString(result.rows), path));
        break;
    case ExportResult::Outcome::Cancelled:
        Q_EMIT said(tr("The export was cancelled; nothing was written to %1.").arg(path));
        break;
    case ExportResult::Outcome::Failed:
        Q_EMIT said(result.error);
        break;
    }
}

} // namespace assay
