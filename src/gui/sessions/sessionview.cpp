// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessionview.h"

#include <algorithm>
#include <numeric>
#include <span>

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/sessions/sessionfiguresview.h"
#include "gui/sessions/sessionmapview.h"
#include "gui/sessions/sessionnote.h"
#include "gui/sessions/sessionreadout.h"
#include "gui/widgets/messagepage.h"
#include "gui/widgets/tonelabel.h"
#include "gui/widgets/valueedit.h"
#include "models/displaytext.h"
#include "models/sessionmapmodel.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NameLimit = 60; // characters of a name in a list
constexpr int ListedNames = 5; // the map needs the room; no size_t, after which lupdate does not find our namespace

QString listOf(const SessionMap::Names &names)
{
    QStringList texts;
    const std::size_t listed = std::min(names.listed.size(), std::size_t(ListedNames));
    for (const std::string &name : std::span(names.listed).first(listed))
        texts
            << (name.empty() ? SessionView::tr("none", "in a list of agents or versions: jobs without one")
                             : valueText(name, NameLimit));
    if (const auto more = names.count - qsizetype(listed); more > 0)
        texts << SessionView::tr("and %Ln more", nullptr, pluralCount(more));
    return texts.join(u", "_s);
}

/// The only name, or nothing when it is none or there are several.
QString onlyName(const SessionMap::Names &names)
{
    return names.count == 1 ? valueText(names.listed.front()) : QString();
}

} // namespace

