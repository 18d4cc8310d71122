// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/job/rows.h"
#include "core/store/jobidindex.h"
#include "core/store/jobstore.h"

namespace assay {

/// The jobs that were looked at, oldest first, with a place among them to go back and forward from. Remembers a job by
/// its row while the same jobs are loaded, and by its id when they were loaded again. Jobs that are not loaded any more
/// are skipped, but kept: another list may have them. A plain value.
class JobHistory
{
public:
    /// The oldest jobs beyond these are forgotten.
    static constexpr std::size_t Limit = 200;

    /// The loaded jobs. \p ids is null while they are still loading: then only jobs of this store are found.
    struct Loaded
    {
        std::shared_ptr<const JobStore> store;
        std::shared_ptr<const JobIdIndex> ids;
    };

    /// A job was looked at: it becomes the current one, and those that were ahead are forgotten. Does nothing when it
    /// is the current one already.
    void look(const std::shared_ptr<const JobStore> &store, SourceRow row);

    /// Makes the nearest job before, or after, that is loaded the current one, and gives its row. Nothing when there is
    /// none. \p shown is the job that is shown, which is skipped; when it is not the current one, the way back begins
    /// with that.
    std::optional<SourceRow> back(const Loaded &loaded, std::optional<SourceRow> shown);
    std::optional<SourceRow> forward(const Loaded &loaded, std::optional<SourceRow> shown);

    [[nodiscard]] bool canGoBack(const Loaded &loaded, std::optional<SourceRow> shown) const;
    [[nodiscard]] bool canGoForward(const Loaded &loaded, std::optional<SourceRow> shown) const;

    /// True when the job is the current one.
    [[nodiscard]] bool isCurrent(const std::shared_ptr<const JobStore> &store, SourceRow row) const;

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        std::weak_ptr<const JobStore> store;
        SourceRow row{};
        std::string id;
    };

    struct Place
    {
        std::size_t position;
        SourceRow row;
    };

    [[nodiscard]] static std::optional<SourceRow> find(const Entry &entry, const Loaded &loaded);
    [[nodiscard]] std::optional<Place>
    nearest(const Loaded &loaded, std::optional<SourceRow> shown, std::ptrdiff_t step) const;
    std::optional<SourceRow> go(const std::optional<Place> &place);

    std::vector<Entry> m_entries;
    std::size_t m_current = 0; // below size(), unless that is 0
};

} // namespace assay
