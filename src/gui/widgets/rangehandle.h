// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace assay {

/// One of the two handles of a RangeSlider. A slider of its own, so that keys, focus and assistive programs work as
/// with any slider; the RangeSlider places it. GUI thread.
class RangeHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit RangeHandle(QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The handle is held and the pointer is now at \p x, in coordinates of the parent.
    void dragged(int x);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_grip = 0; // where inside the handle it was taken hold of
    bool m_hovered = false;
};

} // namespace assay
