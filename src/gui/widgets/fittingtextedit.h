// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QTextEdit>
#include <QTimer>

namespace assay {

/// Read-only plain text, as high as its content: it never scrolls itself, but asks the surrounding pane to scroll. A
/// long text appears in slices, each within a frame. GUI thread.
class FittingTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit FittingTextEdit(QWidget *parent = nullptr);

    /// Shows plain text, never markup. \p lineHeight is in per cent of the font's line height. A text that begins with
    /// the one shown keeps it and its selection, and only adds the rest.
    void showText(const QString &text, double lineHeight = 100.0);

    /// The whole text, also what appears later.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Adds all slices that are missing. Blocks for longer than a frame if the text is long.
    void finish();

    /// Emits revealRequested() for a position in the text, as soon as it is there.
    void revealPosition(qsizetype position);

    /// Start and end of the selection; the start is where it began. Both are 0 without a selection.
    [[nodiscard]] std::pair<int, int> selection() const;
    void setSelection(std::pair<int, int> selection);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The surrounding pane should show this part of the widget.
    void revealRequested(const QRect &rect);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addSlice();
    void applyLineHeight();
    void revealWanted();
    void wrapAgain();
    [[nodiscard]] int fittingHeight() const;

    QString m_text;
    qsizetype m_added = 0; // UTF-16 units of m_text that are in the document
    double m_lineHeight = 100.0; // per cent
    QTimer m_sliceTimer;
    QTimer m_wrapTimer; // wraps a long text again when its width no longer changes
    int m_wrappedWidth = 0;
    std::optional<qsizetype> m_wanted; // position to reveal
};

} // namespace assay
