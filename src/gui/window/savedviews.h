// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QObject>

#include "gui/views/viewdialog.h"
#include "workspace/viewstate.h"

namespace assay {

class ActiveView;
class ConnectionFlow;
class JobsPage;
class MainWindow;
class StatusLine;
class UserLibrary;
class ViewStore;
class Workspace;
struct WindowContext;

/// The saved views of a window: takes what it shows as a view, and shows a view; opens links and files of views. GUI
/// thread; owned by the window, does not own the parts of the context.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    SavedViews(MainWindow &window, const WindowContext &context);

    [[nodiscard]] ActiveView &active() { return m_active; }
    [[nodiscard]] ViewStore &store() { return m_store; }

    /// What the window shows now.
    [[nodiscard]] ViewState state() const;

    /// Shows the view with this id of the library, if it is there. One undo step of the filters.
    void show(qint64 id);

    /// Shows the view that the user has chosen for the start, as soon as the library is read; not when the user has
    /// filtered something until then.
    void showStartView();

    /// Keeps what is shown as the view that is shown; asks for a name when none is.
    void save();

    /// Keeps what is shown under a new name.
    void saveAs();

    /// Opens the list of the views.
    void manage();

    /// Copies what is shown as a link. \p withService: with the service that the jobs came from, and what was fetched.
    void copyLink(bool withService);

    /// Whether the jobs came from a service that a link may name.
    [[nodiscard]] bool canNameService() const;

    /// Follows the link in the clipboard, or says that there is none.
    void pasteLink();

    /// Who brings a link: the user in this window, or another program.
    enum class LinkSource : std::uint8_t { User, Elsewhere };

    /// Shows the view of a link. Asks before, when the link names a service or comes from elsewhere; says what is wrong
    /// with it when it is none.
    void openLink(const QString &text, LinkSource source);

    /// Asks whether the views of a file are to be taken over.
    void importFile(const QString &path);

private:
    /// The notice of what could not be shown of a view.
    struct Told
    {
        QString text;
        Refinement refinement; ///< then
    };

    /// The jobs that a view is shown of: the fields of those to come are not known yet.
    enum class Jobs : std::uint8_t { Shown, ToCome };

    void follow();
    [[nodiscard]] bool isQueryWrong();
    bool apply(const NamedView &named, Jobs jobs);
    void checkAfterLoad(const NamedView &named);
    void tellOfParts(const NamedView &named, const std::optional<std::vector<UnknownKey>> &unknown);
    void takeBackTold();
    void showLinked(const NamedView &named, Jobs jobs);
    void confirmOverwrite();
    void update();
    void becomeActive(const QString &name, const ViewState &shown, bool keepsQuery);
    [[nodiscard]] bool knowsService(const QUrl &baseUrl) const;
    [[nodiscard]] QString nameOfShown() const;

    MainWindow &m_window;
    Workspace &m_workspace;
    UserLibrary &m_library;
    ViewStore &m_store;
    ActiveView &m_active;
    JobsPage &m_page;
    ConnectionFlow &m_connections;
    StatusLine &m_status;
    const ViewKeys m_keys;
    std::optional<Told> m_told;
    QString m_linkedName; // of the view of a link that is shown and not saved
};

} // namespace assay
