// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keptmarks.h"

#include <QEventLoop>

#include "library/library.h"
#include "library/markstore.h"
#include "workspace/markorigin.h"

namespace assay {

namespace {

QString originOf(const Options &options, const ServiceAccess &access)
{
    if (!options.openPath.isEmpty())
        return FileMarks;
    return options.demoJobs ? DemoMarks : serviceMarks(access.connection.baseUrl());
}

} // namespace

Result<std::shared_ptr<const JobMarks>, Sentence> keptMarks(const Options &options, const ServiceAccess &access)
{
    Library library({.leavesDamaged = true});
    MarkStore store(library);
    QEventLoop loop;
    std::shared_ptr<const JobMarks> found;
    Sentence problem;
    QObject::connect(&store, &MarkStore::loaded, &loop, [&](const QString &, const auto &marks) {
        found = marks;
        loop.quit();
    });
    QObject::connect(&store, &MarkStore::failed, &loop, [&](const LibraryError &error) {
        problem = error.text;
        loop.quit();
    });
    QObject::connect(&library, &Library::opened, &loop, [&] {
        if (library.state() != Library::State::Unavailable)
            return;
        problem = library.notice();
        loop.quit();
    });
    store.follow(originOf(options, access));
    if (!found && !problem)
        loop.exec();
    if (found)
        return found;
    return problem;
}

} // namespace assay
