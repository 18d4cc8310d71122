// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/scalespage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/showntext.h"
#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"
#include "models/scoretext.h"

using namespace Qt::StringLiterals;

namespace assay {

ScalesPage::ScalesPage(const std::map<QString, Scale> &scales, QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics(font());
    auto *words = new ToneLabel(
        ToneLabel::Tone::Muted,
        scales.empty() ? tr(
            "Assay knows the scale of every module of the loaded jobs. A module that it does not know is listed here.")
                       : tr("Assay does not know these modules. Their scores are shown as they are, and in no mean, "
                            "until you give "
                            "them the scale that they score on."),
        this);
    words->setWordWrap(true);
    auto *list = new QWidget;
    auto *form = new QFormLayout(list);
    form->setContentsMargins({});
    form->setHorizontalSpacing(metrics.space(5));
    form->setVerticalSpacing(metrics.space(2));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    qsizetype listed = 0;
    for (const auto &[module, scale] : scales) {
        if (++listed > Limit)
            break;
        auto *choice = new QComboBox(list);
        choice->setObjectName(u"scale-"_s + module);
        choice->setAccessibleName(tr("Scale of %1").arg(singleLine(module)));
        for (const Scale each : {Scale::Unknown, Scale::Judge, Scale::Statistical})
            choice->addItem(scaleText(each), static_cast<int>(each));
        choice->setCurrentIndex(choice->findData(static_cast<int>(scale)));
        auto *name = new ToneLabel(ToneLabel::Tone::Plain, singleLine(module), list);
        form->addRow(name, choice);
        connect(choice, &QComboBox::activated, this, [this, module = module, choice] {
            Q_EMIT scaleChosen(module, static_cast<Scale>(choice->currentData().toInt()));
        });
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(metrics.space(4));
    rows->addWidget(words);
    rows->addWidget(scroll, 1);
}

} // namespace assay
