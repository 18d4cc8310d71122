// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace assay {

/// One line below a session's map: what is in the cell under the pointer, or else what the colours mean. GUI thread.
class SessionReadout : public QWidget
{
    Q_OBJECT

public:
    explicit SessionReadout(QWidget *parent = nullptr);

    /// Shows the text, on one line; an empty one shows the legend.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLegend(QPainter &painter) const;

    QString m_text;
};

} // namespace assay
