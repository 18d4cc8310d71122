// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/jobcolumns.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include <QDataStream>
#include <QIODevice>
#include <QMap>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/table/jobheaderview.h"
#include "gui/widgets/stayopenmenu.h"
#include "models/jobtablemodel.h"
#include "models/scoretext.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 StateVersion = 2;
constexpr int MostWidth = 10'000; // pixels; a damaged state can hold anything

/// The fields in the default order of their columns.
std::vector<Field> defaultOrder()
{
    std::vector<Field> order;
    for (const FieldInfo &info : jobFields())
        order.push_back(info.field);
    std::sort(order.begin(), order.end(), [](Field one, Field other) {
        return fieldInfo(one).column < fieldInfo(other).column;
    });
    return order;
}

/// Adds the fields that are missing in an order, each before the next field of the default order.
std::vector<Field> completed(std::vector<Field> order)
{
    const std::vector<Field> all = defaultOrder();
    for (auto missing = all.rbegin(); missing != all.rend(); ++missing) {
        if (std::find(order.begin(), order.end(), *missing) != order.end())
            continue;
        const auto next = missing == all.rbegin() ? order.end() : std::find(order.begin(), order.end(), *(missing - 1));
        order.insert(next, *missing);
    }
    return order;
}

std::optional<Field> fieldOfKey(const QString &key)
{
    for (const FieldInfo &info : jobFields()) {
        if (fieldKey(info.field) == key)
            return info.field;
    }
    return std::nullopt;
}

} // namespace

JobColumns::JobColumns(JobHeaderView *header, QTableView *view)
    : QObject(view)
    , m_header(header)
    , m_view(view)
{
    connect(m_header, &QHeaderView::sectionResized, this, &JobColumns::noteResized);
    connect(m_header, &QHeaderView::sectionMoved, this, &JobColumns::noteMoved);
}

void JobColumns::noteResized(int section)
{
    if (m_fitting)
        return;
    m_sized.insert(JobTableModel::field(section));
    fitWidths();
    Q_EMIT changed();
}

void JobColumns::noteMoved()
{
    if (m_fitting)
        return;
    m_chosen = true;
    m_view->viewport()->update(); // another column may stay in sight now
    Q_EMIT changed();
}

void JobColumns::resetIfNew()
{
    if (!m_hasColumns)
        reset();
}

/// The width that shows the usual values and the title of a column.
int JobColumns::usualWidth(Field field) const
{
    const Metrics metrics(m_view->font());
    const auto figures = [&](int count) { return metrics.digitWidth * count + 2 * metrics.space(2); };
    const auto contents = [&] {
        switch (fieldInfo(field).kind) {
        case FieldKind::Id:
            return figures(13);
        case FieldKind::Name:
            return figures(15);
        case FieldKind::Version:
            return figures(6);
        case FieldKind::Integer:
            return figures(4);
        case FieldKind::Module:
            return figures(18);
        case FieldKind::Status: {
            int word = 0;
            for (const std::string_view status : KnownStatuses)
                word = std::max(word, QFontMetrics(metrics.body).horizontalAdvance(statusText(status)));
            return word + metrics.iconSize + metrics.space(6);
        }
        case FieldKind::Score:
            return figures(15);
        case FieldKind::LongText:
            return figures(24);
        }
        return figures(12);
    };
    return std::max(contents(), m_header->sectionSizeHint(JobTableModel::column(field)));
}

/// The width to which a default column shrinks in a narrow window.
int JobColumns::leastWidth(Field field) const
{
    return std::max(leastContentsWidth(field), m_header->minimumSectionSize());
}

int JobColumns::leastContentsWidth(Field field) const
{
    const Metrics metrics(m_view->font());
    const auto figures = [&](int count) { return metrics.digitWidth * count + 2 * metrics.space(2); };
    switch (fieldInfo(field).kind) {
    case FieldKind::Score:
        return figures(7);
    case FieldKind::Version:
        return figures(5);
    case FieldKind::Module:
        return figures(10);
    case FieldKind::Status:
        return metrics.iconSize + 2 * metrics.space(2) + metrics.space(1);
    case FieldKind::LongText:
        return figures(15);
    default:
        return figures(8);
    }
}

bool JobColumns::isWide() const
{
    return m_view->window()->width() > Metrics(m_view->font()).digitWidth * 225; // about 1700 pixels
}

void JobColumns::reset()
{
    if (m_header->count() != int(FieldCount))
        return;
    m_hasColumns = true;
    m_chosen = false;
    m_sized.clear();
    placeColumns(defaultOrder());
    refit();
    Q_EMIT changed();
}

