// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <vector>

#include <QByteArray>
#include <QObject>

#include "core/job/jobfields.h"

class QAbstractScrollArea;
class QMenu;

namespace assay {

class JobHeaderView;

/// The columns of the table of jobs: which are shown, in which order and how wide. The explanation column takes the
/// remaining width until the user resizes it. GUI thread; owned by the view.
class JobColumns : public QObject
{
    Q_OBJECT

public:
    /// \p view is the table of the header, and the parent.
    JobColumns(JobHeaderView *header, QAbstractScrollArea *view);

    /// The shown fields, in their order.
    [[nodiscard]] std::vector<Field> shownFields() const;

    /// Shows or hides a column. The last shown column cannot be hidden.
    void setFieldShown(Field field, bool shown);

    /// Sets order, widths and visibility to the defaults of the field table.
    void reset();

    /// Calls reset(), unless columns were laid out or restored before.
    void resetIfNew();

    /// Gives the explanation column the remaining width.
    void stretch();

    /// Fits the widths that the user has not changed to the texts of the current language. restoreState() does it, too.
    void refit();

    /// Order, widths and visibility for the settings. restoreState() returns false and changes nothing if \p state is
    /// not valid.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    /// Creates a menu to show, hide and reset columns. Its check marks are updated when it opens. Owned by \p parent.
    [[nodiscard]] QMenu *createMenu(QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    void fillMenu(QMenu *menu);
    [[nodiscard]] int defaultWidth(const FieldInfo &info) const;
    [[nodiscard]] int fittingWidth(const FieldInfo &info) const;

    JobHeaderView *m_header;
    QAbstractScrollArea *m_view;
    std::bitset<FieldCount> m_resized; // columns whose width the user has chosen
    bool m_stretches = true; // the explanation takes the remaining width
    bool m_stretching = false;
    bool m_hasColumns = false; // the columns were laid out or restored once
};

} // namespace assay
