// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "workspace/connectionkeeper.h"
#include "workspace/keptconnection.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

const QString Key = u"canary-4711-key"_s;

} // namespace

/// A connection and its key are kept one after the other, here where there is no key store of the system.
class TestConnectionKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<UserLibrary>(
            m_workspace, LibraryOptions{.path = m_folder.filePath(u"library%1.sqlite"_s.arg(++m_libraries))},
            u"Assay test"_s);
        m_keeper = std::make_unique<ConnectionKeeper>(*m_library);
        m_outcome.reset();
        m_error.clear();
    }

    void cleanup()
    {
        m_keeper.reset();
        m_library.reset();
    }

    void keepsANewOneAndItsKey()
    {
        const SavedConnection kept = keep({connection(u" Dev "_s), {}, Secret::fromText(Key), 0});
        QCOMPARE(kept.name, u"Dev"_s);
        QVERIFY(m_library->connections().find(kept.id));
        QCOMPARE(m_outcome->key->kind, KeyAnswer::Kind::ForThisRun);
        QVERIFY(m_outcome->key->text); // says so
        QVERIFY(!m_keeper->isWaiting());
        QCOMPARE(keyOf(kept), Key);
    }

    void asksForNoKeyWhereNoneIsTyped()
    {
        QVERIFY(!keep({connection(u"Dev"_s), {}, {}, 0}).id.isEmpty());
        QVERIFY(!m_outcome->key);
    }

    void theKeyOfAnotherServerIsRemoved()
    {
        const SavedConnection before = keep({connection(u"Dev"_s), {}, Secret::fromText(Key), 0});
        SavedConnection after = before;
        after.baseUrl = u"https://other.example.com"_s;
        QCOMPARE(keep({after, before, {}, 0}).id, before.id);
        QCOMPARE(m_library->connections().connections().size(), 1U);
        QCOMPARE(keyOf(after), QString());
        QCOMPARE(keyOf(before), QString());
    }

    void aRefusedOneLeavesTheKeysAlone()
    {
        const SavedConnection first = keep({connection(u"Dev"_s), {}, Secret::fromText(Key), 0});
        (void)keep({connection(u"Dev"_s), {}, Secret::fromText(u"another-key"_s), 0});
        QVERIFY(!m_outcome);
        QVERIFY2(m_error.contains(u"Dev"_s), qPrintable(m_error));
        QVERIFY(!m_keeper->isWaiting());
        QCOMPARE(m_library->connections().connections().size(), 1U);
        QCOMPARE(keyOf(first), Key);
    }

    void tellsNothingWhenItIsGone()
    {
        bool isTold = false;
        m_keeper->keep({connection(u"Dev"_s), {}, {}, 0}, [&isTold](const auto &) { isTold = true; });
        m_keeper.reset();
        QTRY_COMPARE(m_library->connections().connections().size(), 1U);
        QVERIFY(!isTold);
    }

private:
    static SavedConnection connection(const QString &name)
    {
        SavedConnection connection;
        connection.name = name;
        connection.baseUrl = u"https://scores.example.com/v2"_s;
        return connection;
    }

    /// What was kept; nothing when it was refused.
    SavedConnection keep(const ConnectionDrafts::Draft &draft)
    {
        m_outcome.reset();
        bool isDone = false;
        m_keeper->keep(draft, [&](const Result<ConnectionKeeper::Outcome, LibraryError> &result) {
            isDone = true;
            if (result)
                m_outcome = result.value();
            else
                m_error = result.error().text();
        });
        if (!QTest::qWaitFor([&isDone] { return isDone; }, 60'000))
            qFatal("no answer");
        return m_outcome ? m_outcome->connection : SavedConnection();
    }

    QString keyOf(const SavedConnection &kept)
    {
        std::optional<KeyAnswer> answer;
        m_keeper->readKey(kept, [&answer](const KeyAnswer &said) { answer = said; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
            qFatal("no answer");
        return answer->secret.text();
    }

    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<UserLibrary> m_library;
    std::unique_ptr<ConnectionKeeper> m_keeper;
    std::optional<ConnectionKeeper::Outcome> m_outcome;
    QString m_error;
    int m_libraries = 0;
};

int main(int argc, char **argv)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no key store, however the test is run
    QCoreApplication application(argc, argv);
    TestConnectionKeeper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionkeeper.moc"
