// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace assay {

/// Highlights search hits in a document. GUI thread.
class HitHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using Hits = std::vector<std::pair<qsizetype, qsizetype>>;

    explicit HitHighlighter(QTextDocument *document);

    /// Start and length of each hit in the document's plain text, in order, as TextMatcher::hits() gives them.
    void setHits(Hits hits, const QTextCharFormat &look);

protected:
    void highlightBlock(const QString &text) override;

private:
    Hits m_hits;
    QTextCharFormat m_look;
};

} // namespace assay
