// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace assay {

/// Finds the fonts of common scripts before rows want them. The first character that a widget's own font
/// lacks makes the system go through all its fonts, tens of milliseconds for each script: too long for a frame, but
/// nobody's loss in the first moments after the widget has come up. One script at a turn of the event loop, begun when
/// the widget is shown, and anew for another font. GUI thread, whose fonts these are; owned by the widget.
class FontWarmUp : public QObject
{
    Q_OBJECT

public:
    explicit FontWarmUp(QWidget *widget);

    /// All scripts have their fonts.
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
