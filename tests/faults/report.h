// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "faults/cell.h"

namespace assay::faults {

/// Prints the cells, one a line, and counts them.
class Report
{
public:
    void add(const Cell &cell);

    /// Prints how many held, and which fell short. Returns the exit status: 1 when one fell short that is not known to.
    [[nodiscard]] int end(qint64 milliseconds) const;

private:
    int m_cells = 0;
    int m_held = 0;
    int m_unknown = 0; // fell short, and nobody knew
    QStringList m_short;
};

} // namespace assay::faults
