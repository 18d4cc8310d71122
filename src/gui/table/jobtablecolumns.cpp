// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the table of jobs: their order, widths and menus, and what is copied of them.
#include <algorithm>
#include <optional>
#include <string>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>

#include "gui/look/icons.h"
#include "gui/table/jobheaderview.h"
#include "gui/table/jobtableview.h"
#include "models/jobtablemodel.h"
#include "models/scoretext.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 StateVersion = 1;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// Spreadsheets read a quoted cell as one, line breaks and all.
void appendCell(QString &out, QString text)
{
    if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r') || text.startsWith(u'"')) {
        text.replace(u'"', "\"\""_L1);
        out += u'"' + text + u'"';
    } else {
        out += text;
    }
}

// A value as a word in a menu: short, and with no mnemonic by accident.
QString menuWord(QString text)
{
    constexpr qsizetype Longest = 40;
    text = text.simplified();
    if (text.size() > Longest)
        text = text.left(Longest - 1) + QChar(0x2026);
    return text.replace(u'&', "&&"_L1);
}

} // namespace

int JobTableView::defaultWidth(const FieldInfo &info) const
{
    const Metrics metrics(font());
    const auto figures = [&](int count) { return metrics.digitWidth * count + 2 * metrics.space(2); };
    switch (info.kind) {
    case FieldKind::Id:
        return figures(13);
    case FieldKind::Name:
        return figures(17);
    case FieldKind::Version:
        return figures(7);
    case FieldKind::Integer:
        return figures(5);
    case FieldKind::Module:
        return figures(20);
    case FieldKind::Status: {
        int word = 0;
        for (const std::string_view status : KnownStatuses)
            word = std::max(word, QFontMetrics(metrics.body).horizontalAdvance(statusText(status)));
        return std::max(figures(12), word + metrics.iconSize + metrics.space(6));
    }
    case FieldKind::Score:
        return figures(18);
    case FieldKind::LongText:
        return figures(36);
    }
    return figures(12);
}

void JobTableView::resetColumns()
{
    if (m_header->count() != int(FieldCount))
        return;
    m_hasColumns = true;
    m_stretches = true;
    std::vector<const FieldInfo *> wanted;
    for (const FieldInfo &info : jobFields())
        wanted.push_back(&info);
    std::sort(wanted.begin(), wanted.end(), [](const FieldInfo *one, const FieldInfo *other) {
        return one->column < other->column;
    });
    m_stretching = true;
    for (int place = 0; place < int(wanted.size()); ++place) {
        const FieldInfo &info = *wanted[std::size_t(place)];
        const int column = JobTableModel::column(info.field);
        m_header->moveSection(m_header->visualIndex(column), place);
        m_header->setSectionHidden(column, !info.shown);
        const int width = std::max(defaultWidth(info), info.shown ? m_header->sectionSizeHint(column) : 0);
        m_header->resizeSection(column, width);
    }
    m_stretching = false;
    stretchExplanation();
    Q_EMIT columnsChanged();
}

void JobTableView::stretchExplanation()
{
    const int column = JobTableModel::column(Field::Explanation);
    if (!m_stretches || m_stretching || m_header->count() != int(FieldCount) || m_header->isSectionHidden(column))
        return;
    const int others = m_header->length() - m_header->sectionSize(column);
    const int width = std::max(viewport()->width() - others, defaultWidth(fieldInfo(Field::Explanation)));
    m_stretching = true;
    m_header->resizeSection(column, width);
    m_stretching = false;
}

std::vector<Field> JobTableView::shownFields() const
{
    std::vector<Field> fields;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(column))
            fields.push_back(JobTableModel::field(column));
    }
    return fields;
}

void JobTableView::setFieldShown(Field field, bool shown)
{
    const int column = JobTableModel::column(field);
    if (m_header->isSectionHidden(column) != shown)
        return;
    if (!shown && shownFields().size() == 1)
        return; // without a column there would be no header to get one back from
    {
        // The explanation must not take the room while it is being hidden, or the header would count that for ever.
        const QScopedValueRollback stretching(m_stretching, true);
        m_header->setSectionHidden(column, !shown);
    }
    if (shown && m_header->sectionSize(column) < m_header->minimumSectionSize())
        m_header->resizeSection(column, defaultWidth(fieldInfo(field)));
    stretchExplanation();
    Q_EMIT columnsChanged();
}

QByteArray JobTableView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << StateVersion << quint32(FieldCount) << m_stretches << m_header->saveState();
    return state;
}

bool JobTableView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    quint32 fields = 0;
    bool stretches = true;
    QByteArray header;
    stream >> version >> fields >> stretches >> header;
    // A state of another table of fields would put widths and places on the wrong columns.
    if (stream.status() != QDataStream::Ok || version != StateVersion || fields != FieldCount
        || m_header->count() != int(FieldCount))
        return false;
    m_stretching = true;
    const bool restored = m_header->restoreState(header);
    m_stretching = false;
    // Qt saves these with the columns; they are ours to say.
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setSortIndicatorShown(false);
    m_header->setHighlightSections(false);
    m_header->setMinimumSectionSize(Metrics(font()).digitWidth * 5);
    if (!restored || shownFields().empty()) {
        resetColumns();
        return false;
    }
    m_hasColumns = true;
    m_stretches = stretches;
    stretchExplanation();
    Q_EMIT columnsChanged();
    return true;
}

