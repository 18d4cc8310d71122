// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace assay {

/// A line above the table that says what went wrong although rows are shown, with one thing to do about it. Hidden
/// until something is said. GUI thread.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Says \p text; \p action names the button, empty for none.
    void say(const QString &text, const QString &action = {});
    void dismiss();

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace assay
