// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

namespace assay {

/// Where jobs come from, as marks know it: see MarkStore. All files share one, since a job in two files is the same
/// job.
inline const QString FileMarks = QStringLiteral("file:");
/// The demo server has another port each time.
inline const QString DemoMarks = QStringLiteral("demo:");

/// The origin of a service: scheme, host and port, such as https://api.example.com:443.
[[nodiscard]] QString serviceMarks(const QUrl &baseUrl);

} // namespace assay
