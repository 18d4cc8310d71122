// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDateTime>
#include <QWidget>

#include "core/load/jobsource.h"

class QProgressBar;
class QToolButton;

namespace assay {

class JobBrowser;
class ToneLabel;
class Workspace;

/// What the status bar says: how many jobs are shown, selected and since when; how far a load is, with a way to stop
/// it; how long until the next try; and how many problems there were. Plain values in, wishes out. GUI thread.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows from now on how things are in the workspace. Not owned; it must outlive this.
    void follow(Workspace &workspace);

    /// \p loaded is how many jobs there are, \p shown how many pass the refinement. Nothing is said while both are 0.
    void setRows(qsizetype shown, qsizetype loaded);
    void setSelected(qsizetype rows);

    /// When the rows were loaded; an invalid time for never.
    void setLoadedAt(const QDateTime &time);

    /// Says that rows are missing.
    void setPartial(bool partial);

    /// Marks the jobs as made up.
    void setDemo(bool demo);

    /// How far the load is, if one runs.
    void setLoading(bool loading, const LoadProgress &progress);

    /// A wait before the next try: shown instead of the progress.
    void setWait(const std::optional<RetryWait> &wait);

    void setProblems(const ProblemList &problems);

    /// An export that runs, with a Cancel of its own.
    void setExport(qint64 rows, qint64 total);
    void clearExport();

Q_SIGNALS:
    /// The load, or the wait, is to end.
    void cancelRequested();
    void exportCancelRequested();
    void problemsRequested();

private:
    /// A text, a bar and a button of something that runs.
    struct Activity
    {
        ToneLabel *text;
        QProgressBar *bar;
        QToolButton *cancel;
    };

    [[nodiscard]] Activity makeActivity();
    void showActivity(const Activity &activity, const QString &text, double share);
    void refreshLoad();
    void showBrowser(const JobBrowser &browser);

    ToneLabel *m_demo;
    ToneLabel *m_rows;
    ToneLabel *m_selected;
    ToneLabel *m_loadedAt;
    ToneLabel *m_partial;
    Activity m_load;
    Activity m_export;
    QToolButton *m_problems;
    std::optional<RetryWait> m_wait;
    LoadProgress m_progress;
    bool m_loading = false;
};

} // namespace assay
