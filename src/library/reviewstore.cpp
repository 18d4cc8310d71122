// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/reviewstore.h"

#include <algorithm>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>

#include "library/librarydatabase.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

QString asJson(const std::vector<QString> &jobs)
{
    QJsonArray array;
    for (const QString &job : jobs)
        array.append(job);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<QString> fromJson(const QString &json)
{
    std::vector<QString> jobs;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    jobs.reserve(static_cast<std::size_t>(list.size()));
    for (const auto &job : list)
        jobs.push_back(job.toString());
    return jobs;
}

} // namespace

ReviewStore::ReviewStore(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

void ReviewStore::read(const QString &origin, std::function<void(const std::optional<KeptReview> &review)> done)
{
    using Found = std::optional<KeptReview>;
    ask<Found>(
        m_library, this,
        [origin](LibraryDatabase &database) -> Result<Found, LibraryError> {
            Found found;
            const std::optional<LibraryError> failure = database.read(
                u"SELECT jobs, place, drawn, seed, hides_score FROM reviews WHERE origin = ?"_s, {origin},
                [&](const QSqlQuery &row) {
                    KeptReview review;
                    review.origin = origin;
                    review.jobs = fromJson(row.value(0).toString());
                    review.isDrawn = row.value(2).toInt() != 0;
                    review.seed = row.value(3).toString().toULongLong();
                    review.hidesScore = row.value(4).toInt() != 0;
                    if (review.jobs.empty())
                        return;
                    const auto last = static_cast<qint64>(review.jobs.size()) - 1;
                    review.place = static_cast<std::size_t>(std::clamp<qint64>(row.value(1).toLongLong(), 0, last));
                    found = std::move(review);
                });
            if (failure)
                return *failure;
            return found;
        },
        [this, done = std::move(done)](const Result<Found, LibraryError> &result) {
            if (!result)
                tell(result.error());
            done(result ? result.value() : std::nullopt);
        });
}

void ReviewStore::keep(const KeptReview &review)
{
    change([review](LibraryDatabase &database) {
        return database.run(
            u"INSERT OR REPLACE INTO reviews (origin, jobs, place, drawn, seed, hides_score) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {review.origin, asJson(review.jobs), static_cast<qint64>(review.place), review.isDrawn ? 1 : 0,
             QString::number(review.seed), review.hidesScore ? 1 : 0});
    });
}

void ReviewStore::keepPlace(const QString &origin, std::size_t place)
{
    change([origin, place](LibraryDatabase &database) {
        return database.run(u"UPDATE reviews SET place = ? WHERE origin = ?"_s, {static_cast<qint64>(place), origin});
    });
}

void ReviewStore::remove(const QString &origin)
{
    change([origin](LibraryDatabase &database) {
        return database.run(u"DELETE FROM reviews WHERE origin = ?"_s, {origin});
    });
}

void ReviewStore::change(LibraryChange work)
{
    ask<Kept>(
        m_library, this,
        [work = std::move(work)](LibraryDatabase &database) -> Result<Kept, LibraryError> {
            if (const std::optional<LibraryError> failure = inTransaction(database, work))
                return *failure;
            return Kept();
        },
        [this](const Result<Kept, LibraryError> &result) {
            if (!result)
                tell(result.error());
        });
}

void ReviewStore::tell(const LibraryError &error)
{
    if (m_library.state() != Library::State::Unavailable) // else it has told so
        Q_EMIT failed(error);
}

} // namespace assay
