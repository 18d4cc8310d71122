// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/choicepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include "gui/look/metrics.h"

namespace assay {

ChoicePage::ChoicePage(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    const Metrics metrics(font());
    m_form->setHorizontalSpacing(metrics.space(5));
    m_form->setVerticalSpacing(metrics.space(3));
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
}

void ChoicePage::addChoice(const QString &id, const QString &text, const std::vector<Option> &options, int current)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(id);
    for (const Option &option : options)
        choice->addItem(option.text);
    choice->setCurrentIndex(current);
    addRow(text, choice);
    connect(choice, &QComboBox::activated, this, [options](int index) {
        options[static_cast<std::size_t>(index)].choose();
    });
}

void ChoicePage::addCheck(const QString &id, const QString &text, bool checked, const std::function<void(bool)> &change)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(id);
    check->setChecked(checked);
    m_form->addRow(check);
    connect(check, &QCheckBox::clicked, this, change);
}

QSpinBox *
ChoicePage::addNumber(const QString &id, const QString &text, int value, std::pair<int, int> range, const QString &unit)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(id);
    box->setRange(range.first, range.second);
    box->setSuffix(unit);
    box->setValue(value);
    box->setKeyboardTracking(false);
    addRow(text, box);
    return box;
}

void ChoicePage::addRow(const QString &text, QWidget *field)
{
    auto *caption = new QLabel(text, this);
    caption->setBuddy(field);
    m_form->addRow(caption, field);
}

} // namespace assay
