// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/reviewflow.h"

#include <QAction>
#include <QLocale>
#include <QPointer>
#include <QRandomGenerator>

#include "gui/jobs/marksview.h"
#include "gui/review/reviewdeck.h"
#include "gui/review/reviewdialog.h"
#include "gui/widgets/panellist.h"
#include "gui/window/jobspage.h"
#include "gui/window/markspart.h"
#include "gui/window/marktarget.h"
#include "gui/window/windowcontext.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

ReviewFlow::ReviewFlow(const WindowContext &window, MarkTarget &target, QObject *parent)
    : QObject(parent)
    , m_workspace(window.workspace)
    , m_page(window.page)
    , m_panels(window.panels)
    , m_review(window.library.review())
    , m_target(target)
    , m_deck(new ReviewDeck(&window.page))
{
    m_deck->hide();
    new MarksPart(*m_deck->marks(), m_target, m_workspace, m_deck);
    connect(&m_review, &Review::changed, this, &ReviewFlow::show);
    connect(m_deck, &ReviewDeck::stepRequested, &m_review, [this](int jobs) {
        m_review.step(jobs);
        if (!m_deck->hasFocus())
            m_deck->setFocus();
    });
    connect(m_deck, &ReviewDeck::leaveRequested, &m_review, &Review::pause);
    connect(m_deck, &ReviewDeck::endRequested, &m_review, &Review::end);
    connect(&m_page, &JobsPage::insteadLeft, &m_review, &Review::pause);
    connect(&m_target, &MarkTarget::noteRequested, m_deck, [this] {
        if (m_isOpen)
            m_deck->marks()->startNote();
    });
    show();
}

ReviewFlow::~ReviewFlow() = default;

void ReviewFlow::start()
{
    m_review.find([this, alive = QPointer(this)](const std::optional<KeptReview> &kept) {
        if (alive)
            ask(kept);
    });
}

void ReviewFlow::ask(const std::optional<KeptReview> &kept)
{
    const Review::Choice choice = m_review.choice();
    if (choice.shown == 0 || m_page.findChild<ReviewDialog *>())
        return;
    const quint64 seed = QRandomGenerator::global()->bounded(1, 1'000'000);
    auto *dialog = new ReviewDialog(choice, seed, kept, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kept] {
        if (dialog->wantsToContinue())
            m_review.resume(*kept);
        else
            m_review.begin(dialog->options());
    });
    dialog->open();
}

void ReviewFlow::show()
{
    if (!m_review.isActive()) {
        close();
        return;
    }
    const std::optional<SourceRow> row = m_review.row();
    const MarkCircumstances how = m_review.circumstances();
    m_target.setReviewed(MarkTarget::Reviewed{row, how});
    const KeptReview &state = m_review.state();
    ReviewDeck::Content content;
    content.place = state.place;
    content.jobs = state.jobs.size();
    const Review::Tally tally = m_review.tally();
    content.judged = tally.judged;
    content.agree = tally.agree;
    content.disagree = tally.disagree;
    content.isComplete = m_review.isComplete();
    if (state.isDrawn)
        content.seed = state.seed;
    content.isLooking = m_review.isLooking();
    content.isScoreHidden = m_review.isScoreHidden();
    if (row)
        content.job = JobDetail::of(
            m_workspace.browser()->table()->store(), *row, m_workspace.browser()->query().modules, QLocale());
    m_deck->setContent(content);
    open();
}

void ReviewFlow::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_closed = {u"details"_s};
    if (m_review.state().hidesScore)
        m_closed.append(u"filters"_s);
    m_wereOpen.clear();
    for (const QString &id : std::as_const(m_closed)) {
        QAction *toggle = m_panels.toggleAction(id);
        if (toggle->isChecked()) {
            m_wereOpen.append(id);
            toggle->trigger();
        }
        toggle->setEnabled(false);
    }
    m_page.showInstead(m_deck);
    m_deck->setFocus();
}

void ReviewFlow::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_page.showInstead(nullptr);
    m_target.setReviewed(std::nullopt);
    for (const QString &id : std::as_const(m_closed)) {
        QAction *toggle = m_panels.toggleAction(id);
        toggle->setEnabled(true);
        if (m_wereOpen.contains(id) && !toggle->isChecked())
            toggle->trigger();
    }
    m_page.focusContent();
}

} // namespace assay
