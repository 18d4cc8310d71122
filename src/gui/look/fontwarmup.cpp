// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/fontwarmup.h"

#include <array>

#include <QEvent>
#include <QFontMetrics>
#include <QWidget>

namespace assay {

namespace {

// One sample per script, since each script has its own list of fonts: the scripts of the program's languages, and
// symbols that models often write. Fonts of other scripts are loaded on demand. Each costs 1 to 2 MB.
constexpr std::array Samples = {u"漢", u"カな", u"عربي", u"✅", u"⚠👍→"};

} // namespace

FontWarmUp::FontWarmUp(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    connect(&m_idle, &QTimer::timeout, this, &FontWarmUp::next);
    widget->installEventFilter(this);
}

bool FontWarmUp::isDone() const
{
    return m_next == Samples.size();
}

bool FontWarmUp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || (event->type() == QEvent::FontChange && m_widget->isVisible()))
        begin();
    return QObject::eventFilter(watched, event);
}

void FontWarmUp::begin()
{
    m_next = 0;
    m_idle.start(0);
}

void FontWarmUp::next()
{
    (void)QFontMetrics(m_widget->font()).horizontalAdvance(QString::fromUtf16(Samples[m_next]));
    if (++m_next == Samples.size())
        m_idle.stop();
}

} // namespace assay
