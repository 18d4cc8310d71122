// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "service/apikey.h"
#include "service/connection.h"

class QAction;
class QPushButton;

namespace Ui {
class ConnectionDialog;
}

namespace assay {

/// Asks for the server and the key. Checks both as they are typed and lets only what the program would use pass. The
/// key is handed on in memory; it is never written anywhere. GUI thread.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// Shows this server; the service itself when the URL is empty.
    void setBaseUrl(const QString &url);

    /// What is chosen now; usable only when canConnect().
    [[nodiscard]] Connection connection() const;

    /// The key typed; after accept() the one that was accepted. Empty when it holds what no key can hold.
    [[nodiscard]] ApiKey key() const;

    /// Whether the program would talk to this server with this key. Only a server on this computer may go without one.
    [[nodiscard]] bool canConnect() const;

    /// Takes the key out of the form; does nothing unless canConnect().
    void accept() override;

private:
    enum Server { Production, Development, Local, Other };

    void layOut();
    void chooseServer();
    void showKey(bool shown);
    void showState();
    [[nodiscard]] Server server() const;
    [[nodiscard]] static Connection known(Server server);

    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    QAction *m_eye;
    QPushButton *m_connect;
    QString m_otherUrl; // what was typed under Other, kept while another one is looked at
    ApiKey m_accepted;
};

} // namespace assay
