// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QStringList>
#include <QTest>

#include "helpers/windowwalk.h"

namespace assay::test {

/// Finds the controls below \p at that have no accessible name or no role.
inline void findNameless(QAccessibleInterface *at, const QString &path, QStringList &found, int &seen)
{
    if (!at || at->state().invisible)
        return;
    const QString own = path + u'/' + QString::number(at->role(), 16) + u'(' + at->text(QAccessible::Name) + u')';
    if (at->role() == QAccessible::Table || at->role() == QAccessible::List || at->role() == QAccessible::Tree) {
        ++seen; // cells are data, not controls
        if (at->text(QAccessible::Name).isEmpty())
            found.append(own);
        return;
    }
    if (at->state().focusable) {
        ++seen;
        if (at->text(QAccessible::Name).isEmpty() || at->role() == QAccessible::NoRole)
            found.append(own);
    }
    for (int child = 0; child < at->childCount(); ++child)
        findNameless(at->child(child), own, found, seen);
}

/// The controls of a widget that have no name, as paths; also a word when it has fewer controls than \p atLeast.
inline QStringList nameless(QWidget &widget, int atLeast)
{
    QStringList found;
    int seen = 0;
    QApplication::processEvents();
    findNameless(QAccessible::queryAccessibleInterface(&widget), {}, found, seen);
    if (seen < atLeast)
        found.append(QStringLiteral("only %1 controls were found").arg(seen));
    return found;
}

/// What the Tab key reached.
struct TabRound
{
    qsizetype stops = 0; ///< visible controls that Tab should reach
    QStringList
        missed; ///< those that it did not; in a group of radio buttons it reaches one, and arrow keys the others
    bool cameBack = false; ///< to the control where it began
};

/// Presses \p key, Tab or Backtab, until the focus is back where it was. \p all: a window, or what lies over one and
/// keeps the focus.
inline TabRound goRound(const QWidget &all, Qt::Key key)
{
    QSet<QWidget *> missed;
    const auto widgets = all.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isStop = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        if (isStop && widget->isVisible() && widget->isEnabled() && widget->window() == all.window())
            missed.insert(widget);
    }
    TabRound round;
    round.stops = missed.size();
    QWidget *const begin = QApplication::focusWidget();
    for (qsizetype step = 0; step < 2 * round.stops && begin && !round.cameBack; ++step) {
        missed.remove(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
        round.cameBack = QApplication::focusWidget() == begin;
    }
    for (const QWidget *widget : std::as_const(missed)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button || !button->autoExclusive())
            round.missed.append(WindowWalk::name(widget));
    }
    return round;
}

} // namespace assay::test
