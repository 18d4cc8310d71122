// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/identityrow.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "core/query/textmatcher.h"
#include "gui/actions/valueactions.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"
#include "gui/widgets/valueedit.h"
#include "models/displaytext.h"

namespace assay {

using namespace Qt::StringLiterals;

IdentityRow::IdentityRow(std::optional<Field> field, ValueActions &values, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_values(values)
    , m_title(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_edit(new ValueEdit(this))
    , m_copy(new QToolButton(this))
{
    const Metrics metrics(font());
    m_title->setBuddy(m_edit);
    m_edit->setObjectName(u"value"_s);
    m_edit->installEventFilter(this);
    if (m_field) {
        setObjectName(u"row-"_s + fieldKey(*m_field));
        m_title->setText(fieldTitleInGroup(*m_field));
        m_title->setToolTip(fieldKey(*m_field));
        m_edit->setAccessibleName(fieldTitle(*m_field));
    }
    auto *cells = new QHBoxLayout(this);
    cells->setContentsMargins({});
    cells->setSpacing(metrics.space(1));
    cells->addWidget(m_title);
    cells->addWidget(m_edit, 1);
    makeButtons();
    cells->addWidget(m_copy);
    if (m_filter)
        cells->addWidget(m_filter);
    setFixedHeight(metrics.rowHeight(Density::Compact));
    updateButtons();
}

IdentityRow::~IdentityRow() = default;

void IdentityRow::setLine(const JobDetail::Line &line)
{
    m_state = line.state;
    m_value = line.value;
    const bool present = line.state == ValueState::Present;
    const bool unusable = line.state == ValueState::Unusable;
    const bool empty = present && line.value.isEmpty();
    m_edit->setMuted(!present || empty);
    m_edit->setFont(present && !empty && fieldInfo(line.field).kind == FieldKind::Id ? Metrics(font()).fixed : font());
    if (present) {
        m_edit->showValue(empty ? tr("empty text") : line.shown);
        m_edit->setHint({});
    } else if (unusable) {
        m_edit->showValue(line.shown);
        m_edit->setHint(tr("The service sent this, which the field can't hold."));
    } else {
        m_edit->showValue(QString(QChar(0x2013)));
        m_edit->setHint(
            line.state == ValueState::Null ? tr("The service sent null.") : tr("The service did not send this."));
    }
    m_edit->setAccessibleDescription(
        line.state == ValueState::Null         ? tr("null")
            : line.state == ValueState::Absent ? tr("not sent")
            : unusable                         ? tr("not usable")
                                               : QString());
    updateButtons();
}

void IdentityRow::setSoughtTexts(const QStringList &texts)
{
    if (texts.isEmpty() || !m_field || !isSearchedField(*m_field))
        m_edit->setHighlight({});
    else
        m_edit->setHighlight([texts](const QString &text) { return TextMatcher::hits(text, texts); });
}

std::optional<HeldValue> IdentityRow::heldValue() const
{
    // An unknown field cannot be filtered by, but its value can be copied.
    return HeldValue{m_field.value_or(Field::JobId), value()};
}

void IdentityRow::setUnknownLine(const JobDetail::UnknownLine &line)
{
    m_state = ValueState::Present;
    m_value = line.json;
    // The full path is in the tooltip. The label has a buddy, so an '&' would be taken for a mnemonic.
    m_title->setText(QString(line.key).replace(u'&', u"&&"_s));
    m_title->setToolTip(toolTipText(line.path));
    m_edit->setAccessibleName(line.path);
    m_edit->setFont(Metrics(font()).fixed);
    m_edit->showValue(line.json);
    updateButtons();
}

int IdentityRow::titleWidth() const
{
    return m_title->sizeHint().width();
}

void IdentityRow::setTitleWidth(int width)
{
    m_title->setFixedWidth(width);
}

void IdentityRow::showButtons(bool shown)
{
    m_hovered = shown;
    updateButtons();
}

void IdentityRow::updateHover()
{
    showButtons(rect().contains(mapFromGlobal(QCursor::pos())) && underMouse());
}

void IdentityRow::enterEvent(QEnterEvent *)
{
    showButtons(true);
}

void IdentityRow::leaveEvent(QEvent *)
{
    showButtons(false);
}

void IdentityRow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(event->globalPos());
}

bool IdentityRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // The new focus widget is known only after this event.
        QMetaObject::invokeMethod(this, &IdentityRow::updateButtons, Qt::QueuedConnection);
        if (event->type() == QEvent::FocusIn)
            updateButtons();
    }
    return QWidget::eventFilter(watched, event);
}

void IdentityRow::makeButtons()
{
    const auto setUpButton = [this](QToolButton *button, QLatin1StringView icon, const QString &tip) {
        button->setIcon(icons::icon(icon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tip);
        button->installEventFilter(this);
    };
    setUpButton(m_copy, "copy"_L1, tr("Copy this value"));
    m_copy->setObjectName(u"copy"_s);
    //: %1 is the title of a field
    m_copy->setAccessibleName(m_field ? tr("Copy %1").arg(fieldTitle(*m_field)) : tr("Copy this value"));
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(m_value); });
    if (!m_field || !fieldInfo(*m_field).facet)
        return;

    m_filter = new QToolButton(this);
    m_filter->setObjectName(u"filter"_s);
    setUpButton(m_filter, "filter"_L1, tr("Filter by this value"));
    //: %1 is the title of a field
    m_filter->setAccessibleName(tr("Filter by this %1").arg(fieldTitle(*m_field)));
    if (fieldInfo(*m_field).serviceFilter) {
        m_menu = new QMenu(m_filter);
        connect(m_filter, &QToolButton::clicked, this, [this] {
            m_menu->clear();
            fillMenu(m_menu);
            m_menu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height())));
        });
        connect(m_menu, &QMenu::aboutToHide, this, &IdentityRow::updateButtons, Qt::QueuedConnection);
    } else {
        connect(
            m_filter, &QToolButton::clicked, this, [this] { Q_EMIT m_values.refinementRequested(*m_field, value()); });
    }
}

void IdentityRow::updateButtons()
{
    const bool menuOpen = m_menu && m_menu->isVisible();
    const bool shown = m_hovered || menuOpen || hasFocusInside();
    m_copy->setVisible(shown && wasSent(m_state));
    if (m_filter)
        m_filter->setVisible(shown);
}

void IdentityRow::fillMenu(QMenu *menu)
{
    if (m_field)
        m_values.addTo(menu, {*m_field, value()});
    else
        m_values.addCopyTo(menu, value());
}

FacetValue IdentityRow::value() const
{
    return m_state == ValueState::Present ? FacetValue(m_value) : FacetValue();
}

bool IdentityRow::hasFocusInside() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

} // namespace assay
