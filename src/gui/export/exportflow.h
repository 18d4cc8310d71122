// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QObject>

#include "core/query/queryresult.h"
#include "export/exportjob.h"
#include "export/fileexport.h"
#include "workspace/exportchoice.h"
#include "workspace/tableselection.h"

class QWidget;

namespace assay {

class JobBrowser;
class Settings;

/// An export from the question to the file: asks what and where, then writes on a worker. One at a time. GUI thread;
/// the window (parent and owner), the browser and the settings must outlive it.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    ExportFlow(QWidget *window, JobBrowser &browser, Settings &settings);
    ~ExportFlow() override;

    /// Shows the dialogs, then writes. What is written is what was there when this was called, also when rows change
    /// under the open dialogs. Says so when an export runs already.
    void start(const TableSelection &selection);

    /// Writes without asking anything; an existing file is replaced. False when an export runs or there is nothing to
    /// write.
    bool exportTo(const QString &path, const ExportChoice &choice, const TableSelection &selection);

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
    /// What there is to export at one moment.
    struct Snapshot
    {
        std::shared_ptr<const JobStore> store;
        std::shared_ptr<const QueryResult> result;
        TableSelection table;
        std::vector<ExportColumn> allColumns;
        ExportCounts counts;
    };

    [[nodiscard]] Snapshot snapshot(const TableSelection &selection) const;
    [[nodiscard]] static ExportRequest request(const ExportChoice &choice, const Snapshot &snapshot);
    [[nodiscard]] QString askForPath(ExportFormat format);
    bool write(const ExportChoice &choice, const QString &path, const Snapshot &snapshot);
    void finish(const ExportResult &result);

    QWidget *m_window;
    JobBrowser &m_browser;
    Settings &m_settings;
    FileExport m_file;
    ExportChoice m_choice;
    bool m_asking = false;
};

} // namespace assay
