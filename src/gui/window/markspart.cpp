// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/markspart.h"

#include "gui/jobs/marksview.h"
#include "gui/window/marktarget.h"
#include "models/markwords.h"
#include "workspace/workspace.h"

namespace assay {

MarksPart::MarksPart(MarksView &view, MarkTarget &target, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_target(target)
    , m_marking(target.marking())
    , m_workspace(workspace)
{
    connect(&target, &MarkTarget::changed, this, &MarksPart::show);
    connect(&view, &MarksView::toggled, &target, &MarkTarget::toggle);
    connect(&view, &MarksView::scoreEdited, this, [this](const std::optional<double> &score) {
        if (!m_job.id.isEmpty())
            m_marking.setScore(m_job, score, m_how);
    });
    connect(&view, &MarksView::scoreDropped, &target, &MarkTarget::tellScoreDropped);
    connect(&view, &MarksView::noteEdited, this, [this](const QString &text) { m_draft = text; });
    connect(&view, &MarksView::noteDone, this, &MarksPart::saveNote);
    show();
}

MarksPart::~MarksPart()
{
    saveNote();
}

void MarksPart::show()
{
    const std::vector<SourceRow> &rows = m_target.rows();
    const std::shared_ptr<const JobStore> &store = m_workspace.browser()->table()->store();
    MarksView::Content content;
    const bool isOne = rows.size() == 1 && store;
    const Marking::Job job = isOne ? m_marking.job(rows.front()) : Marking::Job();
    if (job != m_job) {
        m_view.finish();
        saveNote();
        m_asked.reset();
    }
    m_job = job;
    m_how = m_target.how();
    content.job = job.id;
    content.jobs = rows.size();
    content.canJudge = m_target.canGive(MarkFlag::Agree) || m_target.canGive(MarkFlag::Disagree);
    for (std::size_t i = 0; i < NamedMarks.size(); ++i)
        content.counts[i] = m_target.summary().count(NamedMarks[i]);
    if (isOne) {
        content.scale = m_workspace.browser()->query().modules.scale(store->text(Field::Module, rows.front()));
        if (const JobMark *mark = m_marking.mark(rows.front()))
            content.mark = *mark;
        showNote(content.mark);
    }
    if (const Sentence obstacle = m_marking.obstacle())
        content.obstacle = obstacle();
    m_view.setContent(content);
}

/// What is being written, or was just asked to be kept, stays in the field while marks come in.
void MarksPart::showNote(JobMark &mark)
{
    m_kept = hasMark(mark.flags, MarkFlag::Note) ? QString::fromStdString(mark.note) : QString();
    if (m_asked == m_kept)
        m_asked.reset();
    if (!m_draft && !m_asked)
        return;
    mark.note = (m_draft ? *m_draft : *m_asked).toStdString();
    mark.flags = static_cast<MarkFlags>(mark.flags | markBit(MarkFlag::Note));
}

void MarksPart::saveNote()
{
    if (!m_draft)
        return;
    const QString text = *m_draft;
    m_draft.reset();
    if (m_job.id.isEmpty() || text == m_asked.value_or(m_kept))
        return;
    m_asked = text;
    m_marking.setNote(m_job, text, m_how);
}

} // namespace assay
