// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QMainWindow>
#include <QPointer>

#include "core/job/servicefilter.h"
#include "workspace/setting.h"
#include "workspace/statecontent.h"

class QDialog;
class QLineEdit;

namespace assay {

class ActionList;
class ConnectionFlow;
class ExportFlow;
class JobsPage;
class Language;
class MainToolBar;
class PanelList;
class Settings;
class StatusLine;
class Theme;
class ValueActions;
class Workspace;

/// The window: makes its parts and lays them out. Panels and actions come from registerPanels() and registerActions();
/// what is shown comes from the workspace. GUI thread. Does not own what it is given; these must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Theme &theme, Language &language, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    static constexpr std::uint32_t DemoJobs = 20'000;

    /// Starts the demo with so many jobs.
    void openDemo(std::uint32_t jobs = DemoJobs, std::uint64_t seed = 1, const ServiceFilter &filter = {});

    /// Opens a saved response.
    void openFile(const QString &path);

    /// Asks for a saved response and opens it.
    void chooseFile();

    /// Gives the focus to the search field.
    void startSearch();

    void showGuide();
    void showAbout();

    /// Continues where another window over the same workspace is: same place, same form, same row. That one is not to
    /// be used afterwards. This is how the language changes: a new window has all its texts in the new one.
    void continueFrom(const MainWindow &before);

    /// Remembers how the window is laid out. Also done when it is closed.
    void saveSettings();

    /// Shows the first job in the detail pane, for pictures.
    void selectFirstJob();

    [[nodiscard]] JobsPage *page() const { return m_page; }
    [[nodiscard]] ActionList *actions() const { return m_actions; }
    [[nodiscard]] QLineEdit *searchField() const;

protected:
    /// Tab goes through the window as it is read: toolbar, panels at the beginning, chips and table, other panels.
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void connectParts();
    void restoreSettings();
    void showOrigin();
    void refreshActions();
    void takeStateAction(StateAction action);
    [[nodiscard]] Setting<QByteArray> &windowLayout();

    Workspace &m_workspace;
    Settings &m_settings;
    ActionList *m_actions;
    ValueActions *m_values;
    PanelList *m_panels;
    JobsPage *m_page;
    StatusLine *m_status;
    ConnectionFlow *m_connections;
    ExportFlow *m_export;
    MainToolBar *m_toolBar = nullptr;
    QPointer<QDialog> m_guide;
};

} // namespace assay
