// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionmapmodel.h"

#include <algorithm>
#include <cmath>

#include "core/base/pluralcount.h"
#include "core/base/utf8.h"
#include "models/displaytext.h"
#include "models/scoretext.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr std::size_t ListedJobs = 20; // of a cell, in its tooltip

} // namespace

QString narrowScoreText(const ScoreValue &score, Scale scale, const QLocale &locale)
{
    if (!shareOf(score, scale))
        return scoreText(score, scale, locale);
    constexpr int Decimals = 2;
    constexpr double Step = 0.01;
    const double top = *scaleTop(scale);
    const double rounded = std::round(score.value / Step) * Step;
    if (score.value > 0.0 && rounded < Step / 2)
        return u"<"_s + locale.toString(Step, 'f', Decimals);
    if (score.value < top && rounded > top - Step / 2)
        return u">"_s + locale.toString(top - Step, 'f', Decimals);
    const bool whole = std::fabs(rounded - std::round(rounded)) < Step / 2;
    return locale.toString(rounded + 0.0, 'f', whole ? 0 : Decimals);
}

SessionMapModel::SessionMapModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

SessionMapModel::~SessionMapModel() = default;

void SessionMapModel::setMap(std::shared_ptr<const SessionMap> map, std::shared_ptr<const QueryResult> result)
{
    beginResetModel();
    m_map = std::move(map);
    m_result = std::move(result);
    m_current.reset();
    endResetModel();
}

void SessionMapModel::clear()
{
    if (m_map)
        setMap(nullptr, nullptr);
}

void SessionMapModel::setCurrentJob(std::optional<SourceRow> row)
{
    const auto old = m_current;
    m_current = m_map && row ? m_map->place(*m_result->store, *row) : std::nullopt;
    if (m_current == old)
        return;
    for (const auto &place : {old, m_current}) {
        if (place)
            tellTurn(static_cast<int>(place->first));
    }
}

/// Not of each cell: there may be many.
void SessionMapModel::tellTurn(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

QModelIndex SessionMapModel::currentJobIndex() const
{
    return m_current ? index(static_cast<int>(m_current->first), static_cast<int>(m_current->second) + 1)
                     : QModelIndex();
}

bool SessionMapModel::isCurrentTurn(int row) const
{
    return m_current && static_cast<int>(m_current->first) == row;
}

const SessionMap::Cell *SessionMapModel::cell(const QModelIndex &index) const
{
    if (!m_map || !index.isValid() || index.column() == 0)
        return nullptr;
    return m_map->cell(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()) - 1);
}

QString SessionMapModel::status(const QModelIndex &index) const
{
    const SessionMap::Cell *found = cell(index);
    return found ? fromUtf8(m_result->store->text(Field::Status, m_map->rowsOf(*found).front())) : QString();
}

int SessionMapModel::rowCount(const QModelIndex &parent) const
{
    return m_map && !parent.isValid() ? static_cast<int>(m_map->turns.size()) : 0;
}

int SessionMapModel::columnCount(const QModelIndex &parent) const
{
    return m_map && !parent.isValid() ? static_cast<int>(m_map->modules.size()) + 1 : 0;
}

QVariant SessionMapModel::data(const QModelIndex &index, int role) const
{
    if (!m_map || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        if (index.column() == 0)
            return turnText(index.row());
        const SessionMap::Cell *found = cell(index);
        return found ? cellText(*found) : QString();
    }
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::AccessibleDescriptionRole:
        return m_current && this->index(index.row(), index.column()) == currentJobIndex() ? tr("The selected job")
                                                                                          : QString();
    case Qt::ToolTipRole:
        return toolTip(index);
    default:
        return {};
    }
}

QVariant SessionMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_map || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? tr("Turn") : QVariant();
    const SessionMap::Module &module = m_map->modules[static_cast<std::size_t>(section) - 1];
    if (role == Qt::DisplayRole)
        return moduleName(section);
    const auto told = [&] {
        //: Of a column: %1 is a module, %2 its scale such as "0–10, judge", %3 a number of jobs such as "12 jobs"
        return tr("%1 (%2), %3")
            .arg(moduleName(section), scaleText(module.scale), tr("%Ln job(s)", nullptr, pluralCount(module.jobs)));
    };
    if (role == Qt::ToolTipRole)
        return toolTipText(told());
    return role == Qt::AccessibleTextRole ? told() : QVariant();
}

QString SessionMapModel::turnText(int row) const
{
    const SessionMap::Turn &turn = m_map->turns[static_cast<std::size_t>(row)];
    //: In place of a number of a turn: the jobs of this row have none
    return turn.number ? m_result->query.locale.toString(static_cast<qlonglong>(*turn.number)) : tr("no turn");
}

QString SessionMapModel::turnName(int row) const
{
    const SessionMap::Turn &turn = m_map->turns[static_cast<std::size_t>(row)];
    //: %1 is a number
    return turn.number ? tr("Turn %1").arg(turnText(row)) : tr("Without a turn");
}

