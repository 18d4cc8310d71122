// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/wirefaults.h"

namespace assay::faults {

std::vector<Fault> wireFaults()
{
    std::vector<Fault> all;
    for (const std::vector<Fault> &part : {answerFaults(), demoFaults(), tlsFaults(), proxyFaults()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

void expect(Fault &fault, const Expected &expected)
{
    fault.list = expected;
    fault.job = expected;
    fault.summary = expected;
}

Expected succeeds()
{
    Expected expected;
    expected.end = Expected::End::Succeeds;
    return expected;
}

Expected fails(int status, const QString &thing, const QString &wayOut, const QString &commandWayOut)
{
    return {Expected::End::Fails, thing, wayOut, commandWayOut, status};
}

} // namespace assay::faults
