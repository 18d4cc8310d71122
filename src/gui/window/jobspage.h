// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "workspace/statecontent.h"

class QStackedWidget;

namespace assay {

class ActiveFilters;
class ChipBar;
class JobBrowser;
class JobTableView;
class NoticeBar;
class SelectionKeeper;
class StatePage;

/// The middle of the window: the chips of active filters, a line for trouble, and the table or the page that stands in
/// its place. Keeps selection and scroll position while rows are replaced. GUI thread; owns nothing that it is given.
class JobsPage : public QWidget
{
    Q_OBJECT

public:
    JobsPage(JobBrowser *browser, ActiveFilters *filters, QWidget *parent = nullptr);
    ~JobsPage() override;

    /// Room for the sentences of the state page and for a few rows.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] JobTableView *table() const { return m_table; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] const StateContent &content() const;

    /// Gives the keyboard to what stands in the middle now.
    void focusContent();

    /// What stands there before anything was loaded.
    void setStartContent(const StateContent &content);

    /// Where the running or newest load comes from, for the pages that say so or offer another place.
    void setSource(const QString &name, bool isFile);

    /// Whether the running or newest load asked the service with filters.
    void setAskedWithFilters(bool asked);

Q_SIGNALS:
    void stateActionTriggered(assay::StateAction action);

private:
    void showState();
    void rememberPlace();
    void restorePlace();

    JobBrowser *m_browser;
    StateContent m_start;
    QString m_sourceName;
    bool m_sourceIsFile = false;
    bool m_askedWithFilters = false;
    ChipBar *m_chips;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    JobTableView *m_table;
    StatePage *m_page;
    SelectionKeeper *m_keeper;
};

} // namespace assay
