// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include "models/jobbrowser.h"

class QProgressBar;
class QToolButton;

namespace assay {

class ToneLabel;
class Workspace;

/// Content of the status bar: numbers of shown and selected jobs, time of the load, progress with Cancel, countdown to
/// a retry, and number of problems. Setters take plain values; signals report user requests. GUI thread.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows the state of the workspace and follows its changes. Not owned; it must outlive this.
    void follow(Workspace &workspace);

    /// \p loaded is the number of loaded jobs, \p shown of those that match the refinement. Shows nothing while both
    /// are 0.
    void setRows(qsizetype shown, qsizetype loaded);

    /// Number of selected rows; replaces what showWord() has shown.
    void setSelected(qsizetype rows);

    /// Shows for some seconds that so many rows were copied, instead of the number of selected rows.
    void showCopied(qsizetype rows);

    /// Shows a few words for some seconds, instead of the number of selected rows.
    void showWord(const QString &text);

    /// Time when the rows were loaded; invalid: never. Shows the day too once it is another day.
    void setLoadedAt(const QDateTime &time, bool fromFile = false);

    /// The clock that decides which day it is; the system's by default.
    void setClock(std::function<QDateTime()> now);

    /// Shows that rows are missing.
    void setPartial(bool partial);

    /// Shows that the jobs are demo data.
    void setDemo(bool demo);

    /// Shows the progress of the load while \p loading.
    void setLoading(bool loading, const LoadProgress &progress);

    /// Shows a wait before a retry instead of the progress.
    void setWait(const std::optional<RetryWait> &wait);

    void setProblems(const ProblemList &problems);

    /// Shows the progress of an export, with its own Cancel button.
    void setExport(qint64 rows, qint64 total);
    void clearExport();

    /// Shows the progress of a query that takes long, with its own Cancel button; nullopt: none does.
    void setSlowQuery(const std::optional<JobBrowser::SlowQuery> &query);

    /// Adds a part at the end, before the problems.
    void addPart(QWidget *part);

Q_SIGNALS:
    /// The user wants to stop the load or the wait.
    void cancelRequested();
    void exportCancelRequested();
    void queryCancelRequested();
    void problemsRequested();

private:
    /// Text, progress bar and Cancel button of a running task.
    struct Activity
    {
        ToneLabel *text;
        QProgressBar *bar;
        QToolButton *cancel;
    };

    [[nodiscard]] Activity makeActivity();
    void showActivity(const Activity &activity, const QString &text, double share);
    void refreshLoad();
    void refreshSelected();
    void refreshLoadedAt();
    void showBrowser(const JobBrowser &browser, bool fromFile);

    ToneLabel *m_demo;
    ToneLabel *m_rows;
    ToneLabel *m_selected;
    ToneLabel *m_loadedAt;
    ToneLabel *m_partial;
    Activity m_load;
    Activity m_export;
    Activity m_query;
    QToolButton *m_problems;
    qsizetype m_selectedRows = 0;
    QString m_word; // shown for some seconds
    QTimer m_wordTimer; // ends it
    QDateTime m_loadTime;
    bool m_fromFile = false;
    QTimer m_dayTimer; // looks whether it is another day
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTime(); };
    std::optional<RetryWait> m_wait;
    LoadProgress m_progress;
    bool m_loading = false;
};

} // namespace assay
