// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

class RangeHandle;

/// A slider with two handles that selects a range within 0 to 100. Both handles accept the focus and the arrow, page,
/// Home and End keys; they cannot pass each other. GUI thread.
class RangeSlider : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Top = 100;

    explicit RangeSlider(QWidget *parent = nullptr);

    [[nodiscard]] int low() const;
    [[nodiscard]] int high() const;

    /// Moves both handles without a signal. Clamps the values to 0 to 100 and swaps them if \p low is above \p high.
    void setRange(int low, int high);

    /// Sets whether the range is drawn as active.
    void setActive(bool inForce);

    /// The line that the handles move on: its ends are the values 0 and 100, in coordinates of this widget.
    [[nodiscard]] QRect track() const;

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
    [[nodiscard]] int position(int value) const;
    [[nodiscard]] int valueAt(int x) const;
    void placeHandles();
    void handleMoved();

    RangeHandle *m_low;
    RangeHandle *m_high;
    bool m_active = false;
};

} // namespace assay
