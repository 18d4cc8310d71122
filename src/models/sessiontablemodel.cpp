// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessiontablemodel.h"

#include <cmath>
#include <utility>

#include <QDateTime>

#include "core/base/pluralcount.h"
#include "core/base/utf8.h"
#include "models/displaytext.h"
#include "models/scoretext.h"
#include "models/sessioncolumnname.h"
#include "models/timetext.h"

namespace assay {

namespace {

using Kind = SessionColumn::Kind;
using Code = JobStore::Code;

constexpr int FixedColumns = static_cast<int>(Kind::ModuleLowest); // before those of the modules

bool isShare(Kind kind)
{
    return kind == Kind::Lowest || kind == Kind::ModuleLowest || kind == Kind::ModuleMean;
}

bool isText(Kind kind)
{
    return kind == Kind::WorstModule || kind == Kind::Session || kind == Kind::Agent || kind == Kind::Version;
}

std::optional<double> number(double share)
{
    return std::isnan(share) ? std::nullopt : std::optional(share);
}

} // namespace

SessionTableModel::SessionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SessionTableModel::setTable(
    std::shared_ptr<const SessionTable> table, std::vector<std::uint32_t> order, const SessionSort &sort, Spans spans)
{
    beginResetModel();
    m_table = std::move(table);
    m_order = std::move(order);
    m_sort = sort;
    m_spans = std::move(spans);
    endResetModel();
}

const SessionTable::Session &SessionTableModel::session(int row) const
{
    return m_table->session(m_order[static_cast<std::size_t>(row)]);
}

QString SessionTableModel::sessionId(int row) const
{
    return fromUtf8(m_table->store().dictionary(Field::AgentSessionId).value(session(row).id));
}

std::optional<int> SessionTableModel::rowOf(const QString &id) const
{
    if (!m_table)
        return std::nullopt;
    const std::string wanted = id.toStdString();
    const StringDictionary &ids = m_table->store().dictionary(Field::AgentSessionId);
    for (int row = 0; row < rowCount(); ++row) {
        if (ids.value(session(row).id) == wanted)
            return row;
    }
    return std::nullopt;
}

SessionColumn SessionTableModel::column(int column)
{
    if (column < FixedColumns)
        return {static_cast<Kind>(column), 0};
    const int ofModules = column - FixedColumns;
    return {ofModules % 2 == 0 ? Kind::ModuleLowest : Kind::ModuleMean, static_cast<std::size_t>(ofModules / 2)};
}

int SessionTableModel::columnOf(const SessionColumn &column)
{
    const int kind = static_cast<int>(column.kind);
    return kind < FixedColumns ? kind : kind + 2 * static_cast<int>(column.module);
}

int SessionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int SessionTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return FixedColumns + (m_table ? 2 * static_cast<int>(m_table->modules().size()) : 0);
}

