// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/markorigin.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace assay {

QString serviceMarks(const QUrl &baseUrl)
{
    const int usual = baseUrl.scheme() == "http"_L1 ? 80 : 443;
    return u"%1://%2:%3"_s.arg(baseUrl.scheme(), baseUrl.host()).arg(baseUrl.port(usual));
}

} // namespace assay
