// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

namespace Ui {
class ScoreRangeWidget;
}

namespace assay {

class ActiveFilters;

/// Chooses which part of the scale is shown, and says what that means on each scale. GUI thread.
class ScoreRangeWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreRangeWidget(QWidget *parent = nullptr);
    ~ScoreRangeWidget() override;

    /// Shows the range of these filters, and changes it as the user does. The full range is none. Not owned; they must
    /// outlive this.
    void setFilters(ActiveFilters &filters);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int low, int high);
    void showRange();

    std::unique_ptr<Ui::ScoreRangeWidget> m_ui;
    ActiveFilters *m_filters = nullptr;
};

} // namespace assay
