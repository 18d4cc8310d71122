// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

class RangeHandle;

/// A track with two handles: which part of 0 to 100 is wanted. Both handles take the focus and move with the arrow,
/// page, Home and End keys; neither passes the other. GUI thread.
class RangeSlider : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Top = 100;

    explicit RangeSlider(QWidget *parent = nullptr);

    [[nodiscard]] int low() const;
    [[nodiscard]] int high() const;

    /// Moves both handles without a signal. Values outside 0 to 100 are brought inside, swapped ends are put right.
    void setRange(int low, int high);

    /// Whether the range is drawn as one that is in force.
    void setInForce(bool inForce);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user moved a handle.
    void rangeChanged(int low, int high);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect track() const;
    [[nodiscard]] int position(int value) const;
    [[nodiscard]] int valueAt(int x) const;
    void placeHandles();
    void handleMoved();

    RangeHandle *m_low;
    RangeHandle *m_high;
    bool m_inForce = false;
};

} // namespace assay
