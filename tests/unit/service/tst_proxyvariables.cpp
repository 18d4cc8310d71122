// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "service/proxyvariables.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestProxyVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsExceptionsAsCurlDoes_data();
    void readsExceptionsAsCurlDoes();
    void readsTheProxy_data();
    void readsTheProxy();
    void choosesTheVariable_data();
    void choosesTheVariable();
};

void TestProxyVariables::readsExceptionsAsCurlDoes_data()
{
    QTest::addColumn<QString>("exceptions");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("excepted");
    const QString host = u"api.example.com"_s;
    QTest::newRow("none") << QString() << host << false;
    QTest::newRow("all") << u"*"_s << host << true;
    QTest::newRow("all, with blanks") << u" * "_s << host << true;
    QTest::newRow("a star among others") << u"a,*"_s << host << false;
    QTest::newRow("a star in a name") << u"*.example.com"_s << host << false;
    QTest::newRow("the host") << u"api.example.com"_s << host << true;
    QTest::newRow("upper case") << u"API.Example.COM"_s << host << true;
    QTest::newRow("bare domain") << u"example.com"_s << host << true;
    QTest::newRow("domain with a dot") << u".example.com"_s << host << true;
    QTest::newRow("domain with a dot, itself") << u".example.com"_s << u"example.com"_s << true;
    QTest::newRow("last label") << u"com"_s << host << true;
    QTest::newRow("end of a label") << u"ample.com"_s << host << false;
    QTest::newRow("longer") << u"www.api.example.com"_s << host << false;
    QTest::newRow("final dot") << u"example.com."_s << host << true;
    QTest::newRow("final dot of the host") << u"example.com"_s << u"api.example.com."_s << true;
    QTest::newRow("second") << u"a.example, example.com"_s << host << true;
    QTest::newRow("between blanks") << u"a.example example.com"_s << host << true;
    QTest::newRow("dot") << u"."_s << host << false;
    QTest::newRow("commas") << u",,"_s << host << false;
    QTest::newRow("port") << u"example.com:8443"_s << host << true;
    QTest::newRow("other port") << u"example.com:443"_s << host << false;
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s << true;
    QTest::newRow("IPv4, port") << u"192.0.2.1:8443"_s << u"192.0.2.1"_s << true;
    QTest::newRow("IPv4, other port") << u"192.0.2.1:80"_s << u"192.0.2.1"_s << false;
    QTest::newRow("other IPv4") << u"192.0.2.2"_s << u"192.0.2.1"_s << false;
    QTest::newRow("start of IPv4") << u"192.0.2"_s << u"192.0.2.1"_s << false;
    QTest::newRow("end of IPv4") << u"2.1"_s << u"192.0.2.1"_s << false;
    QTest::newRow("range") << u"192.0.0.0/16"_s << u"192.0.2.1"_s << true;
    QTest::newRow("other range") << u"192.1.0.0/16"_s << u"192.0.2.1"_s << false;
    QTest::newRow("no range") << u"192.0.0.0/x"_s << u"192.0.2.1"_s << false;
    QTest::newRow("range and a name") << u"192.0.0.0/16"_s << host << false;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s << true;
    QTest::newRow("IPv6, other spelling") << u"2001:DB8:0::1"_s << u"2001:db8::1"_s << true;
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::1]"_s << u"2001:db8::1"_s << true;
    QTest::newRow("IPv6, port") << u"[2001:db8::1]:8443"_s << u"2001:db8::1"_s << true;
    QTest::newRow("IPv6, other port") << u"[2001:db8::1]:443"_s << u"2001:db8::1"_s << false;
    QTest::newRow("IPv6 range") << u"2001:db8::/32"_s << u"2001:db8::1"_s << true;
}

void TestProxyVariables::readsExceptionsAsCurlDoes()
{
    QFETCH(QString, exceptions);
    QFETCH(QString, host);
    QTEST(ProxyVariables::isExcepted(exceptions, host, 8443), "excepted");
}

