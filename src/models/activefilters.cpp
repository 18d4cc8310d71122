// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activefilters.h"

#include <algorithm>
#include <utility>

#include "models/filterchange.h"

namespace assay {

namespace {

constexpr int TypedStep = 1; // QUndoStack merges only steps with the same number

} // namespace

/// A change of the refinement or of the service filter. Undoing one leaves the other as it is.
class ActiveFilters::Step : public UndoStep
{
public:
    Step(ActiveFilters &filters, const FilterState &before, const FilterState &after, Typed typed)
        : m_filters(filters)
        , m_before(before)
        , m_after(after)
        , m_changesService(!before.hasSameService(after))
        , m_typed(typed)
    {
    }

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

    [[nodiscard]] const FilterState &before() const { return m_before; }
    [[nodiscard]] const FilterState &after() const { return m_after; }
    [[nodiscard]] bool changesService() const { return m_changesService; }

    [[nodiscard]] int id() const override { return m_typed == Typed::Nothing ? -1 : TypedStep; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (!m_filters.m_stepOpen || next->m_typed != m_typed)
            return false;
        // Not the service filter: another one may have been fetched since, which is no part of this step.
        m_after.copyRefinementFrom(next->m_after);
        setObsolete(m_after == m_before);
        return true;
    }

    /// True when nothing else than the wanted and the excluded values of this facet differ.
    [[nodiscard]] bool changesOnlyFacet(Field field) const
    {
        const auto without = [field](FilterState state) {
            state.remove({FilterPart::Kind::Facet, field});
            state.remove({FilterPart::Kind::Exclude, field});
            return state;
        };
        return !m_changesService && without(m_before) == without(m_after);
    }

    /// The change in this step, such as "Module: coherence".
    [[nodiscard]] QString description() const override { return describeChange(m_before, m_after); }

private:
    void apply(const FilterState &state) const
    {
        if (m_changesService)
            m_filters.m_state.copyServiceFrom(state);
        else
            m_filters.m_state.copyRefinementFrom(state);
    }

