// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "models/activefilters.h"

namespace assay {

/// One chip: a click switches its filter off and on; the cross (or Delete) removes it. Service filters have the accent
/// colour, refinements are grey with a border. GUI thread.
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(const ActiveFilter &filter, QWidget *parent = nullptr);

    [[nodiscard]] const ActiveFilter &filter() const { return m_filter; }
    void setFilter(const ActiveFilter &filter);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    /// The Left (-1) or Right (1) key was pressed; a visual direction, independent of the layout direction.
    void neighbourRequested(int step);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    ActiveFilter m_filter;
    void endHover();

    bool m_hovered = false;
    bool m_crossHovered = false;
};

} // namespace assay
