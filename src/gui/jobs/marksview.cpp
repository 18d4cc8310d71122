// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/marksview.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/jobs/markicons.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/accessiblewords.h"
#include "gui/widgets/fieldmessage.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/tonelabel.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastNoteLines = 1;
constexpr int MostNoteLines = 10; // then it scrolls

} // namespace

MarksView::MarksView(For kind, QWidget *parent)
    : QWidget(parent)
    , m_for(kind)
    , m_fields(new QWidget(this))
    , m_score(new QLineEdit(m_fields))
    , m_range(new ToneLabel(ToneLabel::Tone::Muted, {}, m_fields))
    , m_note(new QPlainTextEdit(m_fields))
    , m_how(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_obstacle(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
{
    const Metrics metrics(font());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(1.5));
    setAccessibleName(tr("Marks"));
    makeButtons();
    makeFields();
    rows->addWidget(m_fields);
    rows->addWidget(m_how);
    rows->addWidget(m_obstacle);
    for (ToneLabel *label : {m_how, m_obstacle})
        label->setWordWrap(true);
    for (ToneLabel *label : {m_how, m_obstacle, m_range})
        label->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
    m_how->setObjectName(u"markHow"_s);
    reserveHow();
    m_obstacle->setObjectName(u"markObstacle"_s);
    showContent();
}

void MarksView::makeButtons()
{
    const Metrics metrics(font());
    auto *holder = new QWidget(this);
    auto *line = new FlowLayout(holder);
    line->setContentsMargins({});
    line->setSpacing(metrics.space(1));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const MarkFlag flag = NamedMarks[i];
        auto *button = new QToolButton(holder);
        button->setObjectName(u"mark%1"_s.arg(i + 1));
        const QString title = markTitle(flag);
        button->setAccessibleName(title); // without the number of jobs
        // For one job they fit into one line without their words, so that the explanation below is in sight.
        button->setToolButtonStyle(m_for == For::OneJob ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, flag] {
            showButtons(); // it is checked when the mark is kept
            Q_EMIT toggled(flag);
        });
        line->addWidget(button);
        m_buttons[i] = button;
    }
    layout()->addWidget(holder);
}

void MarksView::makeFields()
{
    const Metrics metrics(font());
    m_score->setObjectName(u"ownScore"_s);
    m_score->setAccessibleName(markTitle(MarkFlag::Score));
    m_score->setFixedWidth(metrics.digitWidth * 10);
    m_score->setPlaceholderText(QString(QChar(0x2013)));
    m_score->installEventFilter(this);
    connect(m_score, &QLineEdit::editingFinished, this, &MarksView::takeScore);
    connect(m_score, &QLineEdit::textEdited, this, &MarksView::hideMessage);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(markTitle(MarkFlag::Note));
    m_note->setPlaceholderText(tr("Write a note"));
    m_note->setTabChangesFocus(true);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        fitNote();
        if (!m_isFilling)
            Q_EMIT noteEdited(m_note->toPlainText());
    });
    auto *caption = new ToneLabel(ToneLabel::Tone::Plain, tr("Own score"), m_fields);
    caption->setBuddy(m_score);
    auto *score = new QHBoxLayout;
    score->setSpacing(metrics.space(2));
    score->addWidget(caption);
    score->addWidget(m_score);
    score->addWidget(m_range, 1);
    auto *rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(2));
    rows->addLayout(score);
    rows->addWidget(m_note);
    fitNote();
}

void MarksView::setContent(const Content &content)
{
    m_content = content;
    if (isVisible())
        showContent();
}

/// Hidden marks wait with it: screen readers are told of each change, such as while a list is loading.
void MarksView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showContent();
}

void MarksView::showContent()
{
    const JobMark &mark = m_content.mark;
    const bool isOther = m_content.job != m_shownJob;
    m_shownJob = m_content.job;
    const bool canMark = m_content.obstacle.isEmpty();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setEnabled(canMark && (m_content.canJudge || !isVerdict(NamedMarks[i])));
        showTip(m_buttons[i], i);
    }
    m_score->setEnabled(canMark);
    m_note->setReadOnly(!canMark);
    m_obstacle->setVisible(!canMark);
    if (!canMark)
        m_obstacle->setText(m_content.obstacle);
    showButtons();
    m_fields->setVisible(m_for != For::Jobs);
    if (isOther || !m_score->hasFocus() || !m_score->isModified()) {
        hideMessage();
        showFields();
    }
    const QString note = hasMark(mark.flags, MarkFlag::Note) ? QString::fromStdString(mark.note) : QString();
    if (note != m_note->toPlainText()) {
        const QScopedValueRollback filling(m_isFilling, true);
        m_note->setPlainText(note);
    }
    const bool tellsHow = m_for != For::Jobs && isJudged(mark.flags);
    const QString how = !tellsHow              ? QString()
        : mark.wasDrawn && mark.wasScoreHidden ? tr("Judged in a random draw, the score hidden.")
        : mark.wasDrawn                        ? tr("Judged in a random draw, the score shown.")
        : mark.wasScoreHidden                  ? tr("Judged with the score hidden.")
                                               : QString();
    m_how->setText(how);
    // Where there is room its line stays, so that the buttons are at the same place for the next job.
    m_how->setVisible(m_for == For::OneJobWide || !how.isEmpty());
}

