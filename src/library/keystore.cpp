// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/keystore.h"

#include <utility>
#include <vector>

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include "core/base/protectedbytes.h"

namespace assay {

/// What is asked of the system's key store.
struct KeyStore::Request
{
    QString connection;
    Secret written; // of a write
    Done done;
};

namespace {

/// What the system's error means for a person; the sentence says what was not done.
Sentence reason(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return [] { return KeyStore::tr("The system's key store is locked, or refuses Assay."); };
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return [] { return KeyStore::tr("There is no key store on this system, such as GNOME Keyring or KWallet."); };
    default:
        return [] { return KeyStore::tr("The system's key store does not answer as it should."); };
    }
}

Sentence givenUp()
{
    return [] { return KeyStore::tr("The system's key store did not answer."); };
}

Sentence withConsequence(const Sentence &reason, QKeychain::Job *job)
{
    if (qobject_cast<QKeychain::WritePasswordJob *>(job))
        return [reason]() -> QString {
            return reason() + u' ' + KeyStore::tr("The key is kept in memory until Assay ends, and not on the disk.");
        };
    if (qobject_cast<QKeychain::DeletePasswordJob *>(job))
        return [reason]() -> QString { return reason() + u' ' + KeyStore::tr("The key may still be in it."); };
    return
        [reason]() -> QString { return reason() + u' ' + KeyStore::tr("Enter the key to use it until Assay ends."); };
}

} // namespace

KeyStore::KeyStore(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

KeyStore::~KeyStore() = default;

void KeyStore::read(const QString &connection, Done done)
{
    const auto found = m_forThisRun.find(connection);
    if (found != m_forThisRun.end()) {
        KeyAnswer answer;
        answer.kind = KeyAnswer::Kind::ForThisRun;
        answer.secret = found->second;
        // Later, like every other answer.
        QMetaObject::invokeMethod(
            this, [answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
        return;
    }
    start(new QKeychain::ReadPasswordJob(m_service), connection, {}, std::move(done));
}

void KeyStore::write(const QString &connection, const Secret &secret, Done done)
{
    if (secret.isEmpty()) {
        remove(connection, std::move(done));
        return;
    }
    keepForThisRun(connection, secret); // until the system has it
    auto *job = new QKeychain::WritePasswordJob(m_service);
    const QString text = secret.text();
    job->setTextData(text);
    ProtectedBytes::wipe(text);
    start(job, connection, secret, std::move(done));
}

void KeyStore::keepForThisRun(const QString &connection, const Secret &secret)
{
    m_forThisRun.insert_or_assign(connection, secret);
}

void KeyStore::remove(const QString &connection, Done done)
{
    m_forThisRun.erase(connection);
    start(new QKeychain::DeletePasswordJob(m_service), connection, {}, std::move(done));
}

void KeyStore::giveUp(const QString &connection)
{
    std::vector<QKeychain::Job *> jobs;
    for (const auto &[job, request] : m_requests) {
        if (request.connection == connection)
            jobs.push_back(job);
    }
    for (QKeychain::Job *job : jobs)
        finish(job, true);
}

void KeyStore::start(QKeychain::Job *job, const QString &connection, const Secret &written, Done done)
{
    job->setKey(connection);
    job->setAutoDelete(true); // it ends by itself, also when nobody waits for it any more
    m_requests.emplace(job, Request{connection, written, std::move(done)});
    connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *ended) { finish(ended, false); });
    QTimer::singleShot(Patience, job, [this, alive = QPointer<KeyStore>(this), job, connection] {
        if (alive && m_requests.contains(job))
            Q_EMIT waits(connection);
    });
    job->start();
}

void KeyStore::finish(QKeychain::Job *job, bool isGivenUp)
{
    const auto found = m_requests.find(job);
    if (found == m_requests.end())
        return; // given up
    const Request request = std::move(found->second);
    m_requests.erase(found);
    const KeyAnswer answer = answerTo(job, request, isGivenUp);
    if (request.done)
        request.done(answer);
}

KeyAnswer KeyStore::answerTo(QKeychain::Job *job, const Request &request, bool isGivenUp)
{
    KeyAnswer answer;
    auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    auto *write = qobject_cast<QKeychain::WritePasswordJob *>(job);
    const QKeychain::Error error = isGivenUp ? QKeychain::OtherError : job->error();
    const auto kept = m_forThisRun.find(request.connection);
    if (read && kept != m_forThisRun.end()) { // entered while the system was asked
        answer.kind = KeyAnswer::Kind::ForThisRun;
        answer.secret = kept->second;
        return answer;
    }
    if (error == QKeychain::EntryNotFound && !write) {
        if (read) // also what a locked one says, when nobody unlocks it
            answer.text = [] {
                return tr("The system's key store has no key for this connection, or it is locked. Enter the key to "
                          "use it until Assay ends.");
            };
        return answer;
    }
    if (error != QKeychain::NoError) {
        if (write && kept == m_forThisRun.end())
            return answer; // removed meanwhile
        answer.kind = write ? KeyAnswer::Kind::ForThisRun : KeyAnswer::Kind::Failed;
        answer.text = withConsequence(isGivenUp ? givenUp() : reason(error), job);
        answer.detail = isGivenUp ? QString() : job->errorString();
        return answer;
    }
    // Unless another key was entered meanwhile, which the system does not have yet.
    if (write && kept != m_forThisRun.end() && kept->second == request.written)
        m_forThisRun.erase(kept);
    if (read) {
        const QString text = read->textData();
        answer.secret = Secret::fromText(text);
        ProtectedBytes::wipe(text);
    }
    answer.kind = write || answer.hasKey() ? KeyAnswer::Kind::Kept : KeyAnswer::Kind::None;
    return answer;
}

} // namespace assay
