// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/markfacet.h"

#include <utility>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPixmap>
#include <QVBoxLayout>

#include "core/query/runquery.h"
#include "gui/jobs/markicons.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/accessiblewords.h"
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
    setAccessibleName(markChoiceTitle());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metrics.space(0.5));
    auto *caption = new ToneLabel(ToneLabel::Tone::Strong, markChoiceTitle(), this);
    caption->setToolTip(tr("Your marks, with the numbers of jobs that the other filters let through"));
    caption->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
    rows->addWidget(caption);
    for (const MarkFlag flag : AllMarks)
        addLine(flag, markTitle(flag));
    addLine(std::nullopt, noMarkTitle());
    connect(&filters, &ActiveFilters::changed, this, &MarkFacet::showState);
    showState();
}

void MarkFacet::addLine(std::optional<MarkFlag> flag, const QString &title)
{
    const Metrics metrics(font());
    auto *row = new QWidget(this);
    auto *check = new QCheckBox(title, row);
    check->setObjectName(flag ? u"markFacet%1"_s.arg(int(markBit(*flag))) : u"markFacetNone"_s);
    QPixmap blank(metrics.iconSize, metrics.iconSize); // aligns its text with the others
    blank.fill(Qt::transparent);
    check->setIcon(flag ? icons::icon(markIcon(*flag)) : QIcon(blank));
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

MarkFacet::~MarkFacet() = default;

void MarkFacet::setMarks(const MarkColumn::Pointer &marks)
{
    m_marks = marks;
    count();
}

void MarkFacet::setResult(std::shared_ptr<const QueryResult> result)
{
    m_result = std::move(result);
    count();
}

/// As the other lists do: within all filters but its own.
void MarkFacet::count()
{
    if (!hasMarks() || !m_result) {
        m_task.cancel();
        take({});
        return;
    }
    JobQuery query;
    query.modules = m_result->query.modules;
    query.refinement = withMarkChoice(m_result->query.refinement, {});
    query.marks = m_marks;
    m_task.run([this, query, shown = m_result](const std::stop_token &stop) -> LatestTask::Deliver {
        const auto result = runQuery(shown->store, shown->sourceRows, query, stop);
        if (!result)
            return {};
        Counts jobs = {};
        for (std::size_t row = 0; row < result->shownRows(); ++row)
            ++jobs[query.marks->flags(result->sourceRow(static_cast<ShownRow>(row)))];
        return [this, jobs] { take(jobs); };
    });
}

void MarkFacet::take(const Counts &jobs)
{
    for (Line &line : m_lines) {
        line.jobs = 0;
        for (std::size_t flags = 0; flags < jobs.size(); ++flags) {
            const bool counts = line.flag ? hasMark(static_cast<MarkFlags>(flags), *line.flag) : flags == 0;
            line.jobs += counts ? jobs[flags] : 0;
        }
    }
    showState();
}

bool MarkFacet::hasMarks() const
{
    return m_marks && m_marks->markedCount() > 0;
}

/// A mark that no job has is listed only while it is chosen.
void MarkFacet::showState()
{
    const MarkChoice choice = markChoiceOf(m_filters.refinement());
    setVisible(hasMarks() || !choice.isEmpty());
    if (isHidden())
        return; // nobody is told of its numbers
    for (const Line &line : m_lines) {
        const bool isOn = line.flag ? hasMark(choice.any, *line.flag) : choice.none;
        const QString count = locale().toString(qulonglong(line.jobs));
        line.check->setChecked(isOn);
        changeAccessibleDescription(*line.check, count);
        line.count->setText(count);
        line.row->setVisible(isOn || line.jobs > 0);
    }
}

} // namespace assay
