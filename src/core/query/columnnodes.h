// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "core/job/condition.h"
#include "core/job/scoringmodules.h"
#include "core/query/conditionnode.h"
#include "core/store/jobstore.h"

namespace assay {

/// A dictionary field whose value passes a test. Each value is tested once.
class CodeNode final : public ConditionNode
{
public:
    using Test = std::function<bool(std::string_view value)>;
    CodeNode(const JobStore &store, Field field, Test test);

    void prepare(std::size_t rows, const StopCheck &stop) override;
    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;

private:
    const JobStore &m_store;
    const Field m_field;
    const Test m_test;
    std::vector<unsigned char> m_passes; // by code
};

/// A score, on the scale of its module, inside the numbers of a test.
class ScoreNode final : public ConditionNode
{
public:
    ScoreNode(const JobStore &store, NumberTest test);

    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;

private:
    const JobStore &m_store;
    const NumberTest m_test;
};

/// A share of scale inside the numbers of a test.
class ShareNode final : public ConditionNode
{
public:
    /// \p modules must outlive it until prepare().
    ShareNode(const JobStore &store, const ScoringModules &modules, NumberTest test);

    void prepare(std::size_t rows, const StopCheck &stop) override;
    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;

private:
    const JobStore &m_store;
    const ScoringModules &m_modules;
    const NumberTest m_test;
    std::vector<double> m_tops; // by code of the module; NaN for an unknown scale
};

/// A score, or an explanation, that is there.
class PresenceNode final : public ConditionNode
{
public:
    PresenceNode(const JobStore &store, Field field);

    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;

private:
    const JobStore &m_store;
    const Field m_field;
};

} // namespace assay
