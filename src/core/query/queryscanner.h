// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringView>

#include "core/query/queryerror.h"

namespace assay {

/// Reads the words of a query text from left to right. The first error stays; afterwards what it reads is undefined.
class QueryScanner
{
public:
    explicit QueryScanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    /// The next character; NUL at the end.
    [[nodiscard]] QChar next() const { return atEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] bool isNext(char16_t c) const { return !atEnd() && m_text[m_at] == c; }

    /// Skips the next character if it is this one.
    bool skip(char16_t c);
    void skipBlanks();

    /// Whether a word, value or bracket may end here: a blank, a closing bracket or the end.
    [[nodiscard]] bool atBoundary() const;

    /// Whether the keyword OR comes next.
    [[nodiscard]] bool atOr() const;
    void skipOr() { m_at += 2; }

    /// Reads up to a blank, a bracket or a quotation mark; if wanted, up to a colon too. May be empty.
    [[nodiscard]] QStringView word(bool untilColon);

    /// Reads a text in quotation marks, decoded. Nothing on an error.
    [[nodiscard]] std::optional<QString> quoted();

    /// Reads a regular expression between slashes. Nothing on an error.
    [[nodiscard]] std::optional<QString> regularExpression();

    /// Keeps the error unless there is one.
    void fail(qsizetype start, qsizetype length, const QString &text);
    [[nodiscard]] const std::optional<QueryError> &error() const { return m_error; }

private:
    [[nodiscard]] bool appendEscaped(QString &text);

    QStringView m_text;
    qsizetype m_at = 0;
    std::optional<QueryError> m_error;
};

} // namespace assay
