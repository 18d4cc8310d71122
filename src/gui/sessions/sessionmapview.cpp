// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessionmapview.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include "gui/look/colours.h"
#include "gui/look/hairline.h"
#include "gui/look/metrics.h"
#include "gui/sessions/sessionmapdelegate.h"
#include "gui/sessions/sessionmapheader.h"
#include "models/sessionmapmodel.h"

namespace assay {

namespace {

constexpr std::size_t MeasuredCells = 500; // values of unknown scales
constexpr double WholeNumber = 1e-6; // a score this near to a whole number is one
constexpr int LongestScore = 4; // digits
constexpr int LongestValue = 7; // digits; a longer value is in the tooltip

} // namespace

SessionMapView::SessionMapView(SessionMapModel &model, QWidget *parent)
    : UniformTableView(parent)
    , m_model(model)
    , m_header(new SessionMapHeader(this))
{
    setHorizontalHeader(m_header);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setFirstColumnFrozen(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection); // the selection is the table's: here a cell has the mark
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Map of the session: turns and modules"));
    setItemDelegate(new SessionMapDelegate(model, this));
    setModel(&model);
    applyColours();
    applyMetrics();
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_under = QPersistentModelIndex();
        Q_EMIT pointedAt({});
        applyMetrics();
    });
    connect(this, &QAbstractItemView::clicked, this, &SessionMapView::chosen);
}

SessionMapView::~SessionMapView() = default;

void SessionMapView::goToCurrentJob()
{
    const QModelIndex index = m_model.currentJobIndex();
    if (!index.isValid())
        return;
    setAutoScroll(false); // below it scrolls only if need be
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
    scrollTo(index);
}

/// On the panel's ground, also its scroll bars.
void SessionMapView::applyColours()
{
    const QPalette surroundings = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    const QColor ground = surroundings.color(QPalette::Active, QPalette::Window);
    if (palette().color(QPalette::Active, QPalette::Base) == ground)
        return;
    QPalette own; // only this role, so that all others still follow the window
    own.setColor(QPalette::Base, ground);
    setPalette(own);
}

void SessionMapView::applyMetrics()
{
    const Metrics metrics(font());
    setRowHeight(evenHeight(metrics.lineHeight + metrics.space(3), devicePixelRatioF()));
    horizontalScrollBar()->setSingleStep(metrics.digitWidth * 4);
    m_narrowest = cellWidth();
    shareWidth();
}

/// The width that the values need.
int SessionMapView::cellWidth() const
{
    const Metrics metrics(font());
    int digits = 2;
    if (m_model.map()) {
        // Formatting all values would take more than a frame. Scores inside their scale have two digits when they are
        // whole, else four; ">0.99" is drawn smaller.
        const SessionMap &map = *m_model.map();
        std::size_t measured = 0;
        for (const SessionMap::Cell &cell : map.cells) {
            if (cell.share) {
                const double score = *cell.share * scaleTop(map.modules[cell.module].scale).value_or(1.0);
                if (digits < LongestScore && std::fabs(score - std::round(score)) > WholeNumber)
                    digits = LongestScore;
            } else if (cell.kind == SessionMap::Kind::RawScore && digits < LongestValue && ++measured < MeasuredCells) {
                const QModelIndex index = m_model.index(static_cast<int>(cell.turn), static_cast<int>(cell.module) + 1);
                digits = std::clamp(static_cast<int>(m_model.data(index).toString().size()), digits, LongestValue);
            }
        }
    }
    return digits * metrics.digitWidth + metrics.space(2);
}

int SessionMapView::turnWidth() const
{
    const Metrics metrics(font());
    const QFontMetrics strong(metrics.strong);
    const QFontMetrics quiet(metrics.secondary);
    int widest = quiet.horizontalAdvance(m_model.headerData(0, Qt::Horizontal).toString());
    // Turns ascend: the first may have a sign, the last two are the longest number and the jobs without a turn.
    const int rows = m_model.rowCount();
    for (const int row : {0, rows - 2, rows - 1}) {
        if (row >= 0 && row < rows)
            widest = std::max(widest, strong.horizontalAdvance(m_model.data(m_model.index(row, 0)).toString()));
    }
    return std::min(widest + metrics.space(3.5), std::max(metrics.space(12), viewport()->width() / 3));
}

/// Each column gets the same share of the width.
void SessionMapView::shareWidth()
{
    const int modules = m_header->count() - 1;
    if (modules < 1)
        return;
    const Metrics metrics(font());
    const int turns = turnWidth();
    const int room = viewport()->width() - turns - metrics.space(0.5);
    const int widest = metrics.digitWidth * 16; // a single column as wide as the dock would be a slab
    const int width = std::clamp(room / modules, m_narrowest, std::max(m_narrowest, widest));
    bool level = true;
    for (int section = 1; section <= modules && level; ++section)
        level = m_header->levelWidth(m_model.headerData(section, Qt::Horizontal).toString()) <= width;
    m_header->setUpright(!level);
    m_header->setDefaultSectionSize(width);
    if (m_header->sectionSize(0) != turns)
        m_header->resizeSection(0, turns);
    for (int section = 1; section <= modules; ++section) {
        if (m_header->sectionSize(section) != width)
            m_header->resizeSection(section, width);
    }
    setMaximumHeight(wholeHeight()); // what is below it stands right below it
    updateGeometry();
    updateGeometries();
    viewport()->update();
}

int SessionMapView::wholeHeight() const
{
    const qint64 rows = qint64(m_model.rowCount()) * rowHeight();
    const int bar = m_header->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return static_cast<int>(std::min<qint64>(QWIDGETSIZE_MAX / 2, rows + m_header->sizeHint().height() + bar));
}

QSize SessionMapView::sizeHint() const
{
    constexpr int Rows = 6; // with more room it grows to its whole height
    return {Metrics(font()).space(80), std::min(wholeHeight(), m_header->sizeHint().height() + Rows * rowHeight())};
}

QSize SessionMapView::minimumSizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(30), std::min(wholeHeight(), m_header->sizeHint().height() + 3 * rowHeight())};
}

void SessionMapView::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    else
        UniformTableView::keyPressEvent(event);
}

void SessionMapView::resizeEvent(QResizeEvent *event)
{
    UniformTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        shareWidth();
}

void SessionMapView::showEvent(QShowEvent *event)
{
    UniformTableView::showEvent(event);
    applyColours();
    shareWidth();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void SessionMapView::changeEvent(QEvent *event)
{
    UniformTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void SessionMapView::focusInEvent(QFocusEvent *event)
{
    UniformTableView::focusInEvent(event);
    Q_EMIT pointedAt(currentIndex());
}

void SessionMapView::focusOutEvent(QFocusEvent *event)
{
    UniformTableView::focusOutEvent(event);
    Q_EMIT pointedAt(m_under);
}

bool SessionMapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_under = QPersistentModelIndex();
        Q_EMIT pointedAt(hasFocus() ? currentIndex() : QModelIndex());
    }
    return UniformTableView::viewportEvent(event);
}

void SessionMapView::mouseMoveEvent(QMouseEvent *event)
{
    UniformTableView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (under == m_under)
        return;
    m_under = under;
    Q_EMIT pointedAt(under.isValid() || !hasFocus() ? under : currentIndex());
}

void SessionMapView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    UniformTableView::currentChanged(current, previous);
    if (hasFocus())
        Q_EMIT pointedAt(current);
}

} // namespace assay
