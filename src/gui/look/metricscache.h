// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "gui/look/metrics.h"

namespace assay {

/// The metrics of the font that was used last, for what paints very many cells in one font. GUI thread.
class MetricsCache
{
public:
    /// Valid until the next call with another font.
    [[nodiscard]] const Metrics &of(const QFont &font)
    {
        if (!m_metrics || m_metrics->body != font)
            m_metrics.emplace(font);
        return *m_metrics;
    }

private:
    std::optional<Metrics> m_metrics;
};

} // namespace assay
