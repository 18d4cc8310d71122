// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobcolumn.h"
#include "gui/widgets/stayopenmenu.h"

namespace assay {

class JobColumns;
class JobHeaderView;

/// What can be done with a column of the table of jobs: sort, fit, hide; and which columns are shown. GUI thread.
class ColumnMenu : public StayOpenMenu
{
    Q_OBJECT

public:
    /// \p header and \p columns are not owned and must outlive this.
    ColumnMenu(JobColumn column, JobHeaderView &header, JobColumns &columns, QWidget *parent = nullptr);

private:
    void addSort(JobColumn column, JobHeaderView &header);
    void addColumn(JobColumn column, JobColumns &columns);
};

} // namespace assay
