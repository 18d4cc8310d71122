// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QWidget>

class QPushButton;

namespace assay {

class ToneLabel;

/// A sentence about what a session's map lacks, with an icon, and a button that helps. Hidden while it has no sentence.
/// GUI thread.
class SessionNote : public QWidget
{
    Q_OBJECT

public:
    SessionNote(QLatin1StringView iconName, const QString &buttonText, QWidget *parent = nullptr);

    /// Shows the sentence, which is plain; an empty one hides this. \p offered: with the button.
    void showText(const QString &text, bool offered);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QLatin1StringView m_iconName;
    ToneLabel *m_icon;
    ToneLabel *m_text;
    QPushButton *m_button;
};

} // namespace assay
