// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/assaystyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QToolBar>

#include "gui/look/colours.h"
#include "gui/look/hairline.h"
#include "gui/look/metrics.h"
#include "gui/look/textlines.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

// Draws a rounded box whose outline is aligned to whole pixels at any scale factor.
void drawBox(
    QPainter *painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &line, qreal width = 1.0)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawChevron(QPainter *painter, const QRect &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal half = std::min(rect.width(), rect.height()) * 0.22;
    const QPointF centre = QRectF(rect).center();
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{
        centre + QPointF(-half, -half / 2), centre + QPointF(0, half / 2), centre + QPointF(half, -half / 2)});
    painter->restore();
}

qreal radiusOf(const QStyleOption *option)
{
    return std::max(3.0, option->fontMetrics.height() * 0.28);
}

QColor buttonFill(const Colours &colours, const QStyleOption *option)
{
    const QColor fill = option->palette.color(QPalette::Button);
    if (!has(option, QStyle::State_Enabled))
        return Colours::mixed(fill, colours.window, 0.6);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return Colours::mixed(fill, colours.text, 0.12);
    if (has(option, QStyle::State_MouseOver))
        return Colours::mixed(fill, colours.text, colours.dark ? 0.07 : 0.035);
    return fill;
}

} // namespace

AssayStyle::AssayStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"assay"_s);
}

int AssayStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int line = widget ? widget->fontMetrics().height() : 16;
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ScrollBarExtent:
        return std::max(10, line * 3 / 4);
    case PM_ScrollBarSliderMin:
        return line * 2;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 5;
    case PM_DockWidgetTitleMargin:
        return std::max(4, line * 2 / 5);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(14, line * 9 / 10) | 1;
    case PM_ToolBarItemSpacing:
        return std::max(2, line / 6);
    case PM_ToolBarItemMargin:
        return std::max(3, line / 4);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 2 * qRound(line * 0.95 / 2);
    case PM_HeaderMargin:
        return std::max(4, line / 3);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return std::max(3, line / 4);
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return line * 3 / 2;
    case PM_TabBarTabVSpace:
        return std::max(8, line * 3 / 4);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return std::max(6, line / 2);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AssayStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_MenuBar_AltKeyNavigation:
        return hint == SH_MenuBar_AltKeyNavigation ? 1 : 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_DialogButtonBox_ButtonsHaveIcons: // they are of another family than the program's
        return 0;
    case SH_Widget_Animation_Duration:
        return 120;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void AssayStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &colours = Colours::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_PanelButtonTool:
        return drawToolButton(option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth <= 0)
            return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return drawInput(option, painter);
    case PE_FrameLineEdit:
    case PE_FrameButtonTool:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
        return;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, colours.base);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(option, painter);
    case PE_FrameFocusRect:
        return drawBox(painter, option->rect, radiusOf(option), {}, colours.accentInk);
    case PE_FrameMenu:
        return drawBox(painter, option->rect, 0, {}, colours.hairline);
    case PE_Frame:
    case PE_FrameGroupBox:
        return drawBox(painter, option->rect, element == PE_Frame ? 0 : radiusOf(option), {}, colours.hairline);
    case PE_IndicatorToolBarSeparator: {
        const QRect rect = option->rect;
        if (has(option, State_Horizontal))
            fillHairline(
                painter, QRect(rect.center().x(), rect.y() + rect.height() / 5, 1, rect.height() * 3 / 5),
                colours.hairline);
        else
            fillHairline(
                painter, QRect(rect.x() + rect.width() / 5, rect.center().y(), rect.width() * 3 / 5, 1),
                colours.hairline);
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle: {
        // The line is in the middle of the area that the mouse can grab.
        const QRect rect = option->rect;
        if (rect.width() < rect.height())
            fillHairline(painter, QRect(rect.center().x(), rect.y(), 1, rect.height()), colours.hairline);
        else
            fillHairline(painter, QRect(rect.x(), rect.center().y(), rect.width(), 1), colours.hairline);
        return;
    }
    case PE_IndicatorArrowDown:
        return drawChevron(painter, option->rect, has(option, State_Enabled) ? colours.mutedText : colours.border);
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const bool focused = has(option, State_Active);
            if (has(option, State_Selected))
                painter->fillRect(item->rect, focused ? colours.rowSelected : colours.rowSelectedQuiet);
            else if (has(option, State_MouseOver) && has(option, State_Enabled))
                painter->fillRect(item->rect, colours.rowHover);
            else if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AssayStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &colours = Colours::of(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*button);
            if (button->features.testFlag(QStyleOptionButton::DefaultButton) && has(option, State_Enabled))
                label.palette.setColor(QPalette::ButtonText, colours.accentText);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The selection is only a tint, so selected text keeps its colour.
            QStyleOptionViewItem plain(*item);
            plain.palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(element, option, painter);
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        return drawProgress(option, painter);
    case CE_DockWidgetTitle:
        return drawDockTitle(option, painter, widget);
    case CE_ToolBar: {
        painter->fillRect(option->rect, colours.window);
        fillHairline(
            painter, QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), colours.hairline);
        return;
    }
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, colours.window);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(item->rect, colours.window);
            if (has(option, State_Selected))
                drawBox(
                    painter, item->rect.adjusted(1, 2, -1, -2), radiusOf(option),
                    Colours::mixed(colours.window, colours.text, 0.09), {});
            drawItemText(
                painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                has(option, State_Enabled), item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_TabBarTabShape:
        return; // only its text, and a line below the current one
    case CE_TabBarTabLabel:
        return drawTab(option, painter);
    case CE_Splitter:
        return drawPrimitive(PE_IndicatorDockWidgetResizeHandle, option, painter, widget);
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect rect = frame->rect;
            if (frame->frameShape == QFrame::HLine)
                fillHairline(painter, QRect(rect.x(), rect.center().y(), rect.width(), 1), colours.hairline);
            else
                fillHairline(painter, QRect(rect.center().x(), rect.y(), 1, rect.height()), colours.hairline);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AssayStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    if (control == CC_ComboBox)
        return drawComboBox(option, painter, widget);
    if (control == CC_SpinBox)
        return drawSpinBox(option, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AssayStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // There are no arrow buttons: the groove fills the whole bar.
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0) {
        slider = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
        slider = std::clamp(slider, std::min(length, pixelMetric(PM_ScrollBarSliderMin, bar, widget)), length);
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = flat ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + slider, length - start - slider);
    case SC_ScrollBarSlider:
        return part(start, slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QSize AssayStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
    case CT_LineEdit:
        // All input fields and buttons have the same height.
        result.setHeight(std::max(size.height(), line + line * 5 / 8));
        if (type == CT_PushButton)
            result.setWidth(result.width() + line / 2);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), line + line / 2));
        break;
    case CT_MenuBarItem:
        result += QSize(line / 2, line / 4);
        break;
    default:
        break;
    }
    return result;
}

void AssayStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void AssayStyle::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = Colours::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = has(option, State_Enabled);
    QColor fill = buttonFill(colours, option);
    QColor line = enabled ? colours.border : colours.hairline;
    if (button && button->features.testFlag(QStyleOptionButton::Flat) && !has(option, State_Sunken)
        && !has(option, State_MouseOver)) {
        fill = QColor();
        line = QColor();
    }
    if (enabled && button && button->features.testFlag(QStyleOptionButton::DefaultButton)) {
        fill = colours.accent;
        if (has(option, State_Sunken))
            fill = Colours::mixed(fill, Qt::black, 0.18);
        else if (has(option, State_MouseOver))
            fill = Colours::mixed(fill, Qt::white, 0.10);
        line = fill;
    }
    drawBox(painter, option->rect, radiusOf(option), fill, line);
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange)) {
        const bool onAccent = fill == colours.accent;
        drawBox(
            painter, onAccent ? option->rect.adjusted(2, 2, -2, -2) : option->rect,
            radiusOf(option) - (onAccent ? 2 : 0), {}, onAccent ? colours.accentText : colours.accentInk,
            onAccent ? 1.0 : 1.6);
    }
}

void AssayStyle::drawToolButton(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = Colours::of(option->palette);
    QColor fill;
    if (has(option, State_Sunken))
        fill = Colours::mixed(colours.window, colours.text, 0.15);
    else if (has(option, State_On))
        fill = Colours::mixed(colours.window, colours.text, 0.10);
    else if (has(option, State_MouseOver) && has(option, State_Enabled))
        fill = Colours::mixed(colours.window, colours.text, 0.07);
    if (fill.isValid())
        drawBox(painter, option->rect, radiusOf(option), fill, {});
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
        drawBox(painter, option->rect, radiusOf(option), {}, colours.accentInk);
}

