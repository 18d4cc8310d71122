// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

class QPainter;

namespace assay {

class Colours;

/// Draws the bar of a score. \p share is 0 to 1.
void paintScoreBar(
    QPainter *painter, const QRect &rect, double share, Qt::LayoutDirection direction, const Colours &colours);

/// The bar of a score; its length is the share of scale. GUI thread.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(QWidget *parent = nullptr);

    /// \p share is 0 to 1; nullopt draws no bar.
    void setShare(const std::optional<double> &share);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_share;
};

} // namespace assay
