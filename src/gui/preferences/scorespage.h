// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace assay {

class RampPreview;
class ScalesPage;
class ToneLabel;

/// The page of the preferences for scores: their decimals, their colours, and the scales of unknown modules. GUI
/// thread.
class ScoresPage : public QWidget
{
    Q_OBJECT

public:
    /// What holds now.
    struct Values
    {
        int decimals = 0; ///< 0: as many as needed
        int low = 0; ///< per cent
        int high = 100; ///< per cent
    };

    /// Takes \p scales over.
    ScoresPage(const Values &values, ScalesPage *scales, QWidget *parent = nullptr);

Q_SIGNALS:
    void decimalsChosen(int decimals);

    /// Where the colours of low scores end and those of high ones begin, in per cent; \p low is below \p high.
    void coloursChosen(int low, int high);

private:
    void takeColours();

    QSpinBox *m_low = nullptr;
    QSpinBox *m_high = nullptr;
    ToneLabel *m_wrong;
    RampPreview *m_ramp;
};

} // namespace assay
