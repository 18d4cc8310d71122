// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/identityview.h"

#include <algorithm>

#include <QVBoxLayout>

#include "gui/details/identityrow.h"
#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"
#include "models/jobdetail.h"

namespace assay {

IdentityView::IdentityView(ValueActions &values, QWidget *parent)
    : QWidget(parent)
    , m_values(values)
    , m_rows(new QVBoxLayout(this))
    , m_unknownRows(new QVBoxLayout)
    , m_unknownCaption(new ToneLabel(ToneLabel::Tone::Strong, tr("Other fields"), this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    // Added first, so that it has an owner even if no job is ever shown; the known rows are inserted before it.
    m_rows->addWidget(m_unknownCaption);
    m_rows->addLayout(m_unknownRows);
    m_unknownCaption->setToolTip(tr("Fields that this version of the program does not know"));
    m_unknownCaption->hide();
}

void IdentityView::setDetail(const JobDetail &detail)
{
    if (m_known.empty()) {
        makeRows(detail);
        setSoughtTexts(m_needles);
    }
    for (const JobDetail::Group &group : detail.groups) {
        for (const JobDetail::Line &line : group.lines)
            m_known.at(line.field)->setLine(line);
    }
    setUnknown(detail);
}

void IdentityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    alignTitles();
}

void IdentityView::makeRows(const JobDetail &detail)
{
    const Metrics metrics(font());
    int place = 0;
    for (const JobDetail::Group &group : detail.groups) {
        if (group.group != FieldGroup::Result) {
            auto *caption = new ToneLabel(ToneLabel::Tone::Strong, groupTitle(group.group), this);
            caption->setContentsMargins(0, metrics.space(3), 0, metrics.space(0.5));
            m_rows->insertWidget(place++, caption);
        }
        for (const JobDetail::Line &line : group.lines) {
            IdentityRow *row = makeRow(line.field);
            m_rows->insertWidget(place++, row);
            m_known.emplace(line.field, row);
        }
    }
    m_unknownCaption->setContentsMargins(0, metrics.space(3), 0, metrics.space(0.5));
    m_unknownRows->setSpacing(0);
    alignTitles();
}

void IdentityView::setSoughtTexts(const QStringList &texts)
{
    m_needles = texts;
    for (const auto &[field, row] : m_known)
        row->setSoughtTexts(texts);
}

void IdentityView::setUnknown(const JobDetail &detail)
{
    m_unknownCaption->setVisible(!detail.unknown.empty());
    const std::size_t before = m_unknown.size();
    while (m_unknown.size() > detail.unknown.size()) {
        delete m_unknown.back();
        m_unknown.pop_back();
    }
    while (m_unknown.size() < detail.unknown.size()) {
        IdentityRow *row = makeRow(std::nullopt);
        m_unknownRows->addWidget(row);
        m_unknown.push_back(row);
    }
    for (std::size_t i = 0; i < m_unknown.size(); ++i)
        m_unknown[i]->setUnknownLine(detail.unknown[i]);
    if (before != 0 || !m_unknown.empty())
        alignTitles();
}

IdentityRow *IdentityView::makeRow(std::optional<Field> field)
{
    auto *row = new IdentityRow(field, m_values, this);
    connect(row, &IdentityRow::copyRequested, this, &IdentityView::copyRequested);
    return row;
}

void IdentityView::alignTitles()
{
    // All titles form one column; long names of unknown fields must leave space for the values.
    int widest = 0;
    for (const auto &[field, row] : m_known)
        widest = std::max(widest, row->titleWidth());
    for (const IdentityRow *row : m_unknown)
        widest = std::max(widest, std::min(row->titleWidth(), width() * 2 / 5));
    for (const auto &[field, row] : m_known)
        row->setTitleWidth(widest);
    for (IdentityRow *row : m_unknown)
        row->setTitleWidth(widest);
}

} // namespace assay
