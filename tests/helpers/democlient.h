// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTcpSocket>

#include "demo/jobs/demojobs.h"
#include "demo/server/demoserver.h"

/// A plain HTTP client for the tests of the demo server: it returns the received bytes, even if they are invalid.
namespace assay::test {

using namespace Qt::StringLiterals;

inline constexpr int Patience = 20'000; // milliseconds; only a failing test waits this long

/// A response as it was received.
struct Answer
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray raw; ///< the body with its framing
    QByteArray body; ///< the body without its framing, as far as received
    bool complete = false; ///< the end of the framing was received
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

/// Decodes chunks. Returns true if the last chunk was received.
inline bool unchunk(QByteArray raw, QByteArray &body)
{
    for (;;) {
        const qsizetype end = raw.indexOf("\r\n");
        bool ok = false;
        const qsizetype size = raw.left(end).toLongLong(&ok, 16);
        if (end < 0 || !ok)
            return false;
        if (size == 0)
            return raw.mid(end) == "\r\n\r\n";
        body += raw.mid(end + 2, size);
        if (raw.size() < end + 2 + size + 2)
            return false;
        raw.remove(0, end + 2 + size + 2);
    }
}

inline Answer parse(const QByteArray &bytes)
{
    Answer answer;
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return answer;
    const QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    answer.raw = bytes.mid(headEnd + 4);
    if (answer.headers.value("transfer-encoding") == "chunked") {
        answer.complete = unchunk(answer.raw, answer.body);
    } else {
        answer.body = answer.raw;
        answer.complete = answer.body.size() == answer.headers.value("content-length").toLongLong();
    }
    return answer;
}

inline QByteArray requestFor(const QByteArray &target, const QList<QByteArray> &headers = {"Meibel-API-Key: k"})
{
    QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    for (const QByteArray &header : headers)
        request += header + "\r\n";
    return request + "\r\n";
}

inline Answer ask(const DemoServer &server, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QByteArray bytes;
    if (socket.waitForConnected(Patience)) {
        socket.write(request);
        while (socket.waitForReadyRead(Patience))
            bytes += socket.readAll();
        bytes += socket.readAll();
    }
    Answer answer = parse(bytes);
    answer.error = socket.error();
    return answer;
}

inline Answer list(const DemoServer &server, const QByteArray &query = {})
{
    return ask(server, requestFor("/v2/confidence-scoring/jobs" + query));
}

inline QByteArray listOf(const DemoJobs &jobs, const ServiceFilter &filter = {})
{
    QByteArray text;
    (void)jobs.writeJobs(0, jobs.count(), filter, [&text](std::string_view piece) {
        text.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return true;
    });
    return text;
}

inline DemoServerOptions someJobs(std::uint32_t jobs = 2'000)
{
    DemoServerOptions options;
    options.jobs = jobs;
    return options;
}

inline QByteArray member(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString().toUtf8();
}

} // namespace assay::test
