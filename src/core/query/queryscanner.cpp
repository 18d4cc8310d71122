// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/queryscanner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'"';
}

} // namespace

bool QueryScanner::skip(char16_t c)
{
    if (!isNext(c))
        return false;
    ++m_at;
    return true;
}

void QueryScanner::skipBlanks()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
}

bool QueryScanner::atBoundary() const
{
    return atEnd() || next().isSpace() || next() == u')';
}

bool QueryScanner::atOr() const
{
    if (!m_text.sliced(m_at).startsWith("OR"_L1))
        return false;
    const qsizetype after = m_at + 2;
    return after == m_text.size() || endsWord(m_text[after]);
}

QStringView QueryScanner::word(bool untilColon)
{
    const qsizetype from = m_at;
    while (!atEnd() && !endsWord(next()) && !(untilColon && next() == u':'))
        ++m_at;
    return m_text.sliced(from, m_at - from);
}

std::optional<QString> QueryScanner::quoted()
{
    const qsizetype from = m_at;
    QString text;
    for (++m_at; !atEnd();) {
        const QChar c = m_text[m_at++];
        if (c == u'"')
            return text;
        if (c != u'\\')
            text.append(c);
        else if (!appendEscaped(text))
            return std::nullopt;
    }
    fail(
        from, m_text.size() - from,
        Texts::tr("A quotation mark is missing at the end of this text; write \\\" for one that belongs to the text."));
    return std::nullopt;
}

/// Decodes what follows a backslash.
bool QueryScanner::appendEscaped(QString &text)
{
    const qsizetype from = m_at - 1;
    const QChar c = next();
    m_at += atEnd() ? 0 : 1;
    switch (c.unicode()) {
    case u'"':
    case u'\\':
        text.append(c);
        return true;
    case u'n':
        text.append(u'\n');
        return true;
    case u'r':
        text.append(u'\r');
        return true;
    case u't':
        text.append(u'\t');
        return true;
    case u'u': {
        const QStringView digits = m_text.sliced(m_at).left(4);
        bool ok = digits.size() == 4;
        for (const QChar digit : digits)
            ok = ok && QStringView(u"0123456789abcdefABCDEF").contains(digit);
        if (ok) {
            text.append(QChar(digits.toString().toUShort(nullptr, 16)));
            m_at += 4;
            return true;
        }
        break;
    }
    default:
        break;
    }
    fail(
        from, m_at - from,
        Texts::tr("Within quotation marks, \\ must be followed by \", \\, n, r, t, or u and four digits; write \\\\ "
                  "for a \\ itself."));
    return false;
}

std::optional<QString> QueryScanner::regularExpression()
{
    const qsizetype from = m_at;
    QString pattern;
    for (++m_at; !atEnd();) {
        const QChar c = m_text[m_at++];
        if (c == u'/') {
            if (pattern.isEmpty())
                break;
            return pattern;
        }
        if (c == u'\\' && !atEnd()) {
            const QChar escaped = m_text[m_at++];
            if (escaped != u'/')
                pattern.append(c);
            pattern.append(escaped);
        } else {
            pattern.append(c);
        }
    }
    fail(
        from, m_at - from,
        Texts::tr("A / at the beginning starts a regular expression, which another / ends; write the text in quotation "
                  "marks to look for the / itself."));
    return std::nullopt;
}

void QueryScanner::fail(qsizetype start, qsizetype length, const QString &text)
{
    if (!m_error)
        m_error = QueryError{start, length, text};
}

} // namespace assay
