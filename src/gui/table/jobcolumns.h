// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <vector>

#include <QByteArray>
#include <QObject>

#include "core/job/jobcolumn.h"
#include "workspace/viewstate.h"

class QMenu;
class QTableView;

namespace assay {

class JobHeaderView;

/// The columns of the table of jobs: which are shown, in which order and how wide. Until the user chooses columns, the
/// field table and the width of the window decide which are shown, and they fit into the view. A column that the user
/// has not resized has the width of its usual contents. The explanation takes the remaining width. GUI thread; owned by
/// the view.
class JobColumns : public QObject
{
    Q_OBJECT

public:
    /// \p view is the table of the header, and the parent.
    JobColumns(JobHeaderView *header, QTableView *view);

    /// Those that are shown, in their order.
    [[nodiscard]] std::vector<JobColumn> shownColumns() const;

    /// Shows or hides a column. The last shown column cannot be hidden.
    void setColumnShown(JobColumn column, bool shown);

    /// Gives a column the width of what it shows now; gives the explanation the remaining width again.
    void fitWidth(JobColumn column);

    /// Sets order, widths and visibility to the defaults.
    void reset();

    /// Calls reset(), unless columns were laid out or restored before.
    void resetIfNew();

    /// Lays out the columns again after the view, the font or the language has changed.
    void refit();

    /// Order, widths and visibility for the settings. restoreState() returns false and changes nothing if \p state is
    /// not valid. Columns are stored by key, so a state survives changes of the field table.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    /// The shown columns in their order, with the widths that the user chose; none while they are the usual ones. A
    /// width comes back to within half a digit.
    [[nodiscard]] std::vector<ColumnWidth> chosenColumns() const;

    /// Shows these columns as if the user had chosen them, the others not; with none, calls reset().
    void setChosenColumns(const std::vector<ColumnWidth> &columns);

    /// Creates a menu to show, hide and reset columns; it stays open while columns are checked. Its check marks are
    /// updated when it opens. Owned by \p parent.
    [[nodiscard]] QMenu *createMenu(QWidget *parent);

    /// Adds a checkable entry for each column, and one to reset them.
    void addChecksTo(QMenu *menu);

Q_SIGNALS:
    void changed();

private:
    void noteResized(int section);
    void noteMoved();
    void placeColumns(const std::vector<JobColumn> &order);
    void showDefaultColumns();
    void fitWidths();
    int shrink(std::map<JobColumn, int> &widths, int missing) const;
    int shrinkStatus(std::map<JobColumn, int> &widths, int missing) const;
    [[nodiscard]] int usualWidth(JobColumn column) const;
    [[nodiscard]] int leastWidth(JobColumn column) const;
    [[nodiscard]] bool isWide() const;

    JobHeaderView *m_header;
    QTableView *m_view;
    std::set<JobColumn> m_sized; // the user has chosen their widths
    bool m_chosen = false; // the user has shown, hidden or moved columns
    bool m_fitting = false; // the program changes the header, not the user
    bool m_hasColumns = false; // the columns were laid out or restored once
};

} // namespace assay
