// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "core/job/refinement.h"
#include "core/query/queryresult.h"

class QAction;

namespace Ui {
class RefinementPanel;
}

namespace assay {

class FacetList;

/// "Refine here": chooses what is shown of the jobs that were fetched. Shows and gives a plain Refinement. GUI thread.
class RefinementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RefinementPanel(QWidget *parent = nullptr);
    ~RefinementPanel() override;

    /// What the panel shows now.
    [[nodiscard]] const Refinement &refinement() const { return m_refinement; }

    /// Shows a refinement without refinementChanged(). Fields that it refines and that are not listed yet are added to
    /// the list (facetsChanged() follows).
    void setRefinement(const Refinement &refinement);

    /// The fields listed, from the top: Module and Status always, others as chosen.
    [[nodiscard]] std::vector<Field> facets() const;

    /// Lists these fields without a signal; Module and Status stay, unknown ones are ignored.
    void setFacets(const std::vector<Field> &fields);

    /// Takes the counts of an answer. Nothing that the user is doing is disturbed.
    void setResult(const std::shared_ptr<const QueryResult> &result);

    /// Brings a field's list in, adding it when it is not listed, and gives it the focus.
    void showFacet(Field field);

Q_SIGNALS:
    /// The user changed the refinement. Typing and dragging are gathered for at most one frame.
    void refinementChanged(const assay::Refinement &refinement);

    /// Other fields are listed: their counts are wanted in the query.
    void facetsChanged(const std::vector<assay::Field> &fields);

    /// This part of the panel is to be scrolled into sight.
    void attentionWanted(QWidget *part);

private:
    void layOut();
    void fillMenu();
    FacetList *addFacet(Field field);
    void removeFacet(Field field);
    void facetChosen(Field field, const std::set<FacetValue> &wanted);
    void changedSoon();
    void changedNow();
    void showState();
    [[nodiscard]] FacetList *facetList(Field field) const;

    std::unique_ptr<Ui::RefinementPanel> m_ui;
    Refinement m_refinement;
    std::shared_ptr<const QueryResult> m_result;
    std::vector<FacetList *> m_facets; // Qt's parent tree owns them
    std::vector<QAction *> m_fieldActions;
    QTimer m_soon;
};

} // namespace assay
