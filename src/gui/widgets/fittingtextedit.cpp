// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fittingtextedit.h"

#include <algorithm>
#include <cmath>

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

namespace assay {

namespace {

// A text longer than this, in UTF-16 units, fills any pane: its exact height is not needed.
constexpr int MeasuredLength = 20'000;

bool hasLongRun(const QString &text)
{
    constexpr qsizetype LongRun = 1'000;
    qsizetype run = 0;
    for (const QChar each : text) {
        run = each.isSpace() ? 0 : run + 1;
        if (run > LongRun)
            return true;
    }
    return false;
}

} // namespace

FittingTextEdit::FittingTextEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
}

void FittingTextEdit::showText(const QString &text, double lineHeight)
{
    // Qt needs quadratic time to find out that a long run without spaces cannot be wrapped at a word boundary.
    setWordWrapMode(hasLongRun(text) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    setPlainText(text);
    if (lineHeight != 100.0) {
        QTextBlockFormat format;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor all(document());
        all.select(QTextCursor::Document);
        all.mergeBlockFormat(format);
    }
    verticalScrollBar()->setValue(0);
    fit();
}

void FittingTextEdit::setMaxTextHeight(int height)
{
    m_maxHeight = height;
    fit();
}

QSize FittingTextEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fittingHeight()};
}

QSize FittingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fittingHeight()};
}

void FittingTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void FittingTextEdit::wheelEvent(QWheelEvent *event)
{
    // If the text cannot scroll, let the surrounding pane scroll.
    if (verticalScrollBar()->maximum() <= verticalScrollBar()->minimum() && event->angleDelta().x() == 0) {
        event->ignore();
        return;
    }
    QTextEdit::wheelEvent(event);
}

int FittingTextEdit::fittingHeight() const
{
    const int leastHeight = fontMetrics().lineSpacing();
    if (document()->characterCount() > MeasuredLength)
        return std::max(leastHeight, m_maxHeight);
    int height = static_cast<int>(std::ceil(document()->size().height()));
    if (lineWrapMode() == QTextEdit::NoWrap && horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return std::clamp(height, leastHeight, std::max(leastHeight, m_maxHeight));
}

void FittingTextEdit::fit()
{
    const bool scrolls = fittingHeight() >= m_maxHeight;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

} // namespace assay
