// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessionfiguresview.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/accessiblewords.h"
#include "gui/widgets/tonelabel.h"
#include "models/displaytext.h"
#include "models/scoretext.h"
#include "workspace/sessioncomparison.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

/// In what the two disagree, as a sentence.
QString differenceText(const SessionComparison::Line &line, const QLocale &locale)
{
    if (line.countsDiffer()) {
        const QString theirs = SessionFiguresView::tr(
            "The service counts %Ln completed job(s)", nullptr, pluralCount(line.serviceJobs.value_or(0)));
        const QString ours = SessionFiguresView::tr("%Ln are loaded here", nullptr, pluralCount(line.loadedJobs));
        //: %1 is such as "The service counts 5 completed jobs", %2 such as "4 are loaded here"
        return SessionFiguresView::tr("%1; %2.").arg(theirs, ours);
    }
    const QString theirs = meanText(line.serviceMean, line.scale, locale);
    const QString ours = meanText(line.loadedMean, line.scale, locale);
    if (line.loadedOutside > 0)
        return SessionFiguresView::tr(
                   "The service's mean is %1, ours is %2, without %Ln score(s) outside the scale.", nullptr,
                   pluralCount(line.loadedOutside))
            .arg(theirs, ours);
    return SessionFiguresView::tr("The service's mean is %1, ours is %2.").arg(theirs, ours);
}

// A line is made of widgets: more are not made within a frame. Behind the texts: lupdate would not find their
// namespace.
constexpr std::size_t ShownLines = 24;

} // namespace

SessionFiguresView::SessionFiguresView(QWidget *parent)
    : QWidget(parent)
    , m_ask(new QPushButton(tr("Compare with the service"), this))
    , m_cancel(new QToolButton(this))
    , m_mark(new ToneLabel(this))
    , m_state(new ToneLabel(this))
    , m_hint(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_scroll(new QScrollArea(this))
{
    const Metrics metrics(font());
    m_ask->setObjectName(u"askSession"_s);
    m_ask->setToolTip(tr("Asks the service for its own summary of this session"));
    m_cancel->setObjectName(u"closeFigures"_s);
    m_cancel->setIcon(icons::icon("clear"_L1));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_state->setObjectName(u"sessionState"_s);
    m_state->setWordWrap(true);
    m_state->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
    m_hint->setObjectName(u"sessionHint"_s);
    m_hint->setWordWrap(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Figures of the service and of the loaded jobs"));

    auto *state = new QHBoxLayout;
    state->setSpacing(metrics.space(2));
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    state->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(1.5));
    rows->addLayout(state);
    rows->addWidget(m_ask, 0, Qt::AlignLeading);
    rows->addWidget(m_hint);
    rows->addWidget(m_scroll);
    connect(m_ask, &QPushButton::clicked, this, &SessionFiguresView::requested);
    connect(m_cancel, &QToolButton::clicked, this, &SessionFiguresView::cancelRequested);
    clear();
}

void SessionFiguresView::setPossible(bool possible, const QString &why)
{
    const QString hint = possible ? QString() : why;
    if (m_possible == possible && m_hint->text() == hint)
        return;
    m_possible = possible;
    m_hint->setText(hint);
    updateParts();
}

void SessionFiguresView::clear()
{
    removeFigures();
    m_state->clear();
    m_agrees.reset();
    updateParts();
}

void SessionFiguresView::showAsking()
{
    clear();
    m_state->setTone(ToneLabel::Tone::Muted);
    m_state->setText(tr("Asking the service…"));
    updateParts();
}

void SessionFiguresView::showProblem(const QString &sentence)
{
    clear();
    m_state->setTone(ToneLabel::Tone::Failure);
    m_state->setText(sentence);
    updateParts();
    m_ask->show(); // to try it again
}

void SessionFiguresView::showComparison(const SessionComparison &comparison)
{
    clear();
    const qsizetype differences = comparison.differences();
    if (comparison.serviceKnowsNothing) {
        m_state->setTone(ToneLabel::Tone::Warning);
        m_state->setText(tr("The service has no scores for this session."));
        m_agrees = false;
    } else if (differences == 0) {
        m_state->setTone(ToneLabel::Tone::Plain);
        m_state->setText(tr("The service's figures agree with those of the jobs loaded here."));
        m_agrees = true;
    } else {
        m_state->setTone(ToneLabel::Tone::Warning);
        m_state->setText(
            tr("The service's figures differ from those of the jobs loaded here in %Ln module(s).", nullptr,
               pluralCount(differences)));
        m_agrees = false;
    }
    addFigures(comparison);
    updateParts();
    fitFigures();
}

void SessionFiguresView::updateParts()
{
    setVisible(m_possible || !m_hint->text().isEmpty());
    const bool asked = !m_state->text().isEmpty();
    m_ask->setVisible(m_possible && !asked);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_state->setVisible(asked);
    m_cancel->setVisible(asked);
    if (asked) { // else a screen reader is told of it where nobody sees it
        const QString does = m_figures ? tr("Close the comparison") : tr("Do not wait for the summary");
        m_cancel->setToolTip(does);
        changeAccessibleName(*m_cancel, does);
    }
    m_mark->setVisible(m_agrees.has_value());
    m_scroll->setVisible(m_figures != nullptr);
    paintMark();
}

void SessionFiguresView::paintMark()
{
    const Colours &colours = Colours::of(palette());
    const Metrics metrics(font());
    if (m_figures) {
        const QPixmap problem = icons::pixmap("problem"_L1, metrics.iconSize, colours.warning, devicePixelRatioF());
        for (ToneLabel *mark : m_figures->findChildren<ToneLabel *>(u"mark"_s))
            mark->setPixmap(problem);
    }
    if (!m_agrees)
        return;
    m_mark->setPixmap(icons::pixmap(
        *m_agrees ? "status-completed"_L1 : "problem"_L1, metrics.iconSize,
        *m_agrees ? colours.success : colours.warning, devicePixelRatioF()));
}

void SessionFiguresView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMark();
}

