// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/job/refinement.h"

class QMenu;

namespace assay {

/// What can be done with one value of a field, with one wording for the cells of the table, the rows of the details and
/// the values of a facet. GUI thread.
class ValueActions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds what can be done with this value to a menu. Nothing stands for "no value".
    void addTo(QMenu *menu, Field field, const FacetValue &value);

    /// Adds only what copies the value; can't be used for "no value".
    void addCopyTo(QMenu *menu, const FacetValue &value);

Q_SIGNALS:
    /// Show only the jobs with this value, of those that were fetched.
    void refinementRequested(assay::Field field, const assay::FacetValue &value);

    /// Ask the service for the jobs with this value.
    void serviceFilterRequested(assay::Field field, const QString &value);
};

} // namespace assay
