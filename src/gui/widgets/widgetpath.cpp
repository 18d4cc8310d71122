// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/widgetpath.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

QString step(const QWidget *widget, int number)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u'/' + widget->objectName() + u'/'
        + QString::number(number);
}

/// The children that are widgets, with their steps. Floating panels are windows, but children, too.
QList<std::pair<QString, QWidget *>> steps(const QWidget *parent)
{
    QList<std::pair<QString, QWidget *>> found;
    QHash<QString, int> seen;
    const QObjectList &children = parent->children();
    for (QObject *child : children) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget)
            found.append({step(widget, seen[step(widget, 0)]++), widget});
    }
    return found;
}

} // namespace

QStringList widgetPath(const QWidget *widget)
{
    QStringList path;
    for (; widget && widget->parentWidget(); widget = widget->parentWidget()) {
        for (const auto &[name, child] : steps(widget->parentWidget())) {
            if (child == widget)
                path.prepend(name);
        }
        if (widget->isWindow() && !widget->parentWidget()->isWindow())
            break;
    }
    return path;
}

QWidget *widgetAt(QWidget *window, const QStringList &path)
{
    if (path.isEmpty())
        return nullptr;
    QWidget *at = window;
    for (const QString &wanted : path) {
        QWidget *next = nullptr;
        for (const auto &[name, child] : steps(at)) {
            if (name == wanted)
                next = child;
        }
        if (!next)
            return nullptr;
        at = next;
    }
    return at;
}

} // namespace assay
