// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/conversationtext.h"

#include <algorithm>
#include <utility>

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QWheelEvent>

#include "gui/look/reading.h"
#include "gui/sessions/conversationmarks.h"
#include "gui/sessions/conversationselection.h"
#include "gui/sessions/scorebarobject.h"
#include "models/displaytext.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Part = ConversationContent::Part;
using What = ConversationPlace::What;

constexpr qint64 WorkTime = 5; // ms, of a frame that also paints

} // namespace

ConversationText::ConversationText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    alignTexts();
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false); // the background of the pane: no box inside a box
    document()->documentLayout()->registerHandler(ScoreBarObject::Type, new ScoreBarObject(this));
    m_workTimer.setInterval(0);
    m_markTimer.setSingleShot(true);
    m_markTimer.setInterval(0);
    connect(&m_workTimer, &QTimer::timeout, this, &ConversationText::work);
    connect(&m_markTimer, &QTimer::timeout, this, &ConversationText::markHits);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_placed.reset(); });
}

ConversationText::~ConversationText() = default;

void ConversationText::setContent(std::shared_ptr<const ConversationContent> content, const SessionScores &scores)
{
    m_content = std::move(content);
    m_scores = scores;
    m_toggled.clear();
    m_wanted.reset();
    m_placed.reset();
    m_hit.reset();
    m_markedTurn = 0;
    makeLines();
    startAt(0);
}

void ConversationText::setScores(const SessionScores &scores)
{
    m_scores = scores;
    if (!m_content)
        return;
    makeLines();
    rebuild();
}

void ConversationText::makeLines()
{
    m_lines.reset();
    if (m_content)
        m_lines.emplace(m_content, m_scores, layoutDirection(), font(), palette(), locale());
}

/// Texts of any direction begin at the side where reading begins, as everywhere in the window.
void ConversationText::alignTexts()
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(reading::begin(layoutDirection()));
    document()->setDefaultTextOption(option);
}

/// Shows the window of entries that begins with this one.
void ConversationText::startAt(int entry)
{
    m_from = std::max(entry, 0);
    m_to = m_content ? std::min(m_from + Portion, m_content->count()) : m_from;
    rebuild();
}

void ConversationText::rebuild()
{
    const QTextBlock top = firstVisibleBlock();
    if (const ConversationPlace *place = ConversationBlock::placeOf(top);
        place && !m_wanted && place->entry >= m_from && place->entry < m_to && verticalScrollBar()->value() > 0)
        m_wanted = Wanted{place->entry, std::nullopt};
    m_jobs.clear();
    clear();
    m_next = m_from;
    m_units = 0;
    if (!m_lines) {
        m_workTimer.stop();
        return;
    }
    Job job{QTextCursor(document()), {}};
    job.cursor.setBlockCharFormat(m_lines->space(1).format); // the first line, which is always there, is empty
    if (m_from > 0) {
        job.lines.push_back(
            m_lines->more(tr("Show earlier messages (%1 before these)").arg(locale().toString(m_from)), u"earlier:"_s));
    } else {
        job.lines = m_lines->session();
    }
    m_jobs.push_back(std::move(job));
    m_workTimer.start();
    work();
}

/// Writes lines for a part of a frame.
void ConversationText::work()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < WorkTime) {
        if (m_jobs.empty()) {
            if (m_next == m_to)
                break;
            addNext();
        }
        Job &job = m_jobs.front();
        if (!job.lines.empty())
            m_units += writeNext(job);
        if (job.lines.empty()) {
            m_jobs.pop_front();
            if (m_jobs.empty() && m_next == m_to)
                addEnd();
        }
    }
    if (isComplete())
        m_workTimer.stop();
    if (m_wanted && reveal())
        m_placed = std::exchange(m_wanted, std::nullopt);
    else if (isComplete())
        keepPlace();
    scheduleMarks();
}

void ConversationText::addNext()
{
    Job job{QTextCursor(document()), m_lines->entry(m_next, isOpen(m_next))};
    job.cursor.movePosition(QTextCursor::End);
    m_jobs.push_back(std::move(job));
    ++m_next;
    if (m_units > PortionUnits)
        m_to = m_next;
}

