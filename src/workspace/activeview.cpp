// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/activeview.h"

#include "library/viewstore.h"

namespace assay {

ActiveView::ActiveView(ViewStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &ViewStore::changed, this, &ActiveView::changed);
}

const SavedView *ActiveView::view() const
{
    return m_id == 0 ? nullptr : m_store.find(m_id);
}

bool ActiveView::isChanged() const
{
    return view() && (m_now != m_shown || isChangedElsewhere());
}

bool ActiveView::isChangedElsewhere() const
{
    return view() && view()->content != m_kept;
}

void ActiveView::show(const SavedView &view, const ViewState &state, bool isWrong)
{
    m_id = view.id;
    m_kept = view.content;
    m_shown = state;
    m_now = state;
    m_isWrong = isWrong;
    Q_EMIT changed();
}

void ActiveView::clear()
{
    if (m_id == 0)
        return;
    m_id = 0;
    m_isWrong = false;
    Q_EMIT changed();
}

void ActiveView::follow(const ViewState &state)
{
    if (m_now == state)
        return;
    const bool before = isChanged();
    m_now = state;
    if (isChanged() != before)
        Q_EMIT changed();
}

bool ActiveView::keepsQuery() const
{
    return m_id != 0 && m_isWrong && m_now.refinement == m_shown.refinement;
}

ViewContent ActiveView::content() const
{
    if (m_id == 0)
        return contentOf(m_now);
    ViewContent content = withUnknownParts(contentOf(m_now), m_kept);
    if (keepsQuery())
        content.query = m_kept.query;
    return content;
}

} // namespace assay
