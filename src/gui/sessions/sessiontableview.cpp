// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessiontableview.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QMenu>

#include "core/base/utf8.h"
#include "gui/actions/valueactions.h"
#include "gui/look/metrics.h"
#include "gui/sessions/sessiondelegate.h"
#include "gui/sessions/sessionheaderview.h"
#include "models/sessiontablemodel.h"

namespace assay {

namespace {

using Kind = SessionColumn::Kind;

/// The usual width of a column, in digits.
int usualWidth(Kind kind)
{
    switch (kind) {
    case Kind::Lowest:
    case Kind::ModuleLowest:
    case Kind::ModuleMean:
        return 16;
    case Kind::WorstModule:
        return 21;
    case Kind::Session:
    case Kind::Agent:
        return 18;
    case Kind::Version:
        return 10;
    default:
        return 7;
    }
}

/// Whether the interesting end of a column is the high one.
bool beginsDescending(Kind kind)
{
    return kind == Kind::Turns || kind == Kind::Jobs || kind == Kind::Failed || kind == Kind::Pending
        || kind == Kind::NotRun;
}

} // namespace

SessionTableView::SessionTableView(ValueActions &values, SessionTableModel &model, QWidget *parent)
    : RowTableView(parent)
    , m_values(values)
    , m_model(model)
    , m_header(new SessionHeaderView(this))
{
    setHorizontalHeader(m_header);
    setSelectionMode(SingleSelection);
    setFirstColumnFrozen(false);
    setItemDelegate(new SessionDelegate(this));
    setAccessibleName(tr("Sessions"));
    setModel(&model);
    setSort({});
    connect(m_header, &QHeaderView::sectionClicked, this, &SessionTableView::requestSort);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &SessionTableView::rememberWidths);
    connect(&model, &QAbstractItemModel::modelReset, this, &SessionTableView::layOutColumns);
    layOutColumns();
}

SessionTableView::~SessionTableView() = default;

void SessionTableView::setSort(const SessionSort &sort)
{
    m_sort = sort;
    m_header->setSort(
        SessionTableModel::columnOf(sort.column), sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// A click on the column that is sorted by turns the order round.
void SessionTableView::requestSort(int column)
{
    const SessionColumn wanted = SessionTableModel::column(column);
    const bool descending = wanted == m_sort.column ? !m_sort.descending : beginsDescending(wanted.kind);
    Q_EMIT sortRequested({wanted, descending});
}

/// The header forgets them when the columns of the modules go.
void SessionTableView::rememberWidths()
{
    for (int column = 0; column < m_header->count(); ++column)
        m_widths[static_cast<std::size_t>(column)] = m_header->sectionSize(column);
}

/// New columns get their usual width, or more where the title needs it; a width that the user has chosen stays.
void SessionTableView::layOutColumns()
{
    const Metrics metrics(font());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (static_cast<std::size_t>(column) == m_widths.size()) {
            const int usual = metrics.digitWidth * usualWidth(SessionTableModel::column(column).kind);
            m_widths.push_back(std::max(usual, m_header->sectionSizeHint(column)));
        }
        m_header->resizeSection(column, m_widths[static_cast<std::size_t>(column)]);
    }
}

std::optional<int> SessionTableView::selectedRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && selectionModel()->isSelected(current) ? std::optional(current.row()) : std::nullopt;
}

std::optional<HeldValue> SessionTableView::valueAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_model.table())
        return std::nullopt;
    const SessionTable::Session &session = m_model.session(index.row());
    const auto held = [this](Field field, JobStore::Code code) {
        HeldValue value{field, {}};
        if (code >= StringDictionary::First)
            value.value = fromUtf8(m_model.table()->store().dictionary(field).value(code));
        return value;
    };
    switch (SessionTableModel::column(index.column()).kind) {
    case Kind::Agent:
        return held(Field::AgentName, session.agent);
    case Kind::Version:
        return held(Field::AgentVersion, session.version);
    case Kind::WorstModule:
        if (session.scored > 0)
            return held(Field::Module, m_model.table()->store().code(Field::Module, session.worst));
        break;
    default:
        break;
    }
    return held(Field::AgentSessionId, session.id);
}

std::optional<HeldValue> SessionTableView::heldValue() const
{
    return valueAt(currentIndex());
}

void SessionTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey && currentIndex().isValid())
        scrollTo(currentIndex()); // the menu opens at the row
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const std::optional<HeldValue> held = valueAt(index);
    if (!held)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show the Jobs of This Session"), this, [this, at = QPersistentModelIndex(index)] {
        if (at.isValid()) // else other sessions came while the menu was open
            Q_EMIT openRequested(at.row());
    });
    menu->addSeparator();
    m_values.addTo(menu, *held);
    menu->addSeparator();
    addSorts(menu, index.column());
    const QRect cell = visualRect(index).intersected(viewport()->rect());
    menu->popup(byKey ? viewport()->mapToGlobal(cell.center()) : event->globalPos());
}

/// For those without a mouse.
void SessionTableView::addSorts(QMenu *menu, int column)
{
    const SessionColumn wanted = SessionTableModel::column(column);
    const auto add = [&](const QString &text, bool descending) {
        QAction *action = menu->addAction(text, this, [this, wanted, descending] {
            Q_EMIT sortRequested({wanted, descending});
        });
        action->setCheckable(true);
        action->setChecked(m_sort == SessionSort{wanted, descending});
    };
    add(tr("Sort &Ascending"), false);
    add(tr("Sort &Descending"), true);
}

QItemSelectionModel::SelectionFlags
SessionTableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // There is always a selected row: a click beside the rows, or with Ctrl, changes nothing.
    const QItemSelectionModel::SelectionFlags command = RowTableView::selectionCommand(index, event);
    return index.isValid() && !command.testFlag(QItemSelectionModel::Deselect) ? command
                                                                               : QItemSelectionModel::NoUpdate;
}

void SessionTableView::changeEvent(QEvent *event)
{
    RowTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_widths.clear();
        layOutColumns();
    }
}

} // namespace assay
