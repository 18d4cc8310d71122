// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/questionspage.h"

#include <QFormLayout>

#include "gui/widgets/tonelabel.h"

namespace assay {

QuestionsPage::QuestionsPage(QWidget *parent)
    : ChoicePage(parent)
{
    form()->addRow(new ToneLabel(ToneLabel::Tone::Muted, tr("Assay asks before"), this));
}

} // namespace assay
