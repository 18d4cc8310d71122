// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptpictures.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include "core/query/querytext.h"
#include "demo/jobs/demojobs.h"
#include "gui/actions/actionlist.h"
#include "gui/connections/connectiondialog.h"
#include "gui/details/detailtabs.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/review/reviewdeck.h"
#include "gui/review/reviewdialog.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/views/viewsdialog.h"
#include "gui/window/jobspage.h"
#include "guidewindow.h"
#include "helpers/testalarm.h"
#include "helpers/wireserver.h"
#include "workspace/watch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assay {

namespace {

SavedConnection connectionTo(const QString &name, const QString &url, ConnectionColour colour)
{
    SavedConnection connection;
    connection.name = name;
    connection.baseUrl = url;
    connection.colour = colour;
    return connection;
}

bool saveConnections(const GuideWindow &guide)
{
    ConnectionStore &connections = guide.library.connections();
    connections.add(
        connectionTo(u"Production"_s, Connection::production().baseUrl().toString(), ConnectionColour::Red));
    connections.add(
        connectionTo(u"Development"_s, Connection::development().baseUrl().toString(), ConnectionColour::Green));
    GuideWindow::waitUntil([&] { return connections.connections().size() == 2; });
    ConnectionDialog dialog(guide.library, {}, &guide.window);
    dialog.show();
    return guide.save(dialog, u"connections.png"_s);
}

void refine(const GuideWindow &guide, const QString &query)
{
    guide.workspace.filters()->setRefinement(parseQuery(query, {}).value());
    guide.window.page()->setPage(JobsPage::Page::Jobs);
    guide.waitUntilIdle();
}

void mark(const GuideWindow &guide, int row, std::initializer_list<MarkFlag> flags, const QString &note = {})
{
    const SourceRow source = guide.workspace.browser()->table()->sourceRow(row);
    Marking &marking = guide.library.marking();
    for (MarkFlag flag : flags)
        marking.toggle(flag, {source});
    if (!note.isEmpty())
        marking.setNote(marking.job(source), note);
}

bool saveMarks(const GuideWindow &guide)
{
    refine(guide, u"module:correctness score:<5"_s);
    GuideWindow::waitUntil([&] { return guide.library.markedRows().column() != nullptr; });
    guide.window.page()->table()->showRow(3);
    mark(guide, 0, {MarkFlag::Reviewed, MarkFlag::Agree});
    mark(guide, 1, {MarkFlag::Reviewed, MarkFlag::Disagree}, u"The limit was right, only the tone was not."_s);
    mark(guide, 3, {MarkFlag::Flag, MarkFlag::Star}, u"Ask for the refund rules of May."_s);
    mark(guide, 6, {MarkFlag::Discuss});
    guide.library.library().waitForWork();
    JobColumns *columns = guide.window.page()->table()->columns();
    columns->setColumnShown(Field::Status, false); // room for the notes
    columns->setColumnShown(MarkPart::Note, true);
    guide.waitUntilIdle();
    const bool saved = guide.save(guide.window, u"marks.png"_s);
    columns->setColumnShown(MarkPart::Note, false);
    columns->setColumnShown(Field::Status, true);
    return saved;
}

bool saveReview(const GuideWindow &guide)
{
    refine(guide, u"module:faithfulness status:completed"_s);
    guide.window.actions()->action(u"review.start"_s)->trigger();
    GuideWindow::waitUntil([&] { return guide.window.findChild<ReviewDialog *>() != nullptr; });
    auto *dialog = guide.window.findChild<ReviewDialog *>();
    dialog->findChild<QLineEdit *>(u"seed"_s)->setText(u"4711"_s);
    dialog->findChild<QPushButton *>(u"start"_s)->click();
    auto *deck = guide.window.findChild<ReviewDeck *>();
    GuideWindow::waitUntil([&] { return deck->isVisible(); });
    const bool saved = guide.save(guide.window, u"review.png"_s);
    QKeyEvent leave(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(deck, &leave);
    return saved;
}

bool saveViews(const GuideWindow &guide)
{
    const std::vector<std::pair<QString, QString>> views{
        {u"Incoherent answers"_s, u"module:coherence score:<5"_s},
        {u"Unfaithful sessions"_s, u"in-session:(module:faithfulness score:<3)"_s},
        {u"Failed without a reason"_s, u"status:failed -has:explanation"_s},
        {u"My open questions"_s, u"mark:discuss OR has:note"_s}};
    ViewStore &store = guide.library.views();
    int key = 0;
    for (const auto &[name, query] : views) {
        SavedView view;
        view.name = name;
        view.content.query = query;
        view.shortcut = ++key;
        view.isAtStart = key == 1;
        store.add(view);
    }
    GuideWindow::waitUntil([&] { return store.views().size() == views.size(); });
    ViewsDialog dialog(
        store, [](int number) { return u"Alt+%1"_s.arg(number); }, &guide.window);
    dialog.show();
    return guide.save(dialog, u"views.png"_s);
}

bool savePreferences(const GuideWindow &guide)
{
    guide.window.actions()->action(u"app.preferences"_s)->trigger();
    GuideWindow::waitUntil([&] { return guide.window.findChild<PreferencesDialog *>() != nullptr; });
    auto *dialog = guide.window.findChild<PreferencesDialog *>();
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1); // the scores
    const bool saved = guide.save(*dialog, u"preferences.png"_s);
    dialog->close();
    return saved;
}

/// The first demo jobs. Before all is done, some have no score yet.
QByteArray watchedJobs(bool isDone)
{
    std::string text;
    (void)DemoJobs(3, 400).writeJobs(0, 400, {}, [&text](std::string_view piece) {
        text += piece;
        return true;
    });
    QJsonArray jobs = QJsonDocument::fromJson(QByteArray::fromStdString(text)).array();
    for (qsizetype i = 0; i < jobs.size() && !isDone; i += 9) {
        QJsonObject job = jobs[i].toObject();
        job["status"_L1] = u"in_progress"_s;
        job.remove("score"_L1);
        job.remove("explanation"_L1);
        jobs[i] = job;
    }
    return QJsonDocument(jobs).toJson(QJsonDocument::Compact);
}

} // namespace

