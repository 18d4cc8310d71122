// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace assay {

class ExplanationView;
class IdentityView;
class RawJsonView;
class ScoreHeader;
class ToneLabel;
class ValueActions;
struct JobDetail;

/// The detail pane: everything about one job, or why there is nothing to show. GUI thread.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    /// \p values is not owned and must outlive this.
    explicit DetailPane(ValueActions &values, QWidget *parent = nullptr);

    /// Shows a job.
    void setDetail(const JobDetail &detail);

    /// No job is selected.
    void showNothing();

    /// More than one job is selected: \p count of them.
    void showSeveral(qsizetype count);

    /// Where the job stands among those shown, from 0, and how many are shown. A row of -1: nowhere.
    void setPlace(qsizetype row, qsizetype rows);

    /// Text to mark in the explanation; empty marks nothing.
    void setSearchText(const QString &needle);

    [[nodiscard]] bool isJsonOpen() const;
    void setJsonOpen(bool open);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Text for the clipboard, exactly as the service sent it.
    void copyRequested(const QString &text);

    void previousRequested();
    void nextRequested();
    void jsonOpenChanged(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeMessage();
    QWidget *makeDetail(ValueActions &values);
    void showMessage(const QString &title, const QString &sentence);
    void paintMessageIcon();

    ToneLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QStackedWidget *m_pages;
    ToneLabel *m_messageIcon;
    ToneLabel *m_messageTitle;
    ToneLabel *m_message;
    QScrollArea *m_scroll;
    ScoreHeader *m_header;
    ExplanationView *m_explanation;
    IdentityView *m_identity;
    RawJsonView *m_json;
};

} // namespace assay
