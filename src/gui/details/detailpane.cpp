// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/detailpane.h"

#include <utility>

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/details/explanationview.h"
#include "gui/details/identityrow.h"
#include "gui/details/identityview.h"
#include "gui/details/rawjsonview.h"
#include "gui/details/scoreheader.h"
#include "gui/details/scrollplace.h"
#include "gui/details/servicesummaryview.h"
#include "gui/details/summaryview.h"
#include "gui/details/turnjobslist.h"
#include "gui/details/turnjobsview.h"
#include "gui/jobs/marksview.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/fittingtextedit.h"
#include "gui/widgets/messagepage.h"
#include "gui/widgets/tonelabel.h"
#include "gui/widgets/valueedit.h"
#include "gui/widgets/widgetpath.h"
#include "models/jobdetail.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

// Keys of the state.
const QString Job = u"job"_s;
const QString Part = u"part"_s;
const QString Offset = u"offset"_s;
const QString Limit = u"limit"_s;
const QString Selected = u"selected"_s;
const QString SelectedJson = u"selectedJson"_s;
const QString SelectedValue = u"selectedValue"_s;

QScrollArea *makeScrollArea(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

DetailPane::DetailPane(ValueActions &values, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_message(new MessagePage("details-panel"_L1, u"message"_s, this))
{
    setAccessibleName(tr("Details"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(m_pages, 1);
    m_pages->addWidget(m_message);
    m_pages->addWidget(makeDetail(values));
    m_pages->addWidget(makeSummary());
    showNothing();
    setPlace(-1, 0);
}

void DetailPane::setDetail(const JobDetail &detail)
{
    const QString jobId = detail.value(Field::JobId);
    const bool shown = m_pages->currentIndex() == 1;
    // The next job begins at its top; but who reads the fields or the JSON of each job stays there, and so does who
    // goes through the jobs of a turn.
    ScrollPlace place = ScrollPlace::of(*m_scroll, m_parts);
    const QWidget *top = m_parts[static_cast<std::size_t>(place.part)];
    const bool readsFields = top != m_header && top != m_marks && top != m_turn && top != m_explanation;
    if (jobId != m_jobId && !readsFields && !m_turn->list()->hasFocus())
        place = {};
    m_jobId = jobId;
    m_header->setDetail(detail);
    m_explanation->setDetail(detail);
    m_identity->setDetail(detail);
    m_service->setDetail(detail);
    m_json->setDetail(detail);
    m_pages->setCurrentIndex(1);
    if (shown && place.part + place.offset > 0)
        place.apply(*m_scroll, m_parts);
    else if (place == ScrollPlace())
        m_scroll->verticalScrollBar()->setValue(0);
    if (isVisible())
        restoreState();
}

void DetailPane::showNothing()
{
    m_jobId.clear();
    showMessage(tr("No job selected"), tr("Select a job to see its score, explanation and identity."));
}

void DetailPane::showSeveral(qsizetype count)
{
    m_summary->setCounting(count);
    m_pages->setCurrentIndex(2);
}

void DetailPane::setSummary(const JobsSummary &summary)
{
    m_summary->setSummary(summary);
    m_pages->setCurrentIndex(2);
}

void DetailPane::setPlace(qsizetype row, qsizetype rows)
{
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(rows > 0 && row < rows - 1);
    //: The position of a job among those shown, such as "12 of 3,456"
    m_place->setText(row < 0 ? QString() : tr("%1 of %2").arg(locale().toString(row + 1), locale().toString(rows)));
}

void DetailPane::setHiddenByFilters()
{
    m_place->setText(tr("Hidden by the filters"));
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void DetailPane::setSoughtTexts(const QStringList &texts)
{
    m_explanation->setSoughtTexts(texts);
    m_identity->setSoughtTexts(texts);
}

MarksView *DetailPane::marksOfSeveral() const
{
    return m_summary->marks();
}

void DetailPane::revealMarks()
{
    reveal(m_marks, m_marks->rect());
}

void DetailPane::setJsonOpen(bool open)
{
    m_json->setOpen(open);
}

QSize DetailPane::sizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(90), metrics.space(160)};
}

QSize DetailPane::minimumSizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(56), metrics.space(40)};
}

QVariant DetailPane::state() const
{
    if (m_pages->currentIndex() != 1)
        return {};
    const ScrollPlace place = ScrollPlace::of(*m_scroll, m_parts);
    const auto [from, to] = m_explanation->textEdit()->selection();
    const auto [jsonFrom, jsonTo] = m_json->textEdit()->selection();
    QVariantList value;
    for (const ValueEdit *edit : findChildren<ValueEdit *>()) { // at most one has a selection
        if (edit->hasSelectedText())
            value = {widgetPath(edit), edit->selectionStart(), edit->selectionLength()};
    }
    return QVariantMap{
        {SelectedValue, value},
        {Job, m_jobId},
        {Part, place.part},
        {Offset, place.offset},
        {Limit, m_explanation->shownLimit()},
        {Selected, QVariantList{from, to}},
        {SelectedJson, QVariantList{jsonFrom, jsonTo}}};
}

void DetailPane::restore(const QVariant &state)
{
    m_pendingState = state;
    if (isVisible())
        restoreState();
}

void DetailPane::restoreState()
{
    const QVariantMap state = m_pendingState.toMap();
    if (state.isEmpty() || m_pages->currentIndex() != 1)
        return;
    m_pendingState.clear();
    if (state.value(Job).toString() != m_jobId)
        return; // the user has selected another job
    const auto pair = [&state](const QString &key) {
        const QVariantList list = state.value(key).toList();
        return list.size() == 2 ? std::pair(list[0].toInt(), list[1].toInt()) : std::pair(0, 0);
    };
    m_explanation->raiseLimit(state.value(Limit).toLongLong());
    m_explanation->textEdit()->setSelection(pair(Selected));
    m_json->textEdit()->setSelection(pair(SelectedJson));
    if (const QVariantList value = state.value(SelectedValue).toList(); !value.isEmpty()) {
        if (auto *edit = qobject_cast<ValueEdit *>(widgetAt(window(), value[0].toStringList()))) {
            edit->setFocus(); // without it, a value shows no selection
            edit->setSelection(value[1].toInt(), value[2].toInt());
        }
    }
    const ScrollPlace place{state.value(Part).toInt(), state.value(Offset).toInt()};
    if (place == ScrollPlace())
        return;
    m_explanation->textEdit()->finish(); // it has to be as high as it was
    m_json->textEdit()->finish();
    place.apply(*m_scroll, m_parts);
}

void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // After the first layout.
    if (m_pendingState.isValid())
        QTimer::singleShot(0, this, &DetailPane::restoreState);
}

