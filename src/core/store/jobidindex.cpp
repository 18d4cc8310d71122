// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobidindex.h"

namespace assay {

namespace {

std::optional<SourceRow>
findRow(const HashIndex &rows, std::uint64_t hash, const JobStore &store, std::string_view jobId)
{
    const auto found = rows.find(
        hash, [&](std::uint32_t number) { return store.text(Field::JobId, static_cast<SourceRow>(number)) == jobId; });
    return found ? std::optional(static_cast<SourceRow>(*found)) : std::nullopt;
}

} // namespace

std::uint64_t JobIdIndex::prefetch(std::string_view jobId) const noexcept
{
    const std::uint64_t hash = HashIndex::hashOf(jobId);
    m_rows.prefetch(hash);
    return hash;
}

std::optional<SourceRow>
JobIdIndex::insert(const JobStore &store, std::string_view jobId, SourceRow row, std::uint64_t hash)
{
    const std::optional<SourceRow> earlier = findRow(m_rows, hash, store, jobId);
    if (!earlier)
        m_rows.insert(hash, static_cast<std::uint32_t>(row));
    return earlier;
}

std::optional<SourceRow> JobIdIndex::find(const JobStore &store, std::string_view jobId) const
{
    return findRow(m_rows, HashIndex::hashOf(jobId), store, jobId);
}

} // namespace assay
