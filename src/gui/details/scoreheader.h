// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

class ScoreBar;
class StatusLabel;
class ToneLabel;
struct JobDetail;

/// The header of the detail pane: the score on its own scale with its bar, the module with its kind, the status. Shows
/// the reason when there is no score. GUI thread.
class ScoreHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreHeader(QWidget *parent = nullptr);

    void setDetail(const JobDetail &detail);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont(bool hasScore);

    ToneLabel *m_score;
    StatusLabel *m_status;
    ScoreBar *m_bar;
    ToneLabel *m_module;
    ToneLabel *m_kind;
    ToneLabel *m_share;
    bool m_hasScore = false;
};

} // namespace assay
