// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace assay {

/// One of the two handles of a RangeSlider. A separate slider, so that keys, focus and assistive programs work as for
/// any slider. The RangeSlider positions it. GUI thread.
class RangeHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit RangeHandle(QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user drags the handle to \p x, in coordinates of the parent.
    void dragged(int x);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    int m_grip = 0; // x of the press inside the handle
    bool m_hovered = false;
};

} // namespace assay
