// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fittingtextedit.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QMimeData>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

namespace assay {

namespace {

// In UTF-16 units. A slice is laid out within a frame, also in a debug build.
constexpr qsizetype SliceLength = 8'000;

// Wrapping a text of this length again takes about a frame. In UTF-16 units.
constexpr qsizetype QuickLength = 40'000;
constexpr int WrapDelay = 120; // ms

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
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    connect(&m_sliceTimer, &QTimer::timeout, this, &FittingTextEdit::addSlice);
    m_wrapTimer.setSingleShot(true);
    m_wrapTimer.setInterval(WrapDelay);
    connect(&m_wrapTimer, &QTimer::timeout, this, &FittingTextEdit::wrapAgain);
    // The pane follows the cursor, also while the mouse selects beyond its edge.
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            Q_EMIT revealRequested(cursorRect());
    });
}

void FittingTextEdit::showText(const QString &text, double lineHeight)
{
    if (text == m_text && lineHeight == m_lineHeight)
        return;
    const bool continues = !m_text.isEmpty() && lineHeight == m_lineHeight && text.startsWith(m_text);
    m_text = text;
    m_lineHeight = lineHeight;
    // Qt needs quadratic time to find out that a long run without spaces cannot be wrapped at a word boundary.
    const auto mode = hasLongRun(text) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
    if (wordWrapMode() != mode)
        setWordWrapMode(mode);
    if (!continues) {
        m_wanted.reset();
        m_added = 0;
        clear();
    }
    addSlice();
}

void FittingTextEdit::finish()
{
    while (m_added < m_text.size())
        addSlice();
}

void FittingTextEdit::addSlice()
{
    qsizetype end = std::min(m_added + SliceLength, m_text.size());
    if (end < m_text.size() && m_text[end - 1].isHighSurrogate())
        --end;
    QString slice = m_text.mid(m_added, end - m_added);
    // Qt lays out a whole paragraph again when text is added to it. So a very long one is split at a space, which keeps
    // all positions; what is copied is taken from m_text.
    if (const qsizetype space = slice.lastIndexOf(u' '); end < m_text.size() && space > 0 && !slice.contains(u'\n'))
        slice[space] = u'\n';
    if (m_added == 0) {
        setPlainText(slice);
        applyLineHeight();
    } else if (!slice.isEmpty()) {
        // A selection up to the end must not grow.
        QTextCursor own = textCursor();
        own.setKeepPositionOnInsert(true);
        setTextCursor(own);
        QTextCursor last(document());
        last.movePosition(QTextCursor::End);
        last.insertText(slice); // new paragraphs have the line height of the one before
        own = textCursor();
        own.setKeepPositionOnInsert(false);
        setTextCursor(own);
    }
    m_added = end;
    if (m_added < m_text.size())
        m_sliceTimer.start(0);
    else
        m_sliceTimer.stop();
    updateGeometry();
    revealWanted();
}

void FittingTextEdit::applyLineHeight()
{
    QTextBlockFormat format;
    if (m_lineHeight != 100.0)
        format.setLineHeight(m_lineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}

void FittingTextEdit::revealPosition(qsizetype position)
{
    m_wanted = position;
    revealWanted();
}

void FittingTextEdit::revealWanted()
{
    if (!m_wanted || *m_wanted >= m_added)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(*std::exchange(m_wanted, std::nullopt)));
    Q_EMIT revealRequested(cursorRect(cursor));
}

std::pair<int, int> FittingTextEdit::selection() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? std::pair(cursor.anchor(), cursor.position()) : std::pair(0, 0);
}

void FittingTextEdit::setSelection(std::pair<int, int> selection)
{
    const auto [from, to] = selection;
    if (from == to)
        return;
    if (std::max(from, to) > m_added)
        finish();
    const int length = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(from, length));
    cursor.setPosition(std::min(to, length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
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
    if (event->size().width() == m_wrappedWidth || m_added <= QuickLength) {
        QTextEdit::resizeEvent(event);
        if (event->size().width() != std::exchange(m_wrappedWidth, event->size().width()))
            updateGeometry();
    } else {
        m_wrapTimer.start();
    }
}

void FittingTextEdit::wrapAgain()
{
    QResizeEvent event(viewport()->size(), QSize(m_wrappedWidth, viewport()->height()));
    m_wrappedWidth = viewport()->width();
    QTextEdit::resizeEvent(&event);
    updateGeometry();
}

QMimeData *FittingTextEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData; // the caller owns it
    const QTextCursor cursor = textCursor();
    copied->setText(m_text.mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return copied;
}

void FittingTextEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the surrounding pane scrolls
}

void FittingTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll))
        finish();
    QTextEdit::keyPressEvent(event);
}

void FittingTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

int FittingTextEdit::fittingHeight() const
{
    return std::max(fontMetrics().lineSpacing(), static_cast<int>(std::ceil(document()->size().height())));
}

} // namespace assay
