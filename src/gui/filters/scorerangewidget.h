// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include <QWidget>

namespace Ui {
class ScoreRangeWidget;
}

namespace assay {

class ActiveFilters;
class LegendEntry;
struct ScoreHistogram;
struct ShareRange;

/// Selects a range of the scale, with the numbers of jobs above it, and shows what it means on each scale. GUI thread.
class ScoreRangeWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreRangeWidget(QWidget *parent = nullptr);
    ~ScoreRangeWidget() override;

    /// Shows and changes the score range of these filters. The full range means no filter. Not owned; must outlive
    /// this.
    void setFilters(ActiveFilters &filters);

    /// Draws the scores above the slider. Null: keeps what is drawn.
    void setHistogram(const ScoreHistogram *histogram);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int low, int high);
    void chooseShares(const ShareRange &range);
    void layOut();
    void showRange();
    void keepHeight();

    std::unique_ptr<Ui::ScoreRangeWidget> m_ui;
    ActiveFilters *m_filters = nullptr;
    std::array<LegendEntry *, 2> m_entries{}; // one for each scale, with what the range means on it
};

} // namespace assay