/// Checked where all jobs have the mark; where some have it, the number of these.
void MarksView::showButtons()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons[i];
        const QString title = markTitle(NamedMarks[i]);
        const std::size_t count = m_content.counts[i];
        const bool isSome = count > 0 && count < m_content.jobs;
        button->setChecked(count > 0 && count == m_content.jobs);
        showIcon(button, NamedMarks[i]);
        const QString number = locale().toString(qulonglong(count));
        //: A mark that some of the selected jobs have: "Flag · 3"
        button->setText(isSome ? tr("%1 · %2").arg(title, number) : title);
        changeAccessibleDescription(
            *button,
            isSome ? tr("%1 of %2 jobs have it").arg(number, locale().toString(qulonglong(m_content.jobs)))
                   : QString());
    }
}

QString MarksView::noScoreText()
{
    return tr("There is no score to agree with");
}

void MarksView::showTip(QToolButton *button, std::size_t mark)
{
    const MarkFlag flag = NamedMarks[mark];
    const QString key = locale().toString(int(mark) + 1);
    if (isVerdict(flag) && !m_content.canJudge)
        button->setToolTip(noScoreText());
    else if (flag == MarkFlag::Agree)
        button->setToolTip(tr("You agree with the score (key %1)").arg(key));
    else if (flag == MarkFlag::Disagree)
        button->setToolTip(tr("You disagree with the score (key %1)").arg(key));
    else
        button->setToolTip(tr("Click to mark with “%1”, or to take it away (key %2)").arg(markTitle(flag), key));
}

/// A mark that is set has the colour of the accent: the frame of a pressed button alone is hard to see when it is dark.
void MarksView::showIcon(QToolButton *button, MarkFlag flag)
{
    button->setIcon(
        button->isChecked() ? QIcon(icons::pixmap(
            markIcon(flag), button->iconSize().height(), Colours::of(palette()).accentInk, devicePixelRatioF()))
                            : icons::icon(markIcon(flag)));
}

void MarksView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (isLook && isVisible())
        showButtons();
    if (event->type() == QEvent::FontChange)
        reserveHow();
}

/// The line that says how the job was judged keeps its place while it is empty.
void MarksView::reserveHow()
{
    if (m_for == For::OneJobWide)
        m_how->setMinimumHeight(m_how->fontMetrics().height());
}

void MarksView::showFields()
{
    const bool hasScore = hasMark(m_content.mark.flags, MarkFlag::Score);
    // Also when it is the same text: this forgets what was typed, so that undo does not bring it back.
    m_score->setText(hasScore ? ownScoreText(m_content.mark.score, m_content.scale, locale()) : QString());
    m_range->setText(scaleRangeText(m_content.scale, locale()));
}

QString MarksView::noScoreMessage() const
{
    const QString range = scaleRangeText(m_content.scale, locale());
    return range.isEmpty() ? tr("This is no number.") : tr("Write a score from %1.").arg(range);
}

void MarksView::takeScore()
{
    if (!m_score->isModified())
        return;
    m_score->setModified(false);
    const QString text = m_score->text().trimmed();
    const bool hasScore = hasMark(m_content.mark.flags, MarkFlag::Score);
    if (text.isEmpty()) {
        hideMessage();
        m_score->setText(QString());
        if (hasScore)
            Q_EMIT scoreEdited(std::nullopt);
        return;
    }
    const std::optional<double> score = ownScoreOf(text, m_content.scale, locale());
    if (!score) {
        m_score->setModified(true); // it is asked again
        if (!m_message)
            m_message = new FieldMessage(m_score);
        m_message->show(noScoreMessage());
        return;
    }
    hideMessage();
    m_score->setText(ownScoreText(*score, m_content.scale, locale())); // forgets what was typed
    if (!hasScore || m_content.mark.score != *score)
        Q_EMIT scoreEdited(score);
}

void MarksView::startNote()
{
    m_note->moveCursor(QTextCursor::End);
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void MarksView::startScore()
{
    m_score->selectAll();
    m_score->setFocus(Qt::ShortcutFocusReason);
}

void MarksView::hideMessage()
{
    if (m_message)
        m_message->hide();
}

void MarksView::finish()
{
    takeScore();
    if (!m_score->isModified())
        return;
    const QString typed = m_score->text().trimmed();
    showFields();
    Q_EMIT scoreDropped(typed, noScoreMessage());
}

void MarksView::fitNote()
{
    const int lines = std::clamp(m_note->document()->blockCount(), LeastNoteLines, MostNoteLines);
    const int margins = qRound(2 * m_note->document()->documentMargin()) + 2 * m_note->frameWidth();
    m_note->setFixedHeight(lines * m_note->fontMetrics().lineSpacing() + margins + 2);
}

/// Enter keeps the score and Escape brings the kept one back; then both leave the field. True: nothing is left to do.
bool MarksView::takeScoreKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape) {
        hideMessage();
        showFields();
        return false; // whoever holds the marks takes the focus, as after a note
    }
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    takeScore();
    if (m_score->isModified())
        return true; // it could not be kept, and is asked again
    QKeyEvent leave(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(this, &leave);
    return true;
}

bool MarksView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_score && event->type() == QEvent::KeyPress)
        return takeScoreKey(*static_cast<const QKeyEvent *>(event));
    if (watched != m_note)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        Q_EMIT noteDone();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT noteDone();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace assay
