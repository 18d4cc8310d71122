// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/scorespage.h"

#include <QFormLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include "gui/look/metrics.h"
#include "gui/preferences/choicepage.h"
#include "gui/preferences/ramppreview.h"
#include "gui/preferences/scalespage.h"
#include "gui/widgets/tonelabel.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int MostDecimals = 4;

} // namespace

ScoresPage::ScoresPage(const Values &values, ScalesPage *scales, QWidget *parent)
    : QWidget(parent)
    , m_wrong(new ToneLabel(ToneLabel::Tone::Warning, {}, this))
    , m_ramp(new RampPreview(this))
{
    const QLocale locale;
    std::vector<ChoicePage::Option> decimals{
        {tr("As many as needed, up to %1").arg(locale.toString(3)), [this] { Q_EMIT decimalsChosen(0); }}};
    for (int count = 1; count <= MostDecimals; ++count)
        decimals.push_back(
            //: %1 is a score such as 0.83
            {tr("%Ln, such as %1", "number of decimals", count).arg(locale.toString(0.8251, 'f', count)),
             [this, count] { Q_EMIT decimalsChosen(count); }});
    auto *choices = new ChoicePage(this);
    choices->layout()->setContentsMargins({});
    choices->addChoice(u"decimals"_s, tr("&Decimals of statistical scores:"), decimals, values.decimals);
    //: Behind a number in a field
    const QString percent = tr(" %");
    m_low = choices->addNumber(u"lowColour"_s, tr("Colour of &low scores up to:"), values.low, {0, 100}, percent);
    m_high = choices->addNumber(u"highColour"_s, tr("Colour of &high scores from:"), values.high, {0, 100}, percent);
    m_low->setToolTip(tr("As a share of the scale. Below it, the bar of a score has the whole colour of low scores"));
    m_high->setToolTip(tr("As a share of the scale. Above it, the bar of a score has the whole colour of high scores"));
    choices->form()->addRow(QString(), m_ramp);
    choices->form()->addRow(m_wrong);
    m_wrong->setObjectName(u"wrongColours"_s);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    for (QSpinBox *box : {m_low, m_high})
        connect(box, &QSpinBox::valueChanged, this, &ScoresPage::takeColours);

    auto *title = new ToneLabel(ToneLabel::Tone::Strong, tr("Scales of unknown modules"), this);
    scales->layout()->setContentsMargins({});
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(Metrics(font()).space(4));
    rows->addWidget(choices);
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
