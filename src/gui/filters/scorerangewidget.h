// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "core/job/refinement.h"

namespace Ui {
class ScoreRangeWidget;
}

namespace assay {

/// Chooses which part of the scale is shown, and says what that means on each scale. GUI thread.
class ScoreRangeWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreRangeWidget(QWidget *parent = nullptr);
    ~ScoreRangeWidget() override;

    /// The wanted part; nothing when scores are not refined. The user's own full range is "nothing".
    [[nodiscard]] const std::optional<ShareRange> &range() const { return m_range; }

    /// Shows a range without a signal. It is kept exactly, also between whole percents.
    void setRange(const std::optional<ShareRange> &range);

Q_SIGNALS:
    /// The user chose another range.
    void rangeChanged(const std::optional<assay::ShareRange> &range);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int low, int high);
    void showRange();

    std::unique_ptr<Ui::ScoreRangeWidget> m_ui;
    std::optional<ShareRange> m_range;
};

} // namespace assay
