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

/// Asks for the server and the key. Checks both while the user types and accepts only valid values. The key stays in
/// memory; it is never written anywhere. GUI thread.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// Shows this server; the production service when the URL is empty.
    void setBaseUrl(const QString &url);

    /// The chosen connection; valid only when canConnect().
    [[nodiscard]] Connection connection() const;

    /// The typed key; after accept(), the accepted one. Empty when the text is not a valid key.
    [[nodiscard]] ApiKey key() const;

    /// Whether the server and the key are valid. Only a server on this computer may be used without a key.
    [[nodiscard]] bool canConnect() const;

    /// Stores the key, clears it from the form and closes the dialog. Does nothing unless canConnect().
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
    QString m_otherUrl; // the URL typed under Other, kept while another server is chosen
    ApiKey m_accepted;
};

} // namespace assay
