// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rowtext.h"

#include <string>

#include <QAbstractItemModel>

#include "models/jobtablemodel.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

// Spreadsheets read a quoted cell, including its line breaks, as one cell.
void appendCell(QString &out, QString text)
{
    if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r') || text.startsWith(u'"')) {
        text.replace(u'"', "\"\""_L1);
        out += u'"' + text + u'"';
    } else {
        out += text;
    }
}

} // namespace

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
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString rowsAsText(const QAbstractItemModel &model, const TableSelection &selection, qsizetype limit)
{
    const std::vector<Field> &fields = selection.fields;
    QString out;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            out += u'\t';
        appendCell(out, fieldTitle(fields[i]));
    }
    out += u'\n';
    qsizetype rows = 0;
    for (const auto &[first, last] : selection.ranges) {
        for (int row = first; row <= last; ++row) {
            if (++rows > limit)
                return out;
            for (std::size_t i = 0; i < fields.size(); ++i) {
                if (i > 0)
                    out += u'\t';
                appendCell(out, rawValue(model, row, fields[i]).value_or(QString()));
            }
            out += u'\n';
        }
    }
    return out;
}

} // namespace assay
