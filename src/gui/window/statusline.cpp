// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/statusline.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include "core/base/pluralcount.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/accessiblewords.h"
#include "gui/widgets/tonelabel.h"
#include "models/displaytext.h"
#include "workspace/workspace.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

constexpr int BarSteps = 1'000;
constexpr double Unknown = -1.0; // unknown share
constexpr int WordTime = 5'000; // ms that a word is shown
constexpr qint64 LongestDayTimer = 60'000; // ms

// Changes a label only if its text differs, so that its neighbours do not move and screen readers do not read it again.
void showText(ToneLabel *label, const QString &text)
{
    // What is hidden keeps its text: a screen reader would be told of every change.
    label->setVisible(!text.isEmpty());
    if (!text.isEmpty() && label->text() != text)
        label->setText(text);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_demo(new ToneLabel(ToneLabel::Tone::Accent, tr("Demo data"), this))
    , m_rows(new ToneLabel(this))
    , m_selected(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_loadedAt(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_partial(new ToneLabel(ToneLabel::Tone::Warning, tr("Not complete"), this))
    , m_load(makeActivity())
    , m_export(makeActivity())
    , m_query(makeActivity())
    , m_problems(new QToolButton(this))
{
    const Metrics metrics(font());
    m_selected->setObjectName(u"selected"_s);
    m_loadedAt->setObjectName(u"loadedAt"_s);
    m_demo->setToolTip(tr("These jobs are made up: they come from the demo server inside this program."));
    m_partial->setToolTip(tr("The load did not finish: there are more jobs than these."));
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setIcon(icons::icon("problem"_L1));
    m_problems->setToolTip(tr("Show what could not be read"));
    m_problems->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space(2), 0, metrics.space(2), 0);
    layout->setSpacing(metrics.space(4));
    for (ToneLabel *label : {m_demo, m_rows, m_selected, m_loadedAt, m_partial}) {
        layout->addWidget(label);
        label->hide();
    }
    layout->addStretch();
    for (const Activity &activity : {m_query, m_export, m_load}) {
        for (QWidget *part : std::initializer_list<QWidget *>{activity.text, activity.bar, activity.cancel}) {
            layout->addWidget(part);
            part->hide();
        }
    }
    layout->addWidget(m_problems);
    m_problems->hide();
    // The height does not depend on the buttons: the table above must not move.
    setMinimumHeight(m_problems->sizeHint().height());
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    connect(m_load.cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_export.cancel, &QToolButton::clicked, this, &StatusLine::exportCancelRequested);
    m_export.cancel->setAccessibleName(tr("Cancel the export"));
    connect(m_query.cancel, &QToolButton::clicked, this, &StatusLine::queryCancelRequested);
    m_query.text->setObjectName(u"query"_s);
    m_query.cancel->setObjectName(u"cancelQuery"_s);
    m_query.cancel->setAccessibleName(tr("Cancel filtering and sorting"));
    m_query.cancel->setToolTip(tr("Go back to the filters and the order of the jobs that are shown"));
    m_wordTimer.setSingleShot(true);
    connect(&m_wordTimer, &QTimer::timeout, this, [this] { setSelected(m_selectedRows); });
    m_dayTimer.setSingleShot(true);
    connect(&m_dayTimer, &QTimer::timeout, this, &StatusLine::refreshLoadedAt);
}

void StatusLine::addPart(QWidget *part)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_problems), part);
}

void StatusLine::follow(Workspace &workspace)
{
    const JobBrowser *browser = workspace.browser();
    const auto show = [this, browser, &workspace] {
        showBrowser(*browser, workspace.origin() == Workspace::Origin::File);
    };
    for (const auto signal :
         {&JobBrowser::loadFinished, &JobBrowser::progressChanged, &JobBrowser::waitChanged, &JobBrowser::stateChanged,
          &JobBrowser::resultChanged})
        connect(browser, signal, this, show);
    const auto showOrigin = [this, &workspace] { setDemo(workspace.origin() == Workspace::Origin::Demo); };
    connect(&workspace, &Workspace::originChanged, this, showOrigin);
    connect(&workspace, &Workspace::connectionChanged, this, showOrigin);
    connect(browser, &JobBrowser::slowQueryChanged, this, [this, browser] { setSlowQuery(browser->slowQuery()); });
    connect(this, &StatusLine::cancelRequested, &workspace, &Workspace::stop);
    connect(this, &StatusLine::queryCancelRequested, &workspace, &Workspace::cancelQuery);
    showOrigin();
    setSlowQuery(browser->slowQuery());
    show();
}

void StatusLine::showBrowser(const JobBrowser &browser, bool fromFile)
{
    setRows(browser.table()->rowCount(), browser.loadedRows());
    setLoadedAt(browser.state() == JobBrowser::State::Failed ? QDateTime() : browser.loadedAt(), fromFile);
    setLoading(browser.isLoading(), browser.progress());
    setWait(browser.wait());
    setProblems(browser.problems());
    // Without rows, the page explains why the list is not complete.
    setPartial(browser.loadedRows() > 0 && browser.report() && browser.report()->partial);
}

StatusLine::Activity StatusLine::makeActivity()
{
    const Metrics metrics(font());
    const Activity activity{
        new ToneLabel(ToneLabel::Tone::Muted, {}, this), new QProgressBar(this), new QToolButton(this)};
    activity.bar->setTextVisible(false);
    activity.bar->setRange(0, BarSteps);
    activity.bar->setFixedSize(metrics.digitWidth * 16, metrics.lineHeight);
    activity.bar->setAccessibleName(tr("Progress"));
    activity.cancel->setText(tr("Cancel"));
    activity.cancel->setAutoRaise(true);
    activity.cancel->setFocusPolicy(Qt::TabFocus);
    return activity;
}

