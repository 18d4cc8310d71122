// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "core/jobfields.h"
#include "gui/metrics.h"
#include "gui/theme.h"

class QSettings;

namespace assay {

/// What the window remembers between runs. Never the key, never what was fetched. A thin reading of QSettings; values
/// that can't be understood are as if absent. GUI thread; does not own the settings.
class WindowSettings
{
public:
    explicit WindowSettings(QSettings &settings);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Docks and toolbar. The sidebar stands where reading begins, so each direction has a layout of its own.
    [[nodiscard]] QByteArray layout(Qt::LayoutDirection direction) const;
    void setLayout(Qt::LayoutDirection direction, const QByteArray &layout);
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &columns);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    [[nodiscard]] Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    [[nodiscard]] QString language() const; ///< code; empty: the system's
    void setLanguage(const QString &code);
    [[nodiscard]] std::vector<Field> facets() const;
    void setFacets(const std::vector<Field> &facets);
    [[nodiscard]] bool jsonOpen() const;
    void setJsonOpen(bool open);
    [[nodiscard]] QString folder() const; ///< last used for opening or exporting
    void setFolder(const QString &folder);
    [[nodiscard]] QString baseUrl() const; ///< of the connection used last; empty: none
    void setBaseUrl(const QString &url);

private:
    QSettings &m_settings;
};

} // namespace assay