void SessionFiguresView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFigures();
}

void SessionFiguresView::setMostHeight(int height)
{
    m_most = height;
    fitFigures();
}

void SessionFiguresView::fitFigures()
{
    if (!m_figures)
        return;
    const int wanted = m_figures->layout()->hasHeightForWidth() ? m_figures->layout()->totalHeightForWidth(width())
                                                                : m_figures->sizeHint().height();
    m_scroll->setFixedHeight(std::max(Metrics(font()).lineHeight * 4, std::min(wanted, m_most)));
}

void SessionFiguresView::addFigures(const SessionComparison &comparison)
{
    const Metrics metrics(font());
    m_figures = new QWidget;
    m_figures->setObjectName(u"sessionFigures"_s);
    auto *grid = new QGridLayout(m_figures);
    grid->setContentsMargins(reading::margins(layoutDirection(), 0, 0, metrics.space(3), 0));
    grid->setHorizontalSpacing(metrics.space(3));
    grid->setVerticalSpacing(metrics.space(0.5));
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto addCell = [&](int column, ToneLabel::Tone tone, const QString &text, int columns = 1) {
        auto *label = new ToneLabel(tone, text, m_figures);
        label->setWordWrap(column == 0);
        label->setAlignment(
            column == 0 ? reading::begin(layoutDirection()) | Qt::AlignTop : Qt::AlignTrailing | Qt::AlignTop);
        grid->addWidget(label, row, column, 1, columns);
        return label;
    };
    //: Title of a column: figures of the service
    addCell(1, ToneLabel::Tone::Muted, tr("Service"));
    //: Title of a column: figures of the jobs loaded in the program
    addCell(2, ToneLabel::Tone::Muted, tr("Loaded here"));
    const std::size_t listed = std::min(comparison.lines.size(), ShownLines);
    for (std::size_t i = 0; i < listed; ++i) {
        const SessionComparison::Line &line = comparison.lines[i];
        const QString name = line.module.isEmpty() ? tr("without a module") : valueText(line.module.toStdString());
        grid->setRowMinimumHeight(++row, metrics.space(1));
        ++row;
        addCell(0, ToneLabel::Tone::Plain, name);
        ToneLabel *theirs = addCell(1, ToneLabel::Tone::Plain, meanText(line.serviceMean, line.scale, locale()));
        theirs->setObjectName(u"service-"_s + line.module);
        ToneLabel *ours = addCell(2, ToneLabel::Tone::Plain, meanText(line.loadedMean, line.scale, locale()));
        ours->setObjectName(u"loaded-"_s + line.module);
        ++row;
        addCell(0, ToneLabel::Tone::Muted, scaleText(line.scale));
        const QString theirJobs =
            line.serviceJobs ? tr("%Ln job(s)", nullptr, pluralCount(*line.serviceJobs)) : QString(u"–"_s);
        const QString ourJobs = line.loadedMean && line.loadedScored != line.loadedJobs
            //: Over what a mean is: %1 is a number of scored jobs, such as "4", %2 of completed ones, such as "5 jobs"
            ? tr("%1 of %2")
                  .arg(locale().toString(line.loadedScored), tr("%Ln job(s)", nullptr, pluralCount(line.loadedJobs)))
            : tr("%Ln job(s)", nullptr, pluralCount(line.loadedJobs));
        addCell(1, ToneLabel::Tone::Muted, theirJobs);
        addCell(2, ToneLabel::Tone::Muted, ourJobs)->setObjectName(u"basis-"_s + line.module);
        //: For a screen reader. %1 is a module, %2 a mean such as "7.2 / 10", %3 over how many jobs
        theirs->setAccessibleName(tr("%1, the service: %2, %3").arg(name, theirs->text(), theirJobs));
        //: For a screen reader. %1 is a module, %2 a mean such as "7.2 / 10", %3 over how many jobs
        ours->setAccessibleName(tr("%1, loaded here: %2, %3").arg(name, ours->text(), ourJobs));
        if (line.differs()) {
            ++row;
            addDifference(*grid, row, differenceText(line, locale()))->setObjectName(u"difference-"_s + line.module);
        }
    }
    ++row;
    if (listed < comparison.lines.size())
        addCell(
            0, ToneLabel::Tone::Muted,
            tr("and %Ln more module(s)", nullptr, pluralCount(qint64(comparison.lines.size() - listed))), 3);
    m_scroll->setWidget(m_figures);
}

/// A sentence with a mark.
ToneLabel *SessionFiguresView::addDifference(QGridLayout &grid, int row, const QString &text)
{
    const Metrics metrics(font());
    auto *mark = new ToneLabel(m_figures);
    mark->setObjectName(u"mark"_s);
    auto *label = new ToneLabel(ToneLabel::Tone::Warning, text, m_figures);
    label->setWordWrap(true);
    label->setAlignment(reading::begin(layoutDirection()) | Qt::AlignTop);
    auto *cells = new QHBoxLayout;
    cells->setSpacing(metrics.space(1.5));
    cells->addWidget(mark, 0, Qt::AlignTop);
    cells->addWidget(label, 1);
    grid.addLayout(cells, row, 0, 1, 3);
    return label;
}

void SessionFiguresView::removeFigures()
{
    delete m_scroll->takeWidget();
    m_figures = nullptr;
}

} // namespace assay
