// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include "core/job/jobmark.h"
#include "library/ask.h"
#include "library/markevent.h"

namespace assay {

class MarkLog;

/// What the user said of the jobs of services. GUI thread. It keeps no copy: follow() hands over all marks of one
/// service once, and changed() what changed since, by this window or another.
///
/// A service is named by its origin, such as https://api.example.com:443: marks survive another fetch, and another base
/// URL of the same server.
class MarkStore : public QObject
{
    Q_OBJECT

public:
    explicit MarkStore(Library &library, QObject *parent = nullptr);

    /// Reads all marks of a service; loaded() or failed() follows. From then on changed() follows it, and no other one
    /// any more. 100,000 marks take a fraction of a second, on the library's thread.
    void follow(const QString &origin);

    /// The service that is followed; empty: none.
    [[nodiscard]] const QString &origin() const { return m_origin; }

    /// Marks jobs of the service that is followed, all of them or none, in one transaction. Returns the act, by which
    /// it can be taken back. It holds when \p done, or changed(), says so. More than a million jobs at once are
    /// refused.
    MarkAct
    mark(std::vector<QString> jobs, const MarkChange &change, const MarkCircumstances &how = {}, WhenKept done = {});

    /// Lists the ids of jobs, on the library's thread.
    using JobLister = std::function<std::vector<QString>()>;

    /// The same for so many jobs that listing them takes longer than a frame.
    MarkAct
    mark(JobLister list, std::size_t jobs, const MarkChange &change, const MarkCircumstances &how, WhenKept done);

    /// Marks a job of another service, or of the one that is followed.
    MarkAct markAt(
        const QString &origin, const QString &job, const MarkChange &change, const MarkCircumstances &how,
        WhenKept done);

    /// Takes an act back: what it said counts no more, and what was said before counts again. Returns an act, by which
    /// this can be taken back in turn (redo). Works across restarts, and whichever marks came after it. An act of which
    /// the service that is followed has nothing is refused.
    MarkAct takeBack(const MarkAct &act, const MarkCircumstances &how = {}, WhenKept done = {});

Q_SIGNALS:
    /// All marks of the service that is followed.
    void loaded(const QString &origin, const std::shared_ptr<const assay::JobMarks> &marks);

    /// These jobs have other marks now; an empty mark: none any more.
    void changed(const QString &origin, const std::shared_ptr<const assay::JobMarks> &marks);

    /// A change was not kept, or reading failed; also told to \p done. Not while the library is unavailable, which it
    /// tells itself: then only \p done is told.
    void failed(const assay::LibraryError &error);

private:
    /// Marks that were read, and up to which event.
    struct Batch
    {
        std::shared_ptr<const JobMarks> marks;
        qint64 seq = 0;
    };
    using Change = std::function<std::optional<LibraryError>(MarkLog &)>;

    MarkAct append(
        const QString &origin, JobLister list, std::size_t jobs, const MarkChange &change, const MarkCircumstances &how,
        WhenKept done);
    void change(const QString &origin, Change work, WhenKept done);
    void look();
    void tell(const LibraryError &error);
    [[nodiscard]] static Result<Batch, LibraryError>
    read(LibraryDatabase &database, const QString &origin, std::optional<qint64> after);

    Library &m_library;
    QString m_origin;
    bool m_isLoaded = false; // of m_origin
    qint64 m_seq = 0; // marks up to this event are known
};

} // namespace assay
