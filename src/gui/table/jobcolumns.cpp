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
#include "gui/table/columnwidths.h"
#include "gui/table/jobheaderview.h"
#include "gui/widgets/stayopenmenu.h"
#include "models/jobtablemodel.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 StateVersion = 2;
constexpr int MostWidth = 10'000; // pixels; a damaged state can hold anything

/// Adds the columns that are missing in an order, each before the next field of the default order.
std::vector<JobColumn> completed(std::vector<JobColumn> order)
{
    const std::vector<JobColumn> all = JobColumn::all();
    for (auto missing = all.rbegin(); missing != all.rend(); ++missing) {
        if (std::find(order.begin(), order.end(), *missing) != order.end())
            continue;
        const auto next = missing == all.rbegin() ? order.end() : std::find(order.begin(), order.end(), *(missing - 1));
        order.insert(next, *missing);
    }
    return order;
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
    m_sized.insert(JobTableModel::columnAt(section));
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
int JobColumns::usualWidth(JobColumn column) const
{
    return std::max(
        assay::usualWidth(column, Metrics(m_view->font())), m_header->sectionSizeHint(JobTableModel::column(column)));
}

/// The width to which a default column shrinks in a narrow window.
int JobColumns::leastWidth(JobColumn column) const
{
    return std::max(assay::leastWidth(column, Metrics(m_view->font())), m_header->minimumSectionSize());
}

bool JobColumns::isWide() const
{
    return m_view->window()->width() > Metrics(m_view->font()).digitWidth * 225; // about 1700 pixels
}

void JobColumns::reset()
{
    if (m_header->count() != int(JobColumn::Count))
        return;
    m_hasColumns = true;
    m_chosen = false;
    m_sized.clear();
    placeColumns(JobColumn::all());
    refit();
    Q_EMIT changed();
}

void JobColumns::placeColumns(const std::vector<JobColumn> &order)
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (int place = 0; place < int(order.size()); ++place)
        m_header->moveSection(m_header->visualIndex(JobTableModel::column(order[std::size_t(place)])), place);
}

void JobColumns::refit()
{
    if (m_header->count() != int(JobColumn::Count) || m_fitting)
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
    for (const JobColumn column : JobColumn::all()) {
        const DefaultColumn when = column.shown();
        const bool shown = when == DefaultColumn::Shown || (wide && when == DefaultColumn::Wide);
        m_header->setSectionHidden(JobTableModel::column(column), !shown);
    }
}

/// Takes up to this many pixels from columns that the user has not resized, but for the status. Returns what was taken.
int JobColumns::shrink(std::map<JobColumn, int> &widths, int missing) const
{
    int taken = 0;
    const auto spare = [this](JobColumn column, int width) {
        return m_sized.contains(column) ? 0 : std::max(0, width - leastWidth(column));
    };
    int all = 0;
    for (const auto &[column, width] : widths)
        all += column == Field::Status ? 0 : spare(column, width);
    const double share = all > 0 ? std::clamp(double(missing) / all, 0.0, 1.0) : 0.0;
    for (auto &[column, width] : widths) {
        if (column == Field::Status)
            continue;
        const int less = int(std::ceil(spare(column, width) * share));
        width -= less;
        taken += less;
    }
    return taken;
}

/// The status is either a word or an icon, and the last to give way. Returns what was taken.
int JobColumns::shrinkStatus(std::map<JobColumn, int> &widths, int missing) const
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
    if (m_header->count() != int(JobColumn::Count))
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const std::vector<JobColumn> shown = shownColumns();
    const bool stretches = !m_sized.contains(Field::Explanation)
        && std::find(shown.begin(), shown.end(), Field::Explanation) != shown.end();
    std::map<JobColumn, int> widths; // without the explanation if it stretches
    int used = 0;
    for (const JobColumn column : shown) {
        const int width =
            m_sized.contains(column) ? m_header->sectionSize(JobTableModel::column(column)) : usualWidth(column);
        if (column == Field::Explanation && stretches)
            continue;
        widths.emplace(column, width);
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
    for (const auto &[column, width] : widths)
        m_header->resizeSection(JobTableModel::column(column), width);
}

void JobColumns::fitWidth(JobColumn column)
{
    // The explanation takes the remaining width again; other columns get the width of what they show.
    if (column == Field::Explanation) {
        m_sized.erase(column);
    } else {
        const QScopedValueRollback fitting(m_fitting, true);
        m_view->resizeColumnToContents(JobTableModel::column(column));
        m_sized.insert(column);
    }
    fitWidths();
    Q_EMIT changed();
}