QString SessionMapModel::moduleName(int column) const
{
    const SessionMap::Module &module = m_map->modules[static_cast<std::size_t>(column) - 1];
    return module.name.empty() ? tr("without a module") : valueText(module.name);
}

/// The first job's score; empty when it has none.
QString SessionMapModel::cellText(const SessionMap::Cell &cell) const
{
    const ScoreValue score = m_result->store->score(m_map->rowsOf(cell).front());
    return score.hasValue() ? narrowScoreText(score, m_map->modules[cell.module].scale, m_result->query.locale)
                            : QString();
}

/// "7 / 10"; "Failed" without a score, and both when a job has a score but is not completed.
QString SessionMapModel::jobText(SourceRow row, Scale scale) const
{
    const JobStore &store = *m_result->store;
    const std::string_view status = store.text(Field::Status, row);
    const ScoreValue score = store.score(row);
    const bool completed = statusKind(status) == StatusKind::Completed;
    if (!score.hasValue()) {
        if (completed || status.empty())
            return tr("no score");
        return statusText(status);
    }
    QString text = scoreText(score, scale, m_result->query.locale);
    if (scale == Scale::Unknown)
        //: %1 is a score
        text = tr("%1 on an unknown scale").arg(text);
    else if (!shareOf(score, scale))
        //: %1 is a score, %2 a scale such as "0–10, judge"
        text = tr("%1, outside its scale (%2)").arg(text, scaleText(scale));
    //: A score, and the status of its job
    return completed ? text : tr("%1 (%2)").arg(text, statusText(status));
}

QStringList SessionMapModel::jobTexts(const SessionMap::Cell &cell) const
{
    QStringList texts;
    const Scale scale = m_map->modules[cell.module].scale;
    const std::span<const SourceRow> rows = m_map->rowsOf(cell);
    for (const SourceRow row : rows.first(std::min(rows.size(), ListedJobs)))
        texts << jobText(row, scale);
    if (rows.size() > ListedJobs)
        texts << tr("and %Ln more job(s)", nullptr, pluralCount(qint64(rows.size() - ListedJobs)));
    return texts;
}

QString SessionMapModel::hiddenText(const SessionMap::Cell &cell) const
{
    const auto hidden = qint64(cell.jobs) - cell.shown;
    if (hidden == 0)
        return {};
    if (cell.shown == 0)
        return cell.jobs == 1 ? tr("hidden by the filters") : tr("all hidden by the filters");
    return tr("%Ln hidden by the filters", nullptr, pluralCount(hidden));
}

QString SessionMapModel::sentence(const QModelIndex &index) const
{
    if (!m_map || !index.isValid())
        return {};
    const QString turn = turnName(index.row());
    if (index.column() == 0) {
        const auto &told = m_map->turns[static_cast<std::size_t>(index.row())];
        //: %1 is a turn such as "Turn 3", %2 a number of jobs such as "12 jobs"
        return tr("%1, %2").arg(turn, tr("%Ln job(s)", nullptr, pluralCount(told.jobs)));
    }
    const QString module = moduleName(index.column());
    const SessionMap::Cell *found = cell(index);
    if (!found)
        //: %1 is a turn such as "Turn 3", %2 a module
        return tr("%1, %2: no such job").arg(turn, module);
    QString values = jobTexts(*found).join(u"; "_s);
    if (found->jobs > 1)
        //: %1 is a number of jobs such as "3 jobs", %2 a list such as "5 / 10; 7 / 10; Failed"
        values = tr("%1: %2").arg(tr("%Ln job(s)", nullptr, pluralCount(found->jobs)), values);
    //: A cell of the map of a session: %1 is a turn such as "Turn 3", %2 a module, %3 what its jobs say such as "7 /
    //: 10"
    const QString text = tr("%1, %2: %3").arg(turn, module, values);
    const QString hidden = hiddenText(*found);
    //: %1 says what is in a cell, %2 how many of its jobs are hidden
    return hidden.isEmpty() ? text : tr("%1 – %2").arg(text, hidden);
}

QString SessionMapModel::toolTip(const QModelIndex &index) const
{
    const SessionMap::Cell *found = cell(index);
    if (!found || found->jobs == 1)
        return toolTipText(sentence(index));
    //: Title of a list: %1 is a turn such as "Turn 3", %2 a module, %3 a number of jobs such as "3 jobs"
    QStringList lines{tr("%1, %2: %3")
                          .arg(
                              turnName(index.row()), moduleName(index.column()),
                              tr("%Ln job(s)", nullptr, pluralCount(found->jobs)))};
    lines << jobTexts(*found);
    if (const QString hidden = hiddenText(*found); !hidden.isEmpty())
        lines << hidden;
    lines << tr("Each further click goes to the next one.");
    return toolTipText(lines.join(u'\n'));
}

} // namespace assay
