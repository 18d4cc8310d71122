// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QVariantMap>

#include "core/job/sortkey.h"
#include "models/selectionkeeper.h"

namespace assay {

class JobBrowser;
class JobTableView;

/// Keeps the place in the table of jobs while its rows are replaced: what is selected and what is in sight. There is
/// always a selected job when there are rows. Who looks at the top, and has chosen no job, stays at the top. GUI
/// thread.
class TablePlace : public QObject
{
    Q_OBJECT

public:
    /// \p table shows the jobs of \p browser. Neither is owned; both must outlive this.
    TablePlace(JobTableView &table, JobBrowser &browser, QObject *parent = nullptr);
    ~TablePlace() override;

    /// The place, to restore it in the table of another window that shows the same rows.
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    /// Only the current job could be kept, not the selection.
    void selectionShortened();

private:
    void sortBy(const std::vector<SortKey> &sort);
    void remember();
    void bringBack();
    void scrollTo(const SelectionKeeper::Restored &restored);
    void keepJobSelected();
    void showFirstRow();
    [[nodiscard]] bool isCurrentInSight() const;

    JobTableView &m_table;
    JobBrowser &m_browser;
    SelectionKeeper m_keeper;
    bool m_followsTop = true; // this has selected the job at the top, not the user another one
    bool m_selects = false; // this changes the selection
    bool m_startsAtTop = false; // the next result was asked for by a new sort
    bool m_waitsForIds = false; // the selection is brought back at the end of the load
    bool m_wasAtTop = true; // before the rows are replaced
    bool m_wasInSight = false; // the current job, before the rows are replaced
};

} // namespace assay
