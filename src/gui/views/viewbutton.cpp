// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/viewbutton.h"

#include <QEvent>
#include <QMenu>

#include "core/base/showntext.h"
#include "gui/actions/menulabel.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/textlines.h"
#include "models/displaytext.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int LongestName = 28; // digits: the filters need the room

} // namespace

ViewButton::ViewButton(QMenu *menu, QWidget *parent)
    : QToolButton(parent)
{
    const Metrics metrics(font());
    setObjectName(u"views"_s);
    setAutoRaise(true);
    setIcon(icons::icon("bookmark"_L1));
    setIconSize({metrics.iconSize, metrics.iconSize});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(menu);
    showView();
}

void ViewButton::setView(const QString &name, bool isChanged)
{
    if (name == m_name && isChanged == m_isChanged)
        return;
    m_name = name;
    m_isChanged = isChanged;
    showView();
}

void ViewButton::showView()
{
    const QString name = singleLine(m_name);
    if (name.isEmpty()) {
        setText(tr("Views"));
        setToolTip(tr("Show or save a view: filters, order and columns under a name"));
        setAccessibleName(tr("Saved views"));
        setAccessibleDescription(toolTip());
        return;
    }
    const QString shown = TextLines::elidedRight(name, Metrics(font()).digitWidth * LongestName, QFontMetrics(font()));
    QString label = menuLabel(shown);
    if (m_isChanged)
        label += u" •"_s;
    setText(label);
    //: %1 is the name of a view
    const QString tip = m_isChanged ? tr("View “%1”, changed since it was saved").arg(name) : tr("View “%1”").arg(name);
    setToolTip(toolTipText(tip));
    setAccessibleName(tip);
    setAccessibleDescription({});
}

void ViewButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showView();
}

} // namespace assay
