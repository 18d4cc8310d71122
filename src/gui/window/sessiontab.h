// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVariant>

#include "core/base/latesttask.h"
#include "core/job/rows.h"
#include "core/job/scoringmodules.h"
#include "core/query/queryresult.h"
#include "service/jobservice.h"

class QModelIndex;

namespace assay {

class ConnectionFlow;
class JobTarget;
class JobsPage;
class SessionView;
class Settings;
class Workspace;
struct WindowContext;

/// Shows the session of the selected job: follows the table and the loaded jobs, makes the map on a worker while the
/// view is visible, and goes to the job of a cell that the user chooses. Asks the service for its summary on request,
/// or by itself where the settings say so: once for each selected session, when the selection has come to rest. GUI
/// thread; owned by the view.
class SessionTab : public QObject
{
    Q_OBJECT

public:
    SessionTab(SessionView *view, const WindowContext &window);
    ~SessionTab() override;

    /// The service's answer that is shown, to show it in another window of the same workspace; invalid when there is
    /// none.
    [[nodiscard]] QVariant state() const;
    void restore(const QVariant &state);

private:
    /// What a map is made from.
    struct Subject
    {
        std::shared_ptr<const QueryResult> result;
        std::size_t rows = 0;
        JobStore::Code session = 0;

        bool operator==(const Subject &) const = default;
    };

    /// What the service was asked about.
    struct Question
    {
        QString agent;
        QString session;
        std::weak_ptr<const JobStore> store; // of the rows
        std::optional<SummaryResult> answer = {}; // once it has come

        [[nodiscard]] bool isAbout(const Question &other) const;
    };

    void update();
    void showNothing(const QString &title, const QString &sentence);
    void makeMap(const Subject &subject);
    void showLack();
    void choose(const QModelIndex &index);
    void goTo(SourceRow row);
    void showWholeSession();
    void fetchWholeSession();
    void showWanted();

    [[nodiscard]] QString selectedText(Field field) const;
    [[nodiscard]] Question selectedQuestion() const;
    void ask();
    void askByItself();
    void stopAsking();
    void close();
    void showComparison();
    void followScales();
    void dropOtherAnswer();
    void showAnswer(const QString &agent, const QString &session, const SummaryResult &result);
    void showPossible();

    SessionView *m_view;
    Workspace &m_workspace;
    JobsPage &m_page;
    JobTarget &m_target;
    ConnectionFlow &m_connections;
    Settings &m_settings;
    LatestTask m_maps;
    LatestTask m_figures; // of the loaded jobs, beside the service's
    std::optional<Subject> m_subject; // of the map that is shown or being made
    std::optional<Question> m_question;
    std::optional<Question> m_closed; // the user does not want to see it
    std::optional<ScoringModules> m_comparedWith; // the scales of the comparison that is shown or being made
    QTimer m_calm{this}; // the selection has come to rest
    std::optional<SourceRow> m_wanted; // a hidden job that the user has chosen
    std::weak_ptr<const JobStore> m_wantedStore;
    bool m_showsWanted = false; // as soon as the filters let it through
};

} // namespace assay
