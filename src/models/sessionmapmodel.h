// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

#include <QAbstractTableModel>

#include "models/sessionmap.h"

namespace assay {

/// The map of a session as a table: the first column has the turns, each further one a module. Formats only the
/// requested cells. GUI thread.
class SessionMapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SessionMapModel(QObject *parent = nullptr);
    ~SessionMapModel() override;

    /// Shows a map (model reset). \p result is what it was made from.
    void setMap(std::shared_ptr<const SessionMap> map, std::shared_ptr<const QueryResult> result);

    /// Removes the map.
    void clear();

    [[nodiscard]] const std::shared_ptr<const SessionMap> &map() const { return m_map; }
    [[nodiscard]] const std::shared_ptr<const QueryResult> &result() const { return m_result; }

    /// Marks the cell of this job, and its turn; nothing: none.
    void setCurrentJob(std::optional<SourceRow> row);

    /// The cell that is marked; invalid when there is none.
    [[nodiscard]] QModelIndex currentJobIndex() const;
    [[nodiscard]] bool isCurrentTurn(int row) const;

    /// What a cell shows; null for a turn, and when there is no such job.
    [[nodiscard]] const SessionMap::Cell *cell(const QModelIndex &index) const;

    /// The status of the job that a cell shows, as sent.
    [[nodiscard]] QString status(const QModelIndex &index) const;

    /// What is to say about a cell in one line: "Turn 3, faithfulness: 7 / 10".
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString turnText(int row) const;
    [[nodiscard]] QString turnName(int row) const;
    [[nodiscard]] QString moduleName(int column) const;
    [[nodiscard]] QString cellText(const SessionMap::Cell &cell) const;
    [[nodiscard]] QString jobText(SourceRow row, Scale scale) const;
    [[nodiscard]] QStringList jobTexts(const SessionMap::Cell &cell) const;
    [[nodiscard]] QString hiddenText(const SessionMap::Cell &cell) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    void tellTurn(int row);

    std::shared_ptr<const SessionMap> m_map;
    std::shared_ptr<const QueryResult> m_result;
    std::optional<std::pair<std::size_t, std::size_t>> m_current; // turn and module of the marked cell
};

/// A score for a narrow place: on its own scale without its top, with at most two decimals, and never rounded to an end
/// of the scale: "7", "0.83", ">0.99". A score without a share as scoreText().
[[nodiscard]] QString narrowScoreText(const ScoreValue &score, Scale scale, const QLocale &locale);

} // namespace assay