SessionView::SessionView(QWidget *parent)
    : QWidget(parent)
    , m_model(new SessionMapModel(this))
    , m_pages(new QStackedWidget(this))
    , m_message(new MessagePage("details-panel"_L1, u"sessionMessage"_s, this))
{
    setAccessibleName(tr("Session"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_pages);
    m_pages->addWidget(m_message);
    m_pages->addWidget(makeSession());
    setFocusProxy(m_map);
}

SessionView::~SessionView() = default;

QWidget *SessionView::makeSession()
{
    const Metrics metrics(font());
    auto *page = new QWidget;
    m_id = new ValueEdit(page);
    m_id->setObjectName(u"sessionId"_s);
    m_id->setAccessibleName(tr("Session"));
    m_id->setFont(metrics.fixed);
    constexpr int Inside = 2; // a line edit begins its text a little later than a label
    m_id->setTextMargins(reading::margins(layoutDirection(), -Inside, 0, 0, 0));
    m_agent = new ToneLabel(page);
    m_agent->setObjectName(u"sessionAgent"_s);
    m_several = new ToneLabel(ToneLabel::Tone::Warning, {}, page);
    m_several->setObjectName(u"severalNames"_s);
    m_counts = new ToneLabel(ToneLabel::Tone::Muted, {}, page);
    m_counts->setObjectName(u"sessionCounts"_s);
    m_figures = new SessionFiguresView(page);
    m_hidden = new SessionNote("eye-off"_L1, tr("Show the whole session"), page);
    m_hidden->setObjectName(u"hiddenNote"_s);
    m_hidden->button()->setObjectName(u"showWholeSession"_s);
    m_hidden->button()->setToolTip(tr("Shows all jobs of this session, and only these. Undo brings the filters back."));
    m_lack = new SessionNote("info"_L1, tr("Fetch the whole session"), page);
    m_lack->setObjectName(u"lackNote"_s);
    m_lack->button()->setObjectName(u"fetchWholeSession"_s);
    m_lack->button()->setToolTip(
        tr("Asks the service for all jobs of this session. They replace the jobs that are shown."));
    m_map = new SessionMapView(*m_model, page);
    m_map->setObjectName(u"sessionMap"_s);
    m_readout = new SessionReadout(page);
    for (ToneLabel *label : {m_agent, m_several, m_counts}) {
        label->setWordWrap(true);
        label->setAlignment(reading::begin(layoutDirection()) | Qt::AlignTop);
    }

    auto *facts = new QVBoxLayout;
    facts->setSpacing(metrics.space(0.5));
    facts->addWidget(m_id);
    facts->addWidget(m_agent);
    facts->addWidget(m_several);
    facts->addWidget(m_counts);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(metrics.space(4), metrics.space(3), metrics.space(4), metrics.space(2));
    rows->setSpacing(metrics.space(3));
    rows->addLayout(facts);
    rows->addWidget(m_figures);
    rows->addWidget(m_hidden);
    rows->addWidget(m_lack);
    rows->addWidget(m_map, 100); // all it needs, then the rest
    rows->addWidget(m_readout);
    rows->addStretch(1);
    connect(m_map, &SessionMapView::chosen, this, &SessionView::chosen);
    connect(m_map, &SessionMapView::pointedAt, m_readout, [this](const QModelIndex &index) {
        m_readout->setText(m_model->sentence(index));
    });
    connect(m_hidden->button(), &QPushButton::clicked, this, &SessionView::wholeSessionRequested);
    connect(m_lack->button(), &QPushButton::clicked, this, &SessionView::fetchRequested);
    // In a low window the page scrolls, and the map keeps some rows.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

void SessionView::showMessage(const QString &title, const QString &sentence)
{
    m_message->setMessage(title, sentence);
    m_pages->setCurrentIndex(0);
    m_model->clear();
}

void SessionView::showMap(std::shared_ptr<const SessionMap> map, std::shared_ptr<const QueryResult> result)
{
    const bool same = m_model->map() && m_model->map()->session == map->session;
    const QModelIndex old = m_map->currentIndex();
    const std::pair place(old.row(), old.column());
    m_model->setMap(std::move(map), std::move(result));
    showFacts(*m_model->map());
    showHidden();
    m_pages->setCurrentIndex(1);
    // The same session, filtered anew: the keyboard stays where it is.
    if (const QModelIndex again = m_model->index(place.first, place.second); same && again.isValid())
        m_map->selectionModel()->setCurrentIndex(again, QItemSelectionModel::NoUpdate);
}

bool SessionView::showsMap() const
{
    return m_pages->currentIndex() == 1;
}

void SessionView::setCurrentJob(SourceRow row)
{
    m_model->setCurrentJob(row);
    m_map->goToCurrentJob();
    showHidden(); // no longer of a cell that was chosen before
}

void SessionView::showFacts(const SessionMap &map)
{
    m_id->showValue(valueText(map.session, 1'000));
    QStringList told;
    if (const QString agent = onlyName(map.agents); !agent.isEmpty())
        told << agent;
    if (const QString version = onlyName(map.versions); !version.isEmpty())
        //: %1 is the version of an agent
        told << tr("version %1").arg(version);
    m_agent->setText(told.join(u" · "_s));
    m_agent->setVisible(!told.isEmpty());
    QStringList several;
    if (map.agents.count > 1)
        //: %1 is a list of names
        several << tr("%Ln agents have jobs in this session: %1", nullptr, pluralCount(map.agents.count))
                       .arg(listOf(map.agents));
    if (map.versions.count > 1)
        //: %1 is a list of versions of agents
        several << tr("%Ln versions have jobs in this session: %1", nullptr, pluralCount(map.versions.count))
                       .arg(listOf(map.versions));
    m_several->setText(several.join(u'\n'));
    m_several->setVisible(!several.isEmpty());

    const bool lacksTurns = !map.turns.empty() && !map.turns.back().number;
    const auto turns = qint64(map.turns.size()) - (lacksTurns ? 1 : 0);
    const auto failed =
        std::accumulate(map.cells.begin(), map.cells.end(), qint64(0), [](qint64 sum, const SessionMap::Cell &cell) {
            return sum + cell.failed;
        });
    QStringList counts{tr("%Ln job(s)", nullptr, pluralCount(map.jobs))};
    if (turns > 0)
        counts << tr("%Ln turn(s)", nullptr, pluralCount(turns));
    counts << tr("%Ln module(s)", nullptr, pluralCount(qint64(map.modules.size()) + map.moreModules));
    if (failed > 0)
        counts << tr("%Ln failed", "jobs", pluralCount(failed));
    if (lacksTurns)
        counts
            << (turns == 0 ? tr("no job has a turn")
                           : tr("%Ln job(s) without a turn", nullptr, pluralCount(map.turns.back().jobs)));
    if (map.moreModules > 0)
        counts << tr("%Ln module(s) have no column", nullptr, pluralCount(map.moreModules));
    m_counts->setText(counts.join(u" · "_s));
}

void SessionView::showHidden()
{
    const SessionMap &map = *m_model->map();
    const qsizetype hidden = map.jobs - map.shown;
    const QString text = hidden == 0
        ? QString()
        //: %1 is a number of jobs
        : tr("The filters hide %Ln of the %1 job(s) of this session. They are pale here.", nullptr, pluralCount(hidden))
              .arg(locale().toString(map.jobs));
    m_hidden->showText(text, true);
}

void SessionView::tellHidden(const QModelIndex &index)
{
    const SessionMap::Cell *cell = m_model->cell(index);
    if (!cell)
        return;
    const QString told =
        //: %1 is what a cell of the map says, such as "Turn 3, faithfulness: 7 / 10 – hidden by the filters"
        tr("The filters hide what you have chosen, so the table can't show it: %1.").arg(m_model->sentence(index));
    m_hidden->showText(told, true);
}

void SessionView::setLack(Lack lack, bool offered)
{
    QString text;
    switch (lack) {
    case Lack::None:
        break;
    case Lack::ServiceFilter:
        text = tr("The jobs were fetched with a service filter, which may have left out jobs of this session.");
        break;
    case Lack::Partial:
        text = tr("The list is not complete: jobs of this session may be missing.");
        break;
    case Lack::Loading:
        text = tr("Jobs are still arriving: some of this session may be missing.");
        break;
    }
    m_lack->showText(text, offered);
}

QSize SessionView::sizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(90), metrics.space(160)};
}

QSize SessionView::minimumSizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(56), metrics.space(40)};
}

void SessionView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void SessionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr double Most = 0.36; // of the height: the map needs the rest
    m_figures->setMostHeight(static_cast<int>(height() * Most));
}

} // namespace assay
