// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/marking.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include "core/base/pluralcount.h"
#include "core/base/utf8.h"
#include "core/store/jobstore.h"
#include "library/markstore.h"
#include "models/activefilters.h"
#include "models/markwords.h"
#include "workspace/markedrows.h"
#include "workspace/workspace.h"

namespace assay {

/// What a step is about, shared with what the library is still asked for.
struct Marking::StepState
{
    MarkFlag flag = MarkFlag::Reviewed;
    bool isSet = true; // else taken away
    std::size_t jobs = 1;
    Step *step = nullptr; // null once the stack has dropped it
};

/// A mark of one or several jobs. Undo and redo take the newest act back, whatever was marked since.
class Marking::Step : public UndoStep
{
public:
    Step(Marking &marking, std::shared_ptr<StepState> state, MarkAct act)
        : m_marking(marking)
        , m_state(std::move(state))
        , m_act(std::move(act))
    {
        m_state->step = this;
    }
    ~Step() override { m_state->step = nullptr; }

    void undo() override { takeBack(); }
    void redo() override
    {
        if (m_isDone)
            takeBack(); // what undo() said
        m_isDone = true;
    }

    [[nodiscard]] QString description() const override
    {
        const QString title = markTitle(m_state->flag);
        const int jobs = pluralCount(static_cast<qsizetype>(m_state->jobs));
        //: What can be undone, in title case; %1 is a mark, such as "Flag"
        return m_state->isSet ? tr("%1 of %Ln Job(s)", nullptr, jobs).arg(title)
                              //: See "%1 of %Ln Job(s)"
                              : tr("Removing %1 of %Ln Job(s)", nullptr, jobs).arg(title);
    }

private:
    void takeBack() { m_act = m_marking.m_store.takeBack(m_act, {}, m_marking.whenKept(m_state)); }

