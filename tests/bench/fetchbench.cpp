// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of jobs without a window. "fetch" reads it over HTTP as the program does; "drop" reads and forgets it, which
// is the least that the same network access can cost; "open" reads it from a file.
#include <cstdio>
#include <string_view>
#include <vector>

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "core/base/memory.h"
#include "core/load/fileloader.h"
#include "results.h"
#include "service/httpcall.h"
#include "service/jobservice.h"
#include "service/serviceurls.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

int drop(const Connection &connection, const ApiKey &key)
{
    QNetworkAccessManager network;
    QNetworkRequest request(jobsUrl(connection, {}));
    request.setRawHeader("Meibel-API-Key", key.headerValue());
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply = network.get(request);
    reply->setReadBufferSize(HttpCall::ReadAhead); // as the program does; without it the whole body may pile up
    std::vector<char> piece(std::size_t{1} << 20);
    QObject::connect(reply, &QIODevice::readyRead, reply, [&] {
        while (reply->read(piece.data(), static_cast<qint64>(piece.size())) > 0) { }
    });
    QObject::connect(reply, &QNetworkReply::finished, qApp, [&] {
        bench::printResult("fetch/drop", bench::milliseconds(clock));
        QCoreApplication::exit(reply->error() == QNetworkReply::NoError ? 0 : 4);
    });
    return QCoreApplication::exec();
}

int fetch(const Connection &connection, const ApiKey &key, int times)
{
    JobService service;
    QElapsedTimer clock;
    int done = 0;
    bool first = true;
    QObject::connect(&service, &JobSource::progressed, qApp, [&](const LoadProgress &progress) {
        if (first && progress.rows > 0) {
            first = false;
            bench::printResult(done == 0 ? "fetch/first row" : "fetch/again, first row", bench::milliseconds(clock));
        }
    });
    const auto begin = [&] {
        first = true;
        clock.start();
        service.fetch(connection, key, {});
    };
    QObject::connect(&service, &JobSource::finished, qApp, [&](const LoadReport &report) {
        if (report.error || report.partial) {
            std::fprintf(stderr, "%s\n", report.error ? qPrintable(report.error->summary) : "partial");
            QCoreApplication::exit(4);
            return;
        }
        bench::printResult(done == 0 ? "fetch/all" : "fetch/again", bench::milliseconds(clock));
        if (done == 0) {
            bench::printResult("fetch/rows", static_cast<double>(report.store->rowCount()));
            bench::printResult("fetch/bytes", static_cast<double>(report.bytes));
            bench::printResult("fetch/memory", bench::peakMemory());
        }
        if (++done < times)
            QMetaObject::invokeMethod(qApp, begin, Qt::QueuedConnection);
        else
            QCoreApplication::quit();
    });
    begin();
    return QCoreApplication::exec();
}

int open(const QString &path)
{
    FileLoader loader;
    QElapsedTimer clock;
    QObject::connect(&loader, &JobSource::finished, qApp, [&](const LoadReport &report) {
        bench::printResult("open", bench::milliseconds(clock));
        QCoreApplication::exit(report.partial ? 4 : 0);
    });
    clock.start();
    loader.open(path);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    QCoreApplication application(argc, argv);
    const std::string_view what = argc > 2 ? argv[1] : "";
    if (what != "drop" && what != "fetch" && what != "open") {
        std::fputs("fetchbench drop BASE-URL | fetch BASE-URL [TIMES] | open FILE\n", stderr);
        return 2;
    }
    if (what == "open")
        return open(QString::fromLocal8Bit(argv[2]));
    const Connection connection(u"bench"_s, QString::fromLocal8Bit(argv[2]));
    const auto key = ApiKey::fromText(u"bench"_s);
    if (what == "drop")
        return drop(connection, key.value());
    return fetch(connection, key.value(), argc > 3 ? std::atoi(argv[3]) : 1);
}
