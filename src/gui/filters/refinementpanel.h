// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
class ValueActions;

/// "Refine here": chooses what is shown of the jobs that were fetched. Shows the refinement in force, and asks its
/// owner for changes. GUI thread.
class RefinementPanel : public QWidget
{
    Q_OBJECT

public:
    /// \p filters and \p values are not owned and must outlive this.
    RefinementPanel(ActiveFilters &filters, ValueActions &values, QWidget *parent = nullptr);
    ~RefinementPanel() override;

    /// The fields listed, from the top: Module and Status always, others as chosen or refined.
    [[nodiscard]] std::vector<Field> facets() const;

    /// Lists these fields without a signal; Module and Status stay, unknown ones are ignored.
    void setFacets(const std::vector<Field> &fields);

    /// Takes the counts of an answer. Nothing that the user is doing is disturbed.
    void setResult(const std::shared_ptr<const QueryResult> &result);

    /// Brings a field's list in, adding it when it is not listed, and gives it the focus.
    void showFacet(Field field);

Q_SIGNALS:
    /// Other fields are listed: their counts are wanted in the query.
    void facetsChanged(const std::vector<assay::Field> &fields);

    /// This part of the panel is to be scrolled into sight.
    void attentionWanted(QWidget *part);

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
    std::vector<FacetList *> m_facets; // Qt's parent tree owns them
    std::vector<QAction *> m_fieldActions;
};

} // namespace assay
