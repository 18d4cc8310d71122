// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessiontableview.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include "core/base/utf8.h"
#include "gui/actions/menulabel.h"
#include "gui/actions/valueactions.h"
#include "gui/look/icons.h"
#include "gui/sessions/sessioncolumns.h"
#include "gui/sessions/sessiondelegate.h"
#include "gui/sessions/sessionheaderview.h"
#include "gui/widgets/stayopenmenu.h"
#include "models/sessiontablemodel.h"
#include "workspace/sessionrowtext.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

using Kind = SessionColumn::Kind;

/// Whether the interesting end of a column is the high one.
bool beginsDescending(Kind kind)
{
    return kind == Kind::Started || kind == Kind::Length || kind == Kind::Turns || kind == Kind::Jobs
        || kind == Kind::Failed || kind == Kind::Pending || kind == Kind::NotRun;
}

} // namespace

SessionTableView::SessionTableView(ValueActions &values, SessionTableModel &model, QWidget *parent)
    : RowTableView(parent)
    , m_values(values)
    , m_model(model)
    , m_header(new SessionHeaderView(this))
    , m_columns(new SessionColumns(*m_header, model, this))
{
    setHorizontalHeader(m_header);
    setSelectionMode(ExtendedSelection);
    setItemDelegate(new SessionDelegate(this));
    setAccessibleName(tr("Sessions"));
    setModel(&model);
    setSort({});
    connect(m_header, &QHeaderView::sectionClicked, this, &SessionTableView::requestSort);
    connect(&model, &QAbstractItemModel::modelReset, m_columns, &SessionColumns::refit);
    connect(m_columns, &SessionColumns::changed, this, &SessionTableView::keepCurrentCellShown);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &SessionTableView::popUpColumnMenu);
    m_columns->refit();
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

/// A screen reader would have nothing to read in a hidden column.
void SessionTableView::keepCurrentCellShown()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && isColumnHidden(current.column()))
        setCurrentRow(current.row(), QItemSelectionModel::NoUpdate);
}

std::optional<int> SessionTableView::currentRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && selectionModel()->isSelected(current) ? std::optional(current.row()) : std::nullopt;
}

void SessionTableView::copySelection()
{
    const qsizetype rows = selectedRowCount();
    if (rows > CopyLimit) {
        Q_EMIT copyRefused(rows);
    } else if (rows > 0) {
        QGuiApplication::clipboard()->setText(sessionRowsAsText(m_model, selectedRanges(), m_columns->shown()));
        Q_EMIT copied(rows);
    }
}

void SessionTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        RowTableView::keyPressEvent(event);
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
    menu->addMenu(columnMenu(index.column(), menu));
    addSorts(menu, index.column());
    const QRect cell = visualRect(index).intersected(viewport()->rect());
    menu->popup(byKey ? viewport()->mapToGlobal(cell.center()) : event->globalPos());
}

/// What can be done with a column; owned by \p parent.
QMenu *SessionTableView::columnMenu(int column, QWidget *parent)
{
    auto *menu = new StayOpenMenu(parent);
    //: %1 is the title of a column, such as Lowest
    menu->setTitle(tr("&Column “%1”").arg(menuLabel(m_model.headerData(column, Qt::Horizontal).toString())));
    menu->setIcon(icons::icon("columns"_L1));
    addSorts(menu, column);
    menu->addSeparator();
    m_columns->addTo(*menu, column);
    return menu;
}

void SessionTableView::popUpColumnMenu(const QPoint &position)
{
    const int column = m_header->sectionAt(position);
    if (column < 0)
        return;
    QMenu *menu = columnMenu(column, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_header->mapToGlobal(position));
}

/// For those without a mouse.
void SessionTableView::addSorts(QMenu *menu, int column)
{
    const SessionColumn wanted = SessionTableModel::column(column);
    auto *orders = new QActionGroup(menu); // a menu that stays open checks the new one only
    const auto add = [&](const QString &text, bool descending) {
        QAction *action = menu->addAction(text, this, [this, wanted, descending] {
            Q_EMIT sortRequested({wanted, descending});
        });
        action->setCheckable(true);
        action->setChecked(m_sort == SessionSort{wanted, descending});
        orders->addAction(action);
    };
    add(tr("Sort &Ascending"), false);
    add(tr("Sort &Descending"), true);
}

void SessionTableView::changeEvent(QEvent *event)
{
    RowTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_columns->refit();
}

} // namespace assay
