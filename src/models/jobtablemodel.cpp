// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobtablemodel.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

#include "core/base/utf8.h"
#include "models/displaytext.h"
#include "models/markwords.h"
#include "models/scoretext.h"

namespace assay {

namespace {

constexpr std::uint32_t NotShown = std::numeric_limits<std::uint32_t>::max();
constexpr qsizetype ToolTipLimit = 2'000;
constexpr int FewLookups = 8;

int asInt(std::size_t rows)
{
    return static_cast<int>(std::min(rows, static_cast<std::size_t>(std::numeric_limits<int>::max())));
}

/// Numbers and the score are right-aligned.
Qt::Alignment alignment(JobColumn column)
{
    return (column.isFigure() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

bool ordersRows(const QueryResult &result)
{
    return result.order.has_value();
}

} // namespace

JobTableModel::JobTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

JobTableModel::~JobTableModel() = default;

void JobTableModel::setResult(std::shared_ptr<const QueryResult> result)
{
    if (!result) {
        clear();
        return;
    }
    if (m_result && m_store == result->store && !ordersRows(*m_result) && !ordersRows(*result)) {
        keepRows(std::move(result));
        return;
    }
    beginResetModel();
    m_store = result->store;
    m_rows = asInt(result->shownRows());
    m_result = std::move(result);
    forgetShownRows();
    endResetModel();
}

void JobTableModel::keepRows(std::shared_ptr<const QueryResult> result)
{
    const bool otherSort = m_result->query.sort != result->query.sort;
    const bool otherScales =
        m_result->query.modules != result->query.modules || m_result->query.locale != result->query.locale;
    const int rows = asInt(result->sourceRows);
    m_result = std::move(result);
    growTo(rows);
    if (otherSort)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (otherScales && m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

void JobTableModel::growTo(int rows)
{
    if (rows <= m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

void JobTableModel::showArrivedRows()
{
    if (m_result && !ordersRows(*m_result))
        growTo(asInt(m_store->rowCount()));
}

void JobTableModel::setMarks(const std::shared_ptr<const JobStore> &store, MarkColumn::Pointer marks)
{
    m_markedStore = store;
    m_marks = std::move(marks);
    if (m_rows > 0) // a view repaints what is in sight
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1), {MarksRole, MarkWordsRole});
}

MarkColumn::Pointer JobTableModel::marks() const
{
    return m_store && m_markedStore.lock() == m_store ? m_marks : nullptr;
}

const JobMark *JobTableModel::mark(SourceRow row) const
{
    return m_marks && m_marks->flags(row) != 0 && m_markedStore.lock() == m_store ? m_marks->mark(row) : nullptr;
}

void JobTableModel::clear()
{
    if (!m_result)
        return;
    beginResetModel();
    m_result.reset();
    m_store.reset();
    m_rows = 0;
    forgetShownRows();
    endResetModel();
}

void JobTableModel::setChangedRows(const std::shared_ptr<const JobStore> &store, std::vector<bool> rows)
{
    m_changedStore = store;
    m_changedRows = std::move(rows);
    if (m_rows > 0 && store == m_store)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1), {ChangedRole});
}

bool JobTableModel::isChanged(SourceRow row) const
{
    const std::size_t at = assay::index(row);
    return at < m_changedRows.size() && m_changedRows[at] && m_changedStore.lock() == m_store;
}

bool JobTableModel::hasChangedRows() const
{
    return !m_changedRows.empty() && m_changedStore.lock() == m_store;
}

void JobTableModel::setLookedAt(SourceRow row)
{
    if (!isChanged(row))
        return;
    m_changedRows[assay::index(row)] = false;
    if (const std::optional<int> shown = shownRow(row))
        Q_EMIT dataChanged(index(*shown, 0), index(*shown, columnCount() - 1), {ChangedRole});
}

void JobTableModel::setLookedAt(int firstRow, int lastRow)
{
    if (!hasChangedRows())
        return;
    for (int row = firstRow; row <= lastRow; ++row)
        m_changedRows[assay::index(sourceRow(row))] = false;
    Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, columnCount() - 1), {ChangedRole});
}

void JobTableModel::forgetShownRows()
{
    m_shownRows = {};
    m_lookups = 0;
}

QString JobTableModel::jobId(int row) const
{
    const std::string_view id = m_store->text(Field::JobId, sourceRow(row));
    return fromUtf8(id);
}

SourceRow JobTableModel::sourceRow(int row) const
{
    return m_result->sourceRow(static_cast<ShownRow>(row));
}

std::optional<int> JobTableModel::shownRow(SourceRow row) const
{
    const std::size_t source = assay::index(row);
    if (!m_result)
        return std::nullopt;
    if (!ordersRows(*m_result))
        return source < static_cast<std::size_t>(m_rows) ? std::optional(static_cast<int>(source)) : std::nullopt;
    const std::vector<SourceRow> &order = *m_result->order;
    if (m_shownRows.empty() && m_lookups < FewLookups) {
        ++m_lookups; // for a few rows, a scan is faster than inverting the order
        const auto found = std::find(order.begin(), order.end(), row);
        return found == order.end() ? std::nullopt : std::optional(static_cast<int>(found - order.begin()));
    }
    if (m_shownRows.empty() && !order.empty()) {
        m_shownRows.assign(m_result->sourceRows, NotShown);
        for (std::size_t shown = 0; shown < order.size(); ++shown)
            m_shownRows[assay::index(order[shown])] = static_cast<std::uint32_t>(shown);
    }
    if (source >= m_shownRows.size() || m_shownRows[source] == NotShown)
        return std::nullopt;
    return static_cast<int>(m_shownRows[source]);
}

int JobTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int JobTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(JobColumn::Count);
}

