// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace assay {

/// A line above the table: a problem that occurred although rows are shown, with one action against it, or a success.
/// Hidden until there is something to show. GUI thread.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows what went wrong. \p action is the text of the button; empty for none.
    void showProblem(const QString &text, const QString &action = {});

    /// Shows what was done.
    void showSuccess(const QString &text);
    void dismiss();

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone { Warning, Quiet };

    void put(Tone tone, const QString &text, const QString &action);

    Tone m_tone = Tone::Warning;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace assay
