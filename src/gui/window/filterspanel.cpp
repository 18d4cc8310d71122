// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/filterspanel.h"

#include <QScrollBar>
#include <QVariantMap>

#include "gui/connections/connectionflow.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/markfacet.h"
#include "gui/filters/refinementpanel.h"
#include "gui/filters/servicefilterpanel.h"
#include "gui/window/windowcontext.h"
#include "workspace/settings.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using FacetOrders = std::map<Field, std::shared_ptr<const FacetOrder>>;
const QString Scroll = u"scroll"_s;
const QString Orders = u"orders"_s;

} // namespace

PanelSpec FiltersPanel::spec(const WindowContext &window)
{
    auto *sidebar = new FilterSidebar(*window.workspace.filters(), window.values, window.workspace.seenValues());
    auto *panel = new FiltersPanel(sidebar, window);
    PanelSpec spec;
    spec.id = u"filters"_s;
    spec.title = tr("Filters");
    spec.menuText = tr("&Filters");
    spec.content = sidebar;
    spec.place = PanelPlace::Begin;
    spec.width = 38;
    spec.state = [panel] { return panel->state(); };
    spec.restore = [panel](const QVariant &state) { panel->restore(state); };
    return spec;
}

FiltersPanel::FiltersPanel(FilterSidebar *sidebar, const WindowContext &window)
    : QObject(sidebar)
    , m_sidebar(sidebar)
{
    connectServiceFilter(window);
    connectRefinement(window);
}

void FiltersPanel::connectServiceFilter(const WindowContext &window)
{
    Workspace *workspace = &window.workspace;
    ServiceFilterPanel *form = m_sidebar->service();
    Settings *settings = &window.settings;
    form->setFolded(settings->serviceFolded.value());
    connect(form, &ServiceFilterPanel::foldedChanged, this, [settings](bool folded) {
        settings->serviceFolded.set(folded);
    });
    form->setFilter(workspace->serviceDraft());
    form->setFetchedFilter(workspace->fetchedFilter());
    connect(form, &ServiceFilterPanel::filterEdited, workspace, [workspace, form] {
        workspace->setServiceDraft(form->filter());
    });
    connect(workspace, &Workspace::serviceDraftChanged, form, [workspace, form] {
        if (form->filter() != workspace->serviceDraft())
            form->setFilter(workspace->serviceDraft());
    });
    const auto showFetched = [workspace, form] { form->setFetchedFilter(workspace->fetchedFilter()); };
    connect(workspace, &Workspace::originChanged, form, showFetched);
    const auto showError = [workspace, form] {
        const std::optional<LoadError> &error = workspace->browser()->error();
        if (error && error->filter)
            form->showFilterError(*error->filter, error->detail.isEmpty() ? error->summary : error->detail);
        else if (!error)
            form->clearErrors();
    };
    connect(workspace->browser(), &JobBrowser::loadFinished, form, [workspace, form, showError] {
        showError();
        // Without jobs the filter may be wrong: it stays open.
        if (!workspace->browser()->error() && workspace->browser()->loadedRows() > 0)
            form->foldAfterLoad();
    });
    showError(); // of a load before this window
    connect(form, &ServiceFilterPanel::fetchRequested, &window.connections, &ConnectionFlow::fetch);
}

void FiltersPanel::connectRefinement(const WindowContext &window)
{
    JobBrowser *browser = window.workspace.browser();
    Settings *settings = &window.settings;
    RefinementPanel *panel = m_sidebar->refinement();
    MarkedRows *marked = &window.library.markedRows();
    const auto countMarks = [marked, panel] { panel->marks()->setMarks(marked->column()); };
    connect(marked, &MarkedRows::changed, panel, countMarks);
    countMarks();
    panel->setFacets(settings->facets.value());
    panel->setResult(browser->result());
    browser->setFacets(panel->facets());
    connect(panel, &RefinementPanel::facetsChanged, this, [browser, settings](const std::vector<Field> &fields) {
        settings->facets.set(fields);
        browser->setFacets(fields);
    });
    connect(browser, &JobBrowser::resultChanged, panel, [browser, panel] { panel->setResult(browser->result()); });
}

QVariant FiltersPanel::state() const
{
    // Whether the form is folded is a setting.
    return QVariantMap{
        {Scroll, m_sidebar->verticalScrollBar()->value()},
        {Orders, QVariant::fromValue(m_sidebar->refinement()->orders())}};
}

void FiltersPanel::restore(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    m_sidebar->refinement()->setOrders(map.value(Orders).value<FacetOrders>());
    m_sidebar->verticalScrollBar()->setValue(map.value(Scroll).toInt());
}

} // namespace assay
