// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QString>

#include "core/job/jobfields.h"

namespace assay {

/// The filter of the list call: the nine query parameters, joined by AND, compared exactly. A plain value.
class ServiceFilter
{
public:
    /// The wanted value; empty when the field is not filtered.
    [[nodiscard]] QString value(Field field) const;

    /// Sets the wanted value; an empty one removes the filter. Ignores fields that the service does not filter by.
    void setValue(Field field, const QString &value);

    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }

    /// The fields that are filtered, in the order of the field table.
    [[nodiscard]] const std::map<Field, QString> &values() const { return m_values; }

    bool operator==(const ServiceFilter &) const = default;

private:
    std::map<Field, QString> m_values;
};

} // namespace assay
