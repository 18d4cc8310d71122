// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QWidget>

#include "core/query/scorehistogram.h"

class QCPBars;
class QCustomPlot;

namespace assay {

/// Draws how many jobs have which share of scale: a bar for each bin, the two scales one above the other. Bins outside
/// the chosen range are muted. A press chooses a bin, dragging chooses more. For the pointer only: the slider below
/// does the same with the keyboard. GUI thread.
class ScoreChart : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreChart(QWidget *parent = nullptr);

    void setHistogram(const ScoreHistogram &histogram);

    /// The bins whose middle is in this range are drawn as chosen; nullopt: all.
    void setRange(const std::optional<ShareRange> &range);

    /// Spreads the scale from the first to the last of these columns of pixels. Which of them is share 0 follows the
    /// layout direction.
    void setColumns(int first, int last);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The bin at this place, in coordinates of this widget.
    [[nodiscard]] std::size_t binAt(const QPoint &place) const;

    /// The middle of a bin's column, at the height of the baseline.
    [[nodiscard]] QPoint placeOf(std::size_t bin) const;

Q_SIGNALS:
    /// The user chose these bins.
    void rangeChosen(const assay::ShareRange &range);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Series
    {
        QCPBars *chosen = nullptr;
        QCPBars *others = nullptr;
    };

    void prepare();
    void showStyle();
    void showBars();
    void place();
    void choose(std::size_t bin);

    QCustomPlot *m_plot;
    std::array<Series, 2> m_series; // the judge's scale below, the statistical one above
    ScoreHistogram m_histogram;
    std::optional<ShareRange> m_range;
    std::optional<std::size_t> m_pressed; // the bin where the press was
    int m_first = 0;
    int m_last = 0;
};

} // namespace assay
