// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "library/savedconnection.h"
#include "library/secret.h"

namespace assay {

/// What a user is changing of the connections, before it is kept: nothing that was typed is lost while another one is
/// looked at, or when keeping it fails. A plain value.
class ConnectionDrafts
{
public:
    struct Draft
    {
        SavedConnection value; ///< as it is typed; without an id, it was never kept
        SavedConnection kept; ///< as it is kept; without an id, it is not
        Secret typed; ///< a key that was typed and is not kept
        int number = 0; ///< by which the draft is known while its row changes

        [[nodiscard]] bool isNew() const { return kept.id.isEmpty(); }
        [[nodiscard]] bool isModified() const { return isNew() || value != kept || !typed.isEmpty(); }
    };

    /// Follows what is kept. Drafts stay; those of connections that are gone, if they were changed, as new ones.
    void setKept(const std::vector<SavedConnection> &connections);

    [[nodiscard]] int count() const { return static_cast<int>(m_drafts.size()); }
    [[nodiscard]] const Draft &at(int row) const { return m_drafts[static_cast<std::size_t>(row)]; }

    /// The row of a kept connection, or of a draft; -1 when there is none.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] int rowOfNumber(int number) const;

    /// Adds one that is not kept; returns its row, the last.
    int add(const SavedConnection &value, const Secret &typed = {});

    void edit(int row, const SavedConnection &value, const Secret &typed);

    /// The draft is being kept with this id; empty: it could not be kept.
    void setId(int row, const QString &id);

    /// The draft was kept with its id, and with its key.
    void noteKept(int row);

    /// Removes a new one; what was changed of a kept one is dropped.
    void discard(int row);

    [[nodiscard]] int modifiedCount() const;

private:
    int m_numbers = 0; // so far
    std::vector<Draft> m_drafts; // the kept ones in their order, then the new ones
};

} // namespace assay
