// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QMainWindow>
#include <QPointer>

#include "core/job/refinement.h"
#include "service/apikey.h"
#include "service/connection.h"
#include "service/jobservice.h"
#include "workspace/settings.h"
#include "workspace/statecontent.h"

class QDialog;
class QDockWidget;
class QLineEdit;
class QMenu;
class QToolBar;
class QToolButton;

namespace assay {

class DetailPane;
class ExportFlow;
class FilterSidebar;
class JobsPage;
class Language;
class MainActions;
class ProblemModel;
class ProblemsPanel;
class StatusLine;
class Theme;
class Workspace;

/// The window: lays out its parts and connects them. What it shows comes from the workspace; it decides nothing that
/// could be decided without a window. GUI thread. Does not own what it is given; these must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Theme &theme, Language &language, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The key that MEIBEL_API_KEY holds and the server it is for: offered on the first page.
    void offerFoundKey(const Connection &connection, const ApiKey &key);

    /// The server to offer when one is asked for the connection, instead of the one used last.
    void offerServer(const QString &baseUrl) { m_offeredServer = baseUrl; }

    /// Starts the demo with so many jobs.
    void openDemo(std::uint32_t jobs, std::uint64_t seed, const ServiceFilter &filter = {});
    void openFile(const QString &path);

    /// Uses the connection and fetches with this filter.
    void connectAndFetch(const Connection &connection, const ApiKey &key, const ServiceFilter &filter);

    /// Fills in "Ask the service" without fetching.
    void setServiceFilter(const ServiceFilter &filter);

    /// Continues where another window over the same workspace is: same place, same form, same row. That one is not to
    /// be used afterwards. This is how the language changes: a new window has all its texts in the new one.
    void continueFrom(MainWindow &before);

    /// Remembers how the window is laid out. Also done when it is closed.
    void saveSettings();

    /// Shows the first job in the detail pane, for pictures.
    void selectFirstJob();

    [[nodiscard]] JobsPage *page() const { return m_page; }
    [[nodiscard]] FilterSidebar *sidebar() const { return m_sidebar; }
    [[nodiscard]] DetailPane *detail() const { return m_detail; }
    [[nodiscard]] MainActions *commands() const { return m_actions; }
    [[nodiscard]] QLineEdit *searchBox() const { return m_search; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }

protected:
    /// Tab goes through the window as it is read: toolbar, sidebar, chips and table, details, problems.
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // mainwindow.cpp: what it does
    void fetch(const ServiceFilter &filter);
    void takeStateAction(StateAction action);
    void chooseConnection();
    void chooseFile();
    void startExport();
    void applyRefinement(const Refinement &refinement);
    void refineBy(Field field, const FacetValue &value);
    void askServiceFor(Field field, const QString &value);
    void showSelectedJob();
    void refetchSelectedJob();
    void showRefetchedJob(const QString &jobId, const JobResult &result);
    void showLoadEnd();
    void sayError();
    void showOrigin();
    void showStatus();
    void updateActions();
    void showGuide();
    void showAbout();

    // mainwindowconnections.cpp: which part listens to which
    void connectParts();
    void connectSidebar();
    void connectTable();
    void connectDetail();

    // mainwindowlayout.cpp: how it is put together
    void layOut();
    void makeToolBar();
    void makeMenus();
    QMenu *makeLanguageMenu();
    void makeDocks();
    [[nodiscard]] Setting<QByteArray> &windowLayout();
    void restoreSettings();

    Workspace &m_workspace;
    Theme &m_theme;
    Language &m_language;
    Settings &m_settings;
    std::optional<std::pair<Connection, ApiKey>> m_found;
    QString m_offeredServer;
    MainActions *m_actions;
    FilterSidebar *m_sidebar;
    JobsPage *m_page;
    DetailPane *m_detail;
    ProblemModel *m_problemModel;
    ProblemsPanel *m_problems;
    StatusLine *m_status;
    ExportFlow *m_export;
    QToolBar *m_toolBar = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_connectionButton = nullptr;
    QDockWidget *m_sidebarDock = nullptr;
    QDockWidget *m_detailDock = nullptr;
    QDockWidget *m_problemsDock = nullptr;
    QMenu *m_languages = nullptr;
    QPointer<QDialog> m_guide;
};

} // namespace assay
