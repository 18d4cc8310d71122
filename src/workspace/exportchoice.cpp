// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exportchoice.h"

#include <algorithm>

#include "core/base/pluralcount.h"

#include <QCoreApplication>

namespace assay {

namespace {

// The singular has its own text, so that English is correct without a translation file.
QString counted(const char *one, const char *many, qint64 count)
{
    if (count == 1)
        return QCoreApplication::translate("ExportChoice", one);
    return QCoreApplication::translate("ExportChoice", many, nullptr, pluralCount(count));
}

} // namespace

qint64 ExportChoice::rowCount(const ExportCounts &counts) const
{
    switch (rows) {
    case Rows::Shown:
        return counts.shown;
    case Rows::Selected:
        return counts.selected;
    case Rows::All:
        break;
    }
    return counts.all;
}

int ExportChoice::columnCount(const ExportCounts &counts) const
{
    const int shownMarks = columns == Columns::Shown ? counts.shownMarkColumns : 0;
    const int ownColumns = marks ? std::max(counts.markColumns, shownMarks) : shownMarks;
    const int own = isDelimited(format) ? ownColumns : std::min(ownColumns, 1); // JSON has one key for all
    return own + (columns == Columns::Shown ? counts.shownColumns - shownMarks : counts.allColumns);
}

ExportChoice ExportChoice::adjustedTo(const ExportCounts &counts) const
{
    ExportChoice fitted = *this;
    // One job is always selected: only several were selected on purpose.
    const bool several = counts.selected > 1 && counts.selected < counts.shown;
    if (several && rows == Rows::Shown)
        fitted.rows = Rows::Selected;
    else if (!several && rows == Rows::Selected)
        fitted.rows = Rows::Shown;
    if (fitted.rowCount(counts) == 0)
        fitted.rows = counts.shown > 0 ? Rows::Shown : Rows::All;
    return fitted;
}

QString ExportChoice::sentence(const ExportCounts &counts) const
{
    const QString columnsInWords = counted(
        QT_TRANSLATE_NOOP("ExportChoice", "1 column"), QT_TRANSLATE_N_NOOP("ExportChoice", "%Ln columns"),
        columnCount(counts));
    //: What will be written: %1 is "12,345 jobs", %2 is "11 columns", %3 is a format such as CSV
    QString written = QCoreApplication::translate("ExportChoice", "%1, %2, as %3.")
                          .arg(jobCountText(rowCount(counts)), columnsInWords, exportFormatTitle(format));
    if (!counts.partial)
        return written;
    //: %1 is a sentence: what will be written
    return QCoreApplication::translate("ExportChoice", "%1\nThe list is not complete: not all jobs have arrived.")
        .arg(written);
}

QString exportFormatTitle(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QCoreApplication::translate("ExportChoice", "CSV");
    case ExportFormat::Tsv:
        return QCoreApplication::translate("ExportChoice", "TSV");
    case ExportFormat::Json:
        return QCoreApplication::translate("ExportChoice", "JSON");
    case ExportFormat::Ndjson:
        break;
    }
    return QCoreApplication::translate("ExportChoice", "NDJSON");
}

QString jobCountText(qint64 count)
{
    return counted(QT_TRANSLATE_NOOP("ExportChoice", "1 job"), QT_TRANSLATE_N_NOOP("ExportChoice", "%Ln jobs"), count);
}

} // namespace assay
