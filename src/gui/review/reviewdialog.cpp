// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewdialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/tonelabel.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int UsualDraw = 50;

} // namespace

QString ReviewDialog::allText() const
{
    const bool isPart = jobs() > Review::MostJobs;
    const int number = pluralCount(static_cast<qsizetype>(std::min(jobs(), Review::MostJobs)));
    if (jobs() < m_choice.shown)
        return isPart ? tr("The first %Ln job(s) with a score, in their order", nullptr, number)
                      : tr("All %Ln job(s) with a score, in their order", nullptr, number);
    return isPart ? tr("The first %Ln job(s) shown, in their order", nullptr, number)
                  : tr("All %Ln job(s) shown, in their order", nullptr, number);
}

/// Number of jobs that the review is of, or is drawn from.
std::size_t ReviewDialog::jobs() const
{
    return m_scored->isChecked() ? m_choice.scored : m_choice.shown;
}

/// Offered only where it makes a difference.
void ReviewDialog::addScored(QLayout *rows)
{
    m_scored->setObjectName(u"scored"_s);
    m_scored->setText(
        tr("Leave out %Ln job(s) without a score", nullptr,
           pluralCount(static_cast<qsizetype>(m_choice.shown - m_choice.scored))));
    m_scored->setToolTip(tr("Such as those that are pending or failed: there is nothing to agree with"));
    m_scored->setChecked(m_choice.scored > 0);
    m_scored->setEnabled(m_choice.scored > 0);
    m_scored->setVisible(m_choice.scored < m_choice.shown);
    rows->addWidget(m_scored);
    connect(m_scored, &QCheckBox::toggled, this, &ReviewDialog::showState);
}

ReviewDialog::ReviewDialog(
    const Review::Choice &choice, std::uint64_t seed, const std::optional<KeptReview> &kept, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_all(new QRadioButton(this))
    , m_draw(new QRadioButton(tr("A random draw of them"), this))
    , m_count(new QSpinBox(this))
    , m_seed(new QLineEdit(QString::number(seed), this))
    , m_scored(new QCheckBox(this))
    , m_hide(new QCheckBox(tr("Hide the score until I have answered"), this))
{
    setWindowTitle(tr("Review"));
    const Metrics metrics(font());
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(metrics.space(2));
    auto *what =
        new ToneLabel(ToneLabel::Tone::Plain, tr("One job at a time, to say whether you agree with its score."), this);
    what->setWordWrap(true);
    rows->addWidget(what);
    rows->addWidget(m_all);
    rows->addWidget(m_draw);
    m_count->setRange(1, static_cast<int>(std::min(choice.shown, Review::MostJobs)));
    m_count->setValue(UsualDraw);
    m_count->setAccessibleName(tr("Number of jobs to draw"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setObjectName(u"seed"_s);
    m_seed->setToolTip(tr("The same seed draws the same jobs again, here and on another machine"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{1,18}"_s), this));
    auto *draw = new QHBoxLayout;
    draw->setContentsMargins(reading::margins(layoutDirection(), metrics.space(6), 0, 0, 0));
    draw->setSpacing(metrics.space(2));
    draw->addWidget(new ToneLabel(ToneLabel::Tone::Plain, tr("Jobs"), this));
    draw->addWidget(m_count);
    draw->addWidget(new ToneLabel(ToneLabel::Tone::Plain, tr("Seed"), this));
    draw->addWidget(m_seed, 1);
    rows->addLayout(draw);
    addScored(rows);
    m_hide->setToolTip(
        tr("So that it does not sway you. It appears when you agree, disagree or give a score of your own"));
    m_hide->setObjectName(u"hide"_s);
    m_hide->setChecked(true);
    m_draw->setChecked(true);
    rows->addWidget(m_hide);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(u"start"_s);
    m_start->setDefault(true);
    m_start->setFocus();
    rows->addSpacing(metrics.space(2));
    if (kept) {
        //: Goes on with a review; %1 is the number of the job, %2 the number of jobs
        QPushButton *resume = buttons->addButton(
            tr("&Continue at %1 of %2")
                .arg(locale().toString(qulonglong(kept->place) + 1), locale().toString(qulonglong(kept->jobs.size()))),
            QDialogButtonBox::ActionRole);
        resume->setObjectName(u"continue"_s);
        resume->setDefault(true);
        resume->setFocus();
        connect(resume, &QPushButton::clicked, this, [this] {
            m_continues = true;
            accept();
        });
        auto *note = new ToneLabel(
            ToneLabel::Tone::Muted, tr("An earlier review is not finished. A new one replaces it."), this);
        note->setWordWrap(true);
        rows->addWidget(note);
    }
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_draw, &QRadioButton::toggled, this, &ReviewDialog::showState);
    connect(m_seed, &QLineEdit::textChanged, this, &ReviewDialog::showState);
    showState();
}

void ReviewDialog::showState()
{
    m_all->setText(allText());
    m_count->setMaximum(static_cast<int>(std::min(jobs(), Review::MostJobs)));
    m_count->setEnabled(m_draw->isChecked());
    m_seed->setEnabled(m_draw->isChecked());
    m_start->setEnabled(!m_draw->isChecked() || m_seed->hasAcceptableInput());
}

Review::Options ReviewDialog::options() const
{
    Review::Options options;
    if (m_draw->isChecked())
        options.drawn = static_cast<std::size_t>(m_count->value());
    options.seed = m_seed->text().toULongLong();
    options.hidesScore = m_hide->isChecked();
    options.onlyScored = m_scored->isChecked();
    return options;
}

} // namespace assay
