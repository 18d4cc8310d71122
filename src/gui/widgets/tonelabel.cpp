// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tonelabel.h"

#include <QApplication>
#include <QEvent>

#include "core/base/showntext.h"
#include "gui/look/colours.h"
#include "gui/look/metrics.h"

namespace assay {

namespace {

constexpr int Wide = 140; // average characters: longer than any sentence of the program on one line

} // namespace

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

ToneLabel::ToneLabel(Tone tone, const QString &text, QWidget *parent)
    : ToneLabel(parent)
{
    setTone(tone);
    setText(text);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyColour();
    applyFont();
}

void ToneLabel::setText(const QString &text)
{
    QLabel::setText(labelText(text));
}

QSize ToneLabel::sizeHint() const
{
    return limited(QLabel::sizeHint(), Wide);
}

QSize ToneLabel::minimumSizeHint() const
{
    // A text that wraps can be cut where it has no blanks.
    constexpr int LongWord = 24;
    return limited(QLabel::minimumSizeHint(), wordWrap() ? LongWord : Wide);
}

int ToneLabel::heightForWidth(int width) const
{
    const int height = QLabel::heightForWidth(width);
    return height < 0 ? height : limited({0, height}, 1).height();
}

QSize ToneLabel::limited(QSize size, int characters) const
{
    constexpr int Lines = 30;
    const QMargins margins = contentsMargins();
    const QSize most(
        fontMetrics().averageCharWidth() * characters + margins.left() + margins.right(),
        fontMetrics().lineSpacing() * Lines + margins.top() + margins.bottom());
    return size.boundedTo(most);
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
    else if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void ToneLabel::applyColour()
{
    // Not from its own palette, whose text has the colour of the theme before.
    const QPalette surroundings = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    const Colours &colours = Colours::of(surroundings);
    QColor ink;
    switch (m_tone) {
    case Tone::Plain:
    case Tone::Strong:
    case Tone::Title:
        return;
    case Tone::Muted:
        ink = colours.mutedText;
        break;
    case Tone::Warning:
        ink = colours.warning;
        break;
    case Tone::Failure:
        ink = colours.failure;
        break;
    case Tone::Accent:
        ink = colours.accentInk;
        break;
    }
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    // Set only this role, so that all others still follow the palette of the window.
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

void ToneLabel::applyFont()
{
    if (m_tone == Tone::Strong)
        setFont(Metrics(QApplication::font()).strong);
    else if (m_tone == Tone::Title)
        setFont(Metrics(QApplication::font()).title);
}

} // namespace assay
