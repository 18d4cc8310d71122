// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionlist.h"

#include <utility>

#include "core/base/utf8.h"
#include "models/sessioncolumnname.h"

namespace assay {

namespace {

using Kind = SessionColumn::Kind;

std::string_view moduleOf(const SessionTable &table, std::size_t module)
{
    return table.store().dictionary(Field::Module).value(table.modules()[module]);
}

/// The same sort for a table whose modules may be others, or that has no times.
SessionSort sortFor(const SessionTable &table, SessionSort sort, const std::optional<std::string> &name, bool hasTimes)
{
    const bool isOfTimes = sort.column.kind == Kind::Started || sort.column.kind == Kind::Length;
    if (!isOfModule(sort.column.kind))
        return isOfTimes && !hasTimes ? SessionSort() : sort;
    for (std::size_t module = 0; module < table.modules().size(); ++module) {
        if (moduleOf(table, module) == name) {
            sort.column.module = module;
            return sort;
        }
    }
    return {};
}

} // namespace

SessionList::SessionList(QObject *parent)
    : QObject(parent)
    , m_model(new SessionTableModel(this))
{
}

SessionList::~SessionList() = default;

void SessionList::setResult(std::shared_ptr<const QueryResult> result)
{
    if (result == m_result)
        return;
    m_result = std::move(result);
    if (m_active)
        compute();
}

void SessionList::setSpans(std::shared_ptr<const SessionSpans> spans)
{
    if (spans == m_spans)
        return;
    m_spans = std::move(spans);
    if (m_active)
        compute();
}

void SessionList::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active) {
        compute();
        return;
    }
    m_task.cancel();
    if (m_model->table())
        show({nullptr, m_sort, {}, {}, {}}); // they take memory, and are soon computed again
}

void SessionList::setSort(const SessionSort &sort)
{
    const std::shared_ptr<const SessionTable> &table = m_model->table();
    std::optional<std::string> module;
    if (isOfModule(sort.column.kind) && table && sort.column.module < table->modules().size())
        module = std::string(moduleOf(*table, sort.column.module));
    if (sort == m_sort && module == m_sortModule)
        return;
    m_sort = sort;
    m_sortModule = std::move(module);
    if (m_active)
        compute();
}

QString SessionList::sortName() const
{
    return sessionColumnName(m_sort.column.kind, fromUtf8(m_sortModule.value_or(std::string())));
}

bool SessionList::setSortByName(const QString &name, bool descending)
{
    const std::optional<SessionColumnOfName> column = sessionColumnOfName(name);
    if (!column)
        return false;
    if (name == sortName() && descending == m_sort.descending)
        return true;
    m_sort = {{column->kind, 0}, descending}; // which module it is, the next table says
    m_sortModule.reset();
    if (isOfModule(column->kind))
        m_sortModule = column->module.toStdString();
    if (m_active)
        compute();
    return true;
}

/// A table of the same result is only sorted anew, or gets its times.
void SessionList::compute()
{
    if (!m_result) {
        m_task.cancel();
        show({nullptr, m_sort, {}, {}, {}});
        return;
    }
    const std::shared_ptr<const SessionTable> &shown = m_model->table();
    std::shared_ptr<const SessionTable> same = shown && &shown->result() == m_result.get() ? shown : nullptr;
    SessionTableModel::Spans sameSpans = same && m_shownSpans == m_spans ? m_model->spans() : nullptr;
    m_task.run(
        [this, result = m_result, same = std::move(same), sameSpans = std::move(sameSpans), spans = m_spans,
         sort = m_sort, name = m_sortModule](const std::stop_token &token) -> LatestTask::Deliver {
            try {
                const StopCheck stop(token);
                Answer answer;
                answer.table = same ? same : SessionTable::of(result, stop);
                answer.from = spans;
                if (spans)
                    answer.spans = sameSpans
                        ? sameSpans
                        : std::make_shared<const std::vector<SessionSpan>>(spansOf(*answer.table, *spans, stop));
                answer.sort = sortFor(*answer.table, sort, name, spans != nullptr);
                answer.order = sortedSessions(
                    *answer.table, answer.sort, stop,
                    spans ? std::span(*answer.spans) : std::span<const SessionSpan>());
                return [this, answer = std::move(answer)]() mutable { show(std::move(answer)); };
            } catch (const QueryStopped &) {
                return {};
            }
        });
}

void SessionList::show(Answer answer)
{
    Q_EMIT aboutToChange();
    m_shownSort = answer.sort;
    m_shownSpans = std::move(answer.from);
    m_model->setTable(std::move(answer.table), std::move(answer.order), m_shownSort, std::move(answer.spans));
    Q_EMIT changed();
}

} // namespace assay
