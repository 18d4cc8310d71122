// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/facetlist.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "gui/actions/valueactions.h"
#include "gui/filters/facetchoice.h"
#include "gui/filters/facetview.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"
#include "models/activefilters.h"
#include "models/facetmodel.h"

namespace assay {

using namespace Qt::StringLiterals;

FacetList::FacetList(Field field, bool removable, ActiveFilters &filters, ValueActions &values, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_filters(filters)
    , m_valueActions(values)
    , m_values(new FacetModel(field, this))
    , m_choice(new FacetChoice(m_values, filters, this))
    , m_view(new FacetView(this))
    , m_search(new QLineEdit(this))
    , m_note(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_clear(new QToolButton(this))
{
    setObjectName(u"facet-"_s + fieldKey(field));
    layOut(removable);
    m_view->setModel(m_choice);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->keepHeight(!text.isEmpty());
        m_values->setNameFilter(text);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] { m_filters.clearFacet(m_field); });
    connect(m_view, &FacetView::toggleRequested, this, [this](const QModelIndex &index) {
        const FacetValue value = m_values->value(index.row());
        if (m_choice->excluded().contains(value))
            m_filters.stopExcluding(m_field, value);
        else
            m_filters.toggleFacetValue(m_field, value);
    });
    connect(m_view, &FacetView::excludeRequested, this, [this](const QModelIndex &index) {
        toggleExcluded(m_values->value(index.row()));
    });
    connect(m_view, &FacetView::onlyRequested, this, [this](const QModelIndex &index) {
        m_filters.showOnly(m_field, m_values->value(index.row()));
    });
    connect(m_view, &FacetView::onlyInsteadRequested, this, [this](const QModelIndex &index) {
        m_filters.showOnlyInstead(m_field, m_values->value(index.row()));
    });
    connect(&filters, &ActiveFilters::changed, this, &FacetList::showState);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FacetList::showMenu);
    connect(m_values, &FacetModel::updated, this, &FacetList::showState);
    showState();
}

FacetList::~FacetList() = default;

void FacetList::setResult(const std::shared_ptr<const QueryResult> &result)
{
    m_hasJobs = result && result->sourceRows > 0;
    m_values->setResult(result);
}

void FacetList::layOut(bool removable)
{
    const Metrics metrics(font());
    const QString title = fieldTitle(m_field);
    auto *caption = new ToneLabel(ToneLabel::Tone::Strong, title, this);
    caption->setBuddy(m_view);
    m_view->setAccessibleName(title);
    m_view->setObjectName(u"values"_s);
    setFocusProxy(m_view);

    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search values"));
    //: %1 is the title of a field
    m_search->setAccessibleName(tr("Search the values of %1").arg(title));

    m_clear->setObjectName(u"clear"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Show jobs with any value here"));
    //: %1 is the title of a field
    m_clear->setAccessibleName(tr("Clear the choice of %1").arg(title));

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.space(1));
    head->addWidget(caption, 1);
    head->addWidget(m_clear);
    if (removable) {
        auto *remove = new QToolButton(this);
        remove->setObjectName(u"remove"_s);
        remove->setIcon(icons::icon("clear"_L1));
        remove->setAutoRaise(true);
        remove->setToolTip(tr("Remove this field from the sidebar"));
        //: %1 is the title of a field
        remove->setAccessibleName(tr("Remove %1 from the sidebar").arg(title));
        connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(m_field); });
        head->addWidget(remove);
    }
    // The row has the same height with and without its buttons, so that nothing moves when they appear.
    head->addStrut(m_clear->sizeHint().height());

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(0.5));
    rows->addLayout(head);
    rows->addWidget(m_search);
    rows->addWidget(m_view);
    rows->addWidget(m_note);
}

void FacetList::showState()
{
    const bool chosen = !m_choice->wanted().empty() || !m_choice->excluded().empty();
    if (!chosen && m_clear->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    m_clear->setVisible(chosen);
    const bool searching = !m_search->text().isEmpty();
    m_search->setVisible(m_values->values() > FacetView::MaxRows || searching || m_search->hasFocus());
    const int listed = m_values->rowCount();
    QString note;
    if (m_values->hiddenValues() > 0)
        note = tr("%Ln more value(s): search to see them.", nullptr, pluralCount(m_values->hiddenValues()));
    else if (listed == 0 && searching)
        note = tr("No value contains this.");
    else if (listed == 0)
        note = m_hasJobs ? tr("No job matches the other refinements.") : tr("Values appear here once jobs are loaded.");
    m_note->setText(note);
    m_note->setWordWrap(true);
    m_note->setVisible(!note.isEmpty());
    m_view->setVisible(listed > 0 || searching);
    m_view->updateGeometry();
}

void FacetList::toggleExcluded(const FacetValue &value)
{
    if (m_choice->excluded().contains(value))
        m_filters.stopExcluding(m_field, value);
    else
        m_filters.exclude(m_field, value);
}

std::optional<HeldValue> FacetList::heldValue() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !m_view->hasFocus())
        return std::nullopt;
    const FacetValue value = m_values->value(index.row());
    return HeldValue{m_field, value, m_choice->excluded().contains(value)};
}

void FacetList::showMenu(const QPoint &place)
{
    QModelIndex index = m_view->indexAt(place);
    if (!index.isValid())
        index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const FacetValue value = m_values->value(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_valueActions.addTo(menu, {m_field, value, m_choice->excluded().contains(value)});
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

} // namespace assay
