// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "core/store/jobstore.h"

class QPushButton;
class QToolButton;

namespace assay {

class FittingTextEdit;
class HitHighlighter;
class ToneLabel;
struct JobDetail;

/// Why a job scored as it did: plain text, wrapped and selectable, with what was searched for marked. GUI thread.
class ExplanationView : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget *parent = nullptr);

    void setDetail(const JobDetail &detail);

    /// Marks this text, whatever the case; empty marks nothing.
    void setSearchText(const QString &needle);

    /// The height that the text may take before it scrolls, in device-independent pixels.
    void setMostHeight(int height);

    /// What is shown now.
    [[nodiscard]] QString shownText() const;

    /// How many places are marked.
    [[nodiscard]] int hitCount() const { return m_hitCount; }

Q_SIGNALS:
    /// The whole explanation, exactly as sent.
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMore();
    void showPortion();
    void markHits();
    [[nodiscard]] QString portion(bool *cut) const;

    std::shared_ptr<const JobStore> m_store;
    SourceRow m_row{};
    QString m_explanation; // as far as the detail has it
    bool m_explanationCut = false;
    qsizetype m_limit = 0; // of what is shown, in UTF-16 units
    QString m_needle;
    ToneLabel *m_hits;
    QToolButton *m_copy;
    FittingTextEdit *m_text;
    HitHighlighter *m_highlighter;
    ToneLabel *m_nothing;
    QPushButton *m_showMore;
    int m_hitCount = 0;
};

} // namespace assay
