// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewdeck.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "gui/jobs/marksview.h"
#include "gui/jobs/scorebar.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/fittingtextedit.h"
#include "gui/widgets/tonelabel.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr double ReadingLineHeight = 125.0;
constexpr qsizetype LongestText = 20'000; // UTF-16 units: laid out within a frame
constexpr int WidestText = 90; // digits; longer lines are hard to read

FittingTextEdit *makeText(const QString &name, QWidget *parent)
{
    auto *text = new FittingTextEdit(parent);
    text->setAccessibleName(name);
    text->viewport()->setAutoFillBackground(false);
    text->setFocusPolicy(Qt::ClickFocus); // the arrows go through the jobs
    return text;
}

} // namespace

ReviewDeck::ReviewDeck(QWidget *parent)
    : QWidget(parent)
    , m_progress(new ToneLabel(ToneLabel::Tone::Strong, {}, this))
    , m_draw(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_end(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
    , m_missing(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_job(new QWidget)
    , m_module(new ToneLabel(ToneLabel::Tone::Title, {}, m_job))
    , m_score(new ToneLabel(ToneLabel::Tone::Strong, {}, m_job))
    , m_bar(new ScoreBar(m_job))
    , m_identity(new ToneLabel(ToneLabel::Tone::Muted, {}, m_job))
    , m_explanation(makeText(tr("Explanation"), m_job))
    , m_noExplanation(new ToneLabel(ToneLabel::Tone::Muted, tr("There is none."), m_job))
    , m_otherCaption(new ToneLabel(ToneLabel::Tone::Strong, tr("Other fields"), m_job))
    , m_other(makeText(tr("Other fields"), m_job))
    , m_marks(new MarksView(MarksView::For::OneJobWide, this))
{
    const Metrics metrics(font());
    setFocusPolicy(Qt::ClickFocus); // Tab stops only at what is on it
    setAccessibleName(tr("Review"));
    m_progress->setObjectName(u"reviewProgress"_s);
    m_score->setObjectName(u"reviewScore"_s);
    m_missing->setObjectName(u"reviewMissing"_s);
    m_module->setObjectName(u"reviewModule"_s);
    for (ToneLabel *label : {m_missing, m_identity, m_score, m_progress, m_draw})
        label->setWordWrap(true); // else a long text makes the window wider
    auto *caption = new ToneLabel(ToneLabel::Tone::Strong, tr("Explanation"), m_job);
    for (ToneLabel *label :
         {m_progress, m_draw, m_missing, m_module, m_score, m_identity, caption, m_noExplanation, m_otherCaption})
        label->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
    auto *rows = new QVBoxLayout(m_job);
    rows->setContentsMargins(metrics.space(6), metrics.space(4), metrics.space(6), metrics.space(4));
    rows->setSpacing(metrics.space(2));
    rows->addWidget(m_module);
    rows->addWidget(m_identity);
    rows->addSpacing(metrics.space(2));
    rows->addWidget(m_score);
    rows->addWidget(m_bar);
    rows->addSpacing(metrics.space(2));
    rows->addWidget(caption);
    rows->addWidget(m_explanation);
    rows->addWidget(m_noExplanation);
    rows->addSpacing(metrics.space(2));
    rows->addWidget(m_otherCaption);
    rows->addWidget(m_other);
    rows->addStretch(1);
    m_job->setMaximumWidth(metrics.digitWidth * WidestText);
    m_scroll->setWidget(m_job);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    // The marks stay in sight below a long explanation.
    auto *foot = new QWidget(this);
    auto *footRows = new QVBoxLayout(foot);
    footRows->setContentsMargins(metrics.space(6), metrics.space(2), metrics.space(6), metrics.space(4));
    footRows->addWidget(m_marks);
    m_marks->setMaximumWidth(metrics.digitWidth * WidestText);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(makeBar());
    m_missing->setContentsMargins(metrics.space(6), metrics.space(4), metrics.space(6), 0);
    all->addWidget(m_missing);
    all->addWidget(m_scroll, 1);
    all->addWidget(foot);
}

QWidget *ReviewDeck::makeBar()
{
    const Metrics metrics(font());
    auto *bar = new QWidget(this);
    const auto prepare = [](QToolButton *button, const QString &name, QLatin1StringView icon, const QString &text) {
        button->setObjectName(name);
        button->setIcon(icons::icon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    };
    prepare(m_previous, u"reviewPrevious"_s, "previous"_L1, tr("Previous job (arrow keys)"));
    prepare(m_next, u"reviewNext"_s, "next"_L1, tr("Next job (arrow keys)"));
    prepare(
        m_end, u"reviewEnd"_s, "mark-reviewed"_L1, tr("Finish the review; Escape only leaves it, to continue later"));
    m_end->setText(tr("Finish"));
    m_end->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_end, &QToolButton::clicked, this, &ReviewDeck::askToEnd);
    m_end->installEventFilter(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_progress);
    texts->addWidget(m_draw);
    auto *cells = new QHBoxLayout(bar);
    cells->setContentsMargins(metrics.space(6), metrics.space(2), metrics.space(6), metrics.space(2));
    cells->setSpacing(metrics.space(2));
    cells->addLayout(texts, 1);
    cells->addWidget(m_previous);
    cells->addWidget(m_next);
    cells->addWidget(m_end);
    return bar;
}

void ReviewDeck::setContent(const Content &content)
{
    const auto number = [this](std::size_t value) { return locale().toString(qulonglong(value)); };
    const QString place = number(content.place + 1);
    const QString jobs = number(content.jobs);
    m_progress->setText(
        content.isComplete
            //: The place in a review whose jobs all have an answer: "50 of 50 · All answered: 41 agree, 9 disagree"
            ? tr("%1 of %2 · All answered: %3 agree, %4 disagree")
                  .arg(place, jobs, number(content.agree), number(content.disagree))
            //: The place in a review, and how many of its jobs are answered: "12 of 50 · 7 answered"
            : tr("%1 of %2 · %3 answered").arg(place, jobs, number(content.judged)));
    m_draw->setText(content.seed ? tr("Random draw, seed %1").arg(QString::number(*content.seed)) : QString());
    m_draw->setVisible(content.seed.has_value());
    m_previous->setEnabled(content.place > 0);
    m_isAtEnd = content.isComplete && content.place + 1 >= content.jobs;
    m_next->setEnabled(m_isAtEnd || content.place + 1 < content.jobs);
    m_unanswered = content.isComplete ? 0 : content.jobs - content.judged;
    m_end->setAutoRaise(!content.isComplete); // it is what comes next
    m_missing->setText(
        content.isLooking ? tr("Looking for the job in the list…") : tr("This job is not in the list that is shown."));
    m_missing->setVisible(!content.job);
    m_job->setVisible(content.job.has_value());
    if (content.job)
        showJob(content);
    else
        m_shown.clear();
}

void ReviewDeck::showJob(const Content &content)
{
    const JobDetail &job = *content.job;
    m_module->setText(job.module);
    QString score = job.scoreText;
    if (!job.score.hasValue())
        score = tr("No score. Status: %1").arg(job.status); // there is nothing to hide
    else if (content.isScoreHidden)
        score = tr("Score hidden until you agree, disagree or give your own");
    m_score->setText(score);
    // The same height both ways: what is below does not move when the score appears.
    m_score->setTone(content.isScoreHidden || !job.score.hasValue() ? ToneLabel::Tone::Strong : ToneLabel::Tone::Title);
    m_score->setMinimumHeight(QFontMetrics(Metrics(font()).title).height());
    m_bar->setShare(content.isScoreHidden ? std::nullopt : job.share);
    const QString id = job.value(Field::JobId);
    if (id == m_shown)
        return; // the texts stay as they are scrolled and selected
    m_shown = id;
    QStringList identity;
    for (const JobDetail::Group &group : job.groups) {
        for (const JobDetail::Line &line : group.lines) {
            if (!line.shown.isEmpty())
                identity.append(tr("%1: %2").arg(fieldTitle(line.field), line.shown));
        }
    }
    m_identity->setText(identity.join(u" · "_s));
    m_explanation->showText(job.explanation.left(LongestText), ReadingLineHeight);
    m_explanation->setVisible(!job.explanation.isEmpty());
    m_noExplanation->setVisible(job.explanation.isEmpty());
    QStringList others;
    for (const JobDetail::UnknownLine &line : job.unknown)
        others.append(tr("%1: %2").arg(line.key, line.json));
    m_otherCaption->setVisible(!others.isEmpty());
    m_other->setVisible(!others.isEmpty());
    m_other->showText(others.join(u'\n').left(LongestText), ReadingLineHeight);
    m_scroll->verticalScrollBar()->setValue(0);
}

/// Goes through the jobs. Behind the last one of a review that is answered comes its end.
void ReviewDeck::step(int jobs)
{
    if (jobs > 0 && m_isAtEnd)
        m_end->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT stepRequested(jobs);
}

void ReviewDeck::askToEnd()
{
    if (m_unanswered == 0) {
        Q_EMIT endRequested();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Review"),
        tr("%Ln job(s) of this review are not answered. A finished review can't be continued.", nullptr,
           pluralCount(static_cast<qsizetype>(m_unanswered))),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"reviewEndQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    connect(
        box->addButton(tr("Finish"), QMessageBox::DestructiveRole), &QPushButton::clicked, this,
        &ReviewDeck::endRequested);
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

/// The button that ends it leaves the arrows to the deck.
bool ReviewDeck::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_end || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        keyPressEvent(key);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ReviewDeck::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        step(1);
        break;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        step(-1);
        break;
    case Qt::Key_Right:
        step(isMirrored ? -1 : 1);
        break;
    case Qt::Key_Left:
        step(isMirrored ? 1 : -1);
        break;
    case Qt::Key_Space: {
        QScrollBar *bar = m_scroll->verticalScrollBar();
        bar->setValue(bar->value() + bar->pageStep());
        break;
    }
    case Qt::Key_Escape:
        if (hasFocus() || m_end->hasFocus())
            Q_EMIT leaveRequested();
        else
            setFocus(); // out of the note or the score first
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace assay
