// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/markfacet.h"

#include <array>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "gui/jobs/markicons.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/tonelabel.h"
#include "models/activefilters.h"
#include "models/markchoice.h"
#include "models/markwords.h"

namespace assay {

using namespace Qt::StringLiterals;

MarkFacet::MarkFacet(ActiveFilters &filters, QWidget *parent)
    : QWidget(parent)
    , m_filters(filters)
{
    const Metrics metrics(font());
    setAccessibleName(tr("Marks"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(0.5));
    auto *caption = new ToneLabel(ToneLabel::Tone::Strong, tr("Marks"), this);
    caption->setToolTip(tr("Your marks; the numbers are of all loaded jobs"));
    caption->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
    rows->addWidget(caption);
    for (const MarkFlag flag : NamedMarks)
        addLine(flag, markTitle(flag));
    for (const MarkFlag flag : {MarkFlag::Score, MarkFlag::Note})
        addLine(flag, markTitle(flag));
    addLine(std::nullopt, tr("No mark"));
    m_counts.resize(m_lines.size());
    connect(&filters, &ActiveFilters::changed, this, &MarkFacet::showState);
    showState();
}

void MarkFacet::addLine(std::optional<MarkFlag> flag, const QString &title)
{
    const Metrics metrics(font());
    auto *row = new QWidget(this);
    auto *check = new QCheckBox(title, row);
    check->setObjectName(flag ? u"markFacet%1"_s.arg(int(markBit(*flag))) : u"markFacetNone"_s);
    if (flag)
        check->setIcon(icons::icon(markIcon(*flag)));
    check->setIconSize({metrics.iconSize, metrics.iconSize});
    auto *count = new ToneLabel(ToneLabel::Tone::Muted, {}, row);
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(metrics.space(1), 0, metrics.space(1), 0);
    cells->setSpacing(metrics.space(2));
    cells->addWidget(check, 1);
    cells->addWidget(count);
    layout()->addWidget(row);
    connect(check, &QCheckBox::clicked, this, [this, flag](bool isOn) { choose(flag, isOn); });
    m_lines.push_back({flag, row, check, count});
}

void MarkFacet::choose(std::optional<MarkFlag> flag, bool isOn)
{
    const Refinement refinement = m_filters.refinement();
    MarkChoice choice = markChoiceOf(refinement);
    if (!flag)
        choice.none = isOn;
    else if (isOn)
        choice.any = static_cast<MarkFlags>(choice.any | markBit(*flag));
    else
        choice.any = static_cast<MarkFlags>(choice.any & ~markBit(*flag));
    m_filters.setRefinement(withMarkChoice(refinement, choice));
}

void MarkFacet::setMarks(const MarkColumn::Pointer &marks)
{
    std::array<std::size_t, 256> jobs = {}; // by flags
    if (marks) {
        for (const MarkFlags flags : marks->flags())
            ++jobs[flags];
    }
    m_hasMarks = marks && marks->markedCount() > 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_counts[i] = 0;
        for (std::size_t flags = 0; flags < jobs.size(); ++flags) {
            const bool counts = m_lines[i].flag ? hasMark(static_cast<MarkFlags>(flags), *m_lines[i].flag) : flags == 0;
            m_counts[i] += counts ? jobs[flags] : 0;
        }
    }
    showState();
}

/// A mark that no job has is listed only while it is chosen.
void MarkFacet::showState()
{
    const MarkChoice choice = markChoiceOf(m_filters.refinement());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const bool isOn = line.flag ? hasMark(choice.any, *line.flag) : choice.none;
        const QString count = locale().toString(qulonglong(m_counts[i]));
        line.check->setChecked(isOn);
        line.check->setAccessibleDescription(count);
        line.count->setText(count);
        line.row->setVisible(isOn || m_counts[i] > 0);
    }
    setVisible(m_hasMarks || !choice.isEmpty());
}

} // namespace assay
