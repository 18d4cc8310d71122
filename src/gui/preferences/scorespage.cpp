// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/scorespage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include "gui/look/metrics.h"
#include "gui/preferences/ramppreview.h"
#include "gui/preferences/scalespage.h"
#include "gui/widgets/tonelabel.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int MostDecimals = 4;

QSpinBox *percentBox(const QString &id, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(id);
    box->setRange(0, 100);
    //: Behind a number in a field
    box->setSuffix(ScoresPage::tr(" %"));
    box->setValue(value);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

ScoresPage::ScoresPage(const Values &values, ScalesPage *scales, QWidget *parent)
    : QWidget(parent)
    , m_low(percentBox(u"lowColour"_s, values.low, this))
    , m_high(percentBox(u"highColour"_s, values.high, this))
    , m_wrong(new ToneLabel(ToneLabel::Tone::Warning, {}, this))
    , m_ramp(new RampPreview(this))
{
    const Metrics metrics(font());
    auto *decimals = new QComboBox(this);
    decimals->setObjectName(u"decimals"_s);
    const QLocale locale;
    decimals->addItem(tr("As many as needed, up to %1").arg(locale.toString(3)));
    for (int count = 1; count <= MostDecimals; ++count)
        //: %1 is a score such as 0.83
        decimals->addItem(tr("%Ln, such as %1", "number of decimals", count).arg(locale.toString(0.8251, 'f', count)));
    decimals->setCurrentIndex(values.decimals);
    connect(decimals, &QComboBox::activated, this, &ScoresPage::decimalsChosen);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics.space(5));
    form->setVerticalSpacing(metrics.space(3));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto addRow = [form, this](const QString &text, QWidget *field) {
        auto *caption = new QLabel(text, this);
        caption->setBuddy(field);
        form->addRow(caption, field);
    };
    addRow(tr("&Decimals of statistical scores:"), decimals);
    addRow(tr("Colour of &low scores up to:"), m_low);
    addRow(tr("Colour of &high scores from:"), m_high);
    m_low->setToolTip(tr("As a share of the scale. Below it, the bar of a score has the whole colour of low scores"));
    m_high->setToolTip(tr("As a share of the scale. Above it, the bar of a score has the whole colour of high scores"));
    form->addRow(QString(), m_ramp);
    form->addRow(m_wrong);
    m_wrong->setObjectName(u"wrongColours"_s);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    for (QSpinBox *box : {m_low, m_high})
        connect(box, &QSpinBox::valueChanged, this, &ScoresPage::takeColours);

    auto *title = new ToneLabel(ToneLabel::Tone::Strong, tr("Scales of unknown modules"), this);
    scales->layout()->setContentsMargins({});
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(metrics.space(4));
    rows->addLayout(form);
    rows->addWidget(title);
    rows->addWidget(scales, 1);
}

void ScoresPage::takeColours()
{
    const bool fits = m_low->value() < m_high->value();
    if (!fits)
        m_wrong->setText(tr("The colour of low scores must end below the one where that of high scores begins. The "
                            "colours stay as they were."));
    m_wrong->setVisible(!fits);
    if (fits)
        Q_EMIT coloursChosen(m_low->value(), m_high->value());
    m_ramp->update();
}

} // namespace assay
