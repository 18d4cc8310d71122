// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QObject>
#include <QStringListModel>
#include <QTimer>

#include "core/job/jobfields.h"
#include "core/store/jobstore.h"

namespace assay {

/// Values of the service-filter fields that occurred in loaded jobs since the program started; used as completions.
/// Reads a store's dictionaries one field per event-loop turn, so that the window does not block. GUI thread.
class SeenValues : public QObject
{
    Q_OBJECT

public:
    /// Maximum number of values per field; values of the newest load have priority.
    static constexpr int Limit = 5'000;

    explicit SeenValues(QObject *parent = nullptr);
    ~SeenValues() override;

    /// Adds the values of a store. The store is kept alive only until they are read.
    void add(std::shared_ptr<const JobStore> store);

    /// The values of a dictionary field, in the sort order of the field; up to date on return. Owned by this.
    [[nodiscard]] QStringListModel *model(Field field);

    /// True when the field has more values than are listed.
    [[nodiscard]] bool isCut(Field field) const;

private:
    struct Seen
    {
        QStringListModel *model = nullptr;
        bool cut = false;
    };

    Seen &seen(Field field);
    void read(Field field);
    void readNext();

    std::map<Field, Seen> m_seen;
    std::shared_ptr<const JobStore> m_store;
    std::vector<Field> m_unread; // fields of m_store that are not read yet
    QTimer m_timer;
};

} // namespace assay
