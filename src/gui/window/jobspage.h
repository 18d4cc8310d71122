// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QVariant>
#include <QWidget>

#include "core/base/sentence.h"
#include "workspace/notice.h"
#include "workspace/statecontent.h"

class QStackedWidget;

namespace assay {

class FilterStrip;
class JobBrowser;
class JobTableView;
class LackingJobs;
class NoticeBar;
class SessionsPage;
class StatePage;
class TablePlace;
class ValueActions;
class Workspace;

/// The centre of the window: the filter chips, a line for notices, and the table of jobs, their sessions, or the page
/// in their place. Keeps selection and scroll position while rows are replaced. GUI thread; does not own its arguments.
class JobsPage : public QWidget
{
    Q_OBJECT

public:
    JobsPage(Workspace &workspace, ValueActions &values, QWidget *parent = nullptr);
    ~JobsPage() override;

    /// What is shown of the jobs.
    enum class Page : std::uint8_t { Jobs, Sessions };
    [[nodiscard]] Page page() const { return m_shown; }

    /// Shows the jobs or their sessions, and gives them the focus.
    void setPage(Page page);

    /// Shows this in the place of the rows, whatever they are; null: the rows again. This becomes its owner.
    void showInstead(QWidget *widget);

    /// Goes to the next row of what is shown, or with -1 to the one before: a job, or a session.
    void step(int rows);

    /// The selected row of what is shown and the number of its rows; -1 unless exactly one row is selected.
    struct Place
    {
        int row = -1;
        int rows = 0;
    };
    [[nodiscard]] Place place() const;

    /// Space for the texts of the state page and for a few rows.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] JobTableView *table() const { return m_table; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] SessionsPage *sessions() const { return m_sessions; }
    [[nodiscard]] FilterStrip *strip() const { return m_strip; }
    [[nodiscard]] const StateContent &content() const;

    /// Shows a notice above the rows, and again in the new language when the language changes.
    void showNotice(const NoticeMaker &make);

    /// Takes the notice away that is shown. One that it covered, and that offers a list, comes back.
    void dismissNotice();

    /// Like showNotice(), for a problem without an action.
    void showProblem(const Sentence &text);

    /// The same, together with how the newest load failed, if it did: neither hides the other.
    void showProblemWithLoad(const Sentence &text);

    /// Gives the focus to the table or the page, whichever is shown.
    void focusContent();

    /// State to keep when the window is recreated in another language. Restore it when the page has its size.
    [[nodiscard]] QVariant state() const;
    void restore(const QVariant &state);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void stateActionTriggered(assay::StateAction action);
    void pageChanged();
    /// The user wants the rows, while something is shown in their place.
    void insteadLeft();
    /// The user wants to look at the jobs of a session, from the list of sessions.
    void sessionOpened(const QString &id);

private:
    void connectFilters();
    void connectBrowser();
    void connectSessions();
    void showJobOfSession();
    [[nodiscard]] StateContent startContent() const;
    void showState();
    void showLack();
    void showLoadNotice();
    void showCoveredNotice();
    void placeNotice();

    Workspace &m_workspace;
    JobBrowser *m_browser;
    FilterStrip *m_strip;
    NoticeBar *m_notice;
    NoticeMaker m_makeNotice; // of the notice that is shown
    bool m_noticeOffersList = false;
    std::vector<StateAction> m_noticeActions; // of its buttons
    QStackedWidget *m_stack;
    JobTableView *m_table;
    SessionsPage *m_sessions;
    Page m_shown = Page::Jobs;
    StatePage *m_page;
    QWidget *m_instead = nullptr; // in the place of the rows
    TablePlace *m_place;
    LackingJobs *m_lacking;
};

} // namespace assay
