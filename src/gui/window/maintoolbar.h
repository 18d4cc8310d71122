// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include "library/savedconnection.h"

class QToolButton;

namespace assay {

class ConnectionFlow;
class QueryField;
class Workspace;
struct WindowContext;

/// The toolbar: the connection or file, the main actions and the query field. GUI thread.
class MainToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit MainToolBar(const WindowContext &window);

    [[nodiscard]] QueryField *queryField() const { return m_query; }

    /// Gives the focus to the query field and selects its text.
    void startSearch();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitButtons();
    void addConnectionButton(const WindowContext &window);
    void addQueryField(const WindowContext &window);
    void showOrigin();
    [[nodiscard]] ConnectionColour shownColour() const;

    Workspace &m_workspace;
    ConnectionFlow &m_connections;
    QToolButton *m_connection = nullptr;
    QueryField *m_query = nullptr;
    QList<QToolButton *> m_shrinking; // show only their icon where there is no room for the query field
    QList<QAction *> m_places; // connections and servers in the menu of the connection button
};

} // namespace assay