void ConversationText::addEnd()
{
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    const int left = m_content->count() - m_to;
    if (left > 0) {
        write(end, m_lines->space(2));
        write(end, m_lines->more(tr("Show more messages (%1 after these)").arg(locale().toString(left)), u"later:"_s));
    }
    write(end, m_lines->space(2));
}

/// Returns how much text it was, in UTF-16 units.
qsizetype ConversationText::writeNext(Job &job)
{
    ConversationLine &next = job.lines.front();
    if (!next.isStretch) {
        const ConversationLine line = std::move(next);
        job.lines.pop_front();
        write(job.cursor, line);
        return line.place.length;
    }
    const ConversationLine line = ConversationLines::takeLine(next);
    if (!next.isStretch) // that was its last line
        job.lines.pop_front();
    write(job.cursor, line);
    return line.place.length;
}

void ConversationText::write(QTextCursor &cursor, const ConversationLine &line)
{
    cursor.insertBlock(QTextBlockFormat(), line.format);
    for (const ConversationLine::Piece &piece : line.pieces)
        cursor.insertText(piece.text, piece.format);
    cursor.block().setUserData(new ConversationBlock(line.place)); // the document owns it
}

bool ConversationText::isOpen(int entry) const
{
    return m_content && m_content->opensByItself(m_content->entry(entry)) != m_toggled.contains(entry);
}

void ConversationText::setOpen(int entry, bool open)
{
    if (!m_content || entry < 0 || entry >= m_content->count() || open == isOpen(entry))
        return;
    if (!m_toggled.erase(entry))
        m_toggled.insert(entry);
    if (entry < m_from || entry >= m_next)
        return;
    while (!m_jobs.empty()) { // the lines of the entry may be among them
        Job &job = m_jobs.front();
        while (!job.lines.empty())
            writeNext(job);
        m_jobs.pop_front();
    }
    QTextBlock first;
    QTextBlock last;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const ConversationPlace *place = ConversationBlock::placeOf(block);
        if (!place || place->entry != entry)
            continue;
        if (!first.isValid())
            first = block;
        last = block;
    }
    if (!first.isValid())
        return;
    const int scroll = verticalScrollBar()->value();
    const int caret = textCursor().position() - first.position();
    QTextCursor cursor(first.previous());
    cursor.movePosition(QTextCursor::EndOfBlock);
    const int end = last.position() + last.length() - 1;
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    const int begin = cursor.position() + 1;
    m_jobs.push_front({cursor, m_lines->entry(entry, open)});
    m_workTimer.start();
    work();
    QTextCursor place = textCursor();
    place.setPosition(std::clamp(begin + caret, 0, document()->characterCount() - 1));
    setTextCursor(place); // the line that was opened keeps the caret
    verticalScrollBar()->setValue(scroll);
}

QTextBlock ConversationText::lineOf(int entry, What what) const
{
    QTextBlock block = document()->begin();
    for (; block.isValid(); block = block.next()) {
        const ConversationPlace *place = ConversationBlock::placeOf(block);
        if (place && place->entry == entry && place->what == what)
            break;
    }
    return block;
}

void ConversationText::setMarkedTurn(int turn)
{
    if (turn == m_markedTurn)
        return;
    m_markedTurn = turn;
    viewport()->update();
    if (const int entry = m_content ? m_content->firstOfTurn(turn) : -1; entry >= 0)
        want({entry, std::nullopt});
}

void ConversationText::showHit(const ConversationHits::Hit &hit)
{
    m_hit = hit;
    if (ConversationContent::isFolded(hit.part))
        setOpen(hit.entry, true);
    want({hit.entry, hit});
}

/// Scrolls there, now or as soon as it is in the document.
void ConversationText::want(const Wanted &wanted)
{
    if (!m_content)
        return;
    m_wanted = wanted;
    if (wanted.entry < m_from || wanted.entry >= m_to)
        startAt(wanted.entry - Portion / 4);
    else if (reveal())
        m_placed = std::exchange(m_wanted, std::nullopt);
    scheduleMarks();
}

