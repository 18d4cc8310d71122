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

/// The values of the service filters that were seen in the loads of this run, for completing what is typed. Takes them
/// from a store's dictionaries one field per turn of the event loop, so that nothing stalls. GUI thread.
class SeenValues : public QObject
{
    Q_OBJECT

public:
    /// Most values kept per field; those of the newest load come first into the list.
    static constexpr int Limit = 5'000;

    explicit SeenValues(QObject *parent = nullptr);
    ~SeenValues() override;

    /// Adds the values of a store. It is held only until they were read.
    void add(std::shared_ptr<const JobStore> store);

    /// The values of a dictionary field, sorted as the field sorts; up to date when this returns. Owned by this.
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
    std::vector<Field> m_unread; // fields of m_store that were not read yet
    QTimer m_timer;
};

} // namespace assay