void AssayStyle::drawInput(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = Colours::of(option->palette);
    const bool enabled = has(option, State_Enabled);
    const bool focused = enabled && has(option, State_HasFocus);
    // The base colour of the widget's palette: a widget may set its own to show an error.
    drawBox(
        painter, option->rect, radiusOf(option), enabled ? option->palette.color(QPalette::Base) : colours.window,
        focused ? colours.accentInk : (enabled ? colours.border : colours.hairline), focused ? 1.6 : 1.0);
}

void AssayStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = Colours::of(option->palette);
    const bool enabled = has(option, State_Enabled);
    const bool set = has(option, State_On) || has(option, State_NoChange);
    const int side = std::min({option->rect.width(), option->rect.height(), 15 * option->fontMetrics.height() / 16});
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    const QColor fill = set ? (enabled ? colours.accent : colours.border) : colours.base;
    const QColor line = set ? fill : (enabled ? Colours::mixed(colours.border, colours.text, 0.25) : colours.hairline);
    drawBox(painter, box, side * 0.24, fill, line);
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
        drawBox(painter, box.adjusted(-2, -2, 2, 2), side * 0.3, {}, colours.accentInk, 1.4);
    if (!set)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(enabled ? colours.accentText : colours.base, side * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return QPointF(box.x() + side * x, box.y() + side * y); };
    if (has(option, State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.26, 0.53), at(0.43, 0.69), at(0.75, 0.33)});
    painter->restore();
}

void AssayStyle::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = Colours::of(option->palette);
    const bool enabled = has(option, State_Enabled);
    const bool set = has(option, State_On);
    const int side = std::min(option->rect.width(), option->rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    const QColor fill = set ? (enabled ? colours.accent : colours.border) : colours.base;
    const QColor line = set ? fill : (enabled ? Colours::mixed(colours.border, colours.text, 0.25) : colours.hairline);
    drawBox(painter, box, side / 2.0, fill, line);
    if (set) {
        const int dot = std::max(2, qRound(side * 0.3));
        drawBox(
            painter, box.adjusted(dot, dot, -dot, -dot), side / 2.0, enabled ? colours.accentText : colours.base, {});
    }
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
        drawBox(painter, box.adjusted(-2, -2, 2, 2), side / 2.0 + 2, {}, colours.accentInk, 1.4);
}

void AssayStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    const Colours &colours = Colours::of(option->palette);
    painter->fillRect(
        bar->rect,
        bar->palette.color(QPalette::Base) == colours.base && widget
                && qobject_cast<const QAbstractItemView *>(
                    widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr)
            ? colours.base
            : colours.window);
    if (bar->maximum <= bar->minimum)
        return;
    const bool grabbed = has(option, State_Sunken) && bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    const bool hovered = has(option, State_MouseOver);
    const QRect rect = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    const int inset = grabbed || hovered ? 2 : 3;
    const QRect handle =
        bar->orientation == Qt::Vertical ? rect.adjusted(inset, 2, -inset, -2) : rect.adjusted(2, inset, -2, -inset);
    const double strength = grabbed ? 0.45 : (hovered ? 0.36 : 0.22);
    drawBox(
        painter, handle, std::min(handle.width(), handle.height()) / 2.0,
        Colours::mixed(colours.base, colours.text, strength), {});
}

void AssayStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return;
    const Colours &colours = Colours::of(option->palette);
    if (combo->editable) {
        drawInput(option, painter);
    } else if (combo->frame) {
        drawBox(
            painter, option->rect, radiusOf(option), buttonFill(colours, option),
            has(option, State_Enabled) ? colours.border : colours.hairline);
        if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
            drawBox(painter, option->rect, radiusOf(option), {}, colours.accentInk, 1.6);
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, has(option, State_Enabled) ? colours.mutedText : colours.border);
}

/// Framed as an input field: Fusion's frame is nearly black on a dark background.
void AssayStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    const Colours &colours = Colours::of(option->palette);
    drawInput(option, painter);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const SubControl arrow : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool up = arrow == SC_SpinBoxUp;
        const bool possible =
            spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const QRect place = subControlRect(CC_SpinBox, option, arrow, widget);
        if (possible && spin->activeSubControls.testFlag(arrow) && has(option, State_MouseOver))
            painter->fillRect(place.adjusted(1, 1, -1, -1), colours.rowHover);
        painter->save();
        painter->translate(place.center());
        if (up)
            painter->scale(1, -1);
        drawChevron(
            painter, QRect(QPoint(-place.width() / 2, -place.height() / 2), place.size()),
            possible && has(option, State_Enabled) ? colours.mutedText : colours.border);
        painter->restore();
    }
}

