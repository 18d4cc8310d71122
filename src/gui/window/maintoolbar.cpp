// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/maintoolbar.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include "gui/actions/actionlist.h"
#include "gui/actions/menulabel.h"
#include "gui/connections/connectionflow.h"
#include "gui/filters/queryfield.h"
#include "gui/filters/queryreference.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/window/jobspage.h"
#include "gui/window/numberedlabel.h"
#include "gui/window/windowcontext.h"
#include "models/displaytext.h"
#include "workspace/recentplaces.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

MainToolBar::MainToolBar(const WindowContext &window)
    : QToolBar(tr("Toolbar"))
    , m_workspace(window.workspace)
{
    const Metrics metrics(font());
    setObjectName(u"toolbar"_s);
    setMovable(false);
    toggleViewAction()->setVisible(false); // hidden, it could not be brought back by key or menu
    setIconSize({metrics.iconSize, metrics.iconSize});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    addConnectionButton(window);
    addSeparator();
    addAction(window.actions.action(u"jobs.fetch"_s));
    addAction(window.actions.action(u"jobs.stop"_s));
    addSeparator();
    addAction(window.actions.action(u"jobs.open"_s));
    addAction(window.actions.action(u"jobs.export"_s));
    addSeparator();
    for (const QString &id : {u"page.jobs"_s, u"page.sessions"_s})
        addAction(window.actions.action(id));
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    addQueryField(window);
    for (const QString &id : {u"jobs.export"_s, u"jobs.open"_s, u"jobs.stop"_s, u"page.sessions"_s, u"page.jobs"_s}) {
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(window.actions.action(id))))
            m_shrinking.append(button);
    }
    for (QToolButton *button :
         m_shrinking) // until the width is known: what does not fit is hidden, and loses the focus
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void MainToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fitButtons();
}

void MainToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitButtons();
}

/// The query field stays in sight: in a narrow window, one button after the other loses its text. QToolBar would move
/// the field into its menu.
void MainToolBar::fitButtons()
{
    if (!m_query)
        return; // not built yet
    for (QToolButton *button : m_shrinking)
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto needed = [this] {
        const int gap = style()->pixelMetric(QStyle::PM_ToolBarItemSpacing, nullptr, this);
        int width = contentsMargins().left() + contentsMargins().right() + 2 * gap;
        for (QAction *action : actions()) {
            const QWidget *widget = widgetForAction(action);
            if (widget)
                width += gap + (widget == m_query ? m_query->minimumWidth() : widget->sizeHint().width());
        }
        return width;
    };
    for (QToolButton *button : m_shrinking) {
        if (needed() <= width())
            return;
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void MainToolBar::startSearch()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void MainToolBar::addConnectionButton(const WindowContext &window)
{
    m_connection = new QToolButton(this);
    m_connection->setPopupMode(QToolButton::InstantPopup);
    m_connection->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_connection->setIcon(icons::icon("connection"_L1));
    m_connection->setAccessibleName(tr("Where the jobs come from"));
    auto *places = new QMenu(m_connection);
    places->setToolTipsVisible(true);
    for (const QString &id : {u"jobs.connect"_s, u"jobs.open"_s, u"jobs.openRecent"_s, u"jobs.demo"_s})
        places->addAction(window.actions.action(id));
    m_connection->setMenu(places);
    addWidget(m_connection);
    const auto fill = [this, window] { fillPlaces(window); };
    // Queued: the entry that was clicked belongs to the menu.
    connect(&window.recents, &RecentPlaces::changed, this, fill, Qt::QueuedConnection);
    fill();
    connect(&m_workspace, &Workspace::originChanged, this, &MainToolBar::showOrigin);
    connect(&m_workspace, &Workspace::connectionChanged, this, &MainToolBar::showOrigin);
    showOrigin();
}

/// Adds the servers used last to the menu of the connection button.
void MainToolBar::fillPlaces(const WindowContext &window)
{
    qDeleteAll(m_recent);
    m_recent.clear();
    QMenu *menu = m_connection->menu();
    const QStringList servers = window.recents.connections();
    if (!servers.isEmpty())
        m_recent.append(menu->addSeparator());
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const QString &url = servers.at(i);
        QAction *action = menu->addAction(numberedLabel(static_cast<int>(i) + 1, Connection::at(url).name()));
        action->setToolTip(toolTipText(url));
        connect(action, &QAction::triggered, this, [this, url, connections = &window.connections] {
            connections->reconnect(url, m_workspace.serviceDraft());
        });
        m_recent.append(action);
    }
}

void MainToolBar::showOrigin()
{
    const bool file = m_workspace.origin() == Workspace::Origin::File;
    const QString connected = m_workspace.connection() ? m_workspace.connectionName() : tr("Not connected");
    const QString name = file ? m_workspace.originName() : connected;
    m_connection->setText(menuLabel(name));
    if (!file && m_workspace.connection())
        m_connection->setToolTip(toolTipText(m_workspace.connection()->baseUrl().toString()));
    else if (m_connection->text().endsWith(QChar(0x2026)))
        m_connection->setToolTip(toolTipText(name));
    else
        m_connection->setToolTip(tr("Choose where the jobs come from"));
    fitButtons();
}

void MainToolBar::addQueryField(const WindowContext &window)
{
    const Metrics metrics(font());
    JobBrowser *browser = m_workspace.browser();
    m_query = new QueryField(*m_workspace.filters(), this);
    m_query->setMinimumWidth(metrics.digitWidth * 24);
    m_query->setMaximumWidth(metrics.digitWidth * 80);
    m_query->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addWidget(m_query);
    const auto showResult = [this, browser] { m_query->setResult(browser->result()); };
    connect(browser, &JobBrowser::resultChanged, m_query, showResult);
    showResult();
    connect(m_query, &SearchField::left, this, [this, page = &window.page] {
        if (m_workspace.browser()->state() == JobBrowser::State::Rows)
            page->focusContent();
    });
    connect(m_query, &QueryField::referenceRequested, this, [this] {
        auto *reference = new QueryReference(m_query);
        connect(reference, &QueryReference::chosen, m_query, &QueryField::type);
        reference->open();
    });
}

} // namespace assay
