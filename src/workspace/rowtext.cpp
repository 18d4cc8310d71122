// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rowtext.h"

#include <string>

#include <QAbstractItemModel>

#include "core/base/utf8.h"
#include "core/store/jobjson.h"
#include "export/marktext.h"
#include "models/jobtablemodel.h"

namespace assay {

using namespace Qt::StringLiterals;

FacetValue rawValue(const QAbstractItemModel &model, int row, Field field)
{
    const auto *table = qobject_cast<const JobTableModel *>(&model);
    if (!table || !table->store()) {
        const QString text = model.index(row, JobTableModel::column(field)).data().toString();
        return text.isEmpty() ? FacetValue() : FacetValue(text);
    }
    const SourceRow source = table->sourceRow(row);
    if (table->store()->state(field, source) != ValueState::Present)
        return std::nullopt;
    std::string text;
    table->store()->appendText(field, source, text);
    return fromUtf8(text);
}

QString cellValue(const QAbstractItemModel &model, int row, JobColumn column)
{
    if (const std::optional<Field> field = column.field())
        return rawValue(model, row, *field).value_or(QString());
    const auto *table = qobject_cast<const JobTableModel *>(&model);
    const JobMark *mark = table ? table->mark(row) : nullptr;
    return mark ? fromUtf8(markPartText(*column.markPart(), *mark)) : QString();
}

// Spreadsheets read a quoted cell, including its line breaks, as one cell.
QString tsvCell(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r') && !text.startsWith(u'"'))
        return text;
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

namespace {

// A cell of a table is one line, and the text is no markup.
QString markdownCell(const QString &text)
{
    QString cell;
    for (const QChar character : text.simplified()) {
        if (QStringView(u"\\|`*_<>[]#&~").contains(character))
            cell += u'\\';
        cell += character;
    }
    return cell;
}

// How a table is written.
struct TableSigns
{
    QString (*cell)(const QString &text);
    QLatin1StringView begin; // of a line
    QLatin1StringView between; // cells
    QLatin1StringView end;
    QLatin1StringView rule; // of each column, below the header; empty: there is none
};

const TableSigns TsvSigns{[](const QString &text) { return tsvCell(text); }, {}, "\t"_L1, "\n"_L1, {}};
const TableSigns MarkdownSigns{markdownCell, "| "_L1, " | "_L1, " |\n"_L1, "---"_L1};

template <typename Use> void forEachRow(const TableSelection &selection, Use use)
{
    for (const auto &[first, last] : selection.ranges) {
        for (int row = first; row <= last; ++row)
            use(row);
    }
}

template <typename TextOf>
void appendLine(QString &out, const TableSelection &selection, const TableSigns &signs, TextOf textOf)
{
    out += signs.begin;
    for (std::size_t i = 0; i < selection.columns.size(); ++i) {
        if (i > 0)
            out += signs.between;
        out += textOf(selection.columns[i]);
    }
    out += signs.end;
}

QString rowsAsTable(const QAbstractItemModel &model, const TableSelection &selection, const TableSigns &signs)
{
    QString out;
    appendLine(out, selection, signs, [&](JobColumn column) { return signs.cell(column.title()); });
    if (!signs.rule.isEmpty())
        appendLine(out, selection, signs, [&](JobColumn) { return QString(signs.rule); });
    forEachRow(selection, [&](int row) {
        appendLine(out, selection, signs, [&](JobColumn column) { return signs.cell(cellValue(model, row, column)); });
    });
    return out;
}

QString rowsAsJson(const QAbstractItemModel &model, const TableSelection &selection)
{
    const auto *table = qobject_cast<const JobTableModel *>(&model);
    if (!table || !table->store())
        return {};
    std::string out;
    bool first = true;
    forEachRow(selection, [&](int row) {
        if (!first)
            out += ",\n";
        first = false;
        appendJobJson(*table->store(), table->sourceRow(row), out);
    });
    const QString jobs = fromUtf8(out);
    return selection.rows == 1 ? QString(jobs + u'\n') : QString("[\n"_L1 + jobs + "\n]\n"_L1);
}

} // namespace

QString rowsAsText(const QAbstractItemModel &model, const TableSelection &selection, RowFormat format)
{
    switch (format) {
    case RowFormat::Json:
        return rowsAsJson(model, selection);
    case RowFormat::Markdown:
        return rowsAsTable(model, selection, MarkdownSigns);
    case RowFormat::Tsv:
        break;
    }
    return rowsAsTable(model, selection, TsvSigns);
}

QString idsAsText(const QAbstractItemModel &model, const TableSelection &selection)
{
    QString out;
    forEachRow(selection, [&](int row) { out += rawValue(model, row, Field::JobId).value_or(QString()) + u'\n'; });
    return out;
}

} // namespace assay
