// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/servicefilterpanel.h"

#include <algorithm>

#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

#include "filters/ui_servicefilterpanel.h"
#include "gui/filters/servicefilterfield.h"
#include "gui/look/colours.h"
#include "gui/look/hairline.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "models/displaytext.h"
#include "models/seenvalues.h"

namespace assay {

using namespace Qt::StringLiterals;

ServiceFilterPanel::ServiceFilterPanel(SeenValues *seen, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ServiceFilterPanel>())
{
    m_ui->setupUi(this);
    addFields(seen);
    layOut();
    connect(m_ui->fetchButton, &QPushButton::clicked, this, &ServiceFilterPanel::requestFetch);
    connect(m_ui->clearAllButton, &QToolButton::clicked, this, &ServiceFilterPanel::clearAll);
    connect(m_ui->foldButton, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    showState();
}

ServiceFilterPanel::~ServiceFilterPanel() = default;

ServiceFilter ServiceFilterPanel::filter() const
{
    ServiceFilter filter;
    for (const ServiceFilterField *line : m_lines)
        filter.setValue(line->field(), line->value());
    return filter;
}

void ServiceFilterPanel::setFilter(const ServiceFilter &filter)
{
    for (ServiceFilterField *line : m_lines)
        line->setValue(filter.value(line->field()));
    showState();
}

void ServiceFilterPanel::setFetchedFilter(const std::optional<ServiceFilter> &filter)
{
    m_fetched = filter;
    showState();
}

bool ServiceFilterPanel::isUnfetched() const
{
    return filter() != m_fetched.value_or(ServiceFilter());
}

void ServiceFilterPanel::showFilterError(Field field, const QString &text)
{
    ServiceFilterField *named = line(field);
    if (!named)
        return;
    named->showError(text);
    focusField(field);
}

void ServiceFilterPanel::clearErrors()
{
    for (ServiceFilterField *line : m_lines)
        line->showError({});
}

void ServiceFilterPanel::setFetchEnabled(bool enabled)
{
    m_ui->fetchButton->setEnabled(enabled);
}

void ServiceFilterPanel::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    // What has the focus is about to be hidden.
    if (folded && focusWidget() && m_ui->form->isAncestorOf(focusWidget()) && focusWidget()->hasFocus())
        m_ui->foldButton->setFocus(Qt::OtherFocusReason);
    showState();
    Q_EMIT foldedChanged(folded);
}

void ServiceFilterPanel::foldAfterLoad()
{
    if (!isUnfetched())
        setFolded(true);
}

void ServiceFilterPanel::focusField(Field field)
{
    const ServiceFilterField *wanted = line(field);
    if (!wanted)
        return;
    setFolded(false);
    wanted->edit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT scrollToRequested(wanted->edit());
}

void ServiceFilterPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        showState(); // the arrow points to where the text goes
    QWidget::changeEvent(event);
}

void ServiceFilterPanel::paintEvent(QPaintEvent *)
{
    // A different background and a hairline separate the form from the list below.
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    painter.fillRect(
        rect(), Colours::mixed(colours.window, colours.dark ? colours.text : colours.base, colours.dark ? 0.045 : 0.7));
    fillHairline(&painter, QRect(0, height() - 1, width(), 1), colours.hairline);
}

void ServiceFilterPanel::layOut()
{
    const Metrics metrics(font());
    const int edge = metrics.space(3);
    m_ui->layout->setContentsMargins(edge, edge, edge, metrics.space(3.5));
    m_ui->layout->setSpacing(metrics.space(2));
    m_ui->headingRow->setSpacing(metrics.space(0.5));
    m_ui->headingRow->addStrut(m_ui->clearAllButton->sizeHint().height());
    m_ui->grid->setHorizontalSpacing(metrics.space(2));
    m_ui->grid->setVerticalSpacing(metrics.space(0.75));
    m_ui->fetchButton->setAccessibleDescription(m_ui->explanation->text());
    setFocusProxy(m_lines.front()->edit());
}

void ServiceFilterPanel::addFields(SeenValues *seen)
{
    const Metrics metrics(font());
    std::optional<FieldGroup> group;
    for (const FieldInfo &info : jobFields()) {
        if (!info.serviceFilter)
            continue;
        if (group != info.group) {
            auto *caption = new ToneLabel(ToneLabel::Tone::Muted, groupTitle(info.group), m_ui->form);
            if (group)
                caption->setContentsMargins(0, metrics.space(1.5), 0, 0);
            m_ui->grid->addWidget(caption, m_ui->grid->rowCount(), 0, 1, 2);
            group = info.group;
        }
        auto *line = new ServiceFilterField(info.field, m_ui->form, seen ? seen->model(info.field) : nullptr);
        line->addTo(m_ui->grid);
        m_lines.push_back(line);
        connect(line, &ServiceFilterField::returnPressed, this, &ServiceFilterPanel::requestFetch);
        connect(line, &ServiceFilterField::edited, this, [this] {
            showState();
            Q_EMIT filterEdited();
        });
    }
}

void ServiceFilterPanel::requestFetch()
{
    if (m_ui->fetchButton->isEnabled())
        Q_EMIT fetchRequested(filter());
}

void ServiceFilterPanel::clearAll()
{
    setFilter({});
    m_lines.front()->edit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT filterEdited();
}

void ServiceFilterPanel::showState()
{
    const ServiceFilter typed = filter();
    const bool open = !isFolded();
    m_ui->form->setVisible(open);
    m_ui->explanation->setVisible(open);
    m_ui->fetchButton->setVisible(open || isUnfetched());
    m_ui->foldButton->setAccessibleName(
        open ? tr("Hide the fields of the service filter") : tr("Show the fields of the service filter"));
    m_ui->foldButton->setIcon(icons::disclosure(open, layoutDirection()));
    m_ui->clearAllButton->setVisible(open && !typed.isEmpty());

    QStringList parts;
    if (!open) {
        for (const auto &[field, value] : typed.values())
            parts.append(fieldTitle(field) + " = "_L1 + valueText(value.toUtf8().toStdString(), 60));
        if (parts.isEmpty() && m_fetched) // jobs of a file were not asked for
            parts.append(tr("All jobs"));
        //: Separates the parts of a filter, such as "Agent = a" and "Tool = b"
        if (const QString line = parts.join(tr(" · ")); !parts.isEmpty())
            parts = {line};
    }
    if (isUnfetched())
        parts.append(tr("Not fetched yet – press Enter"));
    m_ui->hint->setTone(isUnfetched() ? ToneLabel::Tone::Accent : ToneLabel::Tone::Muted);
    m_ui->hint->setText(parts.join(u'\n'));
    m_ui->hint->setVisible(!parts.isEmpty());
}

ServiceFilterField *ServiceFilterPanel::line(Field field) const
{
    const auto found = std::find_if(
        m_lines.begin(), m_lines.end(), [field](const ServiceFilterField *each) { return each->field() == field; });
    return found == m_lines.end() ? nullptr : *found;
}

} // namespace assay
