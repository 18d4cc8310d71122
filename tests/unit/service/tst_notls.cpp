// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSslSocket>
#include <QTest>

#include "helpers/loadwatch.h"
#include "helpers/testproxy.h"
#include "service/jobservice.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// A computer on which Qt finds no library for TLS.
class TestNoTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setLibraryPaths({}); // before Qt looks for its plugins
        if (QSslSocket::supportsSsl())
            QSKIP("TLS is built into this Qt.");
    }

    void isTold_data()
    {
        QTest::addColumn<bool>("hasProxy");
        QTest::newRow("without a proxy") << false;
        QTest::newRow("with a proxy") << true;
    }

    void isTold()
    {
        QFETCH(bool, hasProxy);
        TestProxy proxy({}, TestProxy::Then::HangUp);
        JobService service;
        service.setProgramProxy(*ProxyChoice::fromText(hasProxy ? u"http://"_s + proxy.name() : u"none"_s));
        LoadWatch watch(service);
        service.fetch({u"x"_s, u"https://service.invalid/v2"_s}, ApiKey::fromText(u"key"_s).value(), {});
        QTRY_VERIFY_WITH_TIMEOUT(watch.done(), LongestWait);
        const LoadError &error = *watch.report().error;
        QCOMPARE(error.kind, LoadErrorKind::Tls);
        QVERIFY2(error.summary.contains("no TLS"_L1), qPrintable(error.summary));
        QVERIFY2(error.advice.contains("OpenSSL"_L1), qPrintable(error.advice));
        QVERIFY(watch.waits.empty());
        QVERIFY(proxy.heads.empty());
    }
};

QTEST_GUILESS_MAIN(TestNoTls)
#include "tst_notls.moc"
