// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/servicefilter.h"

namespace assay {

QString ServiceFilter::value(Field field) const
{
    const auto found = m_values.find(field);
    return found == m_values.end() ? QString() : found->second;
}

void ServiceFilter::setValue(Field field, const QString &value)
{
    if (!fieldInfo(field).serviceFilter)
        return;
    if (value.isEmpty())
        m_values.erase(field);
    else
        m_values.insert_or_assign(field, value);
}

} // namespace assay
