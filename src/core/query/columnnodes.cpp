// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/columnnodes.h"

#include "core/query/dictionarytests.h"

namespace assay {

namespace {

/// Keeps the wanted rows for which \p passes(row of the block) is true, without a branch for each.
template <typename Passes> void keep(std::size_t size, ConditionNode::Mask wanted, const Passes &passes)
{
    for (std::size_t i = 0; i < size; ++i)
        wanted[i] = static_cast<unsigned char>(wanted[i] & static_cast<unsigned>(passes(i)));
}

/// Calls use() with the comparison of a test, so that a loop over rows does not ask which one it is.
template <typename Use> void withComparison(const NumberTest &test, const Use &use)
{
    using Operator = NumberTest::Operator;
    const double value = test.value;
    const double upper = test.upper;
    switch (test.op) {
    case Operator::Equal:
        return use([value](double number) { return number == value; });
    case Operator::Less:
        return use([value](double number) { return number < value; });
    case Operator::AtMost:
        return use([value](double number) { return number <= value; });
    case Operator::Greater:
        return use([value](double number) { return number > value; });
    case Operator::AtLeast:
        return use([value](double number) { return number >= value; });
    case Operator::Between:
        return use([value, upper](double number) {
            return (static_cast<unsigned>(number >= value) & static_cast<unsigned>(number <= upper)) != 0;
        });
    }
}

bool hasScore(ScoreValue::Kind kind)
{
    return kind >= ScoreValue::Kind::Integer;
}

} // namespace

CodeNode::CodeNode(const JobStore &store, Field field, Test test)
    : m_store(store)
    , m_field(field)
    , m_test(std::move(test))
{
}

void CodeNode::prepare(std::size_t, const StopCheck &stop)
{
    m_passes = passingCodes(m_store.dictionary(m_field), stop, m_test);
}

void CodeNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    const JobStore::Code *codes = m_store.codes(m_field, first);
    for (std::size_t i = 0; i < size; ++i)
        wanted[i] &= m_passes[codes[i]];
}

ScoreNode::ScoreNode(const JobStore &store, NumberTest test)
    : m_store(store)
    , m_test(test)
{
}

void ScoreNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    const double *scores = m_store.scores(first);
    const ScoreValue::Kind *kinds = m_store.scoreKinds(first);
    withComparison(m_test, [&](const auto &accepts) {
        keep(size, wanted, [&](std::size_t i) {
            return static_cast<unsigned>(hasScore(kinds[i])) & static_cast<unsigned>(accepts(scores[i]));
        });
    });
}

ShareNode::ShareNode(const JobStore &store, const ScoringModules &modules, NumberTest test)
    : m_store(store)
    , m_modules(modules)
    , m_test(test)
{
}

void ShareNode::prepare(std::size_t, const StopCheck &stop)
{
    m_tops = scaleTops(m_store, m_modules, stop);
}

/// Computes the same share as shareOfScale(), without a branch for each row.
void ShareNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    const JobStore::Code *modules = m_store.codes(Field::Module, first);
    const double *scores = m_store.scores(first);
    const ScoreValue::Kind *kinds = m_store.scoreKinds(first);
    withComparison(m_test, [&](const auto &accepts) {
        keep(size, wanted, [&](std::size_t i) {
            const double top = m_tops[modules[i]];
            return static_cast<unsigned>(hasScore(kinds[i])) & static_cast<unsigned>(scores[i] >= 0.0)
                & static_cast<unsigned>(scores[i] <= top) & static_cast<unsigned>(accepts(scores[i] / top));
        });
    });
}

PresenceNode::PresenceNode(const JobStore &store, Field field)
    : m_store(store)
    , m_field(field)
{
}

void PresenceNode::narrow(std::size_t first, std::size_t size, Mask wanted) const
{
    if (m_field == Field::Score) {
        const ScoreValue::Kind *kinds = m_store.scoreKinds(first);
        keep(size, wanted, [kinds](std::size_t i) { return hasScore(kinds[i]); });
    } else {
        const ValueState *states = m_store.explanationStates(first);
        keep(size, wanted, [states](std::size_t i) { return states[i] == ValueState::Present; });
    }
}

} // namespace assay
