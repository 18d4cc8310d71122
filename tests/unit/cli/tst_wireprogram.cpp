// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program without a window says and keeps when the network fails.
#include <csignal>

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "demo/server/demoserver.h"
#include "helpers/processmemory.h"
#include "helpers/program.h"
#include "helpers/wireserver.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

class WireProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"jobs.csv"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("old"), 3);
    }

    void cleanup() { qunsetenv("https_proxy"); }

    void theLimitEndsADripAndKeepsTheOldFile()
    {
        DemoServer server(
            {.seed = 1,
             .jobs = 1000,
             .key = QString::fromLatin1(Program::key()),
             .fault = u"drip=1/1000"_s,
             .servedFile = {}});
        QVERIFY(server.start());
        Program program({u"--base-url"_s, server.baseUrl(), u"--export"_s, m_file, u"--max-time"_s, u"1"_s});
        QCOMPARE(program.wait(), 4);
        QVERIFY2(program.err().contains("not complete after 1 second"), program.err().constData());
        QVERIFY2(program.err().contains("or raise --max-time."), program.err().constData());
        QCOMPARE(contents(), "old"_ba);
    }

    void theNetworksErrorsAreOneLineForACommandLine_data()
    {
        QTest::addColumn<QString>("url"); // PORT: of the server below
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &url, const QByteArray &answer, const QString &proxy,
                            const QString &words) { QTest::newRow(name) << url << answer << proxy << words; };
        const QString http = u"http://127.0.0.1:PORT/v2"_s;
        const QString tls = u"https://127.0.0.1:PORT/v2"_s;
        const QString away = u"https://service.invalid/v2"_s;
        const QString here = u"127.0.0.1:PORT"_s;
        row("nothing answers", u"http://127.0.0.1:1/v2"_s, {}, {}, u"Nothing answers at 127.0.0.1:1. "_s);
        row("unknown host", away, {}, {}, u"Check --base-url and that this computer is online."_s);
        row("plain HTTP for TLS", tls, WireServer::answer("400 No", "x"), {},
            u"127.0.0.1:PORT answers in plain HTTP"_s);
        row("garbage for TLS", tls, "SSH-2.0-OpenSSH\r\n\r\n", {}, u"another language than TLS"_s);
        row("old TLS", tls, QByteArray::fromHex("15030100020246"), {}, u"an old version of TLS"_s);
        row("proxy that is not there", away, {}, u"127.0.0.1:1"_s, u"Nothing answers at the proxy 127.0.0.1:1 "_s);
        row("proxy that closes", away, {}, here, u"The proxy 127.0.0.1:PORT on the way"_s);
        row("proxy of garbage", away, "SSH-2.0\r\n\r\n", here, u"What the proxy 127.0.0.1:PORT on the way"_s);
        row("insecure address", u"http://service.invalid/v2"_s, {}, {}, u"Use an https:// address"_s);
        row("address with a query", u"https://service.invalid/v2?a=b"_s, {}, {}, u"options such as --agent-name"_s);
        row("no address", u"nonsense"_s, {}, {}, u"Give --base-url one such as https://api.meibel.ai/v2."_s);
        row("redirect", http, WireServer::answer("302 Found", {}, "Location: https://x.invalid/\r\n"), {},
            u"change --base-url."_s);
        row("unexpected status", http, WireServer::answer("299 What", "x"), {}, u"Check --base-url."_s);
        row("bad request", http, WireServer::answer("400 No", "x"), {}, u"Check the filters and --base-url."_s);
        row("asked to wait", http, WireServer::answer("429 No", {}, "Retry-After: 4980\r\n"), {},
            u"run the command again after that."_s);
        row("unknown packing", http, WireServer::answer("200 OK", "x", "Content-Encoding: br\r\n"), {}, u"gzip"_s);
    }

    void theNetworksErrorsAreOneLineForACommandLine()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, answer);
        QFETCH(QString, proxy);
        QFETCH(QString, words);
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &answer] {
                socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString port = QString::number(server.serverPort());
        if (!proxy.isEmpty())
            qputenv("https_proxy", proxy.replace("PORT"_L1, port).toLatin1());
        Program program({u"--base-url"_s, url.replace("PORT"_L1, port), u"--export"_s, m_file, u"--quiet"_s});
        QSignalSpy ended(&program.process(), &QProcess::finished);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Program::Timeout); // the server lives on this thread
        QVERIFY(program.wait() > 0);
        const QString said = QString::fromUtf8(program.err());
        QVERIFY2(said.contains(words.replace("PORT"_L1, port)), qPrintable(said));
        QVERIFY2(said.startsWith("assay: "_L1) && said.count(u'\n') == 1, qPrintable(said));
        // What a window has: a button to fetch, connections with names, fields for filters.
        for (const char *of : {"etch again", "connection's", "are set in the program", "in the base URL"})
            QVERIFY2(!said.contains(QLatin1StringView(of)), qPrintable(said));
        QCOMPARE(contents(), "old"_ba);
    }

    void qtSaysNothing()
    {
        const QString run = u"unset XDG_RUNTIME_DIR; export QT_QPA_PLATFORM=offscreen; "
                            "\"$ASSAY\" --demo 5 --quiet --screenshot '%1.png' 2>'%1' && test -s '%1.png'"_s;
        QCOMPARE(Program::shell(run.arg(m_file)), 0);
        QCOMPARE(contents(), QByteArray());
        // Who asks for it, is told.
        QCOMPARE(Program::shell(u"export QT_LOGGING_RULES='*=true'; "_s + run.arg(m_file)), 0);
        QVERIFY(contents().contains("XDG_RUNTIME_DIR"));
    }

#ifdef Q_OS_LINUX
    // While it waits for the answer, the request has been sent.
    void theKeyIsInNoEnvironment()
    {
        QTcpServer server;
        QByteArray received;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] { received += socket->readAll(); });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Program program({u"--base-url"_s, u"http://127.0.0.1:%1/v2"_s.arg(server.serverPort()), u"--export"_s, m_file});
        QTRY_VERIFY_WITH_TIMEOUT(received.endsWith("\r\n\r\n"), Program::Timeout);
        QVERIFY(received.contains(QByteArray("Meibel-API-Key: " + Program::key())));
        const ProcessMemory memory(program.process().processId());
        QCOMPARE(memory.count(Program::key(), ProcessMemory::NotDumped), 1);
        QFile environment(u"/proc/%1/environ"_s.arg(program.process().processId()));
        QVERIFY(environment.open(QIODevice::ReadOnly));
        const QByteArray variables = environment.readAll();
        QVERIFY(variables.contains("MEIBEL_API_KEY=") && !variables.contains(Program::key()));
        program.process().terminate();
        QCOMPARE(program.wait(), 128 + SIGTERM);
    }
#endif

private:
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "there is no file"_ba;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(WireProgramTest)
#include "tst_wireprogram.moc"
