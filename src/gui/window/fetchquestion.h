// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QObject>

#include "workspace/fetchsizes.h"

namespace assay {

/// Asks before a fetch without filters that was large last time, unless the user wants no such question. GUI thread;
/// the window (parent and owner), the workspace and the settings must outlive it.
class FetchQuestion : public QObject
{
    Q_OBJECT

public:
    /// From now on the workspace asks this.
    FetchQuestion(QWidget *window, Workspace &workspace, Settings &settings);

    /// Whether the shown list may be fetched again each time: asked only if it is large and without filters.
    [[nodiscard]] bool mayWatch(std::chrono::seconds interval);

private:
    [[nodiscard]] bool ask(const QString &text, const QString &information, const QString &yes);

    QWidget *m_window;
    Workspace &m_workspace;
    Settings &m_settings;
    FetchSizes m_sizes;
};

} // namespace assay
