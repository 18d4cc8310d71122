// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace assay {

/// Finds out whether a server that does not speak TLS speaks plain HTTP: OpenSSL says "wrong version number" of both.
/// Asks once for the root, without a key, by no proxy. Used on one thread.
class PlainProbe : public QObject
{
    Q_OBJECT

public:
    explicit PlainProbe(const QUrl &url, QObject *parent = nullptr);
    ~PlainProbe() override;

    /// answered() follows, once.
    void start();

Q_SIGNALS:
    void answered(bool isPlainHttp);

private:
    static constexpr std::chrono::milliseconds LongestTime{5000};

    const QUrl m_url;
    const std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace assay
