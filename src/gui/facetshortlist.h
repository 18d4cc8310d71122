// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QAbstractListModel>
#include <QTimer>

#include "core/refinement.h"

namespace assay {

class FacetModel;

/// The values of a facet that its list shows: the first ones that contain what is searched for, and always the chosen
/// ones. A facet may have a million values (ids), so it looks through them a few milliseconds at a time. GUI thread.
///
/// Checks come from wanted(), not from the last answer, so that a click shows at once.
class FacetShortlist : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Most values listed, chosen ones apart.
    static constexpr int Limit = 500;

    /// \p all is not owned and must outlive this.
    explicit FacetShortlist(FacetModel *all, QObject *parent = nullptr);

    void setWanted(const std::set<FacetValue> &wanted);
    [[nodiscard]] const std::set<FacetValue> &wanted() const { return m_wanted; }

    /// Shows only values that contain this, whatever the case. Empty: all.
    void setNeedle(const QString &needle);

    [[nodiscard]] Field field() const;

    /// The value of a row, as a refinement takes it.
    [[nodiscard]] FacetValue value(int row) const;

    /// Where a value is listed; -1 when it isn't.
    [[nodiscard]] int row(const FacetValue &value) const;

    /// The largest count among all values; 0 without any.
    [[nodiscard]] quint32 largestCount() const { return m_largest; }

    /// All values of the facet, listed or not.
    [[nodiscard]] int allValues() const;

    /// True while more values match than are listed.
    [[nodiscard]] bool isCut() const { return m_cut; }

    /// True until all values were looked at, or enough.
    [[nodiscard]] bool isSearching() const { return m_timer.isActive(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The list was made anew, or grew, or the search ended.
    void listChanged();

private:
    struct Row
    {
        int source = -1; // row in m_all; -1: a chosen value that the facet does not have
        FacetValue value;
    };

    void rebuild();
    void lookOn();
    [[nodiscard]] std::vector<Row> nextRows();
    [[nodiscard]] bool isEnough() const;

    FacetModel *m_all;
    std::set<FacetValue> m_wanted;
    std::set<FacetValue> m_missing; // chosen values not come across yet
    QString m_needle;
    std::vector<Row> m_rows;
    QTimer m_timer;
    int m_next = 0; // first row of m_all that was not looked at
    int m_matches = 0;
    quint32 m_largest = 0;
    bool m_cut = false;
};

} // namespace assay