QVariant JobTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows || index.column() >= columnCount())
        return {};
    const JobColumn column = columnAt(index.column());
    const SourceRow row = sourceRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case StateRole:
    case FieldRole:
        if (const std::optional<MarkPart> part = column.markPart())
            return markData(*part, row, role);
        return fieldData(*column.field(), row, role);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column));
    case Qt::AccessibleDescriptionRole:
        return column == Field::Score ? QVariant() : QVariant(rowWords(row));
    case ShareRole: {
        const std::optional<double> share = shareOf(m_store->score(row), scale(row));
        return share ? QVariant(*share) : QVariant();
    }
    case ScaleRole:
        return static_cast<int>(scale(row));
    case StatusRole: {
        const std::string_view status = m_store->text(Field::Status, row);
        return fromUtf8(status);
    }
    case ChangedRole:
        return isChanged(row);
    case MarksRole: {
        const JobMark *found = mark(row);
        return found ? int(found->flags) : 0;
    }
    case MarkWordsRole: {
        const JobMark *found = mark(row);
        if (!found)
            return {};
        QString words = markWords(*found, scale(row), m_result->query.locale);
        if (hasMark(found->flags, MarkFlag::Note))
            words += u'\n' + fromUtf8(found->note);
        return words;
    }
    default:
        return {};
    }
}

QVariant JobTableModel::fieldData(Field field, SourceRow row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(field, row);
    case Qt::ToolTipRole:
        return toolTip(field, row);
    case Qt::AccessibleTextRole:
        return accessibleText(field, row);
    case StateRole:
        return static_cast<int>(m_store->state(field, row));
    case FieldRole:
        return static_cast<int>(field);
    default:
        return {};
    }
}

/// A cell of what the user said of a job.
QVariant JobTableModel::markData(MarkPart part, SourceRow row, int role) const
{
    const JobMark *said = mark(row);
    const QString words = said ? markPartWords(part, *said, scale(row), m_result->query.locale) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
        return toolTipText(part == MarkPart::Note && said ? readableText(said->note, ToolTipLimit) : words);
    case Qt::AccessibleTextRole:
        return cellWords(markPartTitle(part), words);
    case StateRole:
        return static_cast<int>(words.isEmpty() ? ValueState::Absent : ValueState::Present);
    default:
        return {};
    }
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const JobColumn column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.title();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column));
    case FieldRole: {
        const std::optional<Field> field = column.field();
        return field ? QVariant(static_cast<int>(*field)) : QVariant();
    }
    case Qt::AccessibleDescriptionRole:
        return sortText(column);
    default:
        return {};
    }
}

Scale JobTableModel::scale(SourceRow row) const
{
    return m_result->query.modules.scale(m_store->text(Field::Module, row));
}

