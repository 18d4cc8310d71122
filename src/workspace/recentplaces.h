// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace assay {

class Settings;
class Workspace;

/// The files and servers that jobs were read from last, the newest first. Stored in the settings; never a key. GUI
/// thread; does not own its arguments, which must outlive it.
class RecentPlaces : public QObject
{
    Q_OBJECT

public:
    /// More are forgotten.
    static constexpr int Limit = 10;

    /// Notes each load that brings jobs, or ends without an error.
    RecentPlaces(Workspace &workspace, Settings &settings, QObject *parent = nullptr);

    /// Absolute paths. They may be missing by now.
    [[nodiscard]] QStringList files() const;

    /// Base URLs.
    [[nodiscard]] QStringList connections() const;

    void removeFile(const QString &path);
    void clearFiles();

    /// A list with \p place at its front, without its older mention, at most Limit long.
    [[nodiscard]] static QStringList withFirst(QStringList places, const QString &place);

Q_SIGNALS:
    void changed();

private:
    void note();

    Workspace &m_workspace;
    Settings &m_settings;
};

} // namespace assay
