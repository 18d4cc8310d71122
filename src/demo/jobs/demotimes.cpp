// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demotimes.h"

#include <QDateTime>

namespace assay::demo {

std::string isoTime(std::int64_t second)
{
    return QDateTime::fromSecsSinceEpoch(second).toUTC().toString(Qt::ISODate).toStdString();
}

} // namespace assay::demo
