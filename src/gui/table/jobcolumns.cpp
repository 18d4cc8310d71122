// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/jobcolumns.h"

#include <algorithm>

#include <QAbstractScrollArea>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/table/jobheaderview.h"
#include "models/jobtablemodel.h"
#include "models/scoretext.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 StateVersion = 2;
constexpr quint32 FirstVersion = 1; // did not say which widths the user had chosen

} // namespace

JobColumns::JobColumns(JobHeaderView *header, QAbstractScrollArea *view)
    : QObject(view)
    , m_header(header)
    , m_view(view)
{
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu *menu = createMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_header->mapToGlobal(position));
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_stretching)
            return;
        m_resized.set(std::size_t(section));
        // When the user resizes the explanation, keep that width.
        if (section == JobTableModel::column(Field::Explanation)
            && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            m_stretches = false;
        stretch();
        Q_EMIT changed();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &JobColumns::changed);
}

void JobColumns::resetIfNew()
{
    if (!m_hasColumns)
        reset();
}

int JobColumns::defaultWidth(const FieldInfo &info) const
{
    const Metrics metrics(m_view->font());
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

void JobColumns::reset()
{
    if (m_header->count() != int(FieldCount))
        return;
    m_hasColumns = true;
    m_stretches = true;
    m_resized.reset();
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
        m_header->resizeSection(column, fittingWidth(info));
    }
    m_stretching = false;
    stretch();
    Q_EMIT changed();
}

/// Also wide enough for the title, if the column is shown.
int JobColumns::fittingWidth(const FieldInfo &info) const
{
    const int column = JobTableModel::column(info.field);
    return std::max(defaultWidth(info), m_header->isSectionHidden(column) ? 0 : m_header->sectionSizeHint(column));
}

void JobColumns::refit()
{
    if (m_header->count() != int(FieldCount))
        return;
    {
        const QScopedValueRollback stretching(m_stretching, true);
        for (const FieldInfo &info : jobFields()) {
            const int column = JobTableModel::column(info.field);
            if (!m_resized.test(std::size_t(column)))
                m_header->resizeSection(column, fittingWidth(info));
        }
    }
    stretch();
}

void JobColumns::stretch()
{
    const int column = JobTableModel::column(Field::Explanation);
    if (!m_stretches || m_stretching || m_header->count() != int(FieldCount) || m_header->isSectionHidden(column))
        return;
    const int others = m_header->length() - m_header->sectionSize(column);
    const int width = std::max(m_view->viewport()->width() - others, defaultWidth(fieldInfo(Field::Explanation)));
    m_stretching = true;
    m_header->resizeSection(column, width);
    m_stretching = false;
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
    {
        // Do not stretch the explanation while it is being hidden, or the header keeps the wrong total width.
        const QScopedValueRollback stretching(m_stretching, true);
        m_header->setSectionHidden(column, !shown);
    }
    if (shown
        && (!m_resized.test(std::size_t(column)) || m_header->sectionSize(column) < m_header->minimumSectionSize())) {
        const QScopedValueRollback stretching(m_stretching, true);
        m_header->resizeSection(column, fittingWidth(fieldInfo(field)));
    }
    stretch();
    Q_EMIT changed();
}

QByteArray JobColumns::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << StateVersion << quint32(FieldCount) << m_stretches << m_header->saveState()
           << quint64(m_resized.to_ullong());
    return state;
}

bool JobColumns::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    quint32 fields = 0;
    bool stretches = true;
    QByteArray header;
    quint64 resized = ~quint64(0);
    stream >> version >> fields >> stretches >> header;
    if (version == StateVersion)
        stream >> resized;
    // The state of another field table would assign widths and positions to the wrong columns.
    if (stream.status() != QDataStream::Ok || (version != StateVersion && version != FirstVersion)
        || fields != FieldCount || m_header->count() != int(FieldCount))
        return false;
    m_stretching = true;
    const bool restored = m_header->restoreState(header);
    m_stretching = false;
    // Qt saves these with the columns, but the program sets them.
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setSortIndicatorShown(false);
    m_header->setHighlightSections(false);
    m_header->setMinimumSectionSize(Metrics(m_view->font()).digitWidth * 5);
    if (!restored || shownFields().empty()) {
        reset();
        return false;
    }
    m_hasColumns = true;
    m_stretches = stretches;
    m_resized = std::bitset<FieldCount>(resized);
    refit();
    Q_EMIT changed();
    return true;
}

QMenu *JobColumns::createMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Columns"), parent);
    menu->setIcon(icons::icon("columns"_L1));
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    return menu;
}

void JobColumns::fillMenu(QMenu *menu)
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
    connect(reset, &QAction::triggered, this, &JobColumns::reset);
}

} // namespace assay
