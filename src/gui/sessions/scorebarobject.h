// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace assay {

/// Draws the bar of a score in a line of text. GUI thread.
class ScoreBarObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int Type = QTextFormat::UserObject + 1;

    using QObject::QObject;

    /// The look of the object replacement character; \p share is 0 to 1.
    [[nodiscard]] static QTextCharFormat format(const QTextCharFormat &look, double share);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(
        QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;
};

} // namespace assay