    ActiveFilters &m_filters;
    FilterState m_before;
    FilterState m_after;
    bool m_changesService; // else the refinement
    Typed m_typed;
};

ActiveFilters::ActiveFilters(QObject *parent)
    : QObject(parent)
{
}

ActiveFilters::~ActiveFilters() = default;

std::vector<ActiveFilter> ActiveFilters::filters() const
{
    std::vector<ActiveFilter> list;
    for (const FilterPart &part : m_state.parts()) {
        const bool service = part.kind == FilterPart::Kind::Service;
        list.push_back(
            {part.id(), service ? ActiveFilter::Kind::Service : ActiveFilter::Kind::Refinement, m_state.text(part),
             m_state.isOn(part)});
    }
    return list;
}

const std::set<FacetValue> &ActiveFilters::facet(Field field) const
{
    static const std::set<FacetValue> None;
    const auto found = m_state.refinement.facets.find(field);
    const bool on = m_state.isOn({FilterPart::Kind::Facet, field});
    return found != m_state.refinement.facets.end() && on ? found->second : None;
}

const std::set<FacetValue> &ActiveFilters::excluded(Field field) const
{
    static const std::set<FacetValue> None;
    const auto found = m_state.refinement.excluded.find(field);
    const bool on = m_state.isOn({FilterPart::Kind::Exclude, field});
    return found != m_state.refinement.excluded.end() && on ? found->second : None;
}

// --- changes ---

void ActiveFilters::setRefinement(const Refinement &refinement)
{
    change(replaced(refinement));
}

void ActiveFilters::setQuery(const Refinement &refinement)
{
    change(replaced(refinement), refinement.isEmpty() ? Typed::Nothing : Typed::Query);
}

/// The state with this refinement in the place of the parts that are switched on.
FilterState ActiveFilters::replaced(const Refinement &refinement) const
{
    FilterState next = m_state;
    for (const FilterPart &part : m_state.parts()) {
        if (part.kind != FilterPart::Kind::Service && m_state.isOn(part))
            next.remove(part);
    }
    for (const auto &[field, values] : refinement.facets) {
        if (values.empty())
            continue;
        next.refinement.facets[field] = values;
        next.off.erase({FilterPart::Kind::Facet, field});
        // What is switched off could come back and contradict this.
        if (!next.isOn({FilterPart::Kind::Exclude, field}))
            next.dropValues({FilterPart::Kind::Exclude, field}, values);
    }
    for (const auto &[field, values] : refinement.excluded) {
        if (values.empty())
            continue;
        next.refinement.excluded[field] = values;
        next.off.erase({FilterPart::Kind::Exclude, field});
        if (!next.isOn({FilterPart::Kind::Facet, field}))
            next.dropValues({FilterPart::Kind::Facet, field}, values);
    }
    if (refinement.scoreRange) {
        next.refinement.scoreRange = refinement.scoreRange;
        next.off.erase({FilterPart::Kind::Score});
    }
    if (!refinement.text.isEmpty()) {
        next.refinement.text = refinement.text;
        next.off.erase({FilterPart::Kind::Text});
    }
    for (const Condition &other : refinement.others) {
        next.remove(FilterPart::of(other)); // also where it is switched off
        next.refinement.others.push_back(other);
    }
    return next;
}

void ActiveFilters::setFacet(Field field, const std::set<FacetValue> &wanted)
{
    Refinement next = refinement();
    next.clearFacet(field);
    for (const FacetValue &value : wanted)
        next.setFacetValue(field, value, true);
    setRefinement(next);
}

void ActiveFilters::showOnlyInstead(Field field, const FacetValue &value)
{
    const auto *newest = dynamic_cast<const Step *>(undoStep());
    if (!m_pending && newest && newest->changesOnlyFacet(field))
        m_steps.undo();
    m_stepOpen = false;
    showOnly(field, value);
}

void ActiveFilters::toggleFacetValue(Field field, const FacetValue &value)
{
    Refinement next = refinement();
    next.setFacetValue(field, value, !next.hasFacetValue(field, value));
    setRefinement(next);
}

void ActiveFilters::exclude(Field field, const FacetValue &value)
{
    Refinement next = refinement();
    next.setExcluded(field, value, true);
    setRefinement(next);
}

void ActiveFilters::stopExcluding(Field field, const FacetValue &value)
{
    Refinement next = refinement();
    next.setExcluded(field, value, false);
    setRefinement(next);
}

void ActiveFilters::clearFacet(Field field)
{
    Refinement next = refinement();
    next.clearFacet(field);
    next.clearExcluded(field);
    setRefinement(next);
}

void ActiveFilters::setScoreRange(const std::optional<ShareRange> &range)
{
    const FilterPart part{FilterPart::Kind::Score};
    if (!range && !m_state.isOn(part))
        return; // it has no effect already
    FilterState next = m_state;
    next.refinement.scoreRange = range;
    next.off.erase(part);
    change(next, Typed::ScoreRange);
}

void ActiveFilters::toggle(const QString &id)
{
    const std::optional<FilterPart> part = FilterPart::fromId(id);
    const std::vector<FilterPart> parts = m_state.parts();
    if (!part || std::find(parts.begin(), parts.end(), *part) == parts.end())
        return;
    FilterState next = m_state;
    if (next.off.erase(*part) == 0)
        next.off.insert(*part);
    change(next);
}

void ActiveFilters::remove(const QString &id)
{
    const std::optional<FilterPart> part = FilterPart::fromId(id);
    if (!part)
        return;
    FilterState next = m_state;
    next.remove(*part);
    change(next);
}

void ActiveFilters::clearRefinement()
{
    FilterState next = m_state;
    next.clearRefinement();
    change(next);
}

void ActiveFilters::clearAll()
{
    clearRefinement();
    FilterState next = m_state;
    for (const FilterPart &part : m_state.parts()) {
        if (part.kind == FilterPart::Kind::Service)
            next.remove(part);
    }
    change(next);
}

void ActiveFilters::setServiceFilter(const std::optional<ServiceFilter> &filter)
{
    const ServiceFilter asked = filter.value_or(ServiceFilter());
    m_stepOpen = false;
    if (filter && applyPending(asked))
        return;
    FilterState next = m_state;
    for (const FilterPart &part : m_state.parts()) {
        // Parts that are switched off stay only while the jobs come from the service.
        if (part.kind == FilterPart::Kind::Service && (!filter || m_state.isOn(part)))
            next.remove(part);
    }
    for (const auto &[field, value] : asked.values()) {
        next.service.setValue(field, value);
        next.off.erase({FilterPart::Kind::Service, field});
    }
    if (next == m_state)
        return;
    discardServiceSteps();
    m_state = next;
    Q_EMIT changed();
}

/// Applies the next state. \p typed: what is being typed or dragged; its changes are one undo step.
void ActiveFilters::change(const FilterState &next, Typed typed)
{
    if (next == m_state)
        return;
    if (next.activeService() != m_state.activeService()) {
        requestServiceChange(PendingChange::Trigger::Change, next);
        return;
    }
    const int index = m_steps.index();
    m_steps.push(new Step(*this, m_state, next, typed)); // calls redo()
    // A step that was merged into nothing is gone, and the one before it was closed.
    m_stepOpen = typed != Typed::Nothing && m_steps.index() >= index;
    Q_EMIT changed();
}

void ActiveFilters::requestServiceChange(PendingChange::Trigger trigger, const FilterState &state)
{
    m_pending = PendingChange{trigger, state};
    Q_EMIT fetchRequested(state.activeService());
}

/// Applies the pending change if it requested this filter. Returns false otherwise.
bool ActiveFilters::applyPending(const ServiceFilter &asked)
{
    if (!m_pending || asked != m_pending->state.activeService() || asked == m_state.activeService())
        return false;
    const PendingChange pending = *m_pending;
    m_pending.reset();
    const bool undoes = pending.trigger == PendingChange::Trigger::Undo;
    const int next = undoes ? m_steps.index() - 1 : m_steps.index();
    const auto *step = dynamic_cast<const Step *>(undoes ? undoStep() : redoStep());
    if (step && m_steps.command(next) != step)
        step = nullptr;
    if (pending.trigger == PendingChange::Trigger::Change) {
        FilterState after = m_state;
        after.copyServiceFrom(pending.state);
        m_steps.push(new Step(*this, m_state, after, Typed::Nothing));
    } else if (step && undoes && step->before().hasSameService(pending.state)) {
        m_steps.undo();
    } else if (step && !undoes && step->after().hasSameService(pending.state)) {
        m_steps.redo();
    } else {
        return false; // other steps were made in the meantime
    }
    Q_EMIT changed();
    return true;
}

void ActiveFilters::cancelPending()
{
    m_pending.reset();
}

void ActiveFilters::expectServiceFilter(const ServiceFilter &filter)
{
    if (m_pending && m_pending->state.activeService() != filter)
        m_pending.reset();
}

// --- undo ---

void ActiveFilters::discardServiceSteps()
{
    m_pending.reset();
    for (int i = 0; i < m_steps.count(); ++i) {
        auto *step = dynamic_cast<Step *>(const_cast<QUndoCommand *>(m_steps.command(i)));
        if (step && step->changesService())
            step->setObsolete(true); // the stack removes it when it reaches it
    }
}

void ActiveFilters::push(std::unique_ptr<UndoStep> step)
{
    m_stepOpen = false;
    m_steps.push(step.release());
    Q_EMIT stepsChanged();
}

const UndoStep *ActiveFilters::undoStep() const
{
    for (int i = m_steps.index() - 1; i >= 0; --i) {
        if (!m_steps.command(i)->isObsolete())
            return static_cast<const UndoStep *>(m_steps.command(i));
    }
    return nullptr;
}

const UndoStep *ActiveFilters::redoStep() const
{
    for (int i = m_steps.index(); i < m_steps.count(); ++i) {
        if (!m_steps.command(i)->isObsolete())
            return static_cast<const UndoStep *>(m_steps.command(i));
    }
    return nullptr;
}

QString ActiveFilters::undoText() const
{
    if (m_pending)
        return describeChange(m_state, m_pending->state);
    const UndoStep *step = undoStep();
    return step ? step->description() : QString();
}

QString ActiveFilters::redoText() const
{
    const UndoStep *step = redoStep();
    return step ? step->description() : QString();
}

void ActiveFilters::undo()
{
    if (m_pending) {
        // What was asked for last has not come yet: it is what the user wants to take back.
        m_pending.reset();
        Q_EMIT fetchRequested(m_state.activeService());
        return;
    }
    const UndoStep *step = undoStep();
    if (!step)
        return;
    m_stepOpen = false;
    while (m_steps.command(m_steps.index() - 1) != step)
        m_steps.undo(); // drops a step that has become obsolete
    const auto *filter = dynamic_cast<const Step *>(step);
    if (filter && filter->changesService() && filter->before().activeService() != m_state.activeService()) {
        requestServiceChange(PendingChange::Trigger::Undo, filter->before());
        return;
    }
    m_steps.undo();
    tellStep(filter != nullptr);
}

void ActiveFilters::redo()
{
    const UndoStep *step = redoStep();
    if (!step)
        return;
    m_stepOpen = false;
    while (m_steps.command(m_steps.index()) != step)
        m_steps.redo(); // drops a step that has become obsolete
    const auto *filter = dynamic_cast<const Step *>(step);
    if (filter && filter->changesService() && filter->after().activeService() != m_state.activeService()) {
        requestServiceChange(PendingChange::Trigger::Redo, filter->after());
        return;
    }
    m_steps.redo();
    tellStep(filter != nullptr);
}

/// A step was undone or redone; \p isFilter: of the filters.
void ActiveFilters::tellStep(bool isFilter)
{
    if (isFilter)
        Q_EMIT changed();
    else
        Q_EMIT stepsChanged();
}

} // namespace assay
