// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "core/query/queryresult.h"
#include "gui/actions/valueholder.h"

class QLineEdit;
class QModelIndex;
class QToolButton;

namespace assay {

class ActiveFilters;
class FacetChoice;
class FacetModel;
class FacetView;
class ToneLabel;
class ValueActions;

/// One facet of the sidebar: caption, values with their counts, and a search field when there are many. GUI thread.
class FacetList : public QWidget, public ValueHolder
{
    Q_OBJECT

public:
    /// \p removable: the user may remove the facet from the sidebar. \p filters and \p values are not owned and must
    /// outlive this.
    FacetList(Field field, bool removable, ActiveFilters &filters, ValueActions &values, QWidget *parent = nullptr);
    ~FacetList() override;

    [[nodiscard]] Field field() const { return m_field; }

    /// Shows the counts of the result. Keeps focus, scroll position and typed text.
    void setResult(const std::shared_ptr<const QueryResult> &result);

    /// The current value, while the list has the focus.
    [[nodiscard]] std::optional<HeldValue> heldValue() const override;

    [[nodiscard]] FacetModel *values() const { return m_values; }

Q_SIGNALS:
    /// The user removed the facet from the sidebar.
    void removeRequested(assay::Field field);

private:
    void layOut(bool removable);
    void showState();
    void showMenu(const QPoint &place);
    void toggleExcluded(const FacetValue &value);

    Field m_field;
    ActiveFilters &m_filters;
    ValueActions &m_valueActions;
    FacetModel *m_values;
    FacetChoice *m_choice;
    FacetView *m_view;
    QLineEdit *m_search;
    ToneLabel *m_note;
    QToolButton *m_clear;
    bool m_hasJobs = false;
};

} // namespace assay
