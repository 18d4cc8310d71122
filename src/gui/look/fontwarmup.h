// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace assay {

/// Loads fallback fonts for common scripts before rows need them. For the first character that a widget's font lacks,
/// the system searches all fonts: tens of milliseconds per script, which is too long for a frame, but not noticeable
/// just after the widget is shown. Loads one script per event-loop turn, starting when the widget is shown and again
/// when its font changes. GUI thread; owned by the widget.
class FontWarmUp : public QObject
{
    Q_OBJECT

public:
    explicit FontWarmUp(QWidget *widget);

    /// True when the fonts of all scripts are loaded.
    [[nodiscard]] bool isDone() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void next();

    QWidget *m_widget;
    QTimer m_idle;
    std::size_t m_next = 0;
};

} // namespace assay
