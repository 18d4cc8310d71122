// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

namespace assay {

class ActiveFilters;
class RefinementPanel;
class SeenValues;
class ServiceFilterPanel;
class ValueActions;

/// The sidebar: "Ask the service" above "Refine here", scrolled together when the window is short. GUI thread.
class FilterSidebar : public QScrollArea
{
    Q_OBJECT

public:
    /// \p seen provides completions for the service filter and may be null. The arguments are not owned and must
    /// outlive this.
    FilterSidebar(ActiveFilters &filters, ValueActions &values, SeenValues *seen, QWidget *parent = nullptr);

    [[nodiscard]] ServiceFilterPanel *service() const { return m_service; }
    [[nodiscard]] RefinementPanel *refinement() const { return m_refinement; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void scrollTo(QWidget *part);
    void showGrown();

    ServiceFilterPanel *m_service;
    RefinementPanel *m_refinement;
    QPointer<QWidget> m_growing; // the part that is to be in sight
};

} // namespace assay