    Marking &m_marking;
    std::shared_ptr<StepState> m_state;
    MarkAct m_act; // the newest
    bool m_isDone = false; // redo() was called once
};

Marking::Marking(Workspace &workspace, Library &library, MarkStore &store, MarkedRows &rows, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_library(library)
    , m_store(store)
    , m_rows(rows)
{
    connect(&m_library, &Library::opened, this, &Marking::changed);
    connect(&m_rows, &MarkedRows::changed, this, &Marking::changed);
    connect(&m_workspace, &Workspace::originChanged, this, [this] {
        if (m_workspace.markOrigin() != m_origin)
            forgetSteps();
    });
}

Marking::~Marking()
{
    forgetSteps(); // they refer to this
}

Sentence Marking::obstacle() const
{
    switch (m_library.state()) {
    case Library::State::Unavailable:
    case Library::State::ReadOnly:
        if (m_library.notice())
            return m_library.notice();
        return [] { return tr("The library can't be written, so marks can't be kept."); };
    case Library::State::Opening:
        return [] { return tr("The marks are being read."); };
    case Library::State::Ready:
        break;
    }
    if (!m_rows.store())
        return [] { return tr("There are no jobs to mark."); };
    if (!m_rows.column())
        return [] { return tr("The marks are being read."); };
    return {};
}

std::size_t Marking::Summary::count(MarkFlag flag) const
{
    return counts[static_cast<std::size_t>(std::countr_zero(markBit(flag)))];
}

bool Marking::Summary::allHave(MarkFlag flag) const
{
    const std::size_t possible = isVerdict(flag) ? scored : jobs;
    return possible > 0 && count(flag) >= possible;
}

Marking::Summary Marking::summary(std::span<const SourceRow> rows) const
{
    std::array<std::size_t, 256> jobs = {}; // by flags: the fastest for a million rows
    const MarkColumn::Pointer &column = m_rows.column();
    Summary summary;
    summary.jobs = rows.size();
    if (!column)
        return summary;
    const JobStore &store = *m_rows.store();
    for (const SourceRow row : rows) {
        ++jobs[column->flags(row)];
        summary.scored += store.score(row).hasValue() ? 1 : 0;
    }
    for (std::size_t bit = 0; bit < summary.counts.size(); ++bit) {
        for (std::size_t flags = 0; flags < jobs.size(); ++flags)
            summary.counts[bit] += (flags >> bit & 1U) != 0 ? jobs[flags] : 0;
    }
    return summary;
}

const JobMark *Marking::mark(SourceRow row) const
{
    return m_rows.column() ? m_rows.column()->mark(row) : nullptr;
}

void Marking::toggle(MarkFlag flag, const std::vector<SourceRow> &rows, const MarkCircumstances &how)
{
    const bool isSet = !summary(rows).allHave(flag);
    const auto change = [&]() -> std::optional<MarkChange> {
        switch (flag) {
        case MarkFlag::Reviewed:
            return MarkChange::flag(MarkKind::Reviewed, isSet);
        case MarkFlag::Flag:
            return MarkChange::flag(MarkKind::Flag, isSet);
        case MarkFlag::Discuss:
            return MarkChange::flag(MarkKind::Discuss, isSet);
        case MarkFlag::Star:
            return MarkChange::flag(MarkKind::Star, isSet);
        case MarkFlag::Agree:
            return MarkChange::verdict(isSet ? MarkVerdict::Agree : MarkVerdict::None);
        case MarkFlag::Disagree:
            return MarkChange::verdict(isSet ? MarkVerdict::Disagree : MarkVerdict::None);
        case MarkFlag::Score:
        case MarkFlag::Note:
            break;
        }
        return std::nullopt;
    }();
    if (!change || !canMark())
        return;
    const std::vector<SourceRow> possible = isVerdict(flag) ? judgeable(rows, flag) : rows;
    if (possible.empty())
        return;
    auto state = std::make_shared<StepState>(StepState{flag, isSet, possible.size(), nullptr});
    push(state, m_rows.mark(possible, *change, how, whenKept(state)));
}

/// Those with a score, and those that have the verdict from a time when they had one: it can be taken away.
std::vector<SourceRow> Marking::judgeable(const std::vector<SourceRow> &rows, MarkFlag flag) const
{
    std::vector<SourceRow> found;
    std::ranges::copy_if(rows, std::back_inserter(found), [&](SourceRow row) {
        return m_rows.store()->score(row).hasValue() || hasMark(m_rows.column()->flags(row), flag);
    });
    return found;
}

Marking::Job Marking::job(SourceRow row)
{
    const std::shared_ptr<const JobStore> &store = m_workspace.browser()->table()->store();
    if (m_rows.store() == store)
        m_rows.remember(row);
    return {m_workspace.markOrigin(), fromUtf8(store->text(Field::JobId, row))};
}

void Marking::setScore(const Job &job, std::optional<double> score, const MarkCircumstances &how)
{
    apply(job, MarkFlag::Score, score.has_value(), MarkChange::score(score), how);
}

void Marking::setNote(const Job &job, const QString &text, const MarkCircumstances &how)
{
    apply(job, MarkFlag::Note, !text.isEmpty(), MarkChange::note(text), how);
}

void Marking::apply(const Job &job, MarkFlag flag, bool isSet, const MarkChange &change, const MarkCircumstances &how)
{
    auto state = std::make_shared<StepState>(StepState{flag, isSet, 1, nullptr});
    const MarkAct act = m_store.markAt(job.origin, job.id, change, how, whenKept(state));
    if (job.origin == m_store.origin())
        push(state, act);
}

void Marking::push(const std::shared_ptr<StepState> &state, const MarkAct &act)
{
    m_origin = m_store.origin();
    std::erase_if(m_steps, [](const std::weak_ptr<StepState> &step) { return step.expired(); });
    m_steps.push_back(state);
    m_workspace.filters()->push(std::make_unique<Step>(*this, state, act));
}

/// What was not kept can't be undone; its error is told by the store.
WhenKept Marking::whenKept(const std::shared_ptr<StepState> &state)
{
    return [this, state](const Result<Kept, LibraryError> &result) {
        if (result || !state->step)
            return;
        state->step->setObsolete(true);
        m_workspace.filters()->tellSteps();
    };
}

/// The marks of another service can't be taken back while its jobs are not here.
void Marking::forgetSteps()
{
    bool areThere = false;
    for (const std::weak_ptr<StepState> &weak : m_steps) {
        const std::shared_ptr<StepState> state = weak.lock();
        if (state && state->step) {
            state->step->setObsolete(true);
            areThere = true;
        }
    }
    m_steps.clear();
    if (areThere)
        m_workspace.filters()->tellSteps();
}

} // namespace assay
