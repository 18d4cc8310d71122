// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QStringList>

namespace assay {

class Connection;
class ServiceFilter;
class Settings;
class Workspace;

/// How much a fetch without filters was. A plain value.
struct FetchSize
{
    static constexpr qint64 ManyJobs = 100'000;
    static constexpr qint64 ManyBytes = 100'000'000;

    qint64 jobs = 0;
    qint64 bytes = 0; ///< of the list, unpacked

    [[nodiscard]] bool isLarge() const { return jobs > ManyJobs || bytes > ManyBytes; }
    bool operator==(const FetchSize &) const = default;

    /// "1,000,000 jobs, 738 MB", in the current language.
    [[nodiscard]] QString text() const;
};

/// Keeps how large the fetches without filters were, by server, so that the next one can ask first. GUI thread; the
/// workspace and the settings must outlive it.
class FetchSizes : public QObject
{
    Q_OBJECT

public:
    /// So many servers are kept.
    static constexpr qsizetype Limit = 20;

    FetchSizes(Workspace &workspace, Settings &settings, QObject *parent = nullptr);

    /// The size of the last fetch without filters from this server, if \p filter is empty too and it was large.
    [[nodiscard]] std::optional<FetchSize> largeFetch(const Connection &connection, const ServiceFilter &filter) const;

    /// The stored form, such as "1000000 738000000 https://api.example.com/v2", the newest first. What cannot be read
    /// is skipped.
    [[nodiscard]] static std::optional<FetchSize> sizeOf(const QStringList &stored, const QString &baseUrl);
    [[nodiscard]] static QStringList with(QStringList stored, const QString &baseUrl, const FetchSize &size);

private:
    void note();

    Workspace &m_workspace;
    Settings &m_settings;
};

} // namespace assay
