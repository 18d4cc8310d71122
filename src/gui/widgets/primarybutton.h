// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace assay {

/// The one button of a section that does what the section is for: filled with the accent, its shortcut shown at the
/// end. GUI thread.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(QString shortcutText READ shortcutText WRITE setShortcutText)

public:
    explicit PrimaryButton(QWidget *parent = nullptr);

    /// The shortcut to show; the button does not react to it by itself.
    [[nodiscard]] const QString &shortcutText() const { return m_shortcutText; }
    void setShortcutText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcutText;
};

} // namespace assay