QMenu *JobTableView::createColumnsMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Columns"), parent);
    menu->setIcon(icons::icon("columns"_L1));
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillColumnsMenu(menu); });
    return menu;
}

void JobTableView::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    std::vector<const FieldInfo *> order;
    for (const FieldInfo &info : jobFields())
        order.push_back(&info);
    std::sort(order.begin(), order.end(), [](const FieldInfo *one, const FieldInfo *other) {
        return one->column < other->column;
    });
    const std::size_t shown = shownFields().size();
    for (const FieldInfo *info : order) {
        const Field field = info->field;
        QAction *action = menu->addAction(fieldTitle(field));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(JobTableModel::column(field)));
        action->setEnabled(!action->isChecked() || shown > 1);
        connect(action, &QAction::toggled, this, [this, field](bool on) { setFieldShown(field, on); });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("&Reset columns"));
    connect(reset, &QAction::triggered, this, &JobTableView::resetColumns);
}

void JobTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icons::icon("copy"_L1), tr("&Copy rows"), this, &JobTableView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    const FacetValue value = rawValue(index.row(), JobTableModel::field(index.column()));
    QAction *copyCell = menu->addAction(
        tr("Copy &value"), this, [value] { QGuiApplication::clipboard()->setText(value.value_or(QString())); });
    copyCell->setEnabled(value.has_value());
    menu->addSeparator();
    addFilterActions(menu, index);
    addSortActions(menu, JobTableModel::field(index.column()));
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void JobTableView::addFilterActions(QMenu *menu, const QModelIndex &index)
{
    const Field field = JobTableModel::field(index.column());
    const FacetValue value = rawValue(index.row(), field);
    const FieldInfo &info = fieldInfo(field);
    const QString title = menuWord(fieldTitle(field));
    if (info.facet) {
        //: %1 is a field such as Agent, %2 its value in this row
        const QString text = value ? tr("&Show only %1 “%2”").arg(title, menuWord(*value))
                                   //: %1 is a field such as Agent
                                   : tr("&Show only jobs without %1").arg(title);
        menu->addAction(
            icons::icon("filter"_L1), text, this, [this, field, value] { Q_EMIT refineByRequested(field, value); });
    }
    if (info.serviceFilter && value && !value->isEmpty()) {
        //: %1 is a field such as Agent, %2 its value in this row
        menu->addAction(
            icons::icon("fetch"_L1), tr("&Ask the service for %1 “%2”").arg(title, menuWord(*value)), this,
            [this, field, value] { Q_EMIT askForRequested(field, *value); });
    }
    if (info.facet)
        menu->addSeparator();
}

void JobTableView::addSortActions(QMenu *menu, Field field)
{
    const auto sortBy = [this, menu, field](const QString &text, Qt::SortOrder order) {
        menu->addAction(text, this, [this, field, order] {
            m_header->setSort({{field, order}});
            Q_EMIT sortRequested(m_header->sort());
        });
    };
    const QString title = menuWord(fieldTitle(field));
    sortBy(tr("Sort by %1, asc&ending").arg(title), Qt::AscendingOrder);
    sortBy(tr("Sort by %1, &descending").arg(title), Qt::DescendingOrder);
    QAction *further = menu->addAction(
        tr("Sort by %1 as a &further key").arg(title), this, [this, field] { m_header->cycleSort(field, true); });
    further->setEnabled(!m_header->sort().empty());
    menu->addSeparator();
    QAction *hide =
        menu->addAction(tr("&Hide column %1").arg(title), this, [this, field] { setFieldShown(field, false); });
    hide->setEnabled(shownFields().size() > 1);
}

FacetValue JobTableView::rawValue(int row, Field field) const
{
    const auto *table = qobject_cast<const JobTableModel *>(model());
    if (!table || !table->store()) {
        const QString text = model()->index(row, JobTableModel::column(field)).data().toString();
        return text.isEmpty() ? FacetValue() : FacetValue(text);
    }
    const SourceRow source = table->sourceRow(row);
    if (table->store()->state(field, source) != ValueState::Present)
        return std::nullopt;
    std::string text;
    table->store()->appendText(field, source, text);
    return fromUtf8(text);
}

QString JobTableView::selectedText() const
{
    const std::vector<Field> fields = shownFields();
    QString out;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            out += u'\t';
        appendCell(out, fieldTitle(fields[i]));
    }
    out += u'\n';
    qsizetype rows = 0;
    for (const auto &[first, last] : selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            if (++rows > CopyLimit)
                return out;
            for (std::size_t i = 0; i < fields.size(); ++i) {
                if (i > 0)
                    out += u'\t';
                appendCell(out, rawValue(row, fields[i]).value_or(QString()));
            }
            out += u'\n';
        }
    }
    return out;
}

void JobTableView::copySelection()
{
    const qsizetype rows = selectedRowCount();
    if (rows > CopyLimit)
        Q_EMIT copyRefused(rows);
    else if (rows > 0)
        QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace assay
