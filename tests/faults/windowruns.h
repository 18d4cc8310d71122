// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/faultwindow.h"
#include "faults/report.h"
#include "faults/stage.h"

namespace assay::faults {

/// Lets one fault after the other come to a window with rows on the screen. GUI thread.
class WindowRuns
{
public:
    /// The arguments must outlive it.
    WindowRuns(const Certificates &certificates, Report &report);

    /// Asks for the list, for one job and for a summary while there is this fault, and after each of them again without
    /// it. Each is a cell.
    void run(const Fault &fault);

private:
    const Certificates &m_certificates;
    Report &m_report;
    std::unique_ptr<FaultWindow> m_window; // goes on to the next fault, as a window of a user does
};

} // namespace assay::faults
