// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "core/job/rows.h"

class QStackedWidget;

namespace assay {

class MessagePage;
class SessionFiguresView;
class SessionMapModel;
class SessionMapView;
class SessionNote;
class SessionReadout;
class ToneLabel;
class ValueEdit;
struct QueryResult;
struct SessionMap;

/// The session of the selected job: what is so of it, what the service says about it, and its map of turns and modules.
/// Or a sentence in their place. GUI thread.
class SessionView : public QWidget
{
    Q_OBJECT

public:
    /// Why the loaded list may lack jobs of the session.
    enum class Lack {
        None,
        ServiceFilter, ///< the list was fetched with a filter that may have left some out
        Partial, ///< the load did not come to its end
        Loading, ///< jobs still arrive
    };
    Q_ENUM(Lack)

    explicit SessionView(QWidget *parent = nullptr);
    ~SessionView() override;

    /// Shows a sentence in place of a session.
    void showMessage(const QString &title, const QString &sentence);

    /// Shows a session. \p result is what the map was made from.
    void showMap(std::shared_ptr<const SessionMap> map, std::shared_ptr<const QueryResult> result);

    /// Whether a session is shown.
    [[nodiscard]] bool showsMap() const;

    /// Marks the cell of this job and brings it into sight.
    void setCurrentJob(SourceRow row);

    /// Says that jobs of the session may be missing; \p offered: and offers to fetch it whole.
    void setLack(Lack lack, bool offered);

    /// Says that the filters hide the jobs of this cell, which the user has chosen.
    void tellHidden(const QModelIndex &index);

    /// The part that compares with the service; the caller fills it.
    [[nodiscard]] SessionFiguresView *figures() const { return m_figures; }

    [[nodiscard]] SessionMapModel *model() const { return m_model; }
    [[nodiscard]] SessionMapView *mapView() const { return m_map; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user has chosen a cell or a turn of the map.
    void chosen(const QModelIndex &index);
    /// The user wants to see the jobs that the filters hide.
    void wholeSessionRequested();
    /// The user wants to fetch the session without any other service filter.
    void fetchRequested();
    /// It has become visible.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSession();
    void showFacts(const SessionMap &map);
    void showHidden();

    SessionMapModel *m_model;
    QStackedWidget *m_pages;
    MessagePage *m_message;
    ValueEdit *m_id = nullptr;
    ToneLabel *m_agent = nullptr;
    ToneLabel *m_several = nullptr; // that there are several agents or versions
    ToneLabel *m_counts = nullptr;
    SessionFiguresView *m_figures = nullptr;
    SessionNote *m_hidden = nullptr;
    SessionNote *m_lack = nullptr;
    SessionMapView *m_map = nullptr;
    SessionReadout *m_readout = nullptr;
};

} // namespace assay
