// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QWidget>

#include "core/query/queryresult.h"

class QAction;

namespace Ui {
class RefinementPanel;
}

namespace assay {

class ActiveFilters;
class FacetList;
class MarkFacet;
struct FacetOrder;
class ValueActions;

/// "Refine here": selects which of the fetched jobs are shown. Shows the active refinement and requests changes from
/// its owner. GUI thread.
class RefinementPanel : public QWidget
{
    Q_OBJECT

public:
    /// \p filters and \p values are not owned and must outlive this.
    RefinementPanel(ActiveFilters &filters, ValueActions &values, QWidget *parent = nullptr);
    ~RefinementPanel() override;

    /// The listed fields, from the top: always Module and Status, then the chosen or refined fields.
    [[nodiscard]] std::vector<Field> facets() const;

    /// Lists these fields without a signal; Module and Status stay; ignores fields that are not facets.
    void setFacets(const std::vector<Field> &fields);

    /// The order of the values in each list, for the panel of another window of the same jobs.
    [[nodiscard]] std::map<Field, std::shared_ptr<const FacetOrder>> orders() const;
    void setOrders(const std::map<Field, std::shared_ptr<const FacetOrder>> &orders);

    /// Shows the counts of a result. Does not disturb the user's input.
    void setResult(const std::shared_ptr<const QueryResult> &result);

    /// The list of marks; the caller gives it their counts.
    [[nodiscard]] MarkFacet *marks() const { return m_marks; }

    /// Scrolls to the list of a field, adds it if necessary, and gives it the focus.
    void showFacet(Field field);

Q_SIGNALS:
    /// The listed fields have changed: the query must count their values.
    void facetsChanged(const std::vector<assay::Field> &fields);

    /// The owner should scroll to this part of the panel.
    void scrollToRequested(QWidget *part);

private:
    void layOut();
    void fillMenu();
    FacetList *addFacet(Field field);
    void removeFacet(Field field);
    void showFilters();
    void showState();
    [[nodiscard]] FacetList *facetList(Field field) const;

    std::unique_ptr<Ui::RefinementPanel> m_ui;
    ActiveFilters &m_filters;
    ValueActions &m_values;
    std::shared_ptr<const QueryResult> m_result;
    MarkFacet *m_marks;
    std::vector<FacetList *> m_facets; // Qt's parent tree owns them
    std::vector<QAction *> m_fieldActions;
};

} // namespace assay
