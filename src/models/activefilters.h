// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <vector>

#include <QObject>
#include <QUndoStack>

#include "models/filterstate.h"

namespace assay {

/// One filter in force, or switched off for now, as a chip shows it.
struct ActiveFilter
{
    enum class Kind : std::uint8_t { Service, Refinement };
    QString id; ///< stable while the filter exists
    Kind kind = Kind::Refinement;
    QString text; ///< what it says, for people
    bool enabled = true;

    bool operator==(const ActiveFilter &) const = default;
};

/// The one owner of the filter state. Sidebar, chips, search field, menus and whatever else shows filters ask it for
/// changes and follow changed(); none of them keeps a copy. Each change can be undone, without a limit. GUI thread.
class ActiveFilters : public QObject
{
    Q_OBJECT

public:
    explicit ActiveFilters(QObject *parent = nullptr);
    ~ActiveFilters() override;

    /// All filters, what the service was asked with first. One that is switched off keeps its value and its place, but
    /// has no effect.
    [[nodiscard]] std::vector<ActiveFilter> filters() const;

    /// The parts of the refinement that are switched on.
    [[nodiscard]] Refinement refinement() const { return m_state.refinementInForce(); }

    /// The wanted values of a facet; none when it is not refined, or switched off.
    [[nodiscard]] const std::set<FacetValue> &facet(Field field) const;

    // --- changes, each one step for undo() ---

    /// Replaces the whole refinement. Parts that are switched off stay, unless they are given anew: then they are on.
    void setRefinement(const Refinement &refinement);

    /// Wants these values of a facet; none removes it.
    void setFacet(Field field, const std::set<FacetValue> &wanted);

    /// Wants only rows with this value.
    void showOnly(Field field, const FacetValue &value) { setFacet(field, {value}); }

    /// Wants this value of a facet, or no longer.
    void toggleFacetValue(Field field, const FacetValue &value);

    /// Wants this part of the scale; nothing removes it. Calls in a row are one step until endStep().
    void setScoreRange(const std::optional<ShareRange> &range);

    /// Wants rows that contain this text; an empty one removes it. Calls in a row are one step until endStep().
    void setText(const QString &text);

    /// What was typed or dragged is done: the next change of the same part is a step of its own.
    void endStep() { m_stepOpen = false; }

    /// Switches the filter with this id off, or on again. For a service filter fetchRequested() is sent.
    void toggle(const QString &id);

    /// Removes the filter with this id. For a service filter that is on fetchRequested() is sent.
    void remove(const QString &id);

    /// Removes all refinements, also those that are switched off. What the service was asked with stays.
    void clearRefinement();

    // --- undo ---

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return undoStep() != nullptr; }
    [[nodiscard]] bool canRedo() const { return redoStep() != nullptr; }

    /// What undo() takes back, such as "Module: coherence"; empty when there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    // --- what is reported from outside ---

    /// Takes what the jobs shown were asked for with; nothing when they did not come from the service. No step for
    /// undo(): steps that changed the service filter before can't be undone after it.
    void setServiceFilter(const std::optional<ServiceFilter> &filter);

Q_SIGNALS:
    /// Some filter is another one; sent once for each change.
    void changed();

    /// A service filter is to be switched, removed or restored: the service is to be asked with this. The filters
    /// change when setServiceFilter() reports it, as the jobs shown are until then those of the older filter.
    void fetchRequested(const assay::ServiceFilter &filter);

private:
    class Step;

    /// A change of the service filter that takes effect when the service's answer to it is shown.
    struct Awaited
    {
        enum class By : std::uint8_t { Change, Undo, Redo };
        By by = By::Change;
        FilterState state;
    };

    void change(const FilterState &next, std::optional<FilterPart> typed = {});
    void await(Awaited::By by, const FilterState &state);
    bool takeAwaited(const ServiceFilter &asked);
    void forgetServiceSteps();
    [[nodiscard]] const Step *undoStep() const;
    [[nodiscard]] const Step *redoStep() const;

    FilterState m_state;
    QUndoStack m_steps;
    std::optional<Awaited> m_awaited;
    bool m_stepOpen = false; // the newest step takes in the next change of its part
};

} // namespace assay
