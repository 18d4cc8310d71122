// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>

#include <QWidget>

#include "core/job/refinement.h"
#include "core/query/queryresult.h"

class QLineEdit;
class QModelIndex;
class QToolButton;

namespace assay {

class FacetChoice;
class FacetModel;
class FacetView;
class ToneLabel;

/// One facet of the sidebar: caption, the values with their counts, a search when there are many. GUI thread.
class FacetList : public QWidget
{
    Q_OBJECT

public:
    /// \p removable: the user may take the facet out of the sidebar.
    FacetList(Field field, bool removable, QWidget *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }

    /// The chosen values; empty when the field is not refined.
    [[nodiscard]] const std::set<FacetValue> &wanted() const;

    /// Shows a choice without a signal.
    void setWanted(const std::set<FacetValue> &wanted);

    /// Takes the counts of the answer. Focus, place and what is typed stay.
    void setResult(const std::shared_ptr<const QueryResult> &result);

Q_SIGNALS:
    /// The user chose other values.
    void wantedChanged(assay::Field field, const std::set<assay::FacetValue> &wanted);

    /// The user took the facet out.
    void removeRequested(assay::Field field);

private:
    void layOut(bool removable);
    void choose(const std::set<FacetValue> &wanted);
    void toggle(const QModelIndex &index);
    void chooseOnly(const QModelIndex &index);
    void showState();
    void showMenu(const QPoint &place);

    Field m_field;
    FacetModel *m_values;
    FacetChoice *m_choice;
    FacetView *m_view;
    QLineEdit *m_search;
    ToneLabel *m_note;
    QToolButton *m_clear;
    bool m_hasJobs = false;
};

} // namespace assay