void AssayStyle::drawHeader(ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = Colours::of(option->palette);
    const QRect rect = option->rect;
    const bool live = element == CE_HeaderSection && has(option, State_Enabled);
    QColor fill = colours.base;
    if (live && has(option, State_Sunken))
        fill = Colours::mixed(fill, colours.text, 0.09);
    else if (live && has(option, State_MouseOver))
        fill = colours.rowHover;
    painter->fillRect(rect, fill);
    fillHairline(painter, QRect(rect.x(), rect.bottom(), rect.width(), 1), colours.hairline);
}

void AssayStyle::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Colours &colours = Colours::of(option->palette);
    const int thick = std::clamp(option->fontMetrics.height() / 4, 3, option->rect.height());
    QRect groove(option->rect.x(), 0, option->rect.width(), thick);
    groove.moveTop(option->rect.center().y() - thick / 2);
    drawBox(painter, groove, thick / 2.0, Colours::mixed(colours.window, colours.text, 0.13), {});
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    QRect filled = groove;
    if (range > 0) {
        filled.setWidth(int((qint64(bar->progress) - bar->minimum) * groove.width() / range));
        filled = visualRect(option->direction, groove, filled);
    } else {
        // Unknown length: a static, lighter bar without animation.
        drawBox(painter, groove, thick / 2.0, Colours::mixed(colours.window, colours.accent, 0.55), {});
        return;
    }
    if (filled.width() > 0)
        drawBox(painter, filled, thick / 2.0, colours.accentInk, {});
}

void AssayStyle::drawDockTitle(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
    if (!dock)
        return;
    const Colours &colours = Colours::of(option->palette);
    const Metrics metrics(widget ? widget->font() : painter->font());
    painter->save();
    painter->setFont(metrics.strong);
    painter->setPen(colours.text);
    const QRect rect =
        visualRect(option->direction, option->rect, option->rect.adjusted(metrics.space(3), 0, -metrics.space(12), 0));
    TextLines::drawOnce(*painter, rect, option->direction, Qt::AlignLeft, dock->title);
    painter->restore();
}

/// Only text; the current tab has a line below it.
void AssayStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const Colours &colours = Colours::of(option->palette);
    const bool current = has(option, State_Selected);
    const bool hovered = has(option, State_MouseOver) && has(option, State_Enabled);
    painter->save();
    painter->setPen(current || hovered ? colours.text : colours.mutedText);
    const int thick = std::max(2, option->fontMetrics.height() / 8);
    const QRect room = tab->rect.adjusted(0, 0, 0, -thick);
    TextLines::drawOnce(
        *painter, room, option->direction, Qt::AlignHCenter, tab->text, Qt::ElideRight, Qt::TextShowMnemonic);
    if (current) {
        const int length = std::min(option->fontMetrics.horizontalAdvance(tab->text), room.width());
        const QRect line(tab->rect.center().x() - length / 2, tab->rect.bottom() + 1 - thick, length, thick);
        painter->fillRect(line, colours.accentInk);
    }
    painter->restore();
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
        drawBox(painter, room.adjusted(2, 2, -2, -2), radiusOf(option), {}, colours.accentInk, 1.6);
}

void AssayStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Colours &colours = Colours::of(option->palette);
    if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
        fillHairline(painter, QRect(item->rect.x(), item->rect.center().y(), item->rect.width(), 1), colours.hairline);
        return;
    }
    // Fusion draws the selection with square corners: draw our own first, then let Fusion draw an unselected item.
    QStyleOptionMenuItem plain(*item);
    if (has(option, State_Selected) && has(option, State_Enabled)) {
        drawBox(
            painter, item->rect.adjusted(1, 0, -1, 0), radiusOf(option),
            Colours::mixed(colours.window, colours.text, 0.11), {});
        plain.state.setFlag(State_Selected, false);
    }
    QProxyStyle::drawControl(CE_MenuItem, &plain, painter, widget);
}

} // namespace assay
