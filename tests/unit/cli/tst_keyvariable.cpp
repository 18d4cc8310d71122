// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>

#include <QProcess>
#include <QTest>

#include "cli/serviceaccess.h"
#include "core/base/protectedbytes.h"
#include "helpers/processmemory.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

/// The key from the environment: taken out of it, and kept where no dump has it.
class TestKeyVariable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("MEIBEL_API_KEY");
        qunsetenv("MEIBEL_TOKEN");
    }

    void theVariablesAreTakenAway()
    {
        qputenv("MEIBEL_API_KEY", " sk-Very-Secret-1 ");
        qputenv("MEIBEL_TOKEN", "token-Very-Secret-2");
        qputenv("MEIBEL_BASE_URL", "https://a.example/v2");
        const char *before = std::getenv("MEIBEL_TOKEN");
        const auto taken = takeKeyVariables();
        QCOMPARE(taken.key.value().headerValue(), "sk-Very-Secret-1"_ba);
        QVERIFY(!qEnvironmentVariableIsSet("MEIBEL_API_KEY") && !qEnvironmentVariableIsSet("MEIBEL_TOKEN"));
        QCOMPARE(taken.token.value().headerValue(), "Bearer token-Very-Secret-2"_ba);
        QCOMPARE(before[0], '\0'); // overwritten where it lay, too
        QProcess child;
        child.start(u"env"_s, QStringList());
        QVERIFY(child.waitForFinished());
        const QByteArray variables = child.readAllStandardOutput();
        QVERIFY(variables.contains("MEIBEL_BASE_URL=https://a.example/v2"));
        QVERIFY(!variables.contains("Very-Secret") && !variables.contains("MEIBEL_API_KEY"));
        QCOMPARE(keyOf(taken).value().headerValue(), "sk-Very-Secret-1"_ba);
    }

    void whatIsNoKeyIsToldAndTakenAwayToo()
    {
        qputenv("MEIBEL_API_KEY", "two\nlines");
        const auto taken = takeKeyVariables();
        QVERIFY(!taken.key);
        QVERIFY(!qEnvironmentVariableIsSet("MEIBEL_API_KEY"));
        const QString said = keyOf(taken).error().text;
        QVERIFY2(said.startsWith("MEIBEL_API_KEY can't be used. "_L1) && !said.contains("lines"_L1), qPrintable(said));
    }

    void withoutAVariableThereIsNoKey()
    {
        const auto taken = takeKeyVariables();
        QVERIFY(taken.key && taken.key.value().isEmpty() && taken.token.value().isEmpty());
        QVERIFY(keyOf(taken).error().text.startsWith("There is no key."_L1));
    }

#ifdef Q_OS_LINUX
    void aKeyIsInNoDump()
    {
        const auto text = [] { return QString(u"cba-" + QString::number(987'654'321) + u"-ZYX"); };
        QString typed = text();
        std::optional<ApiKey> key = ApiKey::fromText(typed).value();
        ApiKey::wipe(typed);
        const ApiKey copy = *key;
        QVERIFY(copy == *key);
        const ProcessMemory memory(QCoreApplication::applicationPid());
        // Bytes to look for, of which the search itself must not be a find.
        const auto findings = [&](ProcessMemory::Part part) {
            const QByteArray half = "654321-Z";
            return memory.count(half, part);
        };
        QCOMPARE(findings(ProcessMemory::NotDumped), 1);
        ProtectedBytes bytes(8);
        std::ranges::copy(std::string_view("654321-Z"), bytes.bytes().begin());
        QCOMPARE(findings(ProcessMemory::NotDumped), 2);
    }
#endif

    void aKeyIsWiped()
    {
        QByteArray bytes = "secret";
        const QByteArray shared = bytes; // NOLINT(performance-unnecessary-copy-initialization): it shares the bytes
        ApiKey::wipe(bytes);
        QCOMPARE(bytes, QByteArray(6, '\0'));
        QCOMPARE(shared, QByteArray(6, '\0')); // nobody who shares them keeps them
        QString text = u"ab"_s + u"cd"_s;
        ApiKey::wipe(text);
        const QString literal = u"in memory that can't be written"_s;
        ApiKey::wipe(literal);
        QVERIFY(literal.startsWith(u"in memory"_s));
        QCOMPARE(text, QString(4, QChar(0)));
    }
};

QTEST_GUILESS_MAIN(TestKeyVariable)
#include "tst_keyvariable.moc"
