// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "workspace/setting.h"

namespace assay {

/// All settings that are stored between runs. Each is declared here once, with its key, type, default and range. Never
/// contains an API key or fetched data. GUI thread; the file is not owned and must outlive this.
class Settings
{
    QSettings &m_file;

public:
    explicit Settings(QSettings &file)
        : m_file(file)
    {
    }

    /// Bytes of QWidget::saveGeometry().
    Setting<QByteArray> windowGeometry{m_file, QStringLiteral("window/geometry")};

    /// Docks and toolbar, as QMainWindow::saveState() gives them. The sidebar is at the side where reading begins, so
    /// each text direction has its own layout.
    Setting<QByteArray> windowLayout{m_file, QStringLiteral("window/layout")};
    Setting<QByteArray> windowLayoutMirrored{m_file, QStringLiteral("window/layoutRightToLeft")};

    Setting<ThemeMode> theme{m_file, QStringLiteral("window/theme"), ThemeMode::System};

    /// Language code; empty: the system's language.
    Setting<QString> language{m_file, QStringLiteral("window/language")};

    /// Bytes of JobTableView::saveState().
    Setting<QByteArray> tableColumns{m_file, QStringLiteral("table/columns")};
    Setting<Density> tableDensity{m_file, QStringLiteral("table/compact"), Density::Comfortable};

    /// Bytes of SessionColumns::saveState().
    Setting<QByteArray> sessionColumns{m_file, QStringLiteral("sessions/columns")};

    /// Whether the service is asked for times and summaries of sessions without a click.
    Setting<bool> alwaysAskService{m_file, QStringLiteral("service/alwaysAsk"), false};

    /// Facets listed under "Refine here" in addition to those that are always listed.
    Setting<std::vector<Field>> facets{
        m_file, QStringLiteral("sidebar/facets"), {Field::AgentName, Field::AgentVersion}};

    /// Whether "Ask the service" shows its filter in one line.
    Setting<bool> serviceFolded{m_file, QStringLiteral("sidebar/serviceFolded"), false};

    /// Whether the raw JSON of a job is expanded.
    Setting<bool> jsonOpen{m_file, QStringLiteral("detail/jsonOpen"), false};

    /// The longest time of a request with its retries, in seconds; 0: no limit.
    Setting<int> longestRequest{m_file, QStringLiteral("service/longestRequest"), 0, std::pair{0, 86'400}};

    /// A request ends when no byte comes for this time, in seconds.
    Setting<int> idleLimit{m_file, QStringLiteral("service/idleLimit"), 45, std::pair{5, 3'600}};

    /// The way to the services: see ProxyChoice.
    Setting<QString> proxy{m_file, QStringLiteral("service/proxy")};

    /// The interval that a watch was started with last, in seconds.
    Setting<int> watchInterval{m_file, QStringLiteral("service/watchInterval"), 30, std::pair{15, 3'600}};

    /// How large the fetches without filters were: see FetchSizes.
    Setting<QStringList> fetchSizes{m_file, QStringLiteral("service/fetchSizes")};

    /// Questions before something is done.
    Setting<bool> confirmLargeFetch{m_file, QStringLiteral("questions/largeFetch"), true};
    Setting<bool> confirmExportEnd{m_file, QStringLiteral("questions/exportEnd"), true};

    /// Decimals of statistical scores; 0: as many as needed, up to three.
    Setting<int> scoreDecimals{m_file, QStringLiteral("scores/decimals"), 0, std::pair{0, 4}};

    /// In per cent of the scale: up to the one, a score has the whole colour of low ones, from the other on, that of
    /// high ones. The first is below the second; else both are as by default.
    Setting<int> lowColour{m_file, QStringLiteral("scores/lowColour"), 0, std::pair{0, 99}};
    Setting<int> highColour{m_file, QStringLiteral("scores/highColour"), 100, std::pair{1, 100}};

    /// The scales that the user has given to unknown modules: see moduleScales().
    Setting<QStringList> moduleScales{m_file, QStringLiteral("scores/scales")};

    /// The keys that the user has given to actions: see keyChanges().
    Setting<QStringList> keys{m_file, QStringLiteral("keys/changed")};

    /// Ids of what was taken from the command palette, the newest first.
    Setting<QStringList> paletteUsed{m_file, QStringLiteral("palette/used")};

    /// Folder last used for opening or exporting.
    Setting<QString> folder{m_file, QStringLiteral("files/folder")};

    /// Absolute paths of the files opened last, the newest first.
    Setting<QStringList> recentFiles{m_file, QStringLiteral("files/recent")};

    /// Base URLs of the servers fetched from last, the newest first.
    Setting<QStringList> recentConnections{m_file, QStringLiteral("connection/recent")};

    /// Base URL of the last used connection; empty: none.
    Setting<QString> baseUrl{m_file, QStringLiteral("connection/baseUrl")};
};

} // namespace assay
