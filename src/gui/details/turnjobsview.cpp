// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/turnjobsview.h"

#include <QItemSelectionModel>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "gui/details/turnjobslist.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/tonelabel.h"
#include "models/turnjobsmodel.h"

namespace assay {

using namespace Qt::StringLiterals;

TurnJobsView::TurnJobsView(QWidget *parent)
    : QWidget(parent)
    , m_caption(new ToneLabel(ToneLabel::Tone::Strong, {}, this))
    , m_model(new TurnJobsModel(this))
    , m_list(new TurnJobsList(this))
    , m_more(new QToolButton(this))
    , m_rest(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
{
    const Metrics metrics(font());
    m_caption->setObjectName(u"turn"_s);
    m_list->setModel(m_model);
    m_list->setObjectName(u"turnJobs"_s);
    m_list->setAccessibleName(tr("Jobs of this turn"));
    m_more->setObjectName(u"moreOfTurn"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_rest->setObjectName(u"restOfTurn"_s);
    m_rest->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(1));
    rows->addWidget(m_caption);
    rows->addWidget(m_list);
    rows->addWidget(m_more, 0, Qt::AlignLeading);
    rows->addWidget(m_rest);
    connect(m_list, &TurnJobsList::chosen, this, [this](int line) {
        if (!m_searching) // otherwise the line is of a turn that is not shown any more
            Q_EMIT jobRequested(m_model->job(line));
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        const int first = m_model->rowCount();
        const bool focused = m_more->hasFocus();
        m_model->setOpen(true);
        showCount();
        markShown();
        if (focused) { // the button goes
            m_list->setCurrentIndex(m_model->index(first));
            m_list->setFocus(Qt::OtherFocusReason);
        }
    });
    hide();
}

void TurnJobsView::setJobs(const TurnJobs &jobs, SourceRow shown, const ScoringModules &modules)
{
    if (jobs.jobs.size() < 2) {
        clear();
        return;
    }
    m_searching = false;
    m_shown = shown;
    m_model->setJobs(jobs, modules);
    //: %1 is the number of a turn in an agent's session
    const QString caption = tr("Turn %1").arg(locale().toString(static_cast<qlonglong>(jobs.turn)));
    if (m_caption->text() != caption)
        m_caption->setText(caption);
    showCount();
    markShown();
    show();
}

void TurnJobsView::setSearching(const std::shared_ptr<const JobStore> &store, SourceRow shown)
{
    const bool listed = m_model->jobs().store == store && m_model->lineOf(shown);
    m_searching = !listed;
    m_shown = shown;
    if (listed)
        markShown();
}

void TurnJobsView::clear()
{
    m_searching = false;
    m_shown.reset();
    hide();
}

void TurnJobsView::showCount()
{
    const int closed = m_model->closedLines();
    m_more->setVisible(closed > 0);
    // What is hidden, or stays as it is, keeps its text: a screen reader would be told of every change.
    const QString more = tr("and %Ln more", "jobs of a turn that are not listed yet", closed);
    if (closed > 0 && m_more->text() != more) {
        m_more->setText(more);
        m_more->setAccessibleName(tr("Show %Ln more job(s) of this turn", nullptr, closed));
    }
    const int rest = pluralCount(static_cast<qsizetype>(m_model->jobs().more));
    m_rest->setVisible(closed == 0 && rest > 0);
    if (!m_rest->isHidden())
        m_rest->setText(tr("%Ln more job(s) of this turn are not listed here", nullptr, rest));
}

void TurnJobsView::markShown()
{
    QItemSelectionModel *selection = m_list->selectionModel();
    const std::optional<int> line = m_shown ? m_model->lineOf(*m_shown) : std::nullopt;
    const QModelIndex index = line ? m_model->index(*line) : QModelIndex();
    selection->select(index, QItemSelectionModel::ClearAndSelect);
    // Without the focus, the keys begin at the job that is shown.
    if (index.isValid() && (!m_list->hasFocus() || !m_list->currentIndex().isValid()))
        selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

} // namespace assay
