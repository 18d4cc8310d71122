// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <QObject>
#include <QUndoStack>

#include "models/filterstate.h"
#include "models/undostep.h"

namespace assay {

/// One filter as a chip shows it; it may be switched off.
struct ActiveFilter
{
    enum class Kind : std::uint8_t { Service, Refinement };
    QString id; ///< stable while the filter exists
    Kind kind = Kind::Refinement;
    QString text; ///< for display, such as "Module: coherence"
    bool enabled = true;

    bool operator==(const ActiveFilter &) const = default;
};

/// The only owner of the filter state. Sidebar, chips, search field and menus request changes here and follow
/// changed(); none of them keeps a copy. Every change can be undone; the number of undo steps is not limited. GUI
/// thread.
class ActiveFilters : public QObject
{
    Q_OBJECT

public:
    explicit ActiveFilters(QObject *parent = nullptr);
    ~ActiveFilters() override;

    /// All filters, service filters first. A filter that is switched off keeps its value and its position, but has no
    /// effect.
    [[nodiscard]] std::vector<ActiveFilter> filters() const;

    /// The parts of the refinement that are switched on.
    [[nodiscard]] Refinement refinement() const { return m_state.activeRefinement(); }

    /// True when clearRefinement() has something to remove, switched on or off.
    [[nodiscard]] bool canClearRefinement() const { return !m_state.refinement.isEmpty(); }

    /// The selected values of a facet; empty when there are none or they are switched off.
    [[nodiscard]] const std::set<FacetValue> &facet(Field field) const;

    /// The excluded values of a facet; empty when there are none or they are switched off.
    [[nodiscard]] const std::set<FacetValue> &excluded(Field field) const;

    // --- changes; each is one undo step ---

    /// Replaces the whole refinement. Parts that are switched off stay, except for values that \p refinement says the
    /// opposite of; a part that \p refinement sets is switched on.
    void setRefinement(const Refinement &refinement);

    /// Like setRefinement(), for a query that is being typed: consecutive calls are one undo step until endStep().
    /// Clearing the query is a step of its own.
    void setQuery(const Refinement &refinement);

    /// Shows only rows with one of these values; an empty set shows rows with any value. Values that become wanted are
    /// not excluded any more.
    void setFacet(Field field, const std::set<FacetValue> &wanted);

    /// Shows only rows with this value.
    void showOnly(Field field, const FacetValue &value) { setFacet(field, {value}); }

    /// Like showOnly(), in the place of the change of this facet that the newest step made, if it made one: for a
    /// double click, whose first click has changed the facet. Both are one undo step.
    void showOnlyInstead(Field field, const FacetValue &value);

    /// Adds this value to the selected values of the facet, or removes it from them. A value that is selected is not
    /// excluded any more.
    void toggleFacetValue(Field field, const FacetValue &value);

    /// Hides rows with this value. It is not selected any more.
    void exclude(Field field, const FacetValue &value);

    /// Shows rows with this value again that exclude() has hidden. It does not become a selected value.
    void stopExcluding(Field field, const FacetValue &value);

    /// Removes the selected and the excluded values of this facet.
    void clearFacet(Field field);

    /// Shows only scores in this range; nullopt removes the filter. Consecutive calls are one undo step until
    /// endStep().
    void setScoreRange(const std::optional<ShareRange> &range);

    /// Ends typing or dragging: the next change of the same part starts a new undo step.
    void endStep() { m_stepOpen = false; }

    /// Switches the filter with this id off, or on again. Emits fetchRequested() for a service filter.
    void toggle(const QString &id);

    /// Removes the filter with this id. Emits fetchRequested() for a service filter that is on.
    void remove(const QString &id);

    /// Removes all refinements, also those that are switched off. Service filters stay.
    void clearRefinement();

    /// Removes all refinements and all service filters, also those that are switched off. Emits fetchRequested() when a
    /// service filter was on; undoing brings first these back, then the refinements.
    void clearAll();

    // --- undo ---

    /// Adds a step of something else than filters, such as a mark: all are undone in the order in which they were made.
    /// A step that becomes obsolete (QUndoCommand::setObsolete()) is skipped; call tellSteps() then.
    void push(std::unique_ptr<UndoStep> step);

    /// Emits stepsChanged().
    void tellSteps() { Q_EMIT stepsChanged(); }

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_pending || undoStep(); }
    [[nodiscard]] bool canRedo() const { return redoStep() != nullptr; }

    /// The change that undo() reverts, such as "Module: coherence"; empty when there is none.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    // --- reported by the owner of the connection ---

    /// Sets the service filter that the shown jobs were fetched with; nullopt if they are not from the service. An undo
    /// step only if fetchRequested() asked for it; otherwise older changes of the service filter cannot be undone.
    void setServiceFilter(const std::optional<ServiceFilter> &filter);

    /// A fetch with this filter begins. A change that is pending for another one never takes effect.
    void expectServiceFilter(const ServiceFilter &filter);

    /// The fetch that fetchRequested() asked for brought no jobs: its change does not take effect.
    void cancelPending();

    /// Other jobs than those of the same connection are to come: changes of the service filter can't be undone any
    /// more.
    void discardServiceSteps();

Q_SIGNALS:
    /// The filters have changed. Emitted once per change.
    void changed();

    /// What can be undone has changed, but not the filters.
    void stepsChanged();

    /// The user switched, removed or restored a service filter, so jobs must be fetched with \p filter. The filters
    /// change only when setServiceFilter() reports that fetch: until then the shown jobs match the previous filter.
    void fetchRequested(const assay::ServiceFilter &filter);

private:
    class Step;

    /// A change of the service filter that takes effect when its jobs are shown.
    struct PendingChange
    {
        enum class Trigger : std::uint8_t { Change, Undo, Redo };
        Trigger trigger = Trigger::Change;
        FilterState state;
    };

    enum class Typed : std::uint8_t { Nothing, ScoreRange, Query };

    [[nodiscard]] FilterState replaced(const Refinement &refinement) const;
    void change(const FilterState &next, Typed typed = Typed::Nothing);
    void requestServiceChange(PendingChange::Trigger trigger, const FilterState &state);
    bool applyPending(const ServiceFilter &asked);
    void tellStep(bool isFilter);
    [[nodiscard]] const UndoStep *undoStep() const;
    [[nodiscard]] const UndoStep *redoStep() const;

    FilterState m_state;
    QUndoStack m_steps;
    std::optional<PendingChange> m_pending;
    bool m_stepOpen = false; // the next change of the same part is merged into the newest step
};

} // namespace assay
