// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>

#include "faults/wirefaults.h"
#include "helpers/gzip.h"
#include "helpers/wireserver.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace assay::faults {

namespace {

using Then = Answer::Then;
using AnswerMaker = std::function<Answer(const QByteArray &)>;

Fault fault(const QString &point, const QString &name, const Expected &expected, const AnswerMaker &answer)
{
    Fault fault;
    fault.point = point;
    fault.name = name;
    fault.answer = answer;
    expect(fault, expected);
    return fault;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// A good body in an answer with this status and these headers.
AnswerMaker with(const QByteArray &status, const QByteArray &headers = {})
{
    return [=](const QByteArray &body) -> Answer { return {WireServer::answer(status, body, headers)}; };
}

/// An answer without a good body.
AnswerMaker only(const QByteArray &bytes, Then then = Then::Close)
{
    return [=](const QByteArray &) -> Answer { return {bytes, then}; };
}

/// The first half of a good body, with a head that promises all of it.
AnswerMaker half(Then then)
{
    return [=](const QByteArray &body) -> Answer {
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
        return {head + body.first(body.size() / 2), then};
    };
}

/// A good body, packed and perhaps damaged.
AnswerMaker packed(const QByteArray &headers, int layers, qsizetype wrongByte = 0)
{
    return [=](QByteArray body) -> Answer {
        for (int i = 0; i < layers; ++i)
            body = gzip(body);
        if (wrongByte != 0)
            body = withByteChanged(body, wrongByte);
        return {WireServer::answer("200 OK", body, headers)};
    };
}

const Expected Online =
    fails(4, {}, u"Check that this computer is online and fetch again."_s, u"online and run the command again."_s);

Expected lost()
{
    Expected expected = Online;
    expected.thing = u"The connection to 127.0.0.1 was lost."_s;
    return expected;
}

Expected tooEarly()
{
    return fails(
        4, u"The answer of 127.0.0.1 ended too early."_s, u"Fetch again; if it stays so, check"_s,
        u"Run the command again."_s);
}

/// Of the list, what has arrived is offered beside the rows.
void offerTheRest(Fault &fault)
{
    fault.list.wayOut = u"[Show what arrived]"_s;
}

void addEncodings(std::vector<Fault> &all)
{
    const QString point = u"17 answers"_s;
    for (const int status : {102, 103}) {
        const QByteArray number = QByteArray::number(status);
        all.push_back(fault(
            point, u"interim answer %1 before the real one"_s.arg(status),
            fails(5, u"interim answer (status %1)"_s.arg(status), u"Ask the service's support"_s),
            [number](const QByteArray &body) -> Answer {
                return {"HTTP/1.1 " + number + " Wait\r\nLink: </x>\r\n\r\n" + WireServer::answer("200 OK", body)};
            }));
    }
    all.push_back(fault(point, u"x-gzip"_s, succeeds(), packed("Content-Encoding: x-gzip\r\n", 1)));
    all.push_back(fault(point, u"packed twice"_s, succeeds(), packed("Content-Encoding: gzip, gzip\r\n", 2)));
    all.push_back(fault(point, u"packed, and no header says so"_s, succeeds(), packed({}, 1)));
    all.push_back(fault(
        point, u"unknown packing"_s, fails(5, u"compressed as “br”"_s, u"The program asks for gzip."_s),
        with("200 OK", "Content-Encoding: br\r\n")));
    all.push_back(fault(
        point, u"packed and damaged"_s,
        fails(
            4, u"The compressed answer of 127.0.0.1 is damaged."_s, u"Fetch again; if it stays so, check"_s,
            u"Run the command again."_s),
        packed("Content-Encoding: gzip\r\n", 1, -5)));
    offerTheRest(all.back());
}

void addOpenConnections(std::vector<Fault> &all)
{
    const QString point = u"17 answers"_s;
    all.push_back(fault(point, u"whole, no length, stays open"_s, succeeds(), [](const QByteArray &body) -> Answer {
        return {"HTTP/1.1 200 OK\r\n\r\n" + body, Then::Hold};
    }));
    all.push_back(
        fault(point, u"whole, a length too large, stays open"_s, succeeds(), [](const QByteArray &body) -> Answer {
            return {"HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n" + body, Then::Hold};
        }));
    all.push_back(fault(point, u"whole, chunks without their end"_s, succeeds(), [](const QByteArray &body) -> Answer {
        return {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(body), Then::Hold};
    }));
    Fault open = fault(point, u"half of the answer, then silence"_s, Online, half(Then::Hold));
    open.list.thing = open.job.thing = open.summary.thing = u"Nothing came from 127.0.0.1 for "_s;
    open.longest = 60s;
    offerTheRest(open);
    all.push_back(open);
}

void addWaits(std::vector<Fault> &all)
{
    const QString point = u"19 waits"_s;
    const auto once = [&](const QString &name, const QByteArray &status, const QByteArray &headers,
                          std::chrono::milliseconds least) {
        all.push_back(fault(point, name, succeeds(), only(WireServer::answer(status, "x", headers))));
        all.back().answers = 1;
        all.back().least = least;
        all.back().requests = 2;
    };
    once(u"503, Retry-After: 8.5"_s, "503 No", "Retry-After: 8.5\r\n", 9s);
    once(u"429, Retry-After: 3s"_s, "429 No", "Retry-After: 3s\r\n", 3s);
    once(u"429, Retry-After: 3 sent twice"_s, "429 No", "Retry-After: 3\r\nRetry-After: 3\r\n", 3s);
    once(u"408 once"_s, "408 No", {}, 1s);
    once(u"425 once"_s, "425 No", {}, 1s);
    all.push_back(
        fault(point, u"429, X-RateLimit-Reset in milliseconds"_s, succeeds(), [](const QByteArray &) -> Answer {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            return {WireServer::answer(
                "429 No", "x",
                "X-RateLimit-Reset: " + QByteArray::number(now.addSecs(2).toMSecsSinceEpoch()) + "\r\n")};
        }));
    all.back().answers = 1;
    const auto always = [&](const QString &name, const QByteArray &status, const QByteArray &headers,
                            const QString &thing, const QString &wayOut, const QString &commandWayOut) {
        all.push_back(
            fault(point, name, fails(3, thing, wayOut, commandWayOut), only(WireServer::answer(status, "x", headers))));
        all.back().requests = 4;
    };
    always(
        u"429, Retry-After: soon"_s, "429 No", "Retry-After: soon\r\n", u"It says when to ask again as “soon”"_s,
        u"Wait a while and fetch again."_s, u"Wait a while and run the command again."_s);
    always(u"408 always"_s, "408 No", {}, u"got the request too late (status 408)"_s, u"Try again later"_s, {});
    always(u"425 always"_s, "425 No", {}, u"does not take the request yet (status 425)"_s, u"Try again later"_s, {});
    all.push_back(fault(point, u"the server starts again"_s, succeeds(), half(Then::GoAway)));
    all.back().answers = 1;
}

void addStatuses(std::vector<Fault> &all)
{
    const QString point = u"20 status"_s;
    for (const char *status : {"201 Created", "203 Non-Authoritative", "206 Partial Content"})
        all.push_back(
            fault(point, QString::fromLatin1(status).left(3) + u" with a whole answer"_s, succeeds(), with(status)));
    all.push_back(fault(
        point, u"204, no content"_s,
        fails(5, u"The answer of 127.0.0.1 is empty."_s, u"check the connection's base URL"_s),
        only("HTTP/1.1 204 No Content\r\n\r\n")));
    all.back().list.end = Expected::End::Nothing;
    all.back().list.status = 0;
    all.back().list.thing = u"There are no jobs here"_s;
    all.push_back(fault(point, u"206 with half of the answer"_s, tooEarly(), [](const QByteArray &body) -> Answer {
        return {WireServer::answer("206 Partial Content", body.first(body.size() / 2))};
    }));
    offerTheRest(all.back());
    const Expected unexpected =
        fails(5, u"does not expect (status "_s, u"Check the connection's base URL."_s, u"Check --base-url."_s);
    all.push_back(fault(point, u"202, accepted"_s, unexpected, with("202 Accepted")));
    all.push_back(fault(point, u"304, not modified"_s, unexpected, only("HTTP/1.1 304 Not Modified\r\n\r\n")));
    all.push_back(fault(
        point, u"an empty body"_s,
        fails(5, u"The answer of 127.0.0.1 is empty."_s, u"check the connection's base URL"_s),
        only(WireServer::answer("200 OK", {}))));
    all.back().list = fails(5, u"The data is empty."_s, u"Check the base URL or the file: a list of scoring jobs is"_s);
}

void addDrops(std::vector<Fault> &all)
{
    const QString point = u"31 counts"_s;
    const auto drop = [&](const QString &name, const Expected &expected, const AnswerMaker &answer) {
        all.push_back(fault(point, name, expected, answer));
        all.back().requests = 4;
    };
    for (const Then then : {Then::Close, Then::Reset}) {
        const QString how = then == Then::Close ? u"closed"_s : u"reset"_s;
        drop(how + u" without an answer"_s, lost(), only({}, then));
        drop(how + u" in the head"_s, lost(), only("HTTP/1.1 200 OK\r\nContent-Le", then));
        drop(how + u" in the body"_s, tooEarly(), half(then));
        offerTheRest(all.back());
    }
    drop(u"what is not HTTP"_s, lost(), only("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
    const auto drip = [&](const QString &name, const AnswerMaker &answer) {
        all.push_back(fault(
            u"31 limits"_s, name, fails(4, u"the limit that was set."_s, u"raise the limit."_s, u"raise --max-time."_s),
            answer));
        all.back().limit = 1s;
    };
    drip(u"a drip in the head"_s, only("HTTP/1.1 200 OK\r\nX: ", Then::Drip));
    drip(u"a drip in the body"_s, half(Then::Drip));
    offerTheRest(all.back());
    drip(u"a drip in an error"_s, only("HTTP/1.1 500 No\r\n\r\n", Then::Drip));
}

} // namespace

std::vector<Fault> answerFaults()
{
    std::vector<Fault> all;
    addOpenConnections(all); // first: the command line waits the longest for these
    addEncodings(all);
    addWaits(all);
    addStatuses(all);
    addDrops(all);
    return all;
}

} // namespace assay::faults
