// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/valueactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "gui/actions/menulabel.h"
#include "gui/look/icons.h"
#include "models/facetlisting.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

// A value as the cells show it, for a menu.
QString shownValue(const HeldValue &held)
{
    return menuLabel(facetValueText(held.field, held.value));
}

QString excludeText(const HeldValue &held)
{
    const QString title = menuLabel(fieldTitle(held.field));
    if (held.excluded) {
        //: %1 is a field such as Agent, %2 a value whose jobs are hidden
        return held.value ? ValueActions::tr("&Do Not Exclude %1 “%2”").arg(title, shownValue(held))
                          //: %1 is a field such as Agent; jobs without it are hidden
                          : ValueActions::tr("&Do Not Exclude Jobs without %1").arg(title);
    }
    //: %1 is a field such as Agent, %2 its value in this row
    return held.value ? ValueActions::tr("&Exclude %1 “%2”").arg(title, shownValue(held))
                      //: %1 is a field such as Agent
                      : ValueActions::tr("&Exclude Jobs without %1").arg(title);
}

} // namespace

void ValueActions::addTo(QMenu *menu, const HeldValue &held)
{
    const Field field = held.field;
    const FacetValue &value = held.value;
    const FieldInfo &info = fieldInfo(field);
    if (info.facet)
        addFacetActions(menu, held);
    // The service cannot filter by "no value" or by an empty value.
    if (info.serviceFilter && value && !value->isEmpty()) {
        QAction *ask = menu->addAction(
            icons::icon("fetch"_L1),
            //: %1 is a field such as Agent, %2 its value in this row
            tr("As&k the Service for %1 “%2”").arg(menuLabel(fieldTitle(field)), shownValue(held)), this,
            [this, held] { Q_EMIT serviceFilterRequested(held.field, *held.value); });
        ask->setObjectName(u"askService"_s);
    }
    menu->addSeparator();
    addCopyTo(menu, value);
}

void ValueActions::addFacetActions(QMenu *menu, const HeldValue &held)
{
    const Field field = held.field;
    const FacetValue &value = held.value;
    const QString title = menuLabel(fieldTitle(field));
    //: %1 is a field such as Agent, %2 its value in this row
    const QString onlyText = value ? tr("&Show Only %1 “%2”").arg(title, shownValue(held))
                                   //: %1 is a field such as Agent
                                   : tr("&Show Only Jobs without %1").arg(title);
    QAction *only = menu->addAction(
        icons::icon("filter"_L1), onlyText, this, [this, held] { Q_EMIT refinementRequested(held.field, held.value); });
    only->setObjectName(u"showOnly"_s);
    QAction *exclude = menu->addAction(excludeText(held), this, [this, held] {
        if (held.excluded)
            Q_EMIT exclusionEndRequested(held.field, held.value);
        else
            Q_EMIT exclusionRequested(held.field, held.value);
    });
    exclude->setObjectName(u"exclude"_s);
}

void ValueActions::addCopyTo(QMenu *menu, const FacetValue &value)
{
    QAction *copyValue = menu->addAction(tr("Copy &Value"), this, [value] { copy(value); });
    copyValue->setObjectName(u"copyValue"_s);
    copyValue->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyValue->setEnabled(value.has_value());
    menu->addActions(m_rowActions);
}

void ValueActions::copy(const FacetValue &value)
{
    if (value)
        QGuiApplication::clipboard()->setText(*value);
}

} // namespace assay
