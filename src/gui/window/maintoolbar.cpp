// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/maintoolbar.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include "gui/actions/actionlist.h"
#include "gui/actions/menulabel.h"
#include "gui/connections/connectionflow.h"
#include "gui/connections/connectionlook.h"
#include "gui/filters/queryfield.h"
#include "gui/filters/queryreference.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/window/connectionsmenu.h"
#include "gui/window/jobspage.h"
#include "gui/window/windowcontext.h"
#include "models/displaytext.h"
#include "workspace/recentplaces.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

MainToolBar::MainToolBar(const WindowContext &window)
    : QToolBar(tr("Toolbar"))
    , m_workspace(window.workspace)
    , m_connections(window.connections)
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
    if (event->type() == QEvent::PaletteChange && m_connection)
        showOrigin(); // the dot is in a colour of the palette
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
    auto *connections = window.actions.action(u"jobs.connectTo"_s)->menu();
    const auto fill = [this, menu = qobject_cast<ConnectionsMenu *>(connections), places] {
        menu->fillInto(places, places->actions().value(m_places.size()), m_places);
    };
    fill();
    connect(places, &QMenu::aboutToShow, this, fill); // the colours follow the theme
    // Queued: the entry that was clicked belongs to the menu.
    connect(&window.recents, &RecentPlaces::changed, this, fill, Qt::QueuedConnection);
    connect(&m_workspace, &Workspace::connectionChanged, this, fill, Qt::QueuedConnection);
    connect(&window.library.connections(), &ConnectionStore::changed, this, fill, Qt::QueuedConnection);
    connect(&window.library.connections(), &ConnectionStore::changed, this, &MainToolBar::showOrigin);
    connect(&m_workspace, &Workspace::originChanged, this, &MainToolBar::showOrigin);
    connect(&m_workspace, &Workspace::connectionChanged, this, &MainToolBar::showOrigin);
    showOrigin();
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
    // Colour is never alone: the name is beside it, and a word for people who can't see it.
    const ConnectionColour colour = shownColour();
    const bool isKept = !file && m_connections.current();
    m_connection->setIcon(isKept ? dotOf(colour, *this) : icons::icon("connection"_L1));
    //: The connection that is used, and its colour in a word
    m_connection->setAccessibleDescription(isKept ? tr("%1, %2").arg(name, colourName(colour)) : name);
    fitButtons();
    update();
}

/// None for a file: its jobs come from no connection.
ConnectionColour MainToolBar::shownColour() const
{
    const SavedConnection *connection = m_connections.current();
    const bool file = m_workspace.origin() == Workspace::Origin::File;
    return connection && !file ? connection->colour : ConnectionColour::None;
}

/// A line in the colour of the connection, so that one service is not mistaken for another.
void MainToolBar::paintEvent(QPaintEvent *event)
{
    QToolBar::paintEvent(event);
    const QColor colour = colourOf(shownColour(), *this);
    if (!colour.isValid())
        return;
    constexpr int Thickness = 2;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - Thickness, width(), Thickness), colour);
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