bool saveKeptPictures(const GuideWindow &guide)
{
    bool all = saveConnections(guide);
    all = saveMarks(guide) && all;
    all = saveReview(guide) && all;
    all = saveViews(guide) && all;
    all = savePreferences(guide) && all;
    guide.workspace.filters()->clearRefinement();
    guide.waitUntilIdle();
    return all;
}

bool saveWatchPicture(const GuideWindow &guide)
{
    bool isDone = false;
    WireServer server([&isDone](const QByteArray &) {
        return WireServer::answer("200 OK", watchedJobs(isDone), "Content-Type: application/json\r\n");
    });
    Workspace &workspace = guide.workspace;
    auto ownAlarm = std::make_unique<test::TestAlarm>();
    test::TestAlarm *alarm = ownAlarm.get();
    Watch &watch = *workspace.watch();
    watch.setAlarm(std::move(ownAlarm));
    workspace.connectTo({u"Development"_s, server.url(u"/v2"_s)}, ApiKey::fromText(u"key"_s).value());
    workspace.filters()->clearRefinement();
    guide.window.page()->setPage(JobsPage::Page::Jobs);
    guide.window.findChild<DetailTabs *>()->showPage(u"job"_s);
    guide.window.actions()->action(u"jobs.fetch"_s)->trigger();
    GuideWindow::waitUntil([&] { return workspace.browser()->loadedRows() == 400; });
    guide.waitUntilIdle();
    watch.start(60s);
    GuideWindow::waitUntil([&] { return alarm->left() > 0ms; });
    isDone = true;
    alarm->advance(alarm->left());
    GuideWindow::waitUntil([&] { return watch.changes() > 0 && watch.state() != Watch::State::Fetching; });
    guide.window.page()->table()->showRow(2);
    const bool saved = guide.save(guide.window, u"watch.png"_s);
    watch.stop();
    return saved;
}

} // namespace assay
