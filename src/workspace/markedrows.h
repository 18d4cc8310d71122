// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <QObject>
#include <QString>

#include "core/base/latesttask.h"
#include "core/store/markcolumn.h"
#include "library/markstore.h"

namespace assay {

class JobStore;

/// The marks of the jobs that are shown, by row: follows the library and the shown store. What the user marks here is
/// in the column as soon as the library has kept it; what comes from elsewhere, or with new rows, is looked up on a
/// thread of its own. GUI thread.
class MarkedRows : public QObject
{
    Q_OBJECT

public:
    explicit MarkedRows(MarkStore &marks, QObject *parent = nullptr);

    /// \p origin: of the service that the jobs came from; empty for a file, whose jobs have no marks. A refresh
    /// (another store of the same origin) does not read the library again.
    void setStore(std::shared_ptr<const JobStore> store, const QString &origin);

    /// Looks for the marks of rows that were published since.
    void lookAgain();

    [[nodiscard]] const std::shared_ptr<const JobStore> &store() const { return m_store; }

    /// For JobBrowser::setMarks(), and for cells and details. Null until it is known, and when there is no store.
    [[nodiscard]] const MarkColumn::Pointer &column() const { return m_column; }

    /// See MarkStore::mark(). The rows are those of the store, which must be there.
    MarkAct mark(
        const std::vector<SourceRow> &rows, const MarkChange &change, const MarkCircumstances &how = {},
        WhenKept done = {});

    /// A mark of this job will be in the column at once, also when it is not given by mark(). The row is one of the
    /// store.
    void remember(SourceRow row);

Q_SIGNALS:
    /// column() is another one.
    void changed();

private:
    void load(const QString &origin, const std::shared_ptr<const JobMarks> &marks);
    void take(const QString &origin, const std::shared_ptr<const JobMarks> &changes);
    void apply(std::size_t first);
    void build();
    void finish(const std::shared_ptr<const JobMarks> &marks, std::size_t included, MarkColumn::Pointer column);

    MarkStore &m_library;
    std::shared_ptr<const JobStore> m_store;
    QString m_origin;
    std::shared_ptr<const JobMarks> m_marks; // all of the origin, but for what changed since; null until loaded
    std::vector<std::shared_ptr<const JobMarks>> m_changes; // since m_marks, the newest last
    std::unordered_map<std::string, SourceRow, JobIdHash, std::equal_to<>> m_rows; // of jobs that were marked here
    MarkColumn::Pointer m_column;
    LatestTask m_task; // last: it uses the above
};

} // namespace assay
