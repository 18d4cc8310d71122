// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/questionspage.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"

namespace assay {

QuestionsPage::QuestionsPage(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics(font());
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(metrics.space(3));
    rows->addWidget(new ToneLabel(ToneLabel::Tone::Muted, tr("Assay asks before"), this));
    rows->addStretch();
}

void QuestionsPage::addQuestion(
    const QString &id, const QString &text, bool isAsked, const std::function<void(bool)> &set)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(id);
    check->setChecked(isAsked);
    connect(check, &QCheckBox::clicked, this, set);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->count() - 1, check);
}

} // namespace assay
