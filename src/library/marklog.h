// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/job/jobmark.h"
#include "library/libraryerror.h"
#include "library/markevent.h"

namespace assay {

class LibraryDatabase;

/// Appends mark events and keeps what follows from them. Used within a transaction, on the library's thread.
class MarkLog
{
public:
    /// \p origin: of the service, such as https://api.example.com:443.
    MarkLog(LibraryDatabase &database, QString origin);

    /// Appends an event for each job.
    [[nodiscard]] std::optional<LibraryError> append(
        const std::vector<QString> &jobs, const MarkChange &change, const MarkCircumstances &how, const MarkAct &act);

    /// Appends events that take back those of an act; they are an act themselves, so that they can be taken back. An
    /// act that is not known takes back nothing.
    [[nodiscard]] std::optional<LibraryError>
    takeBack(const MarkAct &taken, const MarkCircumstances &how, const MarkAct &act);

    /// What the jobs of append() and takeBack() have now.
    [[nodiscard]] const JobMarks &changed() const { return m_changed; }

private:
    using Failure = std::optional<LibraryError>;

    [[nodiscard]] Failure prepare();
    [[nodiscard]] Failure
    insert(const QString &job, int kind, const QVariantList &values, const MarkCircumstances &how, const MarkAct &act);
    [[nodiscard]] Failure keepClock();
    [[nodiscard]] Failure renew(const QString &job);

    LibraryDatabase &m_database;
    const QString m_origin;
    qint64 m_originId = 0;
    qint64 m_clock = 0;
    qint64 m_time = 0; // ms since 1970
    QByteArray m_device;
    JobMarks m_changed;
};

} // namespace assay
