// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/valueholder.h"

#include <QWidget>

namespace assay {

std::optional<HeldValue> ValueHolder::ofFocus(const QWidget *focus)
{
    for (; focus; focus = focus->parentWidget()) {
        if (const auto *holder = dynamic_cast<const ValueHolder *>(focus))
            return holder->heldValue();
    }
    return std::nullopt;
}

} // namespace assay
