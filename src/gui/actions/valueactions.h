// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "gui/actions/valueholder.h"

class QAction;
class QMenu;

namespace assay {

/// The menu for one value of a field; the same for table cells, detail rows and facet values. GUI thread.
class ValueActions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The actions for the selected rows, which end the menu. Not owned.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

    /// Adds the actions for this value to a menu.
    void addTo(QMenu *menu, const HeldValue &held);

    /// Adds only the actions that copy; for a value that cannot be filtered by.
    void addCopyTo(QMenu *menu, const FacetValue &value);

    /// Copies a value to the clipboard; does nothing for "no value".
    static void copy(const FacetValue &value);

Q_SIGNALS:
    /// The user wants to see only the fetched jobs with this value.
    void refinementRequested(assay::Field field, const assay::FacetValue &value);

    /// The user wants to hide the fetched jobs with this value.
    void exclusionRequested(assay::Field field, const assay::FacetValue &value);

    /// The user wants to see the jobs with this excluded value again.
    void exclusionEndRequested(assay::Field field, const assay::FacetValue &value);

    /// The user wants to fetch the jobs with this value from the service.
    void serviceFilterRequested(assay::Field field, const QString &value);

private:
    void addFacetActions(QMenu *menu, const HeldValue &held);

    QList<QAction *> m_rowActions;
};

} // namespace assay
