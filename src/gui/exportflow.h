// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QObject>

#include "core/jobquery.h"
#include "export/exportjob.h"
#include "export/fileexport.h"
#include "gui/exportchoice.h"

class QWidget;

namespace assay {

class JobBrowser;
class JobTableView;
class WindowSettings;

/// An export from the question to the file: asks what and where, then writes on a worker. One at a time. GUI thread;
/// the window (parent and owner), the browser and the settings must outlive it.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    ExportFlow(QWidget *window, JobBrowser &browser, WindowSettings &settings);
    ~ExportFlow() override;

    /// Shows the dialogs, then writes. What is written is what was there when this was called, also when rows change
    /// under the open dialogs. Says so when an export runs already.
    void start(JobTableView &table);

    /// Writes without asking anything; an existing file is replaced. False when an export runs or there is nothing to
    /// write.
    bool exportTo(const QString &path, const ExportChoice &choice, JobTableView &table);

    /// Ends the running export soon; ended() follows.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_file.isRunning(); }

    /// The choice made last in this run of the program.
    [[nodiscard]] const ExportChoice &lastChoice() const { return m_choice; }

Q_SIGNALS:
    /// A whole sentence: why there is no file.
    void failed(const QString &text);

    /// A whole sentence: what was written, or that it was cancelled.
    void done(const QString &text);

    /// While an export runs, at most 16 times a second.
    void progressed(qint64 rows, qint64 total);

    /// After the last progressed() and done() or failed() of an export that had begun to write.
    void ended();

private:
    /// What the table shows at one moment; costs by the selected range, not by the row.
    struct Snapshot
    {
        std::shared_ptr<const JobStore> store;
        std::shared_ptr<const QueryResult> result;
        std::vector<std::pair<int, int>> selected; // ranges of shown rows, first and last
        std::vector<Field> fields;
        std::vector<ExportColumn> allColumns;
        ExportCounts counts;
    };

    [[nodiscard]] Snapshot snapshot(const JobTableView &table) const;
    [[nodiscard]] static ExportRequest request(const ExportChoice &choice, const Snapshot &snapshot);
    [[nodiscard]] QString askForPath(ExportFormat format);
    bool write(const ExportChoice &choice, const QString &path, const Snapshot &snapshot);
    void finish(const ExportResult &result);

    QWidget *m_window;
    JobBrowser &m_browser;
    WindowSettings &m_settings;
    FileExport m_file;
    ExportChoice m_choice;
    bool m_asking = false;
};

} // namespace assay
