// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include "library/connectionstore.h"
#include "library/keystore.h"
#include "library/library.h"

namespace assay::test {

/// What a process of its own does with a key store; its key store is that of its session. Prints a line for each
/// answer: KIND, whether the key is the expected one, milliseconds, the sentence.
class KeyStoreProbe
{
public:
    /// \p commands: write, read, remove, give-up (before the answer to a read), library (keeps a connection).
    int run(const QStringList &commands, const QString &key)
    {
        m_key = key;
        for (const QString &command : commands) {
            if (!perform(command))
                return 1;
        }
        return 0;
    }

private:
    bool perform(const QString &command)
    {
        if (command == QStringLiteral("library"))
            return keepConnection();
        m_timer.start();
        m_hasAnswer = false;
        const auto done = [this, command](const KeyAnswer &answer) { tell(command, answer); };
        if (command == QStringLiteral("write"))
            m_store.write(connection(), Secret::fromText(m_key), done);
        else if (command == QStringLiteral("remove"))
            m_store.remove(connection(), done);
        else
            m_store.read(connection(), done);
        if (command == QStringLiteral("give-up"))
            m_store.giveUp(connection());
        return QTest::qWaitFor([this] { return m_hasAnswer; }, 25'000);
    }

    void tell(const QString &command, const KeyAnswer &answer)
    {
        constexpr const char *Kinds[] = {"kept", "for-this-run", "none", "failed"};
        m_hasAnswer = true;
        const bool isTheKey = answer.secret.text() == m_key;
        std::printf(
            "%s %s %s %lld %s [%s]\n", qPrintable(command), Kinds[static_cast<int>(answer.kind)],
            answer.hasKey() ? (isTheKey ? "key" : "other") : "-", static_cast<long long>(m_timer.elapsed()),
            answer.text ? qPrintable(answer.text()) : "", qPrintable(answer.detail));
        std::fflush(stdout);
    }

    bool keepConnection()
    {
        Library library;
        ConnectionStore connections(library);
        SavedConnection saved;
        saved.name = QStringLiteral("Production");
        saved.baseUrl = QStringLiteral("https://api.example.com/v2");
        bool isKept = false;
        connections.add(saved, [&isKept](const Result<Kept, LibraryError> &result) { isKept = result.hasValue(); });
        return QTest::qWaitFor([&isKept] { return isKept; }, 25'000);
    }

    static QString connection() { return QStringLiteral("6d1f2a52-0001-4000-8000-000000000001"); }

    KeyStore m_store{QStringLiteral("Assay-Test")};
    QString m_key;
    QElapsedTimer m_timer;
    bool m_hasAnswer = false;
};

} // namespace assay::test
