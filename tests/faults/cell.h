// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay::faults {

/// The result of one fault at one place.
struct Cell
{
    QString point; ///< the kind of fault, with its number in README.md
    QString fault;
    QString asked; ///< list, job, summary; or what else was done
    QString front; ///< command line or window
    QString sentence; ///< what the user is told; empty: nothing
    int status = -1; ///< exit status; -1: there is none
    qint64 milliseconds = 0;
    QString kept; ///< what has stayed as it was
    QString shortOf; ///< why it fell short; empty: it held
    QString known; ///< why it is known to fall short; empty: it is not

    [[nodiscard]] bool held() const { return shortOf.isEmpty(); }
};

} // namespace assay::faults
