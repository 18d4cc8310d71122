// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QMainWindow>
#include <QPointer>

#include "core/job/servicefilter.h"
#include "gui/export/exportflow.h"
#include "gui/filters/queryfield.h"
#include "workspace/statecontent.h"

namespace assay {

class ActionList;
class ConnectionFlow;
class GuideWindow;
class JobsPage;
class JobTarget;
class JobTrail;
class Language;
class MainToolBar;
class PanelList;
class RecentPlaces;
class SavedViews;
class Settings;
class StatusLine;
class Theme;
class UserLibrary;
class ValueActions;
class WindowLayout;
class Workspace;

/// The main window: creates its parts and their layout. registerPanels() and registerActions() add panels and actions;
/// the workspace provides the data. GUI thread. Does not own its arguments, which must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(
        Workspace &workspace, UserLibrary &library, Theme &theme, Language &language, Settings &settings,
        QWidget *parent = nullptr);
    ~MainWindow() override;

    static constexpr std::uint32_t DemoJobs = 20'000;

    /// Starts the demo with \p jobs generated jobs.
    void openDemo(std::uint32_t jobs = DemoJobs, std::uint64_t seed = 1, const ServiceFilter &filter = {});

    /// Opens a saved response; of a file of views, asks whether to take them over.
    void openFile(const QString &path);

    /// Opens a file of the recent ones. If it is missing, says so and forgets it.
    void openRecentFile(const QString &path);

    /// Shows a file dialog and opens the chosen response.
    void chooseFile();

    /// Gives the focus to the query field.
    void startSearch();

    /// Shows a problem above the rows.
    void showProblem(const Sentence &text);

    /// The same, and again when the load that runs has ended: its start, and its end, take the place of notices.
    void showProblemPastLoad(const Sentence &text);

    void showGuide();
    void showAbout();

    /// Takes over the state of another window of the same workspace: form input, selected rows, notice, scroll
    /// positions, focus, an open guide. Call it when this window is shown, if it will be: only then has it its size. Do
    /// not use the other window afterwards. Used to change the language: a new window has all its texts in the new one.
    void continueFrom(const MainWindow &before);

    /// Stores what was changed in the layout of the window since it was shown. Also called when it is closed.
    void saveSettings();

    /// Shows the first job in the detail pane, for screenshots.
    void selectFirstJob();

    [[nodiscard]] JobsPage *page() const { return m_page; }
    [[nodiscard]] SavedViews *savedViews() const { return m_savedViews; }
    [[nodiscard]] ActionList *actions() const { return m_actions; }
    [[nodiscard]] ConnectionFlow *connections() const { return m_connections; }
    [[nodiscard]] QueryField *queryField() const;

protected:
    /// Moves the focus in reading order: toolbar, panels at the beginning, chips and table, other panels.
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeMenus();
    void connectParts();
    void useDensity();
    void showOrigin();
    void showExportEnd(const ExportEnd &end);
    [[nodiscard]] bool confirmEndOfExport();
    void refreshActions();
    void runStateAction(StateAction action);

    Workspace &m_workspace;
    UserLibrary &m_library;
    Language &m_language;
    Settings &m_settings;
    ActionList *m_actions;
    ValueActions *m_values;
    PanelList *m_panels;
    JobsPage *m_page;
    JobTarget *m_target;
    JobTrail *m_trail;
    StatusLine *m_status;
    ConnectionFlow *m_connections;
    ExportFlow *m_export;
    RecentPlaces *m_recents;
    SavedViews *m_savedViews = nullptr;
    WindowLayout *m_layout = nullptr;
    MainToolBar *m_toolBar = nullptr;
    QPointer<GuideWindow> m_guide;
};

} // namespace assay
