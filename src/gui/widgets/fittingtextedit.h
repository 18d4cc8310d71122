// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace assay {

/// Read-only plain text. Its height fits the text up to a limit; above that it scrolls. GUI thread.
class FittingTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit FittingTextEdit(QWidget *parent = nullptr);

    /// Shows plain text, never markup. \p lineHeight is in per cent of the font's line height.
    void showText(const QString &text, double lineHeight = 100.0);

    /// Sets the maximum height in device-independent pixels.
    void setMaxTextHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int fittingHeight() const;
    void fit();

    int m_maxHeight = 400;
};

} // namespace assay
