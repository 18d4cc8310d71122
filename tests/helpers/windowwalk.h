// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QGroupBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStringList>
#include <QToolButton>

/// Inspects all widgets of a window or dialog for visible faults: text that is cut off, widgets outside of their
/// parent, duplicate mnemonics in a menu, texts that cannot be translated.
class WindowWalk
{
public:
    explicit WindowWalk(QWidget *window)
        : m_window(window)
    {
    }

    /// Widgets and texts that are cut off, one line each.
    QStringList clipped()
    {
        m_faults.clear();
        for (QWidget *widget : shown()) {
            checkPlace(widget);
            if (auto *label = qobject_cast<QLabel *>(widget))
                checkLabel(label);
            else if (auto *button = qobject_cast<QAbstractButton *>(widget))
                checkButton(button);
            else if (auto *menus = qobject_cast<QMenuBar *>(widget))
                checkMenuBar(menus);
        }
        return m_faults;
    }

    /// Mnemonics that are used twice in a menu or in the window.
    QStringList clashes()
    {
        m_faults.clear();
        Letters ofWindow;
        for (QWidget *widget : shown()) {
            if (auto *button = qobject_cast<QAbstractButton *>(widget); button && !inAnotherWindow(button))
                note(ofWindow, button->text());
            else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
                note(ofWindow, label->text());
        }
        for (QMenuBar *bar : m_window->findChildren<QMenuBar *>()) {
            for (QAction *action : bar->actions())
                note(ofWindow, action->text());
        }
        for (QMenu *menu : m_window->findChildren<QMenu *>()) {
            Letters ofMenu;
            for (QAction *action : menu->actions())
                note(ofMenu, action->text());
        }
        return m_faults;
    }

    /// All visible texts and accessible texts, with their widgets.
    QList<QPair<QString, QString>> texts()
    {
        QList<QPair<QString, QString>> found;
        const auto add = [&found](const QObject *object, const QString &text) {
            if (!text.isEmpty())
                found.append({name(object), text});
        };
        QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
        widgets.append(m_window);
        for (QWidget *widget : std::as_const(widgets)) {
            add(widget, widget->toolTip());
            add(widget, widget->accessibleName());
            add(widget, widget->accessibleDescription());
            add(widget, widget->windowTitle());
            if (auto *label = qobject_cast<QLabel *>(widget))
                add(widget, label->text());
            else if (auto *button = qobject_cast<QAbstractButton *>(widget))
                add(widget, button->text());
            else if (auto *group = qobject_cast<QGroupBox *>(widget))
                add(widget, group->title());
            else if (auto *line = qobject_cast<QLineEdit *>(widget))
                add(widget, line->placeholderText());
        }
        for (QAction *action : m_window->findChildren<QAction *>()) {
            add(action, action->text());
            add(action, action->toolTip());
        }
        return found;
    }

    static QString name(const QObject *object)
    {
        QString path;
        for (const QObject *at = object; at; at = at->parent()) {
            const QString own = QString::fromLatin1(at->metaObject()->className()).remove(QLatin1String("assay::"));
            path.prepend(
                at->objectName().isEmpty() ? own : own + QLatin1Char('(') + at->objectName() + QLatin1Char(')'));
            if (at->parent())
                path.prepend(QLatin1Char('/'));
        }
        return path;
    }

private:
    using Letters = QHash<QChar, QString>;

    QList<QWidget *> shown() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(m_window) && !inAnotherWindow(widget))
                found.append(widget);
        }
        return found;
    }

    bool inAnotherWindow(const QWidget *widget) const { return widget->window() != m_window; }

    /// The content of a scroll area may be larger than its parent.
    static bool scrolls(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        return parent && qobject_cast<QAbstractScrollArea *>(parent->parentWidget());
    }

    void checkPlace(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (!parent || scrolls(widget) || widget->size().isEmpty())
            return;
        if (!parent->rect().contains(widget->geometry())) {
            m_faults.append(QStringLiteral("%1 stands out of its parent: %2,%3 %4x%5 in %6x%7")
                                .arg(name(widget))
                                .arg(widget->x())
                                .arg(widget->y())
                                .arg(widget->width())
                                .arg(widget->height())
                                .arg(parent->width())
                                .arg(parent->height()));
        }
    }

    void checkLabel(const QLabel *label)
    {
        if (label->text().isEmpty() || label->property("elides").toBool())
            return;
        const QRect room = label->contentsRect();
        // A wrapped label needs its height, any other its width.
        const bool wraps = label->wordWrap();
        const int needed = wraps ? label->heightForWidth(label->width()) : label->sizeHint().width();
        const int there = wraps ? label->height() : label->width();
        if (needed > there || room.isEmpty())
            fault(label, label->text(), needed, there);
    }

    void checkButton(const QAbstractButton *button)
    {
        if (button->text().isEmpty() || button->property("elides").toBool())
            return;
        if (const auto *tool = qobject_cast<const QToolButton *>(button);
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return;
        if (button->sizeHint().width() > button->width())
            fault(button, button->text(), button->sizeHint().width(), button->width());
    }

    void checkMenuBar(const QMenuBar *bar)
    {
        for (QAction *action : bar->actions()) {
            if (action->isVisible() && !bar->rect().contains(bar->actionGeometry(action)))
                m_faults.append(QStringLiteral("The menu bar has no room for “%1”").arg(action->text()));
        }
    }

    void fault(const QWidget *widget, const QString &text, int needed, int there)
    {
        m_faults.append(QStringLiteral("%1: “%2” needs %3 px, has %4").arg(name(widget), text).arg(needed).arg(there));
    }

    void note(Letters &letters, const QString &text)
    {
        const QString plain = QString(text).remove(QLatin1String("&&"));
        const qsizetype at = plain.indexOf(QLatin1Char('&'));
        if (at < 0 || at + 1 >= plain.size())
            return;
        const QChar letter = plain.at(at + 1).toCaseFolded();
        if (const auto found = letters.constFind(letter); found != letters.constEnd() && *found != text)
            m_faults.append(QStringLiteral("“%1” and “%2” have the same letter").arg(*found, text));
        letters.insert(letter, text);
    }

    QWidget *m_window;
    QStringList m_faults;
};
