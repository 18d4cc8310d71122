// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problemmodel.h"

#include <QLocale>
#include <QStringList>

#include "models/displaytext.h"

namespace assay {

namespace {

constexpr qsizetype ReasonLimit = 500;

/// True when \p now is \p before with items appended. Lists of one load only grow, so comparing the ends is enough.
bool isExtension(const QList<Problem> &before, const QList<Problem> &now)
{
    return !before.isEmpty() && now.size() >= before.size() && now.front() == before.front()
        && now[before.size() - 1] == before.back();
}

QString outcome(const Problem &problem)
{
    if (problem.record == 0) // not about a job
        return problem.kept ? ProblemModel::tr("Ignored") : ProblemModel::tr("Reading continued");
    return problem.kept ? ProblemModel::tr("Job kept") : ProblemModel::tr("Left out");
}

} // namespace

void ProblemModel::setProblems(const ProblemList &problems)
{
    const auto before = static_cast<int>(m_problems.items.size());
    const auto now = static_cast<int>(problems.items.size());
    if (before == now && (before == 0 || isExtension(m_problems.items, problems.items))) {
        m_problems = problems; // only the counts can have changed
    } else if (before == 0 || isExtension(m_problems.items, problems.items)) {
        beginInsertRows({}, before, now - 1);
        m_problems = problems;
        endInsertRows();
    } else {
        beginResetModel();
        m_problems = problems;
        endResetModel();
    }
}

QString ProblemModel::asText() const
{
    QStringList lines;
    lines.reserve(m_problems.items.size() + 1);
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    for (const Problem &problem : m_problems.items) {
        lines.append(QStringList{
            problem.record > 0 ? QString::number(problem.record) : QString(), QString::number(problem.offset),
            problemText(problem).simplified(), outcome(problem)}
                         .join(u'\t'));
    }
    return lines.join(u'\n');
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.items.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const Problem &problem = m_problems.items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(problem, index.column());
    case Qt::ToolTipRole:
        return index.column() == ReasonColumn ? QVariant(toolTipText(problemText(problem))) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == RecordColumn || index.column() == OffsetColumn;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case KeptRole:
        return problem.kept;
    case KindRole:
        return static_cast<int>(problem.kind);
    case ValueRole:
        if (index.column() == RecordColumn)
            return problem.record;
        return index.column() == OffsetColumn ? QVariant(problem.offset) : QVariant(text(problem, index.column()));
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == RecordColumn || section == OffsetColumn;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case OffsetColumn:
        return tr("Byte offset");
    case ReasonColumn:
        return tr("Reason");
    default:
        return tr("Outcome");
    }
}

QString ProblemModel::text(const Problem &problem, int column)
{
    const QLocale locale;
    switch (column) {
    case RecordColumn:
        return problem.record > 0 ? locale.toString(problem.record) : QString();
    case OffsetColumn:
        return locale.toString(problem.offset);
    case ReasonColumn: {
        const QByteArray reason = problemText(problem).toUtf8();
        return cellText({reason.constData(), static_cast<std::size_t>(reason.size())}, ReasonLimit);
    }
    default:
        return outcome(problem);
    }
}

} // namespace assay
