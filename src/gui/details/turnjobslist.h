// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace assay {

/// The lines of the jobs of a turn: as high as its lines, so the surrounding pane scrolls. A click, Enter or Space
/// chooses a line; the arrow keys only move. GUI thread.
class TurnJobsList : public QListView
{
    Q_OBJECT

public:
    explicit TurnJobsList(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void chosen(int line);
    /// The surrounding pane should show this part of the list.
    void revealRequested(const QRect &rect);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;

private:
    int m_pressed = -1; // line; -1: none
};

} // namespace assay
