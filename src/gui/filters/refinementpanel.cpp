// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/refinementpanel.h"

#include <algorithm>
#include <array>

#include <QAction>

#include "filters/ui_refinementpanel.h"
#include "gui/filters/facetlist.h"
#include "gui/filters/markfacet.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/stayopenmenu.h"
#include "models/activefilters.h"
#include "models/facetmodel.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AlwaysListed{Field::Module, Field::Status};

bool isAlwaysListed(Field field)
{
    return std::find(AlwaysListed.begin(), AlwaysListed.end(), field) != AlwaysListed.end();
}

} // namespace

RefinementPanel::RefinementPanel(ActiveFilters &filters, ValueActions &values, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RefinementPanel>())
    , m_filters(filters)
    , m_values(values)
    , m_marks(new MarkFacet(filters, this))
{
    m_ui->setupUi(this);
    layOut();
    m_ui->layout->insertWidget(m_ui->layout->indexOf(m_ui->scoreRange) + 2, m_marks); // below module and status
    fillMenu();
    for (const Field field : AlwaysListed)
        addFacet(field);
    setFocusProxy(m_facets.front());

    m_ui->scoreRange->setFilters(filters);
    connect(m_ui->clearAllButton, &QToolButton::clicked, this, [this] {
        m_filters.clearRefinement();
        setFocus(Qt::OtherFocusReason);
    });
    connect(&filters, &ActiveFilters::changed, this, &RefinementPanel::showFilters);
    showFilters();
}

RefinementPanel::~RefinementPanel() = default;

/// Adds refined fields that are not listed yet.
void RefinementPanel::showFilters()
{
    const Refinement refinement = m_filters.refinement();
    bool added = false;
    for (const auto *chosen : {&refinement.facets, &refinement.excluded}) {
        for (const auto &[field, values] : *chosen) {
            if (!values.empty() && fieldInfo(field).facet && !facetList(field)) {
                addFacet(field);
                added = true;
            }
        }
    }
    showState();
    if (added)
        Q_EMIT facetsChanged(facets());
}

std::vector<Field> RefinementPanel::facets() const
{
    std::vector<Field> fields;
    for (const FacetList *list : m_facets)
        fields.push_back(list->field());
    return fields;
}

void RefinementPanel::setFacets(const std::vector<Field> &fields)
{
    for (const Field listed : facets()) {
        if (!isAlwaysListed(listed) && std::find(fields.begin(), fields.end(), listed) == fields.end())
            removeFacet(listed);
    }
    for (const Field field : fields) {
        if (fieldInfo(field).facet && !facetList(field))
            addFacet(field);
    }
    showState();
}

void RefinementPanel::setResult(const std::shared_ptr<const QueryResult> &result)
{
    m_result = result;
    m_ui->scoreRange->setHistogram(result && result->scores ? &*result->scores : nullptr);
    m_marks->setResult(result);
    for (FacetList *list : m_facets)
        list->setResult(result);
}

void RefinementPanel::showFacet(Field field)
{
    if (!fieldInfo(field).facet)
        return;
    FacetList *list = facetList(field);
    if (!list) {
        list = addFacet(field);
        showState();
        Q_EMIT facetsChanged(facets());
    }
    list->setFocus(Qt::OtherFocusReason);
    Q_EMIT scrollToRequested(list);
}

void RefinementPanel::layOut()
{
    const Metrics metrics(font());
    m_ui->layout->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3), metrics.space(3));
    m_ui->layout->setSpacing(metrics.space(3));
    m_ui->facets->setSpacing(metrics.space(3));
    m_ui->moreFacets->setSpacing(metrics.space(3));
    m_ui->headingRow->setSpacing(metrics.space(1));
    m_ui->headingRow->addStrut(m_ui->clearAllButton->sizeHint().height());
    m_ui->moreButton->setIcon(icons::icon("filter"_L1));
    m_ui->moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void RefinementPanel::fillMenu()
{
    auto *menu = new StayOpenMenu(m_ui->moreButton);
    std::optional<FieldGroup> group;
    for (const FieldInfo &info : jobFields()) {
        if (!info.facet || isAlwaysListed(info.field))
            continue;
        if (group != info.group)
            menu->addSection(groupTitle(info.group));
        group = info.group;
        QAction *action = menu->addAction(fieldTitle(info.field));
        action->setCheckable(true);
        action->setData(static_cast<int>(info.field));
        connect(action, &QAction::triggered, this, [this, field = info.field](bool wanted) {
            if (wanted) {
                showFacet(field);
                return;
            }
            removeFacet(field);
            Q_EMIT facetsChanged(facets());
        });
        m_fieldActions.push_back(action);
    }
    menu->setObjectName(u"moreMenu"_s);
    connect(m_ui->moreButton, &QToolButton::clicked, menu, [this, menu] {
        menu->popup(m_ui->moreButton->mapToGlobal(QPoint(0, m_ui->moreButton->height())));
    });
}

FacetList *RefinementPanel::addFacet(Field field)
{
    const bool always = isAlwaysListed(field);
    auto *list = new FacetList(field, !always, m_filters, m_values, this);
    (always ? m_ui->facets : m_ui->moreFacets)->addWidget(list);
    m_facets.push_back(list);
    connect(list, &FacetList::removeRequested, this, [this](Field gone) {
        removeFacet(gone);
        m_ui->moreButton->setFocus(Qt::OtherFocusReason);
        Q_EMIT facetsChanged(facets());
    });
    if (m_result)
        list->setResult(m_result);
    showState();
    return list;
}

void RefinementPanel::removeFacet(Field field)
{
    FacetList *list = facetList(field);
    if (!list || isAlwaysListed(field))
        return;
    std::erase(m_facets, list);
    list->hide();
    list->deleteLater();
    // A selection that is no longer visible would be confusing.
    m_filters.clearFacet(field);
    showState();
}

void RefinementPanel::showState()
{
    m_ui->clearAllButton->setVisible(m_filters.canClearRefinement());
    for (QAction *action : m_fieldActions)
        action->setChecked(facetList(static_cast<Field>(action->data().toInt())) != nullptr);
}

std::map<Field, std::shared_ptr<const FacetOrder>> RefinementPanel::orders() const
{
    std::map<Field, std::shared_ptr<const FacetOrder>> orders;
    for (const FacetList *list : m_facets)
        orders[list->field()] = list->values()->order();
    return orders;
}

void RefinementPanel::setOrders(const std::map<Field, std::shared_ptr<const FacetOrder>> &orders)
{
    for (const auto &[field, order] : orders) {
        if (const FacetList *list = facetList(field))
            list->values()->setOrder(order);
    }
}

FacetList *RefinementPanel::facetList(Field field) const
{
    const auto found = std::find_if(
        m_facets.begin(), m_facets.end(), [field](const FacetList *list) { return list->field() == field; });
    return found == m_facets.end() ? nullptr : *found;
}

} // namespace assay
