// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QLineEdit>

class QPainter;

namespace assay {

/// A read-only value to select and copy. If there is not enough space, it is elided in the middle while it has no
/// focus, and the tooltip shows the whole value. GUI thread.
class ValueEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueEdit(QWidget *parent = nullptr);

    /// Shows a value and scrolls to its start.
    void showValue(const QString &text);

    /// Finds the parts of a text to highlight: start and length of each, in order.
    using FindHits = std::function<std::vector<std::pair<qsizetype, qsizetype>>(const QString &text)>;

    /// Highlights these parts while the value has no focus; null: nothing.
    void setHighlight(const FindHits &find);

    /// Draws the text as secondary text, for placeholders.
    void setMuted(bool muted);

    /// The tooltip while the text fits; empty for none.
    void setHint(const QString &hint);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool isTooNarrow() const;

    [[nodiscard]] bool hasHit() const;
    void paintHits(QPainter &painter, const QRect &place, const QString &shown) const;

    QString m_hint;
    FindHits m_findHits;
    bool m_muted = false;
};

} // namespace assay