void JobColumns::placeColumns(const std::vector<Field> &order)
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (int place = 0; place < int(order.size()); ++place)
        m_header->moveSection(m_header->visualIndex(JobTableModel::column(order[std::size_t(place)])), place);
}

void JobColumns::refit()
{
    if (m_header->count() != int(FieldCount) || m_fitting)
        return;
    {
        // It enlarges narrower columns, which is not the user's doing.
        const QScopedValueRollback fitting(m_fitting, true);
        m_header->setMinimumSectionSize(Metrics(m_view->font()).digitWidth * 5);
    }
    if (!m_chosen)
        showDefaultColumns();
    fitWidths();
}

void JobColumns::showDefaultColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const bool wide = isWide();
    for (const FieldInfo &info : jobFields()) {
        const bool shown = info.shown == DefaultColumn::Shown || (wide && info.shown == DefaultColumn::Wide);
        m_header->setSectionHidden(JobTableModel::column(info.field), !shown);
    }
}

/// Takes up to this many pixels from columns that the user has not resized, but for the status. Returns what was taken.
int JobColumns::shrink(std::map<Field, int> &widths, int missing) const
{
    int taken = 0;
    const auto spare = [this](Field field, int width) {
        return m_sized.contains(field) ? 0 : std::max(0, width - leastWidth(field));
    };
    int all = 0;
    for (const auto &[field, width] : widths)
        all += field == Field::Status ? 0 : spare(field, width);
    const double share = all > 0 ? std::clamp(double(missing) / all, 0.0, 1.0) : 0.0;
    for (auto &[field, width] : widths) {
        if (field == Field::Status)
            continue;
        const int less = int(std::ceil(spare(field, width) * share));
        width -= less;
        taken += less;
    }
    return taken;
}

/// The status is either a word or an icon, and the last to give way. Returns what was taken.
int JobColumns::shrinkStatus(std::map<Field, int> &widths, int missing) const
{
    const auto status = widths.find(Field::Status);
    if (missing <= 0 || status == widths.end() || m_sized.contains(Field::Status))
        return 0;
    const int taken = std::max(0, status->second - leastWidth(Field::Status));
    status->second -= taken;
    return taken;
}

void JobColumns::fitWidths()
{
    if (m_header->count() != int(FieldCount))
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const std::vector<Field> shown = shownFields();
    const bool stretches = !m_sized.contains(Field::Explanation)
        && std::find(shown.begin(), shown.end(), Field::Explanation) != shown.end();
    std::map<Field, int> widths; // without the explanation if it stretches
    int used = 0;
    for (const Field field : shown) {
        const int width =
            m_sized.contains(field) ? m_header->sectionSize(JobTableModel::column(field)) : usualWidth(field);
        if (field == Field::Explanation && stretches)
            continue;
        widths.emplace(field, width);
        used += width;
    }
    const int room = m_view->viewport()->width();
    // Columns that the user chose keep their widths: then the table scrolls.
    if (!m_chosen) {
        used -= shrink(widths, used + (stretches ? usualWidth(Field::Explanation) : 0) - room);
        used -= shrinkStatus(widths, used + (stretches ? leastWidth(Field::Explanation) : 0) - room);
    }
    if (stretches)
        widths[Field::Explanation] = std::max(room - used, leastWidth(Field::Explanation));
    for (const auto &[field, width] : widths)
        m_header->resizeSection(JobTableModel::column(field), width);
}

void JobColumns::fitWidth(Field field)
{
    // The explanation takes the remaining width again; other columns get the width of what they show.
    if (field == Field::Explanation) {
        m_sized.erase(field);
    } else {
        const QScopedValueRollback fitting(m_fitting, true);
        m_view->resizeColumnToContents(JobTableModel::column(field));
        m_sized.insert(field);
    }
    fitWidths();
    Q_EMIT changed();
}

std::vector<Field> JobColumns::shownFields() const
{
    std::vector<Field> fields;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(column))
            fields.push_back(JobTableModel::field(column));
    }
    return fields;
}

void JobColumns::setFieldShown(Field field, bool shown)
{
    const int column = JobTableModel::column(field);
    if (m_header->isSectionHidden(column) != shown)
        return;
    if (!shown && shownFields().size() == 1)
        return; // without columns there would be no header to show one again
    m_chosen = true;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        m_header->setSectionHidden(column, !shown);
    }
    fitWidths();
    Q_EMIT changed();
}

QByteArray JobColumns::saveState() const
{
    QStringList order;
    QStringList shown;
    QMap<QString, int> widths;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const Field field = JobTableModel::field(column);
        order.append(fieldKey(field));
        if (!m_header->isSectionHidden(column))
            shown.append(fieldKey(field));
        if (m_sized.contains(field))
            widths.insert(fieldKey(field), m_header->sectionSize(column));
    }
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << StateVersion << m_chosen << order << shown << widths;
    return state;
}

