// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace assay {

/// The main button of a section: filled with the accent colour, with its shortcut at the end. GUI thread.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(QString shortcutText READ shortcutText WRITE setShortcutText)

public:
    explicit PrimaryButton(QWidget *parent = nullptr);

    /// The shortcut to display; the button does not handle it.
    [[nodiscard]] const QString &shortcutText() const { return m_shortcutText; }
    void setShortcutText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcutText;
};

} // namespace assay