void StatusLine::showActivity(const Activity &activity, const QString &text, double share)
{
    showText(activity.text, text);
    activity.cancel->setVisible(!text.isEmpty());
    activity.bar->setVisible(!text.isEmpty() && share >= 0.0);
    activity.bar->setValue(qRound(std::clamp(share, 0.0, 1.0) * BarSteps));
}

void StatusLine::setRows(qsizetype shown, qsizetype loaded)
{
    QString text;
    if (shown == loaded && loaded > 0)
        text = tr("%Ln job(s)", nullptr, pluralCount(loaded));
    else if (loaded > 0)
        //: %1 is how many jobs are shown, %Ln how many there are
        text = tr("%1 of %Ln job(s)", nullptr, pluralCount(loaded)).arg(locale().toString(qlonglong(shown)));
    showText(m_rows, text);
}

void StatusLine::setSelected(qsizetype rows)
{
    m_selectedRows = rows;
    m_word.clear();
    refreshSelected();
}

void StatusLine::showCopied(qsizetype rows)
{
    showWord(tr("Copied %Ln row(s)", nullptr, pluralCount(rows)));
}

void StatusLine::showWord(const QString &text)
{
    m_word = text;
    m_wordTimer.start(WordTime);
    refreshSelected();
}

void StatusLine::refreshSelected()
{
    QString text = m_word;
    if (text.isEmpty() && m_selectedRows > 1) // one selected row is the normal case: do not show it
        text = tr("%Ln selected", "number of selected rows", pluralCount(m_selectedRows));
    showText(m_selected, text);
}

void StatusLine::setLoadedAt(const QDateTime &time, bool fromFile)
{
    m_loadTime = time;
    m_fromFile = fromFile;
    refreshLoadedAt();
}

void StatusLine::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    refreshLoadedAt();
}

void StatusLine::refreshLoadedAt()
{
    QString text;
    m_dayTimer.stop();
    if (m_loadTime.isValid()) {
        const QDateTime now = m_now();
        const bool today = m_loadTime.date() == now.date();
        const QString when = today ? locale().toString(m_loadTime.time(), QLocale::ShortFormat)
                                   : locale().toString(m_loadTime, QLocale::ShortFormat);
        //: %1 is a time of day, or day and time
        text = m_fromFile ? tr("opened %1").arg(when) : tr("fetched %1").arg(when);
        // A timer does not count the time that a computer sleeps, so look more often than at midnight.
        if (today)
            m_dayTimer.start(static_cast<int>(
                std::clamp<qint64>(now.msecsTo(now.date().addDays(1).startOfDay()), 1, LongestDayTimer)));
    }
    showText(m_loadedAt, text);
}

void StatusLine::setPartial(bool partial)
{
    m_partial->setVisible(partial);
}

void StatusLine::setDemo(bool demo)
{
    m_demo->setVisible(demo);
}

void StatusLine::setLoading(bool loading, const LoadProgress &progress)
{
    m_loading = loading;
    m_progress = progress;
    refreshLoad();
}

void StatusLine::setWait(const std::optional<RetryWait> &wait)
{
    m_wait = wait;
    refreshLoad();
}

void StatusLine::refreshLoad()
{
    m_load.cancel->setText(m_wait ? tr("Cancel") : tr("Stop"));
    changeAccessibleName(*m_load.cancel, m_wait ? tr("Do not try again") : tr("Stop reading"));
    m_load.text->setToolTip(m_wait ? toolTipText(m_wait->reason.summary) : QString());
    if (m_wait) {
        const qint64 seconds = (m_wait->left.count() + 999) / 1000;
        //: %Ln is seconds; %1 is which retry, %2 how many there are at most
        showActivity(
            m_load,
            tr("Waiting %Ln s before retry %1 of %2", nullptr, pluralCount(seconds))
                .arg(locale().toString(m_wait->attempt), locale().toString(m_wait->attempts)),
            Unknown);
    } else if (!m_loading) {
        showActivity(m_load, {}, Unknown);
    } else if (m_progress.totalBytes > 0) {
        //: %1 and %2 are amounts such as 3.1 MB
        showActivity(
            m_load,
            tr("Reading %1 of %2")
                .arg(
                    locale().formattedDataSize(m_progress.bytes, 1),
                    locale().formattedDataSize(m_progress.totalBytes, 1)),
            double(m_progress.bytes) / double(m_progress.totalBytes));
    } else {
        //: %1 is an amount such as 3.1 MB
        showActivity(m_load, tr("Reading, %1 so far").arg(locale().formattedDataSize(m_progress.bytes, 1)), Unknown);
    }
}

void StatusLine::setProblems(const ProblemList &problems)
{
    m_problems->setText(tr("%Ln problem(s)", nullptr, pluralCount(problems.total())));
    m_problems->setVisible(!problems.isEmpty());
}

void StatusLine::setExport(qint64 rows, qint64 total)
{
    //: %1 and %2 are numbers of jobs
    showActivity(
        m_export, tr("Exporting %1 of %2").arg(locale().toString(rows), locale().toString(total)),
        total > 0 ? double(rows) / double(total) : Unknown);
}

void StatusLine::clearExport()
{
    showActivity(m_export, {}, Unknown);
}

void StatusLine::setSlowQuery(const std::optional<JobBrowser::SlowQuery> &query)
{
    if (!query) {
        showActivity(m_query, {}, Unknown);
        return;
    }
    const bool sorts = query->phase == QueryProgress::Phase::Sorting;
    showActivity(m_query, sorts ? tr("Sorting") : tr("Filtering"), query->share.value_or(Unknown));
    m_query.cancel->setVisible(query->canCancel);
}

} // namespace assay
