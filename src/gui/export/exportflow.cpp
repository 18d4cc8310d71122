// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/exportflow.h"

#include <algorithm>
#include <iterator>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardPaths>

#include "export/exportcolumns.h"
#include "gui/export/exportdialog.h"
#include "models/jobbrowser.h"
#include "workspace/settings.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

QString formatFilter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportFlow::tr("Comma-separated values (*.csv)");
    case ExportFormat::Tsv:
        return ExportFlow::tr("Tab-separated values (*.tsv)");
    case ExportFormat::Json:
        return ExportFlow::tr("JSON (*.json)");
    case ExportFormat::Ndjson:
        break;
    }
    return ExportFlow::tr("NDJSON (*.ndjson *.jsonl)");
}

ChosenRows chosenRows(const QueryResult &result, const std::vector<std::pair<int, int>> &ranges, qint64 count)
{
    ChosenRows rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row)
            rows.push_back(result.sourceRow(static_cast<ShownRow>(row)));
    }
    return rows;
}

} // namespace

ExportFlow::ExportFlow(QWidget *window, JobBrowser &browser, Settings &settings)
    : QObject(window)
    , m_window(window)
    , m_browser(browser)
    , m_settings(settings)
    , m_openFolder(&assay::showInFolder)
{
    connect(&m_file, &FileExport::progressed, this, &ExportFlow::progressed);
    connect(&m_file, &FileExport::finished, this, &ExportFlow::finish);
}

ExportFlow::~ExportFlow() = default;

