// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace assay {

/// Read-only plain text, as high as it is long, up to a limit; then it scrolls. GUI thread.
class FittingTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit FittingTextEdit(QWidget *parent = nullptr);

    /// Shows text, never markup. \p lineHeight is in per cent of the font's own.
    void showText(const QString &text, double lineHeight = 100.0);

    /// The most height in device-independent pixels.
    void setMostHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int fittingHeight() const;
    void fit();

    int m_mostHeight = 400;
};

} // namespace assay
