// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/filterstrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "core/base/pluralcount.h"
#include "gui/filters/chipbar.h"
#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/tonelabel.h"

namespace assay {

FilterStrip::FilterStrip(QWidget *parent)
    : QWidget(parent)
    , m_chips(new ChipBar(this))
    , m_none(new ToneLabel(ToneLabel::Tone::Muted, tr("No filters"), this))
    , m_counts(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_widen(new QToolButton(this))
    , m_undo(new QToolButton(this))
{
    const Metrics metrics(font());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(reading::margins(layoutDirection(), 0, 0, metrics.space(1), 0));
    layout->setSpacing(metrics.space(2));
    m_none->setContentsMargins(reading::margins(layoutDirection(), metrics.space(2), 0, 0, 0));
    layout->addWidget(m_none, 1);
    layout->addWidget(m_chips, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_widen);
    layout->addWidget(m_undo);
    m_widen->setObjectName(QStringLiteral("widen"));
    m_widen->setAutoRaise(true);
    m_widen->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_widen->setPopupMode(QToolButton::InstantPopup);
    m_widen->setFocusPolicy(Qt::TabFocus);
    m_widen->setToolTip(tr("Show only the jobs that match, or also the others of their turns or sessions"));
    m_widen->setAccessibleDescription(m_widen->toolTip());
    m_undo->setAutoRaise(true);
    m_undo->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_undo->setFocusPolicy(Qt::TabFocus);
    // One line of chips always has its place.
    setMinimumHeight(metrics.lineHeight + metrics.space(5));
    // Not Maximum: that would limit the height to one line of chips.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_chips, &ChipBar::shownChanged, m_none, [this](bool shown) { m_none->setVisible(!shown); });
}

void FilterStrip::setUndoAction(QAction *undo)
{
    m_undo->setDefaultAction(undo);
}

void FilterStrip::addLeading(QToolButton *button)
{
    auto *line = static_cast<QHBoxLayout *>(layout());
    line->insertWidget(0, button);
    const Metrics metrics(font());
    line->setContentsMargins(reading::margins(layoutDirection(), metrics.space(1), 0, metrics.space(1), 0));
}

void FilterStrip::setWidenMenu(QMenu *menu)
{
    m_widen->setMenu(menu);
    const auto show = [this, menu] {
        for (const QAction *action : menu->actions()) {
            m_widen->setEnabled(action->isEnabled());
            if (action->isChecked())
                m_widen->setText(action->iconText());
        }
    };
    for (const QAction *action : menu->actions())
        connect(action, &QAction::changed, m_widen, show);
    show();
}

void FilterStrip::setCounts(qsizetype shown, qsizetype loaded)
{
    //: %1 is how many jobs are shown, %Ln how many there are
    m_countsText =
        loaded > 0 ? tr("%1 of %Ln", nullptr, pluralCount(loaded)).arg(locale().toString(qlonglong(shown))) : QString();
    showCounts();
}

void FilterStrip::setFiltering(bool isFiltering)
{
    if (m_isFiltering == isFiltering)
        return;
    m_isFiltering = isFiltering;
    showCounts();
}

void FilterStrip::showCounts()
{
    // The chips stay in their place while the text is another.
    m_counts->setMinimumWidth(m_isFiltering ? m_counts->width() : 0);
    m_counts->setText(m_isFiltering ? tr("Filtering…") : m_countsText);
}

void FilterStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Colours::of(palette()).hairline);
}

} // namespace assay