/// What was scrolled to stays there when lines come behind it, and when the text wraps in another way.
void ConversationText::keepPlace()
{
    if (!m_placed || m_wanted)
        return;
    m_wanted = m_placed;
    if (reveal())
        m_wanted.reset();
}

/// Whether the wanted place is in the document, and now on the screen.
bool ConversationText::reveal()
{
    const Wanted wanted = *m_wanted;
    if (wanted.entry >= m_next || (!m_jobs.empty() && wanted.entry == m_next - 1))
        return false;
    QTextBlock found;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const ConversationPlace *place = ConversationBlock::placeOf(block);
        if (!place || place->entry != wanted.entry)
            continue;
        if (!wanted.hit && place->what != What::Space) {
            found = block;
            break;
        }
        const bool isBefore =
            wanted.hit && place->part == wanted.hit->part && place->length > 0 && place->offset <= wanted.hit->start;
        if (isBefore)
            found = block;
    }
    if (!found.isValid())
        return m_jobs.empty();
    if (!wanted.hit) {
        QTextCursor cursor(found);
        setTextCursor(cursor);
        const ConversationPlace *before = ConversationBlock::placeOf(found.previous());
        const bool hasSpace = before && before->what == What::Space;
        verticalScrollBar()->setValue((hasSpace ? found.previous() : found).firstLineNumber());
        return true;
    }
    const ConversationPlace *place = ConversationBlock::placeOf(found);
    const qsizetype in = std::min<qsizetype>(wanted.hit->start - place->offset, place->length);
    QTextCursor cursor(found);
    cursor.setPosition(found.position() + place->start + static_cast<int>(in));
    setTextCursor(cursor);
    if (const QRect caret = cursorRect(); caret.top() < 0 || caret.bottom() > viewport()->height())
        centerCursor();
    return true;
}

void ConversationText::setNeedles(const QString &needle, const QStringList &sought)
{
    m_needle = needle;
    m_sought = sought;
    if (needle.isEmpty())
        m_hit.reset();
    scheduleMarks();
}

void ConversationText::scheduleMarks()
{
    if (!m_markTimer.isActive())
        m_markTimer.start();
}

/// Only in the lines that are on the screen.
void ConversationText::markHits()
{
    const ConversationMarks marks(m_needle, m_sought, m_hit, Colours::of(palette()));
    QList<QTextEdit::ExtraSelection> found;
    qreal top = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset()).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && top <= viewport()->height(); block = block.next()) {
        top += blockBoundingRect(block).height();
        found += marks.of(block);
    }
    if (!found.isEmpty() || !extraSelections().isEmpty())
        setExtraSelections(found);
}

void ConversationText::follow(const QString &href)
{
    const qsizetype colon = href.indexOf(u':');
    const QString kind = href.left(colon);
    const QString rest = href.mid(colon + 1);
    if (kind == "fold"_L1) {
        setOpen(rest.toInt(), !isOpen(rest.toInt()));
    } else if (kind == "job"_L1) {
        Q_EMIT jobRequested(static_cast<SourceRow>(rest.toUInt()));
    } else if (kind == "copy"_L1) {
        Q_EMIT copyPartRequested(rest.section(u':', 0, 0).toInt(), static_cast<Part>(rest.section(u':', 1, 1).toInt()));
    } else if (kind == "earlier"_L1) {
        m_wanted = Wanted{m_from, std::nullopt};
        m_from = std::max(m_from - Portion, 0);
        m_to = std::min(m_to, m_from + 2 * Portion);
        rebuild();
    } else if (kind == "later"_L1) {
        m_wanted = Wanted{m_to, std::nullopt};
        m_from = std::max(m_from, m_to - Portion);
        m_to = std::min(m_to + Portion, m_content->count());
        rebuild();
    }
}

