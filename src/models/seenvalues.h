// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <stop_token>

#include <QObject>
#include <QStringListModel>

#include "core/base/latesttask.h"
#include "core/job/jobfields.h"
#include "core/store/jobstore.h"

namespace assay {

/// Values of the service-filter fields that occurred in loaded jobs since the program started; used as completions.
/// Reads a store's dictionaries on another thread, so that the window does not block. GUI thread.
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

    /// The values of a dictionary field, in the sort order of the field; they follow an add(). Owned by this.
    [[nodiscard]] QStringListModel *model(Field field);

    /// True when the field has more values than are listed.
    [[nodiscard]] bool isCut(Field field) const;

    /// True until the values of all stores are read.
    [[nodiscard]] bool isReading() const { return m_task.isRunning(); }

    /// Blocks until the other thread has read the store at hand; the event loop takes its values. For tests.
    void waitForReading() { m_task.waitForWork(); }

private:
    struct Values
    {
        QStringList sorted;
        bool cut = false; // there are more
    };
    using AllValues = std::map<Field, Values>;

    [[nodiscard]] static AllValues merged(AllValues known, const JobStore &store, const std::stop_token &stop);
    void readNext();
    void take(const AllValues &values);

    std::map<Field, QStringListModel *> m_models;
    AllValues m_values;
    std::deque<std::shared_ptr<const JobStore>> m_unread;
    LatestTask m_task; // last: its work ends before the rest goes
};

} // namespace assay
