// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessioncolumns.h"

#include <algorithm>

#include <QDataStream>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>

#include "core/base/utf8.h"
#include "gui/actions/menulabel.h"
#include "gui/look/metrics.h"
#include "gui/sessions/sessionheaderview.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/widgets/showncolumns.h"
#include "models/sessioncolumnname.h"
#include "models/sessiontablemodel.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

using Kind = SessionColumn::Kind;

constexpr quint32 StateVersion = 1;
constexpr int MostWidth = 10'000; // pixels; a damaged state can hold anything
constexpr qsizetype MostKeys = 2'000; // modules come and go; what is kept of them must not grow for ever

/// The usual width of a column, in digits.
int usualDigits(Kind kind)
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
    case Kind::Started:
        return 18;
    case Kind::Version:
        return 10;
    case Kind::Length:
        return 14;
    default:
        return 7;
    }
}

/// Puts the keys that are missing in an order after the one that is before them in another.
QStringList merged(QStringList order, const QStringList &all)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!order.contains(all[i]))
            order.insert(i == 0 ? 0 : order.indexOf(all[i - 1]) + 1, all[i]);
    }
    return order;
}

} // namespace

SessionColumns::SessionColumns(SessionHeaderView &header, SessionTableModel &model, SessionTableView *view)
    : QObject(view)
    , m_header(header)
    , m_model(model)
    , m_view(view)
{
    connect(&header, &QHeaderView::sectionResized, this, &SessionColumns::noteResized);
    connect(&header, &QHeaderView::sectionMoved, this, &SessionColumns::noteMoved);
}

SessionColumns::~SessionColumns() = default;

QString SessionColumns::keyOf(int column) const
{
    const SessionColumn of = SessionTableModel::column(column);
    if (!isOfModule(of.kind))
        return sessionColumnName(of.kind, {});
    const SessionTable &table = *m_model.table(); // without one there are no such columns
    const auto &modules = table.store().dictionary(Field::Module);
    return sessionColumnName(of.kind, fromUtf8(modules.value(table.modules()[of.module])));
}

/// Whether there is something to show in it.
bool SessionColumns::isPossible(int column) const
{
    const Kind kind = SessionTableModel::column(column).kind;
    return m_model.spans() || (kind != Kind::Started && kind != Kind::Length);
}

int SessionColumns::usualWidth(int column) const
{
    const int usual = Metrics(m_view->font()).digitWidth * usualDigits(SessionTableModel::column(column).kind);
    return std::max(usual, m_header.sectionSizeHint(column));
}

/// All columns of the model as the user has ordered them.
std::vector<int> SessionColumns::order() const
{
    QStringList keys;
    for (int column = 0; column < m_model.columnCount(); ++column)
        keys << keyOf(column);
    std::vector<int> order;
    for (const QString &key : merged(m_order, keys)) {
        if (const qsizetype column = keys.indexOf(key); column >= 0)
            order.push_back(static_cast<int>(column));
    }
    return order;
}

void SessionColumns::refit()
{
    if (m_fitting || m_header.count() != m_model.columnCount())
        return;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        m_header.setMinimumSectionSize(Metrics(m_view->font()).digitWidth * 5);
        const std::vector<int> places = order();
        for (int place = 0; place < static_cast<int>(places.size()); ++place)
            m_header.moveSection(m_header.visualIndex(places[static_cast<std::size_t>(place)]), place);
        showChosen();
        for (int column = 0; column < m_header.count(); ++column) {
            const auto width = m_widths.constFind(keyOf(column));
            m_header.resizeSection(
                column,
                width == m_widths.cend() ? usualWidth(column)
                                         : std::clamp(*width, m_header.minimumSectionSize(), MostWidth));
        }
    }
    m_view->viewport()->update(); // another column may stay in sight now
    Q_EMIT changed();
}

