// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "export/fileexport.h"
#include "gui/exportchoice.h"

namespace assay {

class JobBrowser;
class JobTableView;
class WindowSettings;

/// The way of an export: asks what and where to, then writes it on a worker. One at a time. GUI thread; owns nothing
/// that it is given.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    ExportFlow(QWidget *window, JobBrowser &browser, WindowSettings &settings);

    /// Asks the user, then exports. Says so when an export runs already.
    void start(JobTableView &table);

    /// Exports without asking.
    void exportTo(const QString &path, const ExportChoice &choice, const JobTableView &table);

    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(qint64 rows, qint64 total);
    /// How it ended, in one sentence; or why it did not begin.
    void said(const QString &sentence);
    /// After the last progressed().
    void ended();

private:
    [[nodiscard]] ExportCounts counts(const JobTableView &table) const;
    [[nodiscard]] ExportRequest request(const ExportChoice &choice, const JobTableView &table) const;
    void finish(const ExportResult &result);

    QWidget *m_window;
    JobBrowser &m_browser;
    WindowSettings &m_settings;
    ExportChoice m_choice; // of the last time
    FileExport m_file;
};

} // namespace assay
