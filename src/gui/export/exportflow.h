// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QObject>

#include "core/base/sentence.h"
#include "core/query/queryresult.h"
#include "export/exportjob.h"
#include "export/fileexport.h"
#include "gui/export/showinfolder.h"
#include "workspace/exportchoice.h"
#include "workspace/tableselection.h"

class QWidget;

namespace assay {

class JobBrowser;
class Settings;

/// How an export that did not fail has ended. A plain value.
struct ExportEnd
{
    bool written = false; ///< false: cancelled
    qint64 rows = 0;
    QString path;
    Sentence remark = {}; ///< what else there is to know
};

/// Runs an export: asks what to write and where, then writes on a worker. One export at a time. GUI thread; the window
/// (parent and owner), the browser and the settings must outlive it.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    ExportFlow(QWidget *window, JobBrowser &browser, Settings &settings);
    ~ExportFlow() override;

    /// Shows the dialogs, then writes. Writes the rows that existed when this was called, even if rows change while the
    /// dialogs are open. Emits failed() when an export is already running.
    void start(const TableSelection &selection);

    /// Writes without dialogs; replaces an existing file. Returns false when an export is running or there is nothing
    /// to write.
    bool exportTo(const QString &path, const ExportChoice &choice, const TableSelection &selection);

    /// Cancels the running export; ended() follows.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_file.isRunning(); }

    /// The last choice since the program started.
    [[nodiscard]] const ExportChoice &lastChoice() const { return m_choice; }

    /// How the last export ended that did not fail.
    [[nodiscard]] const ExportEnd &lastEnd() const { return m_end; }
    void setLastEnd(const ExportEnd &end) { m_end = end; }

    /// Why the last export, or its start, failed: the text of failed(), for another language.
    [[nodiscard]] const Sentence &lastFailure() const { return m_failure; }

    /// A sentence, in the current language: what was written, or that the export was cancelled.
    [[nodiscard]] static QString endText(const ExportEnd &end);

    /// Shows the file written last in its folder; emits failed() when that does not work.
    void showInFolder();

    /// What shows a file in its folder; the system's file manager by default.
    void setFolderOpener(FolderOpener opener) { m_openFolder = std::move(opener); }

Q_SIGNALS:
    /// \p text is a sentence: why the file was not written.
    void failed(const QString &text);

    /// \p text is endText() of lastEnd().
    void done(const QString &text);

    /// Emitted while an export runs, at most 16 times per second.
    void progressed(qint64 rows, qint64 total);

    /// Emitted after done() or failed() of an export that had started to write.
    void ended();

private:
    /// The exportable data at one moment.
    struct Snapshot
    {
        std::shared_ptr<const JobStore> store;
        std::shared_ptr<const QueryResult> result;
        std::shared_ptr<const MarkColumn> marks;
        TableSelection table;
        std::vector<ExportColumn> allColumns;
        ExportCounts counts;
    };

    [[nodiscard]] Snapshot snapshot(const TableSelection &selection) const;
    [[nodiscard]] static ExportRequest request(const ExportChoice &choice, const Snapshot &snapshot);
    /// Asks for a file. May change the format, when the ending of the name is that of another one and the user wants
    /// it. Empty when the user gave up.
    [[nodiscard]] QString askForPath(ExportFormat &format);
    [[nodiscard]] bool mayReplace(const QString &path);
    [[nodiscard]] bool confirmFormat(const QString &path, ExportFormat &format);
    bool write(const ExportChoice &choice, const QString &path, const Snapshot &snapshot);
    void fail(const Sentence &why);
    void finish(const ExportResult &result);

    QWidget *m_window;
    JobBrowser &m_browser;
    Settings &m_settings;
    FileExport m_file;
    ExportChoice m_choice;
    Sentence m_failure;
    ExportEnd m_end;
    FolderOpener m_openFolder;
    bool m_asking = false;
};

} // namespace assay
