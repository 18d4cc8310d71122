// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace assay {

/// A line above the table that says what went wrong although rows are shown, with one thing to do about it, or what was
/// done. Hidden until something is said. GUI thread.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Says what went wrong; \p action names the button, empty for none.
    void say(const QString &text, const QString &action = {});

    /// Says what was done, without alarm.
    void tell(const QString &text);
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
