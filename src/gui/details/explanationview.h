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

/// The explanation of a score: plain text, wrapped and selectable, with search hits highlighted. GUI thread.
class ExplanationView : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget *parent = nullptr);

    void setDetail(const JobDetail &detail);

    /// Highlights this text, case-insensitive; empty for none.
    void setSoughtTexts(const QStringList &texts);

    /// The text that is shown now; the end of a long one appears a moment later.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] FittingTextEdit *textEdit() const { return m_text; }

    /// How much of a long explanation is shown at most, in UTF-16 units.
    [[nodiscard]] qsizetype shownLimit() const { return m_limit; }

    /// Shows at least so much of the explanation.
    void raiseLimit(qsizetype limit);

    /// Number of highlighted hits.
    [[nodiscard]] int hitCount() const { return m_hitCount; }

Q_SIGNALS:
    /// The whole explanation, exactly as sent.
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMore();
    void showPortion(bool revealHit);
    void markHits(bool reveal);
    [[nodiscard]] QString portion(bool *cut) const;

    std::shared_ptr<const JobStore> m_store;
    SourceRow m_row{};
    QString m_jobId;
    QString m_explanation; // as in the detail; may be cut
    bool m_explanationCut = false;
    qsizetype m_limit = 0; // of the shown text, in UTF-16 units
    QStringList m_needles;
    ToneLabel *m_hits;
    QToolButton *m_copy;
    FittingTextEdit *m_text;
    HitHighlighter *m_highlighter;
    ToneLabel *m_nothing;
    QPushButton *m_showMore;
    ToneLabel *m_tooLong;
    int m_hitCount = 0;
};

} // namespace assay