/// How the rows are sorted by a column, read by screen readers; empty when they are not.
QString JobTableModel::sortText(JobColumn column) const
{
    if (!m_result)
        return {};
    const std::vector<SortKey> &keys = m_result->query.sort;
    const auto found =
        std::find_if(keys.begin(), keys.end(), [column](const SortKey &key) { return key.column == column; });
    if (found == keys.end())
        return {};
    const QString place = m_result->query.locale.toString(qlonglong(found - keys.begin()) + 1);
    //: Read by screen readers at the title of a column: how the rows are sorted; %1 is 1 for the first sort key
    return found->order == Qt::AscendingOrder ? tr("sorted ascending, key %1").arg(place)
                                              //: See "sorted ascending, key %1"
                                              : tr("sorted descending, key %1").arg(place);
}

QString JobTableModel::displayText(Field field, SourceRow row) const
{
    if (m_store->state(field, row) == ValueState::Unusable)
        return cellText(m_store->sentJson(field, row).value_or(std::string_view()));
    switch (fieldInfo(field).kind) {
    case FieldKind::Score:
        return scoreText(m_store->score(row), scale(row), m_result->query.locale);
    case FieldKind::Integer:
        if (m_store->state(field, row) != ValueState::Present)
            return {};
        return m_result->query.locale.toString(static_cast<qlonglong>(m_store->turn(row)));
    case FieldKind::Status:
        return statusText(m_store->text(field, row));
    case FieldKind::Id:
    case FieldKind::Name:
    case FieldKind::Version:
    case FieldKind::Module:
        return valueText(m_store->text(field, row));
    case FieldKind::LongText:
        break;
    }
    return cellText(m_store->text(field, row));
}

QString JobTableModel::toolTip(Field field, SourceRow row) const
{
    if (m_store->state(field, row) == ValueState::Unusable)
        return toolTipText(tr("The service sent this, which the field can't hold: %1").arg(displayText(field, row)));
    if (field == Field::Score) {
        if (!m_store->score(row).hasValue()) {
            const std::string_view status = m_store->text(Field::Status, row);
            //: Tooltip of an empty score cell; %1 is the job's status
            return toolTipText(withChange(row, tr("No score. Status: %1").arg(statusText(status))));
        }
        //: Tooltip of a score: its exact digits, then what scale it is on
        return toolTipText(withChange(row, tr("%1 (%2)").arg(exactScoreText(*m_store, row), scaleText(scale(row)))));
    }
    if (field == Field::AgentTurn)
        return toolTipText(displayText(field, row));
    bool cut = false;
    QString text = readableText(m_store->text(field, row), ToolTipLimit, &cut);
    if (cut)
        text.append(QChar(0x2026));
    return toolTipText(text);
}

/// A text of the tooltip, and below it that the job is new or has changed.
QString JobTableModel::withChange(SourceRow row, const QString &text) const
{
    return isChanged(row) ? text + u'\n' + tr("New or changed with the last update.") : text;
}

QString JobTableModel::accessibleText(Field field, SourceRow row) const
{
    if (field == Field::Score)
        return rowWords(row);
    const QString text = displayText(field, row);
    if (text.isEmpty() && m_store->state(field, row) == ValueState::Present)
        return tr("%1: empty text").arg(fieldTitle(field));
    return cellWords(fieldTitle(field), text);
}

/// A cell, read by screen readers: its title and its text.
QString JobTableModel::cellWords(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return tr("%1: none", "no value in this field").arg(title);
    //: Read by screen readers in a cell: the field's title and its value
    return tr("%1: %2").arg(title, text);
}

/// What tells a row from others, read by screen readers: "Score 7 of 10, correctness, support/tier-1".
QString JobTableModel::rowWords(SourceRow row) const
{
    const ScoreValue score = m_store->score(row);
    QStringList words;
    if (score.hasValue())
        //: Read by screen readers: the score of a job, such as "Score 7 of 10"
        words << tr("Score %1").arg(accessibleScoreText(score, scale(row), m_result->query.locale));
    else
        //: Read by screen readers: %1 is the status of a job
        words << tr("No score, %1").arg(statusText(m_store->text(Field::Status, row)));
    for (const Field field : {Field::Module, Field::AgentName}) {
        if (const QString text = valueText(m_store->text(field, row)); !text.isEmpty())
            words << text;
    }
    if (isChanged(row))
        //: Read by screen readers behind what tells a row from others: the job has changed since it was last shown
        words << tr("new or changed");
    if (const JobMark *found = mark(row))
        words << markWords(*found, scale(row), m_result->query.locale);
    return words.join(QStringLiteral(", "));
}

} // namespace assay
