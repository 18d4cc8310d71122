// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/job/refinement.h"

class QMenu;

namespace assay {

/// Menu actions for one value of a field; the same in table cells, detail rows and facet lists. GUI thread.
class ValueActions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds the actions for this value to a menu. nullopt means "no value".
    void addTo(QMenu *menu, Field field, const FacetValue &value);

    /// Adds only the action that copies the value; it is disabled for "no value".
    void addCopyTo(QMenu *menu, const FacetValue &value);

Q_SIGNALS:
    /// The user wants to see only the fetched jobs with this value.
    void refinementRequested(assay::Field field, const assay::FacetValue &value);

    /// The user wants to fetch the jobs with this value from the service.
    void serviceFilterRequested(assay::Field field, const QString &value);
};

} // namespace assay