void ExportFlow::start(const TableSelection &selection)
{
    if (isRunning()) {
        fail([] { return tr("Another export is still running. Wait for its end, or cancel it."); });
        return;
    }
    if (m_asking)
        return;
    const QScopedValueRollback asking(m_asking, true);
    const Snapshot now = snapshot(selection);
    if (now.counts.all == 0) {
        fail([] { return tr("There are no jobs to export yet."); });
        return;
    }
    ExportDialog dialog(now.counts, m_choice, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_choice = dialog.choice();
    const QString path = askForPath(m_choice.format);
    if (path.isEmpty())
        return;
    write(m_choice, path, now);
}

bool ExportFlow::exportTo(const QString &path, const ExportChoice &choice, const TableSelection &selection)
{
    return write(choice, path, snapshot(selection));
}

void ExportFlow::cancel()
{
    m_file.cancel();
}

ExportFlow::Snapshot ExportFlow::snapshot(const TableSelection &selection) const
{
    const JobTableModel *model = m_browser.table();
    Snapshot now;
    now.store = model->store();
    now.result = model->result();
    if (!now.store || !now.result)
        return now;
    now.table = selection;
    now.marks = model->marks();
    if (now.marks && now.marks->markedCount() > 0)
        now.counts.markColumns = static_cast<int>(markColumns().size());
    now.allColumns = allColumns(*now.store);
    now.counts.shown = model->rowCount();
    now.counts.selected = selection.rows;
    now.counts.all = static_cast<qint64>(now.store->rowCount());
    now.counts.shownColumns = static_cast<int>(selection.columns.size());
    now.counts.shownMarkColumns = static_cast<int>(
        std::ranges::count_if(selection.columns, [](JobColumn column) { return column.markPart().has_value(); }));
    now.counts.allColumns = static_cast<int>(now.allColumns.size());
    // The report of the shown list: during a refresh, that list is complete.
    now.counts.partial = !m_browser.report() || m_browser.report()->partial;
    return now;
}

ExportRequest ExportFlow::request(const ExportChoice &choice, const Snapshot &snapshot)
{
    ExportRequest request;
    request.store = snapshot.store;
    request.format = choice.format;
    request.options = choice.options;
    if (choice.columns == ExportChoice::Columns::All) {
        request.columns = snapshot.allColumns;
        request.wholeJobs = true;
    } else {
        for (const JobColumn column : snapshot.table.columns) {
            request.columns.push_back(keyColumn(column));
            if (column.markPart())
                request.marks = snapshot.marks;
        }
    }
    if (choice.marks && snapshot.counts.markColumns > 0) {
        request.marks = snapshot.marks;
        for (ExportColumn &column : markColumns()) {
            if (std::ranges::find(request.columns, column) == request.columns.end()) // the table may show it
                request.columns.push_back(std::move(column));
        }
        makeHeadersUnique(request.columns);
    }

    const ExportCounts &counts = snapshot.counts;
    const bool everyShown = choice.rows == ExportChoice::Rows::Shown
        || (choice.rows == ExportChoice::Rows::Selected && counts.selected == counts.shown);
    if (choice.rows == ExportChoice::Rows::All)
        request.rows = AllRows{static_cast<std::size_t>(counts.all)};
    else if (!everyShown)
        request.rows = chosenRows(*snapshot.result, snapshot.table.ranges, counts.selected);
    else if (snapshot.result->order)
        request.rows = snapshot.result;
    else
        // Rows in order of arrival: the table may already show more rows than the result has.
        request.rows = AllRows{static_cast<std::size_t>(counts.shown)};
    return request;
}

QString ExportFlow::askForPath(ExportFormat &format)
{
    QString folder = m_settings.folder.value();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: Proposed name of a file with exported jobs, without its extension
    QString proposed = QDir(folder).filePath(tr("jobs") + u'.' + exportSuffix(format));
    for (;;) {
        QString path = QFileDialog::getSaveFileName(m_window, tr("Export Jobs"), proposed, formatFilter(format));
        if (path.isEmpty())
            return path;
        proposed = path; // for the next question, if there is one
        if (!QFileInfo(path).suffix().isEmpty()) {
            if (confirmFormat(path, format))
                return path;
            continue;
        }
        // The file dialog has checked the typed name, not the name with the suffix.
        path += u'.' + exportSuffix(format);
        if (!QFileInfo::exists(path) || mayReplace(path))
            return path;
    }
}

bool ExportFlow::mayReplace(const QString &path)
{
    const auto answer = QMessageBox::question(
        m_window, tr("Export Jobs"),
        tr("“%1” exists already. Do you want to replace it?").arg(QDir::toNativeSeparators(path)));
    return answer == QMessageBox::Yes;
}

/// A name such as jobs.json for CSV is nearly always a mistake. False: the user wants another name.
bool ExportFlow::confirmFormat(const QString &path, ExportFormat &format)
{
    const std::optional<ExportFormat> named = exportFormatOfPath(path);
    if (!named || *named == format)
        return true;
    QMessageBox box(
        QMessageBox::Question, tr("Export Jobs"),
        //: %1 is the name of a file, %2 and %3 are formats such as CSV
        tr("The name “%1” stands for %2, but you chose %3.")
            .arg(QFileInfo(path).fileName(), exportFormatTitle(*named), exportFormatTitle(format)),
        QMessageBox::NoButton, m_window);
    //: %1 is a format such as CSV
    const QAbstractButton *asNamed =
        box.addButton(tr("Write %1").arg(exportFormatTitle(*named)), QMessageBox::AcceptRole);
    const QAbstractButton *asChosen =
        box.addButton(tr("Write %1").arg(exportFormatTitle(format)), QMessageBox::AcceptRole);
    box.addButton(tr("Choose Another &Name…"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == asNamed)
        format = *named;
    return box.clickedButton() == asNamed || box.clickedButton() == asChosen;
}

bool ExportFlow::write(const ExportChoice &choice, const QString &path, const Snapshot &snapshot)
{
    if (isRunning() || !snapshot.store || !snapshot.result || choice.rowCount(snapshot.counts) == 0)
        return false;
    m_file.start(path, request(choice, snapshot));
    Q_EMIT progressed(0, choice.rowCount(snapshot.counts));
    return true;
}

QString ExportFlow::endText(const ExportEnd &end)
{
    if (!end.written)
        return tr("The export was cancelled. Nothing was written.");
    //: %1 is "12,345 jobs", %2 the name of a file with its folders
    const QString written = (end.rows == 1 ? tr("%1 was written to %2.") : tr("%1 were written to %2."))
                                .arg(jobCountText(end.rows), QDir::toNativeSeparators(end.path));
    return end.remark ? written + u' ' + end.remark() : written;
}

void ExportFlow::showInFolder()
{
    if (m_end.written && !m_openFolder(m_end.path))
        fail([file = QDir::toNativeSeparators(m_end.path)] {
            return tr("The folder of %1 can't be opened.").arg(file);
        });
}

void ExportFlow::fail(const Sentence &why)
{
    m_failure = why;
    Q_EMIT failed(why());
}

void ExportFlow::finish(const ExportResult &result)
{
    switch (result.outcome) {
    case ExportResult::Outcome::Done:
        m_settings.folder.set(QFileInfo(m_file.path()).absolutePath());
        m_end = {true, result.rows, QFileInfo(m_file.path()).absoluteFilePath(), result.remark};
        Q_EMIT done(endText(m_end));
        break;
    case ExportResult::Outcome::Cancelled:
        m_end = {};
        Q_EMIT done(endText(m_end));
        break;
    case ExportResult::Outcome::Failed:
        fail(result.error);
        break;
    }
    Q_EMIT ended();
}

} // namespace assay
