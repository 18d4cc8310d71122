// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/fetchsizes.h"

#include <algorithm>

#include <QLocale>

#include "core/base/pluralcount.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

QString FetchSize::text() const
{
    //: How large a fetch was; %1 is an amount of data such as 738 MB
    return FetchSizes::tr("%Ln job(s), %1", nullptr, pluralCount(jobs))
        .arg(QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat));
}

FetchSizes::FetchSizes(Workspace &workspace, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    connect(workspace.browser(), &JobBrowser::loadFinished, this, &FetchSizes::note);
}

std::optional<FetchSize> FetchSizes::largeFetch(const Connection &connection, const ServiceFilter &filter) const
{
    if (!filter.isEmpty())
        return std::nullopt;
    const std::optional<FetchSize> size = sizeOf(m_settings.fetchSizes.value(), connection.baseUrl().toString());
    return size && size->isLarge() ? size : std::nullopt;
}

std::optional<FetchSize> FetchSizes::sizeOf(const QStringList &stored, const QString &baseUrl)
{
    for (const QString &line : stored) {
        if (line.section(u' ', 2) != baseUrl)
            continue;
        bool areJobs = false;
        bool areBytes = false;
        const FetchSize size{
            line.section(u' ', 0, 0).toLongLong(&areJobs), line.section(u' ', 1, 1).toLongLong(&areBytes)};
        if (areJobs && areBytes && size.jobs >= 0 && size.bytes >= 0)
            return size;
    }
    return std::nullopt;
}

QStringList FetchSizes::with(QStringList stored, const QString &baseUrl, const FetchSize &size)
{
    stored.removeIf([&](const QString &line) { return line.section(u' ', 2) == baseUrl; });
    stored.prepend(u"%1 %2 %3"_s.arg(size.jobs).arg(size.bytes).arg(baseUrl));
    return stored.mid(0, Limit);
}

/// A load that did not come to its end says at least how many jobs there are.
void FetchSizes::note()
{
    const JobBrowser *browser = m_workspace.browser();
    const std::optional<ServiceFilter> filter = m_workspace.newestFilter();
    if (m_workspace.newestOrigin() != Workspace::Origin::Service || !filter || !filter->isEmpty())
        return; // a demo has another address each time
    const QString server = m_workspace.newestPlace();
    FetchSize size{browser->progress().rows, browser->progress().bytes};
    const auto &report = browser->report();
    const bool isWhole = !browser->error() && !(report && report->store == browser->newestStore() && report->partial);
    const QStringList stored = m_settings.fetchSizes.newestValue();
    const FetchSize before = sizeOf(stored, server).value_or(FetchSize());
    if (!isWhole)
        size = {std::max(size.jobs, before.jobs), std::max(size.bytes, before.bytes)};
    if (size != before)
        m_settings.fetchSizes.set(with(stored, server, size));
}

} // namespace assay
