// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <functional>

#include <QCoreApplication>
#include <QString>

#include "library/library.h"
#include "library/markstore.h"
#include "library/viewstore.h"

namespace assay::test {

/// Marks jobs and saves views without a pause, as fast as the library acknowledges them, and prints each after its
/// acknowledgement: "mark JOB" or "view NAME"; "failed TEXT" for one that was not kept.
class LibraryWriter
{
public:
    static QString origin() { return QStringLiteral("https://api.example.com:443"); }

    static bool isView(int number) { return number % 10 == 7; }
    static bool isNote(int number) { return number % 3 == 0; }

    /// How many mark events so many changes are.
    static int eventsOf(int count)
    {
        int events = 0;
        for (int number = 0; number < count; ++number)
            events += isView(number) ? 0 : isNote(number) ? 1 : 2;
        return events;
    }

    /// \p name: makes its jobs and views its own. \p count: so many, then it ends; 0: until it is killed.
    LibraryWriter(QString name, int count)
        : m_name(std::move(name))
        , m_count(count)
        , m_marks(m_library)
        , m_views(m_library)
    {
        m_marks.follow(origin());
        // Several at a time, as a person who is faster than the disk.
        for (int i = 0; i < 4; ++i)
            next();
    }

private:
    void next()
    {
        if (m_count > 0 && m_next == m_count)
            return;
        const int number = m_next++;
        const QString id = m_name + QLatin1Char('-') + QString::number(number);
        const auto done = [this, number, id](const Result<Kept, LibraryError> &result) {
            std::printf(
                "%s %s\n",
                !result              ? "failed"
                    : isView(number) ? "view"
                                     : "mark",
                result ? qPrintable(id) : qPrintable(result.error().text() + result.error().detail));
            std::fflush(stdout);
            if (++m_done == m_count)
                QCoreApplication::quit();
            next();
        };
        if (isView(number)) {
            SavedView view;
            view.name = id;
            view.content.query = QStringLiteral("module:coherence");
            m_views.add(view, done);
        } else if (isNote(number)) {
            m_marks.mark({id}, MarkChange::note(id), {}, done);
        } else {
            m_marks.mark({id, id + QStringLiteral("-too")}, MarkChange::flag(MarkKind::Star, true), {}, done);
        }
    }

    QString m_name;
    int m_count;
    int m_next = 0;
    int m_done = 0;
    Library m_library;
    MarkStore m_marks;
    ViewStore m_views;
};

} // namespace assay::test