bool JobColumns::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    bool chosen = false;
    QStringList order;
    QStringList shown;
    QMap<QString, int> widths;
    stream >> version;
    if (version != StateVersion || m_header->count() != int(FieldCount))
        return false;
    stream >> chosen >> order >> shown >> widths;
    std::vector<Field> places;
    for (const QString &key : order) {
        const std::optional<Field> field = fieldOfKey(key);
        if (field && std::find(places.begin(), places.end(), *field) == places.end())
            places.push_back(*field);
    }
    if (stream.status() != QDataStream::Ok || places.empty()
        || std::none_of(shown.begin(), shown.end(), [](const QString &key) { return fieldOfKey(key).has_value(); }))
        return false;
    m_hasColumns = true;
    m_chosen = chosen;
    m_sized.clear();
    placeColumns(chosen ? completed(places) : defaultOrder());
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (const FieldInfo &info : jobFields()) {
            const int column = JobTableModel::column(info.field);
            m_header->setSectionHidden(column, !shown.contains(fieldKey(info.field)));
            if (const auto width = widths.find(fieldKey(info.field)); width != widths.end()) {
                m_header->resizeSection(column, std::clamp(*width, m_header->minimumSectionSize(), MostWidth));
                m_sized.insert(info.field);
            }
        }
    }
    refit();
    Q_EMIT changed();
    return true;
}

std::vector<ColumnWidth> JobColumns::chosenColumns() const
{
    if (!m_chosen && m_sized.empty())
        return {};
    const int digit = Metrics(m_view->font()).digitWidth;
    std::vector<ColumnWidth> columns;
    for (const Field field : shownFields()) {
        const int width = m_header->sectionSize(JobTableModel::column(field));
        columns.push_back({field, m_sized.contains(field) ? std::max(1, (width + digit / 2) / digit) : 0});
    }
    return columns;
}

void JobColumns::setChosenColumns(const std::vector<ColumnWidth> &columns)
{
    if (columns.empty() || m_header->count() != int(FieldCount)) {
        reset();
        return;
    }
    m_hasColumns = true;
    m_chosen = true;
    m_sized.clear();
    std::vector<Field> order;
    order.reserve(FieldCount);
    for (const ColumnWidth &column : columns)
        order.push_back(column.field);
    const std::vector<Field> shown = order;
    for (const Field field : defaultOrder()) { // hidden ones behind them
        if (std::find(order.begin(), order.end(), field) == order.end())
            order.push_back(field);
    }
    placeColumns(order);
    {
        const QScopedValueRollback fitting(m_fitting, true);
        const int digit = Metrics(m_view->font()).digitWidth;
        for (const FieldInfo &info : jobFields())
            m_header->setSectionHidden(
                JobTableModel::column(info.field), std::find(shown.begin(), shown.end(), info.field) == shown.end());
        for (const ColumnWidth &column : columns) {
            if (column.width <= 0)
                continue;
            const int width = std::clamp(column.width, 1, MostWidth / digit) * digit;
            m_header->resizeSection(
                JobTableModel::column(column.field), std::max(width, m_header->minimumSectionSize()));
            m_sized.insert(column.field);
        }
    }
    refit();
    Q_EMIT changed();
}

QMenu *JobColumns::createMenu(QWidget *parent)
{
    auto *menu = new StayOpenMenu(tr("&Columns"), parent);
    menu->setIcon(icons::icon("columns"_L1));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addChecksTo(menu);
    });
    return menu;
}

void JobColumns::addChecksTo(QMenu *menu)
{
    std::vector<QAction *> checks;
    for (const Field field : defaultOrder()) {
        QAction *check = menu->addAction(fieldTitle(field));
        check->setCheckable(true);
        check->setData(int(field));
        connect(check, &QAction::triggered, this, [this, field](bool on) { setFieldShown(field, on); });
        checks.push_back(check);
    }
    const auto show = [this, checks] {
        const std::size_t shown = shownFields().size();
        for (QAction *check : checks) {
            check->setChecked(!m_header->isSectionHidden(JobTableModel::column(Field(check->data().toInt()))));
            check->setEnabled(!check->isChecked() || shown > 1);
        }
    };
    show();
    connect(this, &JobColumns::changed, checks.front(), show); // the menu can stay open
    menu->addSeparator();
    menu->addAction(tr("&Reset Columns"), this, &JobColumns::reset);
}

} // namespace assay
