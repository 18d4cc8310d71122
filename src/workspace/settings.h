// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "workspace/setting.h"

namespace assay {

/// What the program remembers between runs: each setting is declared here once, with its key, type, default and range.
/// Never the service's key, never what was fetched. GUI thread; does not own the file, which must outlive it.
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

    /// Docks and toolbar, as QMainWindow::saveState() gives them. The sidebar stands where reading begins, so each
    /// direction of text has a layout of its own.
    Setting<QByteArray> windowLayout{m_file, QStringLiteral("window/layout")};
    Setting<QByteArray> windowLayoutMirrored{m_file, QStringLiteral("window/layoutRightToLeft")};

    Setting<ThemeMode> theme{m_file, QStringLiteral("window/theme"), ThemeMode::System};

    /// Code of the language; empty: the system's.
    Setting<QString> language{m_file, QStringLiteral("window/language")};

    /// Bytes of JobTableView::saveState().
    Setting<QByteArray> tableColumns{m_file, QStringLiteral("table/columns")};
    Setting<Density> tableDensity{m_file, QStringLiteral("table/compact"), Density::Comfortable};

    /// Facets listed under "Refine here" besides those that always are.
    Setting<std::vector<Field>> facets{m_file, QStringLiteral("sidebar/facets")};

    /// Whether the raw JSON of a job is unfolded.
    Setting<bool> jsonOpen{m_file, QStringLiteral("detail/jsonOpen"), false};

    /// Folder last used for opening or exporting.
    Setting<QString> folder{m_file, QStringLiteral("files/folder")};

    /// Of the connection used last; empty: none.
    Setting<QString> baseUrl{m_file, QStringLiteral("connection/baseUrl")};
};

} // namespace assay
