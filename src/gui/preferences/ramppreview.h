// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

/// The colours of scores from the lowest to the highest share of scale. GUI thread.
class RampPreview : public QWidget
{
    Q_OBJECT

public:
    explicit RampPreview(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace assay
