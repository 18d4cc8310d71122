// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/query/conditionnode.h"
#include "core/query/valuematcher.h"
#include "core/store/jobstore.h"

namespace assay {

/// An unknown field whose value, as text, matches; without a matcher, one that has a value. Null is none.
class UnknownNode final : public ConditionNode
{
public:
    UnknownNode(const JobStore &store, std::string path, std::optional<ValueMatcher> matcher);

    void prepare(std::size_t rows, const StopCheck &stop) override;
    void narrow(std::size_t first, std::size_t size, Mask wanted) const override;

private:
    const JobStore &m_store;
    const std::string m_path;
    const std::optional<ValueMatcher> m_matcher;
    std::vector<unsigned char> m_found; // by row
};

} // namespace assay
