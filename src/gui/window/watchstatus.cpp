// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/watchstatus.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QToolButton>

#include "core/base/pluralcount.h"
#include "gui/look/metrics.h"
#include "gui/widgets/accessiblewords.h"
#include "gui/widgets/tonelabel.h"
#include "models/displaytext.h"
#include "workspace/watch.h"
#include "workspace/watchtext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assay {

namespace {

constexpr int MostDigits = 40; // of the width that is kept

QToolButton *flatButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

WatchStatus::WatchStatus(Watch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_changes(new ToneLabel(ToneLabel::Tone::Accent, {}, this))
    , m_show(flatButton(u"showChanges"_s, this))
    , m_text(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_stop(flatButton(u"stopWatch"_s, this))
{
    const Metrics metrics(font());
    m_changes->setObjectName(u"changes"_s);
    m_text->setObjectName(u"watch"_s);
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the jobs that changed"));
    m_show->setToolTip(tr("Show the newest list. What changed in it is marked"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.space(2));
    for (QWidget *part : std::initializer_list<QWidget *>{m_changes, m_show, m_text, m_stop})
        row->addWidget(part);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &WatchStatus::showTime);
    connect(m_show, &QToolButton::clicked, &watch, &Watch::show);
    connect(m_stop, &QToolButton::clicked, &watch, &Watch::stop);
    connect(&watch, &Watch::changed, this, &WatchStatus::showState);
    showState();
}

QString WatchStatus::text() const
{
    return m_text->text();
}

void WatchStatus::showState()
{
    const bool hasChanges = m_watch.changes() > 0;
    if (hasChanges)
        m_changes->setText(tr("%Ln job(s) changed", nullptr, pluralCount(static_cast<qint64>(m_watch.changes()))));
    m_changes->setVisible(hasChanges);
    m_show->setVisible(hasChanges);
    m_stop->setText(m_watch.isOn() ? tr("Stop") : tr("Close"));
    changeAccessibleName(*m_stop, m_watch.isOn() ? tr("Stop watching") : tr("Take the message of the watch away"));
    const WatchText text = WatchText::of(m_watch, m_watch.left());
    m_text->setTone(text.isProblem ? ToneLabel::Tone::Warning : ToneLabel::Tone::Muted);
    m_text->setToolTip(text.tip.isEmpty() ? QString() : toolTipText(text.tip));
    changeAccessibleName(*m_text, text.quiet); // else a screen reader would read each second of the time
    changeAccessibleDescription(*m_text, text.tip);
    if (!m_watch.isOn())
        m_text->setMinimumWidth(0);
    setVisible(m_watch.state() != Watch::State::Off);
    if (m_watch.left() > 0ms)
        m_second.start();
    else
        m_second.stop();
    showTime();
}

void WatchStatus::showTime()
{
    const QString line = WatchText::of(m_watch, m_watch.left()).line;
    if (line.isEmpty() || line == m_text->text())
        return;
    m_text->setText(line);
    // A shorter time does not move what is beside it. The window stays as narrow as it can be.
    const int most = Metrics(font()).digitWidth * MostDigits;
    if (m_watch.isOn())
        m_text->setMinimumWidth(std::max(m_text->minimumWidth(), std::min(most, m_text->sizeHint().width())));
}

} // namespace assay
