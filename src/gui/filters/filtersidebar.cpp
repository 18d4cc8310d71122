// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/filtersidebar.h"

#include <algorithm>

#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "gui/filters/facetview.h"
#include "gui/filters/refinementpanel.h"
#include "gui/filters/servicefilterpanel.h"
#include "gui/look/metrics.h"

namespace assay {

FilterSidebar::FilterSidebar(ActiveFilters &filters, ValueActions &values, SeenValues *seen, QWidget *parent)
    : QScrollArea(parent)
    , m_service(new ServiceFilterPanel(seen))
    , m_refinement(new RefinementPanel(filters, values))
{
    setAccessibleName(tr("Filters"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_service);
    rows->addWidget(m_refinement);
    rows->addStretch(1);
    setWidget(content);
    setFocusProxy(m_service);

    connect(m_service, &ServiceFilterPanel::scrollToRequested, this, &FilterSidebar::scrollTo);
    connect(m_refinement, &RefinementPanel::scrollToRequested, this, &FilterSidebar::scrollTo);
    // The lists move under a pointer that stays where it is.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        for (FacetView *view : findChildren<FacetView *>())
            view->updateHover();
    });
}

QSize FilterSidebar::sizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(70), metrics.space(160)};
}

QSize FilterSidebar::minimumSizeHint() const
{
    // The content is never wider than the viewport in any language: there is no horizontal scroll bar.
    const Metrics metrics(font());
    const int content = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::max(metrics.space(56), content), metrics.space(40)};
}

bool FilterSidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    if (watched == m_growing && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, [this] { showGrown(); });
    return QScrollArea::eventFilter(watched, event);
}

void FilterSidebar::scrollTo(QWidget *part)
{
    // A new list has its place only after the next layout, and its values only after they were counted.
    m_growing = part;
    part->installEventFilter(this);
    QTimer::singleShot(0, this, &FilterSidebar::showGrown);
}

/// Brings the part that scrollTo() was asked for into sight, as far as it is laid out.
void FilterSidebar::showGrown()
{
    if (m_growing)
        ensureWidgetVisible(m_growing, 0, Metrics(font()).space(3));
}

void FilterSidebar::wheelEvent(QWheelEvent *event)
{
    m_growing = nullptr; // the user looks elsewhere now
    QScrollArea::wheelEvent(event);
}

} // namespace assay
