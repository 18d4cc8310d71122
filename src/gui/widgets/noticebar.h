// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace assay {

class ToneLabel;

/// A line over the bottom of the table: shows a problem or a plain message, with actions. Hidden by default. GUI
/// thread.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a problem. \p actions are the texts of the buttons, at most two.
    void showProblem(const QString &text, const QStringList &actions = {});

    /// Shows a success or another quiet message.
    void showSuccess(const QString &text, const QStringList &actions = {});
    void dismiss();

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A button was clicked; \p index counts from 0.
    void actionTriggered(int index);

    /// The user has closed the notice.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone { Warning, Quiet };

    void applyMargins();
    void put(Tone tone, const QString &text, const QStringList &actions);

    Tone m_tone = Tone::Warning;
    ToneLabel *m_text;
    std::array<QPushButton *, 2> m_actions;
};

} // namespace assay