void TestProxyVariables::readsTheProxy_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("proxy"); // type, user, password, host, port
    QTest::newRow("URL") << u"http://proxy.example:3128"_s << u"3 - - proxy.example 3128"_s;
    QTest::newRow("slash") << u"http://proxy.example:3128/"_s << u"3 - - proxy.example 3128"_s;
    QTest::newRow("without a scheme") << u"proxy.example:3128"_s << u"3 - - proxy.example 3128"_s;
    QTest::newRow("address without a scheme") << u"192.0.2.1:3128"_s << u"3 - - 192.0.2.1 3128"_s;
    QTest::newRow("only a host") << u"proxy.example"_s << u"3 - - proxy.example 1080"_s;
    QTest::newRow("password") << u"http://ada:p%40ss@proxy.example:3128"_s << u"3 ada p@ss proxy.example 3128"_s;
    QTest::newRow("password without a scheme")
        << u"ada:pass@proxy.example:3128"_s << u"3 ada pass proxy.example 3128"_s;
    QTest::newRow("IPv6") << u"[2001:db8::1]:3128"_s << u"3 - - 2001:db8::1 3128"_s;
    QTest::newRow("SOCKS") << u"socks5h://proxy.example"_s << u"1 - - proxy.example 1080"_s;
    QTest::newRow("SOCKS of any desktop") << u"socks://proxy.example:9050"_s << u"1 - - proxy.example 9050"_s;
    QTest::newRow("SOCKS 4") << u"socks4a://proxy.example"_s << QString();
    QTest::newRow("unknown scheme") << u"ftp://proxy.example"_s << QString();
    QTest::newRow("no host") << u"http://"_s << QString();
}

void TestProxyVariables::readsTheProxy()
{
    QFETCH(QString, value);
    const auto proxy = ProxyVariables::proxyIn(value);
    const auto shown = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
    QTEST(
        proxy ? u"%1 %2 %3 %4 %5"_s.arg(
            QString::number(proxy->type()), shown(proxy->user()), shown(proxy->password()), proxy->hostName(),
            QString::number(proxy->port()))
              : QString(),
        "proxy");
}

void TestProxyVariables::choosesTheVariable_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("proxy"); // host; "none": without one; empty: the system decides
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("https_proxy") << QStringList{u"https_proxy=a"_s} << u"a"_s;
    QTest::newRow("capitals") << QStringList{u"HTTPS_PROXY=a"_s} << u"a"_s;
    QTest::newRow("both") << QStringList{u"HTTPS_PROXY=a"_s, u"https_proxy=b"_s} << u"b"_s;
    QTest::newRow("empty") << QStringList{u"HTTPS_PROXY=a"_s, u"https_proxy="_s} << u"a"_s;
    QTest::newRow("all_proxy") << QStringList{u"all_proxy=a"_s} << u"a"_s;
    QTest::newRow("all_proxy is the last") << QStringList{u"ALL_PROXY=a"_s, u"https_proxy=b"_s} << u"b"_s;
    QTest::newRow("of plain HTTP") << QStringList{u"http_proxy=a"_s} << QString();
    QTest::newRow("exception") << QStringList{u"https_proxy=a"_s, u"NO_PROXY=example.com"_s} << u"none"_s;
    QTest::newRow("small letters of an exception")
        << QStringList{u"https_proxy=a"_s, u"NO_PROXY=example.com"_s, u"no_proxy=b"_s} << u"a"_s;
    QTest::newRow("only an exception") << QStringList{u"no_proxy=*"_s} << u"none"_s;
}

void TestProxyVariables::choosesTheVariable()
{
    QFETCH(QStringList, variables);
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto proxy = ProxyVariables::proxyFor(QUrl(u"https://api.example.com/v2"_s), environment);
    const bool none = proxy && proxy->type() == QNetworkProxy::NoProxy;
    QTEST(!proxy ? QString() : none ? u"none"_s : proxy->hostName(), "proxy");
}

QTEST_APPLESS_MAIN(TestProxyVariables)
#include "tst_proxyvariables.moc"
