// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QObject>

#include "core/job/jobfields.h"

class QAbstractScrollArea;
class QMenu;

namespace assay {

class JobHeaderView;

/// The columns of the table of jobs: which are shown, in which order and how wide. The explanation takes the width that
/// the others leave, until the user gives it one. GUI thread; owned by the view.
class JobColumns : public QObject
{
    Q_OBJECT

public:
    /// \p view is the table that the header belongs to, and the parent.
    JobColumns(JobHeaderView *header, QAbstractScrollArea *view);

    /// The fields shown, in the order shown.
    [[nodiscard]] std::vector<Field> shownFields() const;

    /// The last column shown can't be hidden.
    void setFieldShown(Field field, bool shown);

    /// Order, widths and visibility as the field table has them.
    void reset();

    /// reset(), unless columns were laid out or restored before.
    void resetIfNew();

    /// Gives the explanation the width that is left.
    void stretch();

    /// Order, widths and visibility for the settings. restoreState() says whether it could use it; else nothing
    /// changes.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    /// A menu of all columns to show and hide, and to reset them. Its checks are set when it opens. Owned by \p parent.
    [[nodiscard]] QMenu *createMenu(QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    void fillMenu(QMenu *menu);
    [[nodiscard]] int defaultWidth(const FieldInfo &info) const;

    JobHeaderView *m_header;
    QAbstractScrollArea *m_view;
    bool m_stretches = true; // the explanation takes the room that is left
    bool m_stretching = false;
    bool m_hasColumns = false; // the columns were laid out or restored once
};

} // namespace assay
