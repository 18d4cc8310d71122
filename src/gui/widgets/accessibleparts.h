// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QAccessible>
#include <QCache>

namespace assay {

class AccessibleTablePart;
class UniformTableView;

/// The cells and column headers of a table that assistive programs have asked for lately. Creates them on demand and
/// deletes those that nobody asked for longest, so that memory does not grow with the rows that were read. GUI thread.
class AccessibleParts
{
public:
    /// So many exist at most.
    static constexpr int Limit = 2'000;

    AccessibleParts();
    ~AccessibleParts();
    Q_DISABLE_COPY_MOVE(AccessibleParts)

    /// A part of the table: a cell, or the header of a column (row AccessibleTablePart::HeaderRow). nullptr if the
    /// model has no such cell. Valid until Limit others were asked for, or the model drops it.
    [[nodiscard]] AccessibleTablePart *part(UniformTableView &view, int row, int column);

    /// Drops what the model does not have any more, after it has changed. The others keep their identity in a new
    /// place.
    void followModel();

private:
    /// Deletes a registered interface with itself.
    class Registered;
    using Key = std::pair<int, int>; // row and column when it was asked for

    QCache<Key, Registered> m_parts;
};

} // namespace assay
