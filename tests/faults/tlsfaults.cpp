// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/wirefaults.h"
#include "helpers/wireserver.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace assay::faults {

namespace {

Fault fault(const QString &name, const Expected &expected)
{
    Fault fault;
    fault.point = u"28 TLS"_s;
    fault.name = name;
    fault.road = Road::Tls;
    expect(fault, expected);
    return fault;
}

void addCertificates(std::vector<Fault> &all)
{
    const auto add = [&](const QString &name, Certificate certificate, const QString &thing, const QString &wayOut) {
        all.push_back(fault(name, fails(4, thing, wayOut)));
        all.back().certificate = certificate;
        // The command line trusts no authority of a test: it tells of that first, or of a name or a time.
        all.back().list.commandWayOut = u"is not safe: its certificate "_s;
    };
    add(u"the name is only in the CN"_s, Certificate::OtherName, u"its certificate is for another name"_s,
        u"Check the host in the base URL."_s);
    add(u"expired"_s, Certificate::Expired, u"its certificate has expired"_s, u"Check this computer's clock"_s);
    add(u"not valid yet"_s, Certificate::NotYetValid, u"its certificate is not valid yet"_s,
        u"Check this computer's clock"_s);
    add(u"of an unknown authority"_s, Certificate::Unknown, u"its certificate can't be trusted"_s,
        u"this computer must know its certificate."_s);
    all.back().list.commandWayOut.clear();
}

void addOtherLanguages(std::vector<Fault> &all)
{
    const auto add = [&](const QString &name, const QByteArray &bytes, bool closes, const QString &thing,
                         const QString &wayOut, const QString &commandWayOut = {}) {
        all.push_back(fault(name, fails(4, thing, wayOut, commandWayOut)));
        all.back().insteadOfTls = bytes;
        all.back().closesInsteadOfTls = closes;
    };
    const QString old = u"an old version of TLS"_s;
    const QString support = u"tell the service's support."_s;
    add(u"old protocol, refused"_s, QByteArray::fromHex("15030100020246"), false, old, support);
    add(u"old protocol, chosen"_s,
        QByteArray::fromHex("160301002a020000260301") + QByteArray(32, 'r') + QByteArray::fromHex("00c01400"), false,
        old, support);
    add(u"no common cipher"_s, QByteArray::fromHex("15030300020228"), false, u"no safe encryption in common"_s,
        u"Tell the service's support"_s);
    const QString port = u"Check the port in the base URL"_s;
    const QString portOption = u"Check the port in --base-url"_s;
    const QByteArray http = WireServer::answer("400 Bad Request", "no");
    add(u"plain HTTP, closed"_s, http, true, u"answers in plain HTTP"_s, port, portOption);
    add(u"plain HTTP, open"_s, http, false, u"answers in plain HTTP"_s, port, portOption);
    add(u"SSH"_s, "SSH-2.0-OpenSSH_9.2\r\n", false, u"another language than TLS"_s, port, portOption);
    add(u"zeros"_s, QByteArray(64, '\0'), true, u"another language than TLS"_s, port, portOption);
}

void addEnds(std::vector<Fault> &all)
{
    all.push_back(fault(u"close_notify behind a whole answer"_s, succeeds()));
    all.back().answer = [](const QByteArray &body) -> Answer { return {"HTTP/1.1 200 OK\r\n\r\n" + body}; };
    all.push_back(fault(
        u"close_notify in the answer"_s,
        fails(4, u"The answer of localhost ended too early."_s, u"Fetch again; if it stays so, check"_s)));
    all.back().answer = [](const QByteArray &body) -> Answer {
        return {
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body.first(body.size() / 2)};
    };
    all.back().list.wayOut = u"[Show what arrived]"_s;
    for (std::size_t i = all.size() - 2; i < all.size(); ++i) {
        all[i].holdsBelowTls = true;
        all[i].windowOnly = true;
    }
}

} // namespace

std::vector<Fault> tlsFaults()
{
    std::vector<Fault> all;
    addCertificates(all);
    addOtherLanguages(all);
    addEnds(all);
    return all;
}

} // namespace assay::faults
