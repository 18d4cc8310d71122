// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessionspage.h"

#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "core/base/utf8.h"
#include "gui/look/reading.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/sessions/sessiontimesbar.h"
#include "gui/widgets/tonelabel.h"
#include "models/sessionlist.h"
#include "workspace/sessionclock.h"

using namespace Qt::StringLiterals;

namespace assay {

SessionsPage::SessionsPage(ValueActions &values, SessionClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_list(new SessionList(this))
    , m_words(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_table(new SessionTableView(values, *m_list->model(), this))
{
    m_words->setObjectName(u"sessionsWords"_s);
    m_words->setWordWrap(true);
    m_words->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
    setFocusProxy(m_table);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(new SessionTimesBar(clock, m_words, this));
    rows->addWidget(m_table, 1);
    connect(&clock, &SessionClock::changed, m_list, [this] { m_list->setSpans(m_clock.spans()); });
    m_list->setSpans(clock.spans());
    connect(m_table, &SessionTableView::sortRequested, m_list, &SessionList::setSort);
    connect(m_list, &SessionList::aboutToChange, this, &SessionsPage::remember);
    connect(m_list, &SessionList::changed, this, &SessionsPage::bringBack);
    connect(m_list, &SessionList::failed, this, [this] {
        m_words->setText(
            tr("There is not enough memory to look for the sessions of the jobs shown. Show or load fewer jobs."));
    });
    showWords();
}

SessionsPage::~SessionsPage() = default;

void SessionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->setActive(true);
}

void SessionsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_list->setActive(false);
}

void SessionsPage::remember()
{
    if (const std::optional<int> row = m_table->currentRow())
        m_selected = m_list->model()->sessionId(*row);
}

/// The same session stays selected; without it, the first.
void SessionsPage::bringBack()
{
    showWords();
    tellAgents();
    m_table->setSort(m_list->sort());
    if (m_list->model()->rowCount() == 0)
        return;
    const std::optional<int> row = m_selected ? m_list->model()->rowOf(*m_selected) : std::nullopt;
    m_table->showRow(row.value_or(0));
}

/// The times are asked for by the agents of the sessions shown.
void SessionsPage::tellAgents()
{
    const std::shared_ptr<const SessionTable> &table = m_list->model()->table();
    if (!table)
        return; // while nobody looks, the agents stay
    QStringList agents;
    for (const JobStore::Code agent : table->agents())
        agents << fromUtf8(table->store().dictionary(Field::AgentName).value(agent));
    m_clock.setAgents(table->result().store, agents);
}

void SessionsPage::showWords()
{
    const std::shared_ptr<const SessionTable> &table = m_list->model()->table();
    if (!table) {
        m_words->setText(tr("Looking for the sessions of the jobs shown…"));
        return;
    }
    QStringList sentences;
    if (table->size() == 0)
        sentences << tr("No job shown has a session.");
    else
        sentences << tr(
            "%Ln session(s) of the jobs shown; all figures are of these jobs.", nullptr,
            pluralCount(static_cast<qsizetype>(table->size())));
    if (table->jobsWithoutSession() > 0 && table->size() > 0)
        sentences << tr(
            "%Ln job(s) without a session are not in it.", nullptr,
            pluralCount(static_cast<qsizetype>(table->jobsWithoutSession())));
    if (table->moreModules() > 0)
        sentences << tr(
            "%Ln more module(s) have no columns: filter by module to see them.", nullptr,
            pluralCount(static_cast<qsizetype>(table->moreModules())));
    m_words->setText(sentences.join(u' '));
}

} // namespace assay
