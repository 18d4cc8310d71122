// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/panellist.h"

#include <algorithm>
#include <numeric>

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include "gui/look/metrics.h"

namespace assay {

namespace {

const QString Shown = QStringLiteral("shown");
const QString Size = QStringLiteral("size");
const QString Area = QStringLiteral("area");
const QString Direction = QStringLiteral("direction");
const QString Floating = QStringLiteral("floating"); // the geometry of a floating panel
const QString Content = QStringLiteral("content");

// Qt does not mirror dock areas in right-to-left layouts, so choose the side here.
Qt::DockWidgetArea dockArea(PanelPlace place, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    switch (place) {
    case PanelPlace::Begin:
        return mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    case PanelPlace::End:
        return mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    case PanelPlace::Bottom:
        break;
    }
    return Qt::BottomDockWidgetArea;
}

Qt::DockWidgetArea mirrored(Qt::DockWidgetArea area)
{
    switch (area) {
    case Qt::LeftDockWidgetArea:
        return Qt::RightDockWidgetArea;
    case Qt::RightDockWidgetArea:
        return Qt::LeftDockWidgetArea;
    default:
        return area;
    }
}

} // namespace

PanelList::PanelList(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_direction(window->layoutDirection())
{
}

void PanelList::add(const PanelSpec &spec)
{
    auto *dock = new QDockWidget(spec.title, m_window);
    dock->setObjectName(spec.id);
    dock->setWidget(spec.content);
    dock->toggleViewAction()->setText(spec.menuText);
    m_window->addDockWidget(dockArea(spec.place, m_direction), dock);
    dock->setVisible(spec.shown);
    m_entries.push_back({spec, dock});
}

void PanelList::layOut()
{
    m_window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const Metrics metrics(m_window->font());
    QList<QDockWidget *> docks;
    QList<int> widths;
    for (const Entry &entry : m_entries) {
        if (entry.spec.width == 0)
            continue;
        docks.append(entry.dock);
        widths.append(metrics.digitWidth * entry.spec.width);
    }
    const int sum = std::accumulate(widths.begin(), widths.end(), 0);
    if (const int room = std::max(1, m_window->width() / 2); sum > room) {
        for (int &width : widths)
            width = width * room / sum;
    }
    m_window->resizeDocks(docks, widths, Qt::Horizontal);
}

std::vector<QString> PanelList::ids() const
{
    std::vector<QString> ids;
    for (const Entry &entry : m_entries)
        ids.push_back(entry.spec.id);
    return ids;
}

QAction *PanelList::toggleAction(const QString &id) const
{
    return entry(id).dock->toggleViewAction();
}

void PanelList::show(const QString &id)
{
    const Entry &wanted = entry(id);
    wanted.dock->show();
    wanted.dock->raise();
    wanted.spec.content->setFocus();
}

void PanelList::hideEmpty()
{
    for (const Entry &entry : m_entries) {
        if (entry.spec.isEmpty && entry.spec.isEmpty())
            entry.dock->hide();
    }
}

std::vector<QWidget *> PanelList::contents(PanelPlace place) const
{
    std::vector<QWidget *> contents;
    for (const Entry &entry : m_entries) {
        if (entry.spec.place == place)
            contents.push_back(entry.spec.content);
    }
    return contents;
}

QVariantMap PanelList::state() const
{
    QVariantMap state;
    for (const Entry &entry : m_entries) {
        QVariantMap panel{
            {Shown, !entry.dock->isHidden()},
            {Size, entry.dock->size()},
            {Area, int(m_window->dockWidgetArea(entry.dock))},
            {Direction, int(m_direction)}};
        if (entry.dock->isFloating())
            panel.insert(Floating, entry.dock->geometry());
        if (entry.spec.state)
            panel.insert(Content, entry.spec.state());
        state.insert(entry.spec.id, panel);
    }
    return state;
}

void PanelList::restore(const QVariantMap &state)
{
    for (const Entry &entry : m_entries) {
        if (!state.contains(entry.spec.id))
            continue;
        const QVariantMap panel = state.value(entry.spec.id).toMap();
        place(entry, panel);
        if (entry.spec.restore && panel.contains(Content))
            entry.spec.restore(panel.value(Content));
    }
}

void PanelList::place(const Entry &entry, const QVariantMap &panel)
{
    QDockWidget *dock = entry.dock;
    // Windows of one text direction share a saved layout, which is more exact.
    if (panel.value(Direction).toInt() != int(m_direction)) {
        const auto area = mirrored(static_cast<Qt::DockWidgetArea>(panel.value(Area).toInt()));
        if (area != Qt::NoDockWidgetArea && area != m_window->dockWidgetArea(dock))
            m_window->addDockWidget(area, dock);
        const QRect floating = panel.value(Floating).toRect();
        dock->setFloating(floating.isValid());
        if (floating.isValid())
            dock->setGeometry(floating);
    }
    dock->setVisible(panel.value(Shown).toBool());
    const QSize size = panel.value(Size).toSize();
    if (!dock->isFloating() && !dock->isHidden() && size.isValid()) {
        m_window->resizeDocks({dock}, {size.width()}, Qt::Horizontal);
        m_window->resizeDocks({dock}, {size.height()}, Qt::Vertical);
    }
}

const PanelList::Entry &PanelList::entry(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &each) { return each.spec.id == id; });
    Q_ASSERT(found != m_entries.end());
    return *found;
}

} // namespace assay