void SessionColumns::showChosen()
{
    bool any = false;
    for (int column = 0; column < m_header.count(); ++column) {
        const bool shown = isPossible(column) && !m_hidden.contains(keyOf(column));
        m_header.setSectionHidden(column, !shown);
        any = any || shown;
    }
    if (!any) // the shown ones are those of a module that is gone
        m_header.setSectionHidden(SessionTableModel::columnOf({Kind::Lowest, 0}), false);
}

void SessionColumns::noteResized(int column)
{
    if (m_fitting || m_header.isSectionHidden(column))
        return;
    m_widths.insert(keyOf(column), m_header.sectionSize(column));
    Q_EMIT changed();
}

void SessionColumns::noteMoved()
{
    if (m_fitting)
        return;
    QStringList now;
    for (int place = 0; place < m_header.count(); ++place)
        now << keyOf(m_header.logicalIndex(place));
    m_order = merged(now, m_order);
    m_view->viewport()->update(); // another column may stay in sight now
    Q_EMIT changed();
}

std::vector<int> SessionColumns::shown() const
{
    return shownColumns(*m_view);
}

void SessionColumns::setShown(int column, bool shown)
{
    if (m_header.isSectionHidden(column) != shown)
        return;
    if (!shown && this->shown().size() == 1)
        return; // without columns there would be no header to show one again
    if (shown)
        m_hidden.remove(keyOf(column));
    else
        m_hidden.insert(keyOf(column));
    refit();
}

void SessionColumns::reset()
{
    m_order.clear();
    m_hidden.clear();
    m_widths.clear();
    refit();
}

QByteArray SessionColumns::saveState() const
{
    QStringList hidden(m_hidden.cbegin(), m_hidden.cend());
    hidden.sort(); // else the same state were another one
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << StateVersion << m_order.first(std::min(m_order.size(), MostKeys))
           << hidden.first(std::min(hidden.size(), MostKeys)) << m_widths;
    return state;
}

bool SessionColumns::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QStringList order;
    QStringList hidden;
    QMap<QString, int> widths;
    stream >> version;
    if (version != StateVersion)
        return false;
    stream >> order >> hidden >> widths;
    if (stream.status() != QDataStream::Ok || widths.size() > MostKeys)
        return false;
    order.removeDuplicates();
    m_order = order;
    m_hidden = {hidden.cbegin(), hidden.cend()};
    m_widths = widths;
    refit();
    return true;
}

void SessionColumns::addTo(QMenu &menu, int column)
{
    menu.addAction(
            tr("Fit &Width"), this,
            [this, column] {
                if (column < m_header.count()) // else other sessions came while the menu was open
                    m_view->resizeColumnToContents(column);
            })
        ->setObjectName(u"fitWidth"_s);
    QAction *hide = menu.addAction(tr("&Hide"), this, [this, column] {
        if (column < m_header.count())
            setShown(column, false);
    });
    hide->setObjectName(u"hideColumn"_s);
    hide->setEnabled(shown().size() > 1);
    menu.addSection(tr("Columns"));
    addChecksTo(menu);
}

void SessionColumns::addChecksTo(QMenu &menu)
{
    std::vector<QAction *> checks;
    for (int column = 0; column < m_header.count(); ++column) {
        if (!isPossible(column))
            continue;
        QAction *check = menu.addAction(menuLabel(m_model.headerData(column, Qt::Horizontal).toString()));
        const QString key = keyOf(column);
        check->setCheckable(true);
        check->setData(key);
        connect(check, &QAction::triggered, this, [this, column, key](bool on) {
            if (column < m_header.count() && keyOf(column) == key)
                setShown(column, on);
        });
        checks.push_back(check);
    }
    const auto show = [this, checks] {
        const std::size_t shown = this->shown().size();
        for (QAction *check : checks) {
            check->setChecked(!m_hidden.contains(check->data().toString()));
            check->setEnabled(!check->isChecked() || shown > 1);
        }
    };
    show();
    connect(this, &SessionColumns::changed, checks.front(), show); // the menu can stay open
    menu.addSeparator();
    menu.addAction(tr("&Reset Columns"), this, &SessionColumns::reset)->setObjectName(u"resetColumns"_s);
}

} // namespace assay
