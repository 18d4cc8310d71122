// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/chipbar.h"

#include <algorithm>

#include <QToolButton>

#include "gui/filters/chipbutton.h"
#include "gui/look/metrics.h"
#include "gui/widgets/flowlayout.h"

namespace assay {

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_clear(new QToolButton(this))
    , m_offer(new QToolButton(this))
{
    const Metrics metrics(font());
    m_layout->setContentsMargins(metrics.space(2), metrics.space(1.5), metrics.space(2), metrics.space(1.5));
    m_layout->setSpacing(metrics.space(1.5));
    m_clear->setText(tr("Clear all"));
    m_clear->setToolTip(
        tr("Remove every service filter and refinement; without service filters, all jobs are fetched"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(m_clear);
    m_offer->setObjectName(QStringLiteral("offer"));
    m_offer->setAutoRaise(true);
    m_offer->setFocusPolicy(Qt::StrongFocus);
    m_offer->hide();
    connect(m_offer, &QToolButton::clicked, this, &ChipBar::offerTaken);
    connect(m_clear, &QToolButton::clicked, this, &ChipBar::clearAllRequested);
    setAccessibleName(tr("Active filters"));
    // Not Fixed: that would limit the height to one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

std::vector<ActiveFilter> ChipBar::filters() const
{
    std::vector<ActiveFilter> result;
    for (const ChipButton *button : m_buttons)
        result.push_back(button->filter());
    return result;
}

void ChipBar::setFilters(const std::vector<ActiveFilter> &filters)
{
    std::ptrdiff_t focused = -1;
    std::vector<ChipButton *> old = std::move(m_buttons);
    m_buttons.clear();
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (old[i]->hasFocus())
            focused = std::ptrdiff_t(i);
    }
    while (m_layout->count() > 0)
        delete m_layout->takeAt(0); // the items; the widgets stay
    bool focusStays = focused < 0;
    for (const ActiveFilter &filter : filters) {
        const auto known = std::find_if(
            old.begin(), old.end(), [&filter](ChipButton *one) { return one && one->filter().id == filter.id; });
        ChipButton *button = nullptr;
        if (known != old.end()) {
            button = std::exchange(*known, nullptr);
            button->setFilter(filter);
            focusStays = focusStays || button->hasFocus();
        } else {
            button = makeButton(filter);
        }
        m_layout->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    }
    m_layout->addWidget(m_offer);
    m_layout->addWidget(m_clear);
    m_clear->setVisible(m_buttons.size() > 1);
    if (!focusStays && !m_buttons.empty())
        m_buttons[std::size_t(std::min(focused, std::ptrdiff_t(m_buttons.size()) - 1))]->setFocus();
    for (ChipButton *gone : old) {
        if (gone) {
            gone->hide();
            gone->deleteLater(); // it may be the sender of the current signal
        }
    }
    if (!focusStays && m_buttons.empty())
        Q_EMIT focusLeft();
    setVisible(!m_buttons.empty());
    Q_EMIT shownChanged(!m_buttons.empty());
    updateGeometry();
}

void ChipBar::setOffer(const QString &text, const QString &tip)
{
    m_offer->setText(text);
    m_offer->setToolTip(tip);
    m_offer->setAccessibleDescription(tip);
    m_offer->setVisible(!text.isEmpty());
}

ChipButton *ChipBar::makeButton(const ActiveFilter &filter)
{
    auto *button = new ChipButton(filter, this);
    connect(button, &ChipButton::clicked, this, [this, button] { Q_EMIT toggled(button->filter().id); });
    connect(button, &ChipButton::removeRequested, this, [this, button] { Q_EMIT removed(button->filter().id); });
    connect(button, &ChipButton::neighbourRequested, this, [this, button](int step) { moveFocus(button, step); });
    return button;
}

void ChipBar::moveFocus(ChipButton *from, int step)
{
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), from);
    const std::ptrdiff_t place = (at - m_buttons.begin()) + step;
    if (place >= 0 && place < std::ptrdiff_t(m_buttons.size()))
        m_buttons[std::size_t(place)]->setFocus(Qt::TabFocusReason);
}

} // namespace assay
