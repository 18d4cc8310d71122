// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QWidget;

namespace assay {

class JobTableView;

/// What Copy and Select All act on: the text or the list that has the focus; else the table of jobs. A menu that takes
/// the focus for a moment does not count. GUI thread; owned by the window.
class EditTarget : public QObject
{
    Q_OBJECT

public:
    /// Watches the focus in \p window and its floating panels. \p table is not owned and must outlive this.
    EditTarget(JobTableView *table, QWidget *window);
    ~EditTarget() override;

    /// There is selected text, or there are selected rows.
    [[nodiscard]] bool canCopy() const;
    void copy();

    /// Copies the value of the cell, detail or filter that has the focus; nothing without one.
    void copyValue() const;

    [[nodiscard]] bool canSelectAll() const;
    void selectAll();

Q_SIGNALS:
    /// canCopy() or canSelectAll() may have changed, apart from changes of the table.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setFocus(QWidget *widget);
    [[nodiscard]] QAbstractItemView *list() const;
    [[nodiscard]] bool isOnValues() const;

    JobTableView *m_table;
    QWidget *m_window;
    QPointer<QWidget> m_focus; // has the focus, or had it before a menu took it
    std::vector<QMetaObject::Connection> m_connections; // to m_focus
};

} // namespace assay
