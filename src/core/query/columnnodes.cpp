// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/columnnodes.h"

#include <limits>

namespace assay {

namespace {

constexpr std::size_t StopInterval = 1024; // values between looks at the stop token

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

void CodeNode::prepare(std::size_t, const std::stop_token &stop)
{
    const StringDictionary &dictionary = m_store.dictionary(m_field);
    m_passes.assign(dictionary.size(), 0);
    for (JobStore::Code code = StringDictionary::First; code < m_passes.size(); ++code) {
        if (code % StopInterval == 0 && stop.stop_requested())
            return;
        m_passes[code] = m_test(dictionary.value(code)) ? 1 : 0;
    }
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

void ScoreNode::prepare(std::size_t, const std::stop_token &)
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
    , m_test(test)
{
    const StringDictionary &names = store.dictionary(Field::Module);
    for (JobStore::Code code = 0; code < names.size(); ++code)
        m_tops.push_back(scaleTop(modules.scale(names.value(code))).value_or(std::numeric_limits<double>::quiet_NaN()));
}

void ShareNode::prepare(std::size_t, const std::stop_token &)
{
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

void PresenceNode::prepare(std::size_t, const std::stop_token &)
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
