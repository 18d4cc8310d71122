// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "service/apikey.h"
#include "service/connection.h"

namespace Ui {
class ConnectionDialog;
}

namespace assay {

/// Asks for a server and a key. The key stays in memory. GUI thread.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// Begins with this server; empty for the service itself.
    void setBaseUrl(const QString &url);

    /// What was chosen. Meaningful once the dialog was accepted.
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] ApiKey key() const;

private:
    void showServer();
    void check();
    void showKey(bool shown);

    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    QAction *m_eye;
};

} // namespace assay
