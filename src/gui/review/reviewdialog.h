// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "workspace/review.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace assay {

/// Asks what is to be reviewed, and how; or to go on with a review that is not finished. GUI thread.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p choice: jobs shown, at least one; \p seed: the seed to propose.
    ReviewDialog(
        const Review::Choice &choice, std::uint64_t seed, const std::optional<KeptReview> &kept,
        QWidget *parent = nullptr);

    /// The user wants to go on with the kept review; else options() counts.
    [[nodiscard]] bool wantsToContinue() const { return m_continues; }
    [[nodiscard]] Review::Options options() const;

private:
    [[nodiscard]] QString allText() const;
    [[nodiscard]] std::size_t jobs() const;
    void addScored(QLayout *rows);
    void showState();

    const Review::Choice m_choice;
    QRadioButton *m_all;
    QRadioButton *m_draw;
    QSpinBox *m_count;
    QLineEdit *m_seed;
    QCheckBox *m_scored;
    QCheckBox *m_hide;
    QPushButton *m_start = nullptr;
    bool m_continues = false;
};

} // namespace assay
