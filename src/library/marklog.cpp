// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/marklog.h"

#include <utility>

#include <QDateTime>
#include <QUuid>

#include "library/librarydatabase.h"
#include "library/markfold.h"
#include "library/markstore.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

QByteArray newId()
{
    return QUuid::createUuid().toRfc4122();
}

QVariant numberValue(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

MarkEvent eventOf(const QSqlQuery &row)
{
    MarkEvent event;
    event.id = row.value(0).toByteArray();
    event.kind = row.value(1).toInt();
    if (!row.isNull(2))
        event.number = row.value(2).toDouble();
    event.text = row.value(3).toString();
    event.takesBack = row.value(4).toByteArray();
    event.isDrawn = row.value(5).toInt() != 0;
    event.isScoreHidden = row.value(6).toInt() != 0;
    return event;
}

} // namespace

MarkLog::MarkLog(LibraryDatabase &database, QString origin)
    : m_database(database)
    , m_origin(std::move(origin))
{
}

/// Finds out what all events share.
MarkLog::Failure MarkLog::prepare()
{
    if (m_originId != 0)
        return std::nullopt;
    m_time = QDateTime::currentMSecsSinceEpoch();
    Failure failure = m_database.run(u"INSERT OR IGNORE INTO origins (origin) VALUES (?)"_s, {m_origin});
    if (!failure)
        failure =
            m_database.read(u"SELECT id FROM origins WHERE origin = ?"_s, {m_origin}, [this](const QSqlQuery &row) {
                m_originId = row.value(0).toLongLong();
            });
    if (!failure)
        failure = m_database.run(u"INSERT OR IGNORE INTO facts (name, value) VALUES ('device', ?)"_s, {newId()});
    if (!failure)
        failure = m_database.read(u"SELECT value FROM facts WHERE name = 'device'"_s, {}, [this](const QSqlQuery &row) {
            m_device = row.value(0).toByteArray();
        });
    if (!failure)
        failure = m_database.read(u"SELECT value FROM facts WHERE name = 'clock'"_s, {}, [this](const QSqlQuery &row) {
            m_clock = row.value(0).toLongLong();
        });
    return failure;
}

MarkLog::Failure MarkLog::append(
    const std::vector<QString> &jobs, const MarkChange &change, const MarkCircumstances &how, const MarkAct &act)
{
    Failure failure = prepare();
    const QVariant text = change.kind() == MarkKind::Note ? QVariant(change.text()) : QVariant();
    for (const QString &job : jobs) {
        if (!failure)
            failure = insert(
                job, static_cast<int>(change.kind()), {numberValue(change.number()), text, QVariant()}, how, act);
        if (!failure)
            failure = renew(job);
        if (failure)
            return failure;
    }
    return failure ? failure : keepClock();
}

MarkLog::Failure MarkLog::takeBack(const MarkAct &taken, const MarkCircumstances &how, const MarkAct &act)
{
    struct Taken
    {
        QString job;
        QByteArray id;
    };
    std::vector<Taken> events;
    Failure failure = prepare();
    if (!failure)
        failure = m_database.read(
            u"SELECT job_id, id FROM mark_events WHERE act = ? AND origin = ?"_s, {taken, m_originId},
            [&events](const QSqlQuery &row) {
                events.push_back({row.value(0).toString(), row.value(1).toByteArray()});
            });
    if (!failure && events.empty())
        failure = LibraryError::refused(
            [] { return MarkStore::tr("These marks are of jobs of another service. Open its jobs to undo them."); });
    for (const Taken &event : events) {
        if (!failure)
            failure =
                insert(event.job, static_cast<int>(MarkKind::TakeBack), {QVariant(), QVariant(), event.id}, how, act);
        if (!failure)
            failure = renew(event.job);
        if (failure)
            return failure;
    }
    return failure ? failure : keepClock();
}

/// \p values: number, text, takes_back.
MarkLog::Failure MarkLog::insert(
    const QString &job, int kind, const QVariantList &values, const MarkCircumstances &how, const MarkAct &act)
{
    ++m_clock;
    return m_database.run(
        u"INSERT INTO mark_events (id, act, clock, origin, job_id, kind, number, text, takes_back, drawn, "
        u"score_hidden, "
        "time, device, author) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        QVariantList{newId(), act, m_clock, m_originId, job, kind} + values
            + QVariantList{how.isDrawn ? 1 : 0, how.isScoreHidden ? 1 : 0, m_time, m_device, how.author});
}

MarkLog::Failure MarkLog::keepClock()
{
    return m_database.run(u"INSERT OR REPLACE INTO facts (name, value) VALUES ('clock', ?)"_s, {m_clock});
}

/// Derives the marks of the job anew from its events.
MarkLog::Failure MarkLog::renew(const QString &job)
{
    std::vector<MarkEvent> events;
    qint64 seq = 0;
    Failure failure = m_database.read(
        u"SELECT id, kind, number, text, takes_back, drawn, score_hidden, seq FROM mark_events "
        "WHERE origin = ? AND job_id = ? ORDER BY clock DESC, id DESC"_s,
        {m_originId, job}, [&](const QSqlQuery &row) {
            events.push_back(eventOf(row));
            seq = std::max(seq, row.value(7).toLongLong());
        });
    if (failure)
        return failure;
    JobMark mark = foldMarks(events);
    // A job without marks keeps its row, so that others learn of it by its number.
    failure = m_database.run(
        u"INSERT OR REPLACE INTO marks (origin, job_id, flags, score, note, drawn, score_hidden, time, seq) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_originId, job, mark.flags, hasMark(mark.flags, MarkFlag::Score) ? QVariant(mark.score) : QVariant(),
         hasMark(mark.flags, MarkFlag::Note) ? QVariant(QString::fromStdString(mark.note)) : QVariant(),
         mark.wasDrawn ? 1 : 0, mark.wasScoreHidden ? 1 : 0, m_time, seq});
    m_changed.insert_or_assign(job.toStdString(), std::move(mark));
    return failure;
}

} // namespace assay
