// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <QObject>

#include "core/base/latesttask.h"
#include "core/query/queryresult.h"
#include "models/sessiontablemodel.h"

namespace assay {

/// The sessions of the jobs that are shown, in order. Computes them on another thread, and only while somebody looks.
/// GUI thread.
class SessionList : public QObject
{
    Q_OBJECT

public:
    explicit SessionList(QObject *parent = nullptr);
    ~SessionList() override;

    [[nodiscard]] SessionTableModel *model() const { return m_model; } ///< owned by this

    /// The jobs that are shown; null: none. While active, their sessions follow, and those before stay until then.
    void setResult(std::shared_ptr<const QueryResult> result);

    /// When sessions began and ended; null: not known.
    void setSpans(std::shared_ptr<const SessionSpans> spans);

    /// Whether somebody looks; nobody does at first. While nobody does, the model is empty.
    void setActive(bool active);

    /// The order of what the model shows. The lowest share first, at first, and while the sessions lack the module, or
    /// the times, that they are to be sorted by.
    [[nodiscard]] const SessionSort &sort() const { return m_shownSort; }
    void setSort(const SessionSort &sort);

    /// What they are to be sorted by, by the name of the column: see sessionColumnName().
    [[nodiscard]] QString sortName() const;
    [[nodiscard]] bool sortsDescending() const { return m_sort.descending; }
    /// Sorts by the column with this name. False, and nothing changes, when there is none.
    bool setSortByName(const QString &name, bool descending);

    /// True while the sessions of the newest result are computed or sorted.
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

Q_SIGNALS:
    /// The model is about to show other sessions, or another order.
    void aboutToChange();
    /// The model shows the sessions of the newest result in the newest order.
    void changed();
    /// There was not enough memory: those before are shown.
    void failed();

private:
    /// What the other thread hands over.
    struct Answer
    {
        std::shared_ptr<const SessionTable> table;
        SessionSort sort;
        std::vector<std::uint32_t> order;
        SessionTableModel::Spans spans;
        std::shared_ptr<const SessionSpans> from; // what the spans were taken from
    };

    void compute();
    void show(Answer answer);

    SessionTableModel *m_model;
    std::shared_ptr<const QueryResult> m_result; // the newest
    std::shared_ptr<const SessionSpans> m_spans; // the newest
    std::shared_ptr<const SessionSpans> m_shownSpans; // what those of the model were taken from
    SessionSort m_sort; // what is wanted
    std::optional<std::string> m_sortModule; // the name of its module
    SessionSort m_shownSort;
    bool m_active = false;
    LatestTask m_task{[this] { Q_EMIT failed(); }}; // last: its work ends before the rest goes
};

} // namespace assay
