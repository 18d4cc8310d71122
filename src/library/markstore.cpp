// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/markstore.h"

#include <utility>

#include <QUuid>

#include "library/librarydatabase.h"
#include "library/marklog.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Failure = std::optional<LibraryError>;

constexpr std::size_t MostJobs = 1'000'000; // of one act

MarkAct newAct()
{
    return QUuid::createUuid().toRfc4122();
}

JobMark markOf(const QSqlQuery &row)
{
    JobMark mark;
    mark.flags = static_cast<MarkFlags>(row.value(1).toUInt());
    if (hasMark(mark.flags, MarkFlag::Score))
        mark.score = row.value(2).toDouble();
    if (hasMark(mark.flags, MarkFlag::Note))
        mark.note = row.value(3).toString().toStdString();
    mark.wasDrawn = row.value(4).toInt() != 0;
    mark.wasScoreHidden = row.value(5).toInt() != 0;
    return mark;
}

Failure refusalOf(const QString &origin, std::size_t jobs, const MarkChange &change)
{
    if (origin.isEmpty())
        return LibraryError::refused(
            [] { return MarkStore::tr("These jobs come from no service, so marks can't be kept for them."); });
    if (jobs > MostJobs)
        return LibraryError::refused([] {
            return MarkStore::tr(
                "At most %Ln job(s) can be marked at once. Select fewer.", nullptr, static_cast<int>(MostJobs));
        });
    if (change.text().size() > MarkChange::LongestNote)
        return LibraryError::refused([] {
            return MarkStore::tr(
                "A note may have %Ln character(s). Shorten it.", nullptr, static_cast<int>(MarkChange::LongestNote));
        });
    return std::nullopt;
}

} // namespace

MarkStore::MarkStore(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&library, &Library::changedElsewhere, this, &MarkStore::look);
}

void MarkStore::follow(const QString &origin)
{
    m_origin = origin;
    m_isLoaded = false;
    m_seq = 0;
    ask<Batch>(
        m_library, this, [origin](LibraryDatabase &database) { return read(database, origin, std::nullopt); },
        [this, origin](const Result<Batch, LibraryError> &result) {
            if (m_origin != origin || m_isLoaded)
                return; // another one is followed by now
            if (!result) {
                tell(result.error());
                return;
            }
            m_isLoaded = true;
            m_seq = result.value().seq;
            Q_EMIT loaded(origin, result.value().marks);
        });
}

MarkAct
MarkStore::mark(std::vector<QString> jobs, const MarkChange &change, const MarkCircumstances &how, WhenKept done)
{
    const std::size_t count = jobs.size();
    return mark([jobs = std::move(jobs)] { return jobs; }, count, change, how, std::move(done));
}

MarkAct
MarkStore::mark(JobLister list, std::size_t jobs, const MarkChange &change, const MarkCircumstances &how, WhenKept done)
{
    return append(m_origin, std::move(list), jobs, change, how, std::move(done));
}

MarkAct MarkStore::markAt(
    const QString &origin, const QString &job, const MarkChange &change, const MarkCircumstances &how, WhenKept done)
{
    return append(
        origin, [job] { return std::vector<QString>{job}; }, 1, change, how, std::move(done));
}

MarkAct MarkStore::append(
    const QString &origin, JobLister list, std::size_t jobs, const MarkChange &change, const MarkCircumstances &how,
    WhenKept done)
{
    MarkAct act = newAct();
    const Failure refusal = refusalOf(origin, jobs, change);
    this->change(
        origin,
        [refusal, list = std::move(list), change, how, act](MarkLog &log) {
            return refusal ? refusal : log.append(list(), change, how, act);
        },
        std::move(done));
    return act;
}

MarkAct MarkStore::takeBack(const MarkAct &taken, const MarkCircumstances &how, WhenKept done)
{
    MarkAct act = newAct();
    change(
        m_origin, [taken, how, act](MarkLog &log) { return log.takeBack(taken, how, act); }, std::move(done));
    return act;
}

void MarkStore::change(const QString &origin, Change work, WhenKept done)
{
    using Marks = std::shared_ptr<const JobMarks>;
    ask<Marks>(
        m_library, this,
        [origin, work = std::move(work)](LibraryDatabase &database) -> Result<Marks, LibraryError> {
            MarkLog log(database, origin);
            if (Failure failure = database.change([&] { return work(log); }))
                return *failure;
            return std::make_shared<const JobMarks>(log.changed());
        },
        [this, origin, done = std::move(done)](const Result<Marks, LibraryError> &result) {
            if (!result)
                tell(result.error());
            else if (origin == m_origin && m_isLoaded && !result.value()->empty())
                Q_EMIT changed(origin, result.value());
            if (done)
                done(result ? Result<Kept, LibraryError>(Kept()) : Result<Kept, LibraryError>(result.error()));
        });
}

/// Reads what others marked. It also finds what this one marked since: telling that twice does no harm.
void MarkStore::look()
{
    if (!m_isLoaded)
        return;
    ask<Batch>(
        m_library, this,
        [origin = m_origin, after = m_seq](LibraryDatabase &database) { return read(database, origin, after); },
        [this, origin = m_origin](const Result<Batch, LibraryError> &result) {
            if (m_origin != origin || !m_isLoaded)
                return;
            if (!result) {
                tell(result.error());
                return;
            }
            m_seq = std::max(m_seq, result.value().seq);
            if (!result.value().marks->empty())
                Q_EMIT changed(origin, result.value().marks);
        });
}

void MarkStore::tell(const LibraryError &error)
{
    if (m_library.state() != Library::State::Unavailable) // else it has told so
        Q_EMIT failed(error);
}

/// The marks of jobs that have an event after this one; of all jobs, without those that have none any more, when it is
/// nothing.
Result<MarkStore::Batch, LibraryError>
MarkStore::read(LibraryDatabase &database, const QString &origin, std::optional<qint64> after)
{
    auto marks = std::make_shared<JobMarks>();
    qint64 seq = after.value_or(0);
    Failure failure = database.read(
        u"SELECT job_id, flags, score, note, drawn, score_hidden, seq FROM marks "
        "WHERE origin = (SELECT id FROM origins WHERE origin = ?) AND seq > ?"_s,
        {origin, seq}, [&](const QSqlQuery &row) {
            seq = std::max(seq, row.value(6).toLongLong());
            JobMark mark = markOf(row);
            if (after || !mark.isEmpty())
                marks->insert_or_assign(row.value(0).toString().toStdString(), std::move(mark));
        });
    if (failure)
        return *failure;
    return Batch{std::move(marks), seq};
}

} // namespace assay
