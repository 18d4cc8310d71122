// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include "library/keptlist.h"

namespace assay {

/// A review that is under way: which jobs are judged one after the other, and how. A plain value.
struct KeptReview
{
    QString origin; ///< of the service; see MarkStore
    std::vector<QString> jobs; ///< their ids, in their order
    std::size_t place = 0; ///< of the current one
    bool isDrawn = false; ///< they came from a random draw
    std::uint64_t seed = 0; ///< of the draw
    bool hidesScore = false; ///< the score is hidden until the job is judged

    bool operator==(const KeptReview &) const = default;
};

/// The reviews that are under way, one for each service. GUI thread; keeps no copy.
class ReviewStore : public QObject
{
    Q_OBJECT

public:
    explicit ReviewStore(Library &library, QObject *parent = nullptr);

    /// Hands over the review of a service; nothing when there is none.
    void read(const QString &origin, std::function<void(const std::optional<KeptReview> &review)> done);

    /// Keeps a review in the place of that service's earlier one.
    void keep(const KeptReview &review);

    /// Keeps only its place.
    void keepPlace(const QString &origin, std::size_t place);

    /// The review is over.
    void remove(const QString &origin);

Q_SIGNALS:
    /// A change was not kept, or reading failed. Not while the library is unavailable, which it tells itself.
    void failed(const assay::LibraryError &error);

private:
    void change(LibraryChange work);
    void tell(const LibraryError &error);

    Library &m_library;
};

} // namespace assay
