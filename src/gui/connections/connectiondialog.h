// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QDialog>
#include <QHash>
#include <QPointer>
#include <QSet>

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "library/keystore.h"
#include "library/savedconnection.h"
#include "service/apikey.h"
#include "service/connection.h"
#include "workspace/connectiondrafts.h"
#include "workspace/connectionkeeper.h"
#include "workspace/workspace.h"

class QPushButton;

namespace Ui {
class ConnectionDialog;
}

namespace assay {

class ConnectionTester;
class UserLibrary;

/// Asks for the server and the key: of one of the connections that the user keeps, or of a new one. Checks both while
/// the user types and accepts only valid values. A key is in memory, and in the system's key store if the connection is
/// kept. What was typed stays in the dialog until it is kept. GUI thread; does not own its arguments.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks for server and key alone, and keeps nothing.
    explicit ConnectionDialog(QWidget *parent = nullptr);

    /// With the connections of the library: a list of them, or when there are none, whether to keep this one.
    /// \p found: a key that can be taken over from the environment.
    ConnectionDialog(UserLibrary &library, const std::optional<Workspace::FoundKey> &found, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// That the key store takes its time.
    [[nodiscard]] static QString waitText();

    /// The key of a kept connection, which a server on this computer may lack; or why there is none.
    [[nodiscard]] static Result<ApiKey, QString> usableKey(const SavedConnection &kept, const KeyAnswer &answer);

    /// Shows this server; the production service when the URL is empty. Where it is one of a kept connection, shows
    /// that.
    void setBaseUrl(const QString &url);

    /// As setBaseUrl(), for a server that the user did not name: one that is not kept is asked for with "keep" off.
    void setUnknownServer(const QString &url);

    /// Shows this kept connection.
    void select(const QString &id);

    /// Says something above the buttons, until the next edit.
    void showProblem(const QString &text);

    /// The cursor goes to the server rather than to the key.
    void focusServer();

    /// What the key store said of the keys, by their places; also of what it was asked for in this dialog.
    void setKeyKinds(const QHash<QString, KeyAnswer::Kind> &kinds);
    [[nodiscard]] const QHash<QString, KeyAnswer::Kind> &keyKinds() const { return m_keyKinds; }

    /// The proxy of tests of connections that name none.
    void setProgramProxy(const ProxyChoice &choice);

    /// Where the configuration file is that a connection can be taken over from; tests have their own.
    void setConfigPath(const QString &path) { m_configPath = path; }

    /// The chosen connection; valid only when canConnect().
    [[nodiscard]] Connection connection() const;

    /// The typed key; after accept(), the accepted one, which may have been kept. Empty when the text is not a valid
    /// key.
    [[nodiscard]] ApiKey key() const;

    /// Whether the server and the key are valid. A server on this computer, and one whose key is kept, need no key.
    [[nodiscard]] bool canConnect() const;

    /// What the user should know after accept(): that the key is kept for this run alone. Null: nothing.
    [[nodiscard]] const Sentence &notice() const { return m_notice; }

    /// The ids of the connections that were changed, or whose key was.
    [[nodiscard]] const QSet<QString> &changed() const { return m_changed; }

    /// Keeps what is to be kept, takes the key out of the form and closes the dialog. When that fails, says why and
    /// stays open. Does nothing unless canConnect().
    void accept() override;

    /// Asks before it drops what was typed and not kept.
    void reject() override;

    void setVisible(bool visible) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Then = std::function<void(const SavedConnection &kept)>;

    void layOut();
    void fit();
    void say(const QString &text, bool isProblem);
    void noteKey(const QString &place, const KeyAnswer &answer);
    void build();
    void connectParts();
    void useLibrary();
    void setManaged(bool managed);
    void showRow(int row);
    void takeEdit();
    void addDraft(const SavedConnection &value, const Secret &typed, const Sentence &said);
    void importFile();
    void importEnvironment();
    void removeCurrent();
    void moveCurrent(int by);
    void save();
    void keep(const Then &then);
    void withKey(const SavedConnection &kept, const std::function<void(const ApiKey &)> &then);
    void finish(const Connection &connection, const ApiKey &key);
    void setBusy(bool busy);
    void fail(const QString &text);
    void showState();
    [[nodiscard]] bool confirmDiscard(int modified);

    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    UserLibrary *m_library = nullptr;
    std::optional<Workspace::FoundKey> m_found;
    QString m_configPath;
    std::unique_ptr<ConnectionKeeper> m_keeper; // with a library
    QPushButton *m_connect;
    QPushButton *m_save;
    QPushButton *m_import; // where there is no list
    ConnectionTester *m_tester = nullptr; // child
    ConnectionDrafts m_drafts;
    int m_row = -1; // of the draft in the form
    int m_unknown = -1; // the number of the draft that setUnknownServer() added
    bool m_isManaged = false;
    bool m_isBusy = false;
    bool m_isFilling = false;
    bool m_isCancelled = false; // while a key was kept or read
    QPointer<QWidget> m_focused; // before it was busy
    QHash<QString, KeyAnswer::Kind> m_keyKinds; // by the place of the key
    std::optional<Connection> m_acceptedConnection;
    ApiKey m_accepted;
    Sentence m_notice;
    QSet<QString> m_changed;
};

} // namespace assay