void DetailPane::reveal(const QWidget *widget, const QRect &rect)
{
    if (m_pages->currentIndex() != 1)
        return;
    for (int pass = 0; pass < 2; ++pass) // as the text may just have been set
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QRect place(widget->mapTo(m_scroll->widget(), rect.topLeft()), rect.size());
    const int margin = Metrics(font()).lineHeight;
    m_scroll->ensureVisible(place.x(), place.center().y(), 0, margin + place.height() / 2);
}

QWidget *DetailPane::makeBar()
{
    const Metrics metrics(font());
    auto *bar = new QWidget(this);
    m_place = new ToneLabel(ToneLabel::Tone::Muted, {}, bar);
    m_place->setObjectName(u"place"_s);
    m_previous = new QToolButton(bar);
    m_previous->setObjectName(u"previous"_s);
    m_previous->setIcon(icons::icon("previous"_L1));
    m_previous->setToolTip(tr("Previous job shown"));
    m_previous->setAccessibleName(tr("Previous job"));
    m_next = new QToolButton(bar);
    m_next->setObjectName(u"next"_s);
    m_next->setIcon(icons::icon("next"_L1));
    m_next->setToolTip(tr("Next job shown"));
    m_next->setAccessibleName(tr("Next job"));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_previous, &QToolButton::clicked, this, &DetailPane::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &DetailPane::nextRequested);

    auto *cells = new QHBoxLayout(bar);
    cells->setContentsMargins(
        reading::margins(layoutDirection(), metrics.space(4), metrics.space(1.5), metrics.space(2), 0));
    cells->setSpacing(metrics.space(1));
    cells->addWidget(m_place, 1);
    cells->addWidget(m_previous);
    cells->addWidget(m_next);
    return bar;
}

QWidget *DetailPane::makeDetail(ValueActions &values)
{
    const Metrics metrics(font());
    m_scroll = makeScrollArea(this);
    m_scroll->setObjectName(u"detail"_s);
    auto *content = new QWidget;
    m_header = new ScoreHeader(content);
    m_marks = new MarksView(MarksView::For::OneJob, content);
    m_turn = new TurnJobsView(content);
    m_explanation = new ExplanationView(content);
    m_identity = new IdentityView(values, content);
    m_service = new ServiceSummaryView(content);
    m_json = new RawJsonView(content);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(metrics.space(4), metrics.space(1), metrics.space(4), metrics.space(4));
    rows->setSpacing(metrics.space(5));
    rows->addWidget(m_header);
    rows->addWidget(m_marks);
    rows->addWidget(m_turn);
    rows->addWidget(m_explanation);
    rows->addWidget(m_identity);
    rows->addWidget(m_service);
    rows->addWidget(m_json);
    rows->addStretch(1);
    m_scroll->setWidget(content);
    m_parts = {m_header, m_marks, m_turn, m_explanation, m_identity, m_service, m_json};

    for (FittingTextEdit *text : {m_explanation->textEdit(), m_json->textEdit()})
        connect(text, &FittingTextEdit::revealRequested, this, [this, text](const QRect &rect) { reveal(text, rect); });
    connect(m_turn->list(), &TurnJobsList::revealRequested, this, [this](const QRect &rect) {
        reveal(m_turn->list(), rect);
    });
    connect(m_explanation, &ExplanationView::copyRequested, this, &DetailPane::copyRequested);
    // The rows move under a pointer that stays where it is.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, m_identity, [this] {
        for (IdentityRow *row : m_identity->findChildren<IdentityRow *>())
            row->updateHover();
    });
    connect(m_identity, &IdentityView::copyRequested, this, &DetailPane::copyRequested);
    connect(m_json, &RawJsonView::copyRequested, this, &DetailPane::copyRequested);
    connect(m_json, &RawJsonView::openChanged, this, &DetailPane::jsonOpenChanged);
    connect(m_json, &RawJsonView::expanded, this, [this] {
        // It is the last part and usually out of sight. Scroll after the layout: to its end, but never past its top.
        QTimer::singleShot(0, m_json, [this] {
            m_scroll->ensureWidgetVisible(m_json, 0, 0);
            m_scroll->ensureVisible(0, m_json->y(), 0, 0);
        });
    });
    return m_scroll;
}

QWidget *DetailPane::makeSummary()
{
    QScrollArea *scroll = makeScrollArea(this);
    m_summary = new SummaryView;
    scroll->setWidget(m_summary);
    return scroll;
}

void DetailPane::showMessage(const QString &title, const QString &sentence)
{
    m_message->setMessage(title, sentence);
    m_pages->setCurrentIndex(0);
}

} // namespace assay
