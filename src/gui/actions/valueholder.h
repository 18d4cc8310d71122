// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/job/refinement.h"

class QWidget;

namespace assay {

/// A value of a field, as a cell, a detail row or a facet shows it. Nullopt: "no value".
struct HeldValue
{
    Field field = Field::JobId;
    FacetValue value;
    bool excluded = false; ///< jobs with this value are hidden
};

/// A widget whose current value can be copied and filtered by. GUI thread. A widget that is one defines its destructor
/// in its source file: GCC for Windows, with optimisation across files, gives the linker inline ones twice.
class ValueHolder
{
public:
    virtual ~ValueHolder() = default;

    /// The current value; nullopt when there is none.
    [[nodiscard]] virtual std::optional<HeldValue> heldValue() const = 0;

    /// The value of the widget with the focus, or of the nearest widget around it that holds one.
    [[nodiscard]] static std::optional<HeldValue> ofFocus(const QWidget *focus);
};

} // namespace assay
