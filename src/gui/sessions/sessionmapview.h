// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/uniformtableview.h"

namespace assay {

class SessionMapDelegate;
class SessionMapHeader;
class SessionMapModel;

/// The map of a session: turns down, modules across. The columns share the width, down to what their values need; then
/// the map scrolls sideways, with the turns in sight. Arrow keys move from cell to cell, and Return goes to the job of
/// the cell, as a click does. Paints only the cells in sight. GUI thread.
class SessionMapView : public UniformTableView
{
    Q_OBJECT

public:
    /// \p model is not owned and must outlive this.
    explicit SessionMapView(SessionMapModel &model, QWidget *parent = nullptr);
    ~SessionMapView() override;

    /// Moves the keyboard's place to the cell of the marked job, and scrolls to it.
    void goToCurrentJob();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The height at which all turns are in sight.
    [[nodiscard]] int wholeHeight() const;

Q_SIGNALS:
    /// The user clicked on a cell or a turn, or pressed Return there.
    void chosen(const QModelIndex &index);

    /// The pointer or the keyboard is at this cell; invalid: at none.
    void pointedAt(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void applyColours();
    void applyMetrics();
    void shareWidth();
    [[nodiscard]] int turnWidth() const;
    [[nodiscard]] int cellWidth() const;

    SessionMapModel &m_model;
    SessionMapHeader *m_header;
    QPersistentModelIndex m_under; // the pointer
    int m_narrowest = 0; // width of a column that its values need
};

} // namespace assay