void ConversationText::paintEvent(QPaintEvent *event)
{
    const Colours &colours = Colours::of(palette());
    const Metrics metrics(font());
    QPainter painter(viewport());
    QRectF rect = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset());
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && rect.top() <= viewport()->height();
         block = block.next()) {
        rect.setHeight(blockBoundingRect(block).height());
        const ConversationPlace *place = ConversationBlock::placeOf(block);
        const bool separates = place && place->what == What::Space && ConversationBlock::placeOf(block.next())
            && ConversationBlock::placeOf(block.next())->what == What::Space
            && ConversationBlock::placeOf(block.previous());
        const QRectF whole(0, rect.top(), viewport()->width(), rect.height());
        // The spaces before its heading are not yet the turn.
        const bool isMarked = place && m_markedTurn > 0 && place->turn == m_markedTurn && !separates;
        if (isMarked) {
            const int width = metrics.space(0.75);
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            painter.fillRect(
                QRectF(mirrored ? whole.right() - width : 0, whole.top(), width, whole.height()), colours.accent);
        }
        if (separates)
            painter.fillRect(QRectF(0, whole.bottom() - 1, whole.width(), 1), colours.hairline);
        rect.moveTop(rect.top() + rect.height());
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void ConversationText::mousePressEvent(QMouseEvent *event)
{
    m_placed.reset();
    m_pressed = event->button() == Qt::LeftButton ? anchorAt(event->position().toPoint()) : QString();
    QPlainTextEdit::mousePressEvent(event);
}

void ConversationText::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const bool isLink = !anchorAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ConversationText::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const QString pressed = std::exchange(m_pressed, {});
    if (!pressed.isEmpty() && !textCursor().hasSelection() && anchorAt(event->position().toPoint()) == pressed)
        follow(pressed);
}

/// The link that the caret is in, or the only kind of thing that its line does.
QString ConversationText::anchorAtCaret() const
{
    QTextCursor caret = textCursor();
    if (caret.hasSelection())
        return {};
    if (QString before = caret.charFormat().anchorHref(); !before.isEmpty())
        return before;
    for (auto it = caret.block().begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        if (piece.charFormat().isAnchor() && piece.position() + piece.length() > caret.position())
            return piece.charFormat().anchorHref();
    }
    return {};
}

void ConversationText::wheelEvent(QWheelEvent *event)
{
    m_placed.reset();
    QPlainTextEdit::wheelEvent(event);
}

void ConversationText::keyPressEvent(QKeyEvent *event)
{
    m_placed.reset();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
    } else if (const QString href = isEnter ? anchorAtCaret() : QString(); !href.isEmpty()) {
        follow(href);
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void ConversationText::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QTextCursor where = byMouse ? cursorForPosition(event->pos()) : textCursor();
    const ConversationPlace *place = ConversationBlock::placeOf(where.block());
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("&Copy"), this, &QPlainTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select &All"), this, &QPlainTextEdit::selectAll);
    if (place && place->entry >= 0) {
        menu.addSeparator();
        const int entry = place->entry;
        const std::vector<Part> parts = m_content->parts(m_content->entry(entry));
        const auto add = [&](Part part, const QString &text) {
            if (std::ranges::find(parts, part) != parts.end())
                menu.addAction(text, this, [this, entry, part] { Q_EMIT copyPartRequested(entry, part); });
        };
        add(Part::Text, tr("Copy Whole &Message"));
        add(Part::Arguments, tr("Copy A&rguments"));
        add(Part::Result, tr("Copy R&esult"));
        menu.addAction(tr("Copy as &JSON"), this, [this, entry] { Q_EMIT copyJsonRequested(entry); });
    }
    const QPoint at = byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft());
    menu.exec(at);
}

void ConversationText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    keepPlace();
    scheduleMarks();
}

void ConversationText::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    scheduleMarks();
    viewport()->update(); // the mark of the turn is as wide as the view
}

void ConversationText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignTexts();
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::ApplicationFontChange;
    if (isLook && m_content) {
        makeLines();
        rebuild();
    }
}

bool ConversationText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    showTip(*static_cast<QHelpEvent *>(event));
    return true;
}

void ConversationText::showTip(const QHelpEvent &event)
{
    const QTextCursor where = cursorForPosition(event.pos());
    const QString tip = where.charFormat().toolTip();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), toolTipText(tip), viewport());
}

QMimeData *ConversationText::createMimeDataFromSelection() const
{
    auto *selected = new QMimeData;
    selected->setText(conversationSelection(textCursor()));
    return selected;
}

} // namespace assay
