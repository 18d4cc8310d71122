// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/wirefaults.h"
#include "helpers/wireserver.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace assay::faults {

namespace {

const QString Here = u"PROXY"_s; // see Fault::variables
const QString HttpsProxy = u"https_proxy"_s;

Fault fault(const QString &point, const QString &name, Road road, const Expected &expected)
{
    Fault fault;
    fault.point = point;
    fault.name = name;
    fault.road = road;
    expect(fault, expected);
    return fault;
}

void addProxies(std::vector<Fault> &all)
{
    const auto add = [&](const QString &name, const QByteArray &answer, bool hangsUp, const QString &thing) {
        all.push_back(fault(
            u"29 proxy"_s, name, Road::Proxy, fails(4, thing, u"Check the proxy in the variables https_proxy"_s)));
        all.back().proxyAnswer = answer;
        all.back().proxyHangsUp = hangsUp;
        all.back().variables = {{HttpsProxy, Here}};
    };
    add(u"silent"_s, {}, false, u"made no connection to service.invalid for "_s);
    all.back().longest = 40s;
    const QString closed = u"closed the connection without an answer"_s;
    const QString garbage = u"answers is not HTTP"_s;
    const QString refused = u"does not let the request through"_s;
    add(u"closes"_s, {}, true, closed);
    add(u"closes in its head"_s, "HTTP/1.1 200 OK\r\nX: y", true, closed);
    add(u"answers garbage, closes"_s, "SSH-2.0-OpenSSH_9\r\n\r\n", true, garbage);
    add(u"answers garbage, stays open"_s, "SSH-2.0-OpenSSH_9\r\n\r\n", false, garbage);
    add(u"refuses CONNECT (403)"_s, "HTTP/1.1 403 No\r\n\r\n", false, refused);
    add(u"refuses CONNECT (502)"_s, WireServer::answer("502 No", "x"), true, refused);
    add(u"asks for a password (407)"_s, WireServer::answer("407 No", {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
        true, u"asks for a user name and a password"_s);
    expect(all.back(), fails(4, u"asks for a user name and a password"_s, u"Put them into the variable https_proxy"_s));
    add(u"nothing listens"_s, {}, false, u"Nothing answers at the proxy 127.0.0.1:"_s);
    all.back().variables = {{HttpsProxy, u"127.0.0.1:FREE"_s}};
    add(u"its name is not known"_s, {}, false, u"The proxy proxy.invalid:3128 can't be found"_s);
    all.back().variables = {{HttpsProxy, u"http://proxy.invalid:3128"_s}};
    add(u"drops the way that it made"_s, "HTTP/1.1 200 Connection established\r\n\r\n", true,
        u"The connection to service.invalid by the proxy 127.0.0.1:"_s);
}

void addExceptions(std::vector<Fault> &all)
{
    // Without the proxy, nobody knows the host: who is told so was not led to the proxy, which does not listen.
    const Expected byProxy =
        fails(4, u"Nothing answers at the proxy 127.0.0.1:"_s, u"Check the proxy in the variables https_proxy"_s);
    const Expected direct = fails(
        4, u"The host service.invalid can't be found."_s, u"Check the connection's base URL"_s, u"Check --base-url"_s);
    const QString dead = u"127.0.0.1:FREE"_s;
    const auto add = [&](const QString &proxy, const QString &exception, const QString &exceptions,
                         const Expected &expected) {
        all.push_back(fault(u"18 no_proxy"_s, exception + u'=' + exceptions, Road::Proxy, expected));
        all.back().variables = {{proxy, dead}, {exception, exceptions}};
    };
    const QString noProxy = u"no_proxy"_s;
    for (const QString &none :
         {u"example.invalid"_s, u"vice.invalid"_s, u"service.invalid:80"_s, u"127.0.0.1 10.0.0.0/8"_s})
        add(HttpsProxy, noProxy, none, byProxy);
    for (const QString &one :
         {u"*"_s, u"invalid"_s, u".invalid"_s, u"x.invalid, SERVICE.invalid."_s, u"service.invalid:443"_s})
        add(HttpsProxy, noProxy, one, direct);
    add(u"all_proxy"_s, u"NO_PROXY"_s, u"service.invalid"_s, direct);
    add(u"ALL_PROXY"_s, u"NO_PROXY"_s, u"other.invalid"_s, byProxy);
}

void addAddresses(std::vector<Fault> &all)
{
    all.push_back(fault(
        u"29 nobody"_s, u"nothing listens any more"_s, Road::Plain,
        fails(
            4, u"Nothing answers at 127.0.0.1:"_s, u"Check the port in the base URL"_s,
            u"Check the port in --base-url"_s)));
    all.back().refuses = true;
    all.push_back(fault(
        u"29 nobody"_s, u"the host is not known any more"_s, Road::Proxy,
        fails(
            4, u"The host service.invalid can't be found."_s,
            u"Check the connection's base URL and that this computer is online."_s,
            u"Check --base-url and that this computer is online."_s)));
}

} // namespace

std::vector<Fault> proxyFaults()
{
    std::vector<Fault> all;
    addProxies(all);
    addExceptions(all);
    addAddresses(all);
    return all;
}

} // namespace assay::faults
