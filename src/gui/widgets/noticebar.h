// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace assay {

/// A line above the table: shows a problem, with an optional action, or a success message. Hidden by default. GUI
/// thread.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a problem. \p action is the text of the action button; empty for no button.
    void showProblem(const QString &text, const QString &action = {});

    /// Shows a success message.
    void showSuccess(const QString &text);
    void dismiss();

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone { Warning, Quiet };

    void applyMargins();
    void put(Tone tone, const QString &text, const QString &action);

    Tone m_tone = Tone::Warning;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace assay
