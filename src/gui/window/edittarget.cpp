// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/edittarget.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>

#include "gui/actions/valueactions.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/fittingtextedit.h"

namespace assay {

namespace {

bool isInside(const QWidget *widget, const QWidget *window)
{
    // A floating panel is a window of its own, so QWidget::isAncestorOf() does not find it.
    while (widget && widget != window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool isSelectable(const QLabel *label)
{
    return label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
}

// The selected rows of a list, one a line; the cells of a row with tabs between them.
QString selectedText(const QAbstractItemView *list)
{
    const auto *table = qobject_cast<const QTableView *>(list);
    QModelIndexList cells = list->selectionModel()->selectedIndexes();
    const auto place = [table](const QModelIndex &cell) {
        return table ? table->horizontalHeader()->visualIndex(cell.column()) : cell.column();
    };
    std::sort(cells.begin(), cells.end(), [&place](const QModelIndex &one, const QModelIndex &other) {
        return one.row() != other.row() ? one.row() < other.row() : place(one) < place(other);
    });
    QString text;
    int row = -1;
    for (const QModelIndex &cell : cells) {
        if (table && table->isColumnHidden(cell.column()))
            continue;
        if (row >= 0)
            text += cell.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
        row = cell.row();
        QString shown = cell.data().toString();
        text += shown.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    }
    return text;
}

} // namespace

EditTarget::EditTarget(JobTableView *table, QWidget *window)
    : QObject(window)
    , m_table(table)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isInside(now, m_window) && !qobject_cast<QMenuBar *>(now) && !qobject_cast<QMenu *>(now))
            setFocus(now);
    });
}

EditTarget::~EditTarget() = default;

void EditTarget::setFocus(QWidget *widget)
{
    for (const QMetaObject::Connection &each : m_connections)
        disconnect(each);
    m_connections.clear();
    if (m_focus)
        m_focus->removeEventFilter(this);
    m_focus = widget;
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        m_connections.push_back(connect(line, &QLineEdit::selectionChanged, this, &EditTarget::changed));
        m_connections.push_back(connect(line, &QLineEdit::textChanged, this, &EditTarget::changed));
    } else if (auto *text = qobject_cast<QTextEdit *>(widget)) {
        m_connections.push_back(connect(text, &QTextEdit::selectionChanged, this, &EditTarget::changed));
        m_connections.push_back(connect(text, &QTextEdit::textChanged, this, &EditTarget::changed));
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
        m_connections.push_back(connect(plain, &QPlainTextEdit::selectionChanged, this, &EditTarget::changed));
        m_connections.push_back(connect(plain, &QPlainTextEdit::textChanged, this, &EditTarget::changed));
    } else if (qobject_cast<QLabel *>(widget)) {
        widget->installEventFilter(this); // a label does not say that its selection has changed
    } else if (const auto *values = qobject_cast<QAbstractItemView *>(widget);
               isOnValues() && values->selectionModel()) {
        m_connections.push_back(
            connect(values->selectionModel(), &QItemSelectionModel::currentChanged, this, &EditTarget::changed));
    } else if (const QAbstractItemView *view = list(); view && view->selectionModel()) {
        m_connections.push_back(
            connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EditTarget::changed));
    }
    Q_EMIT changed();
}

bool EditTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyRelease:
        // After the label has handled it.
        QMetaObject::invokeMethod(this, &EditTarget::changed, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// The list with the focus, if rows can be selected in it; not the table of jobs.
QAbstractItemView *EditTarget::list() const
{
    auto *view = qobject_cast<QAbstractItemView *>(m_focus.data());
    const bool other = view && view != m_table && view->selectionMode() != QAbstractItemView::NoSelection;
    return other ? view : nullptr;
}

/// True when a list of values has the focus: its current value can be copied, but there is nothing to select.
bool EditTarget::isOnValues() const
{
    const auto *view = qobject_cast<QAbstractItemView *>(m_focus.data());
    return view && view != m_table && view->selectionMode() == QAbstractItemView::NoSelection;
}

bool EditTarget::canCopy() const
{
    if (isOnValues()) {
        const std::optional<HeldValue> held = ValueHolder::ofFocus(m_focus);
        return held && held->value;
    }

    if (const auto *line = qobject_cast<QLineEdit *>(m_focus.data()))
        return line->hasSelectedText() && line->echoMode() == QLineEdit::Normal;
    if (const auto *text = qobject_cast<QTextEdit *>(m_focus.data()))
        return text->textCursor().hasSelection();
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(m_focus.data()))
        return plain->textCursor().hasSelection();
    if (const auto *label = qobject_cast<QLabel *>(m_focus.data()); label && label->hasSelectedText())
        return true;
    if (const QAbstractItemView *view = list())
        return view->selectionModel() && view->selectionModel()->hasSelection();
    return m_table->selectedRowCount() > 0;
}

void EditTarget::copy()
{
    if (!canCopy())
        return;
    if (isOnValues())
        ValueActions::copy(ValueHolder::ofFocus(m_focus)->value);
    else if (auto *line = qobject_cast<QLineEdit *>(m_focus.data()))
        line->copy();
    else if (auto *text = qobject_cast<QTextEdit *>(m_focus.data()))
        text->copy();
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_focus.data()))
        plain->copy();
    else if (const auto *label = qobject_cast<QLabel *>(m_focus.data()); label && label->hasSelectedText())
        QGuiApplication::clipboard()->setText(label->selectedText());
    else if (auto *sessions = qobject_cast<SessionTableView *>(m_focus.data()))
        sessions->copySelection();
    else if (const QAbstractItemView *view = list())
        QGuiApplication::clipboard()->setText(selectedText(view));
    else
        m_table->copySelection();
}

void EditTarget::copyValue() const
{
    // Of the control that had the focus last, which may be in a floating panel.
    if (const std::optional<HeldValue> held = ValueHolder::ofFocus(m_focus))
        ValueActions::copy(held->value);
}

bool EditTarget::canSelectAll() const
{
    if (isOnValues())
        return false;

    if (const auto *line = qobject_cast<QLineEdit *>(m_focus.data()))
        return !line->text().isEmpty();
    if (const auto *text = qobject_cast<QTextEdit *>(m_focus.data()))
        return !text->document()->isEmpty();
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(m_focus.data()))
        return !plain->document()->isEmpty();
    if (const auto *label = qobject_cast<QLabel *>(m_focus.data()); label && isSelectable(label))
        return !label->text().isEmpty();
    if (const QAbstractItemView *view = list()) {
        return view->selectionMode() != QAbstractItemView::SingleSelection && view->model()
            && view->model()->rowCount() > 0;
    }
    return m_table->model() && m_table->model()->rowCount() > 0;
}

void EditTarget::selectAll()
{
    if (!canSelectAll())
        return;
    if (auto *line = qobject_cast<QLineEdit *>(m_focus.data())) {
        line->selectAll();
    } else if (auto *text = qobject_cast<QTextEdit *>(m_focus.data())) {
        if (auto *fitting = qobject_cast<FittingTextEdit *>(text))
            fitting->finish();
        text->selectAll();
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_focus.data())) {
        plain->selectAll();
    } else if (auto *label = qobject_cast<QLabel *>(m_focus.data()); label && isSelectable(label)) {
        label->setSelection(0, static_cast<int>(label->text().size()));
        Q_EMIT changed();
    } else if (QAbstractItemView *view = list()) {
        view->selectAll();
    } else {
        m_table->selectAll();
    }
}

} // namespace assay
