// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace assay {

/// A value to read, select and copy. Too narrow, it is elided in the middle until it has the focus; the tooltip then
/// has it whole. GUI thread.
class ValueEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueEdit(QWidget *parent = nullptr);

    /// Shows a value from its start.
    void showValue(const QString &text);

    /// Drawn as secondary text: for what is not a value.
    void setMuted(bool muted);

    /// The tooltip while the text fits; empty for none.
    void setHint(const QString &hint);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool isTooNarrow() const;

    QString m_hint;
    bool m_muted = false;
};

} // namespace assay
