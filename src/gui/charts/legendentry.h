// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

/// One entry of a legend: a patch of the series' colour and its name. GUI thread.
class LegendEntry : public QWidget
{
    Q_OBJECT

public:
    enum class Series { First, Second };

    explicit LegendEntry(Series series, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Series m_series;
    QString m_name;
};

} // namespace assay