QVariant SessionTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const std::size_t session = m_order[static_cast<std::size_t>(index.row())];
    const SessionColumn column = SessionTableModel::column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(session, column);
    case Qt::ToolTipRole:
        return toolTip(session, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText(column.kind) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString shown = text(session, column);
        //: Read by screen readers in a cell without a value; %1 is the title of the column
        return shown.isEmpty() ? tr("%1: none").arg(title(column))
                               //: Read by screen readers in a cell: the title of the column and the value
                               : tr("%1: %2").arg(title(column), shown);
    }
    case Qt::AccessibleDescriptionRole:
        return text(session, {Kind::Session, 0});
    case ShareRole: {
        const std::optional<double> found = share(session, column);
        return found ? QVariant(*found) : QVariant();
    }
    case CountRole: {
        const std::optional<std::uint32_t> found = count(session, column);
        return found ? QVariant(*found) : QVariant();
    }
    case KindRole:
        return static_cast<int>(column.kind);
    case PlainRole:
        return plainText(session, column);
    default:
        return {};
    }
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const SessionColumn column = SessionTableModel::column(section);
    switch (role) {
    case Qt::DisplayRole:
        return title(column);
    case Qt::ToolTipRole:
        return toolTipText(headerToolTip(column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText(column.kind) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        if (column != m_sort.column)
            return {};
        //: Read by screen readers at the title of a column
        return m_sort.descending ? tr("sorted descending") : tr("sorted ascending");
    case KindRole:
        return static_cast<int>(column.kind);
    default:
        return {};
    }
}

std::optional<double> SessionTableModel::share(std::size_t session, const SessionColumn &column) const
{
    switch (column.kind) {
    case Kind::Lowest:
        return number(m_table->session(session).lowest);
    case Kind::ModuleLowest:
        return number(m_table->lowest(session, column.module));
    case Kind::ModuleMean:
        return number(m_table->figures(session, column.module).mean);
    default:
        return std::nullopt;
    }
}

std::optional<std::uint32_t> SessionTableModel::count(std::size_t session, const SessionColumn &column) const
{
    const SessionTable::Session &of = m_table->session(session);
    switch (column.kind) {
    case Kind::Turns:
        return of.turns;
    case Kind::Jobs:
        return of.jobs;
    case Kind::Failed:
        return of.failed;
    case Kind::Pending:
        return of.pending;
    case Kind::NotRun:
        return of.notRun;
    default:
        return std::nullopt;
    }
}

QString SessionTableModel::text(std::size_t session, const SessionColumn &column) const
{
    const QLocale &locale = m_table->result().query.locale;
    if (isShare(column.kind)) {
        const std::optional<double> found = share(session, column);
        return found ? shareText(*found, locale) : QString();
    }
    if (const std::optional<std::uint32_t> found = count(session, column))
        return locale.toString(*found);

    if (column.kind == Kind::Started)
        return span(session).start ? timeText(*span(session).start, locale) : QString();
    if (column.kind == Kind::Length)
        return lengthText(span(session), locale);

    const SessionTable::Session &of = m_table->session(session);
    const JobStore &store = m_table->store();
    const auto value = [&store](Field field, Code code, bool several) {
        const QString shown = valueText(store.dictionary(field).value(code));
        //: A session has jobs of several agents or versions; %1 is the first of them
        return several ? tr("%1 and others").arg(shown) : shown;
    };
    switch (column.kind) {
    case Kind::WorstModule:
        return of.scored > 0 ? valueText(store.text(Field::Module, of.worst)) : QString();
    case Kind::Session:
        return value(Field::AgentSessionId, of.id, false);
    case Kind::Agent:
        return value(Field::AgentName, of.agent, of.severalAgents);
    case Kind::Version:
        return value(Field::AgentVersion, of.version, of.severalVersions);
    default:
        return {};
    }
}

/// Not translated and not formatted: other programs read it.
QString SessionTableModel::plainText(std::size_t session, const SessionColumn &column) const
{
    if (isShare(column.kind)) {
        const std::optional<double> found = share(session, column);
        return found ? QString::number(*found, 'g', 6) : QString();
    }
    if (const std::optional<std::uint32_t> found = count(session, column))
        return QString::number(*found);
    if (column.kind == Kind::Started) {
        const std::optional<qint64> start = span(session).start;
        return start ? QDateTime::fromMSecsSinceEpoch(*start).toUTC().toString(Qt::ISODateWithMs) : QString();
    }
    if (column.kind == Kind::Length) {
        const std::optional<qint64> length = span(session).length();
        return length ? QString::number(static_cast<double>(*length) / 1000.0, 'g', 12) : QString();
    }
    const SessionTable::Session &of = m_table->session(session);
    const auto value = [this](Field field, Code code) {
        return code >= StringDictionary::First ? fromUtf8(m_table->store().dictionary(field).value(code)) : QString();
    };
    switch (column.kind) {
    case Kind::WorstModule:
        return of.scored > 0 ? fromUtf8(m_table->store().text(Field::Module, of.worst)) : QString();
    case Kind::Agent:
        return value(Field::AgentName, of.agent);
    case Kind::Version:
        return value(Field::AgentVersion, of.version);
    default:
        return value(Field::AgentSessionId, of.id);
    }
}

const SessionSpan &SessionTableModel::span(std::size_t session) const
{
    static const SessionSpan none;
    return m_spans ? (*m_spans)[session] : none;
}

QString SessionTableModel::toolTip(std::size_t session, const SessionColumn &column) const
{
    const SessionTable::Session &of = m_table->session(session);
    switch (column.kind) {
    case Kind::Lowest:
        return of.scored > 0 ? lowestToolTip(of.worst) : toolTipText(tr("No job shown has a score on a known scale."));
    case Kind::ModuleLowest:
    case Kind::ModuleMean: {
        const SessionTable::Figures &figures = m_table->figures(session, column.module);
        if (figures.scored == 0)
            //: Tooltip of an empty cell; %1 is a module
            return toolTipText(tr("No job shown has a score of %1.").arg(moduleName(column.module)));
        if (column.kind == Kind::ModuleLowest)
            return lowestToolTip(figures.worst);
        //: Tooltip of a mean; %1 is a module
        return toolTipText(tr("Mean of %Ln score(s) of %1, in one session", nullptr,
                              pluralCount(static_cast<qsizetype>(figures.scored)))
                               .arg(moduleName(column.module)));
    }
    case Kind::Started:
    case Kind::Length:
        return toolTipText(spanText(span(session), m_table->result().query.locale));
    default:
        return toolTipText(text(session, column));
    }
}

/// "2 / 10 by faithfulness, turn 3".
QString SessionTableModel::lowestToolTip(SourceRow row) const
{
    const JobStore &store = m_table->store();
    const QLocale &locale = m_table->result().query.locale;
    const std::string_view module = store.text(Field::Module, row);
    const QString score = scoreText(store.score(row), m_table->result().query.modules.scale(module), locale);
    if (store.state(Field::AgentTurn, row) != ValueState::Present)
        //: Tooltip of the lowest score; %1 is a score such as "2 / 10", %2 a module
        return toolTipText(tr("%1 by %2").arg(score, valueText(module)));
    //: Tooltip of the lowest score; %1 is a score such as "2 / 10", %2 a module, %3 the number of a turn
    return toolTipText(
        tr("%1 by %2, turn %3").arg(score, valueText(module), locale.toString(qlonglong(store.turn(row)))));
}

QString SessionTableModel::moduleName(std::size_t module) const
{
    return valueText(m_table->store().dictionary(Field::Module).value(m_table->modules()[module]));
}

QString SessionTableModel::title(const SessionColumn &column) const
{
    return title(column.kind, isOfModule(column.kind) ? moduleName(column.module) : QString());
}

QString SessionTableModel::title(Kind kind, const QString &module)
{
    switch (kind) {
    case Kind::Lowest:
        //: Title of a column: the lowest share of scale in a session
        return tr("Lowest");
    case Kind::WorstModule:
        return fieldTitle(Field::Module);
    case Kind::Session:
        return fieldTitle(Field::AgentSessionId);
    case Kind::Agent:
        return fieldTitle(Field::AgentName);
    case Kind::Version:
        return fieldTitle(Field::AgentVersion);
    case Kind::Started:
        //: Title of a column: when a session began
        return tr("Started");
    case Kind::Length:
        //: Title of a column: how long a session took
        return tr("Length");
    case Kind::Turns:
        return tr("Turns");
    case Kind::Jobs:
        return tr("Jobs");
    case Kind::Failed:
        return tr("Failed");
    case Kind::Pending:
        return tr("Pending");
    case Kind::NotRun:
        return tr("Not run");
    case Kind::ModuleLowest:
        //: Title of a column; %1 is a module
        return tr("%1, lowest").arg(module);
    case Kind::ModuleMean:
        //: Title of a column; %1 is a module
        return tr("%1, mean").arg(module);
    }
    return {};
}

QString SessionTableModel::headerToolTip(const SessionColumn &column) const
{
    switch (column.kind) {
    case Kind::Lowest:
        return tr("The lowest share of scale of the jobs shown of a session, whichever module gave it");
    case Kind::WorstModule:
        return tr("The module that gave the lowest share of scale");
    case Kind::ModuleLowest:
        return tr("The lowest share of scale that %1 gave to the jobs shown of a session")
            .arg(moduleName(column.module));
    case Kind::ModuleMean:
        return tr("The mean share of scale of the jobs shown of a session that have a score of %1")
            .arg(moduleName(column.module));
    case Kind::Started:
        return tr("When the session began, as the service tells; in the time zone of this computer");
    case Kind::Length:
        return tr("The time from the start to the end of the session, as the service tells");
    case Kind::Pending:
        return tr("Submitted or in progress: a score may still come");
    default:
        return title(column);
    }
}

} // namespace assay
