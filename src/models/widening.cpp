// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/widening.h"

namespace assay {

namespace {

/// Without its reach: which jobs match.
Refinement matching(const Refinement &refinement)
{
    if (wideningOf(refinement) == Widening::Jobs)
        return refinement;
    Refinement inner;
    inner.add(refinement.others.front().parts.front());
    return inner;
}

} // namespace

Widening wideningOf(const Refinement &refinement)
{
    Refinement rest = refinement;
    rest.others.clear();
    if (!rest.isEmpty() || refinement.others.size() != 1)
        return Widening::Jobs;
    switch (refinement.others.front().kind) {
    case Condition::Kind::InSession:
        return Widening::Sessions;
    case Condition::Kind::InTurn:
        return Widening::Turns;
    default:
        return Widening::Jobs;
    }
}

Refinement widened(const Refinement &refinement, Widening widening)
{
    Refinement inner = matching(refinement);
    if (widening == Widening::Jobs || inner.isEmpty())
        return inner;
    Refinement wide;
    wide.add(
        widening == Widening::Turns ? Condition::inTurn(inner.condition()) : Condition::inSession(inner.condition()));
    return wide;
}

} // namespace assay
