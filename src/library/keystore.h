// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>

#include <QObject>
#include <QString>

#include "core/base/sentence.h"
#include "library/secret.h"

namespace QKeychain {
class Job;
}

namespace assay {

/// Where a key is, or why it is not there.
struct KeyAnswer
{
    enum class Kind : std::uint8_t {
        Kept, ///< in the system's key store
        ForThisRun, ///< in this program's memory, until it ends: the system's key store failed
        None, ///< there is no key for this connection; or the key store is locked and keeps that to itself (text says
              ///< so)
        Failed, ///< the key store could not say, or not delete
    };

    Kind kind = Kind::None;
    Secret secret; ///< what was read; only of read()
    Sentence text; ///< what the user should know; null: nothing
    QString detail; ///< what the system said

    [[nodiscard]] bool hasKey() const { return !secret.isEmpty(); }
};

/// The keys of connections, in the system's own key store: the Secret Service or KWallet, the Keychain of macOS, the
/// Credential Store of Windows. They are nowhere else, but for a run in which that fails, when they are in this
/// program's memory. Each is for one connection to one server: keyPlace() names both. GUI thread. Nothing blocks; the
/// system may ask the user for a password meanwhile.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    /// After this time without an answer, waits() is emitted.
    static constexpr std::chrono::milliseconds Patience = std::chrono::seconds(2);

    /// \p service: under which name the system keeps the keys.
    explicit KeyStore(QString service = QStringLiteral("Assay"), QObject *parent = nullptr);
    ~KeyStore() override;

    using Done = std::function<void(const KeyAnswer &answer)>;

    /// Reads the key of a connection. A key that is kept for this run comes before one in the system's key store.
    void read(const QString &connection, Done done);

    /// Keeps a key: in the system's key store, or, where that fails, for this run, with a sentence that says so.
    void write(const QString &connection, const Secret &secret, Done done = {});

    /// Keeps a key for this run alone, in memory.
    void keepForThisRun(const QString &connection, const Secret &secret);

    /// Removes the key of a connection everywhere. One that is not there is removed, too.
    void remove(const QString &connection, Done done = {});

    /// Gives up what is under way for this connection: the key store may wait for a person who does not come. Of a
    /// write(), the key is kept for this run.
    void giveUp(const QString &connection);

Q_SIGNALS:
    /// The system's key store takes its time: most likely it asks the user for a password, maybe behind the window.
    void waits(const QString &connection);

private:
    struct Request;

    void start(QKeychain::Job *job, const QString &connection, const Secret &written, Done done);
    void finish(QKeychain::Job *job, bool isGivenUp);
    [[nodiscard]] KeyAnswer answerTo(QKeychain::Job *job, const Request &request, bool isGivenUp);

    const QString m_service;
    std::map<QString, Secret> m_forThisRun; // by connection
    std::map<QKeychain::Job *, Request> m_requests; // under way
};

} // namespace assay
