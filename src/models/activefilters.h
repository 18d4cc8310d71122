// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "core/job/refinement.h"
#include "core/job/servicefilter.h"

namespace assay {

/// One filter in force, or switched off for now, as a chip shows it.
struct ActiveFilter
{
    enum class Kind : std::uint8_t { Service, Refinement };
    QString id; ///< stable while the filter exists
    Kind kind = Kind::Refinement;
    QString text; ///< what it says, for people
    bool enabled = true;

    bool operator==(const ActiveFilter &) const = default;
};

/// All filters in one list, what the service was asked with first. Each can be switched off, on again, or removed; one
/// that is switched off keeps its value but has no effect. GUI thread.
class ActiveFilters : public QObject
{
    Q_OBJECT

public:
    explicit ActiveFilters(QObject *parent = nullptr);

    [[nodiscard]] std::vector<ActiveFilter> filters() const;

    /// The parts of the refinement that are switched on.
    [[nodiscard]] const Refinement &refinement() const { return m_refinement; }

    /// Takes the refinement as the sidebar shows it. A part that was switched off and is refined anew is on again.
    void setRefinement(const Refinement &refinement);

    /// Takes what the jobs shown were asked for with; nothing when they did not come from the service.
    void setServiceFilter(const std::optional<ServiceFilter> &filter);

    void toggle(const QString &id);
    void remove(const QString &id);

    /// Removes all refinements, switched off or not. What the service was asked with stays.
    void clearRefinement();

Q_SIGNALS:
    /// The list is another one.
    void changed();
    /// The parts that are switched on have changed here (not by setRefinement()).
    void refinementChanged(const assay::Refinement &refinement);
    /// A service filter was switched or removed: the service is to be asked again with this.
    void fetchRequested(const assay::ServiceFilter &filter);

private:
    void move(const QString &id, Refinement &from, Refinement *to);
    void changeService(const QString &id, bool keep);

    Refinement m_refinement;
    Refinement m_off; // parts switched off
    std::optional<ServiceFilter> m_service;
    ServiceFilter m_serviceOff;
};

} // namespace assay