std::vector<JobColumn> JobColumns::shownColumns() const
{
    std::vector<JobColumn> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(section))
            columns.push_back(JobTableModel::columnAt(section));
    }
    return columns;
}

void JobColumns::setColumnShown(JobColumn column, bool shown)
{
    const int section = JobTableModel::column(column);
    if (m_header->isSectionHidden(section) != shown)
        return;
    if (!shown && shownColumns().size() == 1)
        return; // without columns there would be no header to show one again
    m_chosen = true;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        m_header->setSectionHidden(section, !shown);
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
        const int section = m_header->logicalIndex(place);
        const JobColumn column = JobTableModel::columnAt(section);
        order.append(column.key());
        if (!m_header->isSectionHidden(section))
            shown.append(column.key());
        if (m_sized.contains(column))
            widths.insert(column.key(), m_header->sectionSize(section));
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
    if (version != StateVersion || m_header->count() != int(JobColumn::Count))
        return false;
    stream >> chosen >> order >> shown >> widths;
    std::vector<JobColumn> places;
    for (const QString &key : order) {
        const std::optional<JobColumn> column = JobColumn::byKey(key);
        if (column && std::find(places.begin(), places.end(), *column) == places.end())
            places.push_back(*column);
    }
    if (stream.status() != QDataStream::Ok || places.empty()
        || std::none_of(
            shown.begin(), shown.end(), [](const QString &key) { return JobColumn::byKey(key).has_value(); }))
        return false;
    m_hasColumns = true;
    m_chosen = chosen;
    m_sized.clear();
    placeColumns(chosen ? completed(places) : JobColumn::all());
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (const JobColumn column : JobColumn::all()) {
            const int section = JobTableModel::column(column);
            m_header->setSectionHidden(section, !shown.contains(column.key()));
            if (const auto width = widths.find(column.key()); width != widths.end()) {
                m_header->resizeSection(section, std::clamp(*width, m_header->minimumSectionSize(), MostWidth));
                m_sized.insert(column);
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
    for (const JobColumn column : shownColumns()) {
        const int width = m_header->sectionSize(JobTableModel::column(column));
        columns.push_back({column, m_sized.contains(column) ? std::max(1, (width + digit / 2) / digit) : 0});
    }
    return columns;
}

void JobColumns::setChosenColumns(const std::vector<ColumnWidth> &columns)
{
    if (columns.empty() || m_header->count() != int(JobColumn::Count)) {
        reset();
        return;
    }
    m_hasColumns = true;
    m_chosen = true;
    m_sized.clear();
    std::vector<JobColumn> order;
    order.reserve(JobColumn::Count);
    for (const ColumnWidth &column : columns)
        order.push_back(column.column);
    const std::vector<JobColumn> shown = order;
    for (const JobColumn column : JobColumn::all()) { // hidden ones behind them
        if (std::find(order.begin(), order.end(), column) == order.end())
            order.push_back(column);
    }
    placeColumns(order);
    {
        const QScopedValueRollback fitting(m_fitting, true);
        const int digit = Metrics(m_view->font()).digitWidth;
        for (const JobColumn column : JobColumn::all())
            m_header->setSectionHidden(
                JobTableModel::column(column), std::find(shown.begin(), shown.end(), column) == shown.end());
        for (const ColumnWidth &column : columns) {
            if (column.width <= 0)
                continue;
            const int width = std::clamp(column.width, 1, MostWidth / digit) * digit;
            m_header->resizeSection(
                JobTableModel::column(column.column), std::max(width, m_header->minimumSectionSize()));
            m_sized.insert(column.column);
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
    for (const JobColumn column : JobColumn::all()) {
        if (column == MarkPart::Marks)
            menu->addSeparator(); // the user's own begin
        QAction *check = menu->addAction(column.title());
        check->setCheckable(true);
        check->setData(JobTableModel::column(column));
        connect(check, &QAction::triggered, this, [this, column](bool on) { setColumnShown(column, on); });
        checks.push_back(check);
    }
    const auto show = [this, checks] {
        const std::size_t shown = shownColumns().size();
        for (QAction *check : checks) {
            check->setChecked(!m_header->isSectionHidden(check->data().toInt()));
            check->setEnabled(!check->isChecked() || shown > 1);
        }
    };
    show();
    connect(this, &JobColumns::changed, checks.front(), show); // the menu can stay open
    menu->addSeparator();
    menu->addAction(tr("&Reset Columns"), this, &JobColumns::reset);
}

} // namespace assay
