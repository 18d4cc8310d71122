// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/valueactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "gui/actions/menulabel.h"
#include "gui/look/icons.h"
#include "models/scoretext.h"

using namespace Qt::StringLiterals;

namespace assay {

void ValueActions::addTo(QMenu *menu, Field field, const FacetValue &value)
{
    const FieldInfo &info = fieldInfo(field);
    const QString title = menuLabel(fieldTitle(field));
    // As the cells show it.
    const QString shown =
        field == Field::Status && value ? statusText(value->toUtf8().toStdString()) : value.value_or(QString());
    if (info.facet) {
        //: %1 is a field such as Agent, %2 its value in this row
        const QString text = value ? tr("&Show only %1 “%2”").arg(title, menuLabel(shown))
                                   //: %1 is a field such as Agent
                                   : tr("&Show only jobs without %1").arg(title);
        QAction *only = menu->addAction(
            icons::icon("filter"_L1), text, this, [this, field, value] { Q_EMIT refinementRequested(field, value); });
        only->setObjectName(u"showOnly"_s);
    }
    // The service cannot filter by "no value" or by an empty value.
    if (info.serviceFilter && value && !value->isEmpty()) {
        QAction *ask = menu->addAction(
            icons::icon("fetch"_L1),
            //: %1 is a field such as Agent, %2 its value in this row
            tr("&Ask the service for %1 “%2”").arg(title, menuLabel(*value)), this,
            [this, field, value] { Q_EMIT serviceFilterRequested(field, *value); });
        ask->setObjectName(u"askService"_s);
    }
    addCopyTo(menu, value);
}

void ValueActions::addCopyTo(QMenu *menu, const FacetValue &value)
{
    QAction *copy = menu->addAction(
        tr("Copy &value"), this, [value] { QGuiApplication::clipboard()->setText(value.value_or(QString())); });
    copy->setObjectName(u"copyValue"_s);
    copy->setEnabled(value.has_value());
}

} // namespace assay
