// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryplace.h"

#include <algorithm>
#include <vector>

#include <QStringView>

#include "core/query/querynames.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

/// Reads a query text up to the cursor, without minding what is wrong in it.
class PlaceReader
{
public:
    PlaceReader(QStringView text, qsizetype cursor)
        : m_text(text)
        , m_cursor(std::clamp<qsizetype>(cursor, 0, text.size()))
    {
    }

    QueryPlace read()
    {
        while (m_at < m_cursor)
            step();
        return place();
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        if (m_quote.isNull() ? c.isSpace() : false) {
            startTerm(m_at + 1);
        } else if (!m_quote.isNull()) {
            if (c == u'\\')
                ++m_at;
            else if (c == m_quote)
                m_quote = QChar();
        } else if (c == u'(') {
            m_groups.push_back(m_field);
            startTerm(m_at + 1);
        } else if (c == u')') {
            if (!m_groups.empty())
                m_groups.pop_back();
            startTerm(m_at + 1);
        } else if (c == u'-' && m_at == m_start && m_field.isEmpty()) {
            m_start = m_at + 1;
        } else if (c == u'"' || (c == u'/' && m_at == m_start)) {
            m_quote = c;
        } else if (c == u':' && groupField().isEmpty() && m_field.isEmpty()) {
            m_field = m_text.sliced(m_start, m_at - m_start).toString();
            m_start = m_at + 1;
        }
        ++m_at;
    }

    void startTerm(qsizetype at)
    {
        m_start = at;
        m_field = groupField();
    }

    // The field whose values stand in the innermost brackets.
    [[nodiscard]] QString groupField() const
    {
        const bool isWhole = !m_groups.empty() && (m_groups.back() == InSessionName || m_groups.back() == InTurnName);
        return m_groups.empty() || isWhole ? QString() : m_groups.back();
    }

    [[nodiscard]] QueryPlace place() const
    {
        QueryPlace place;
        if (m_quote == u'/' || m_start > m_cursor) {
            place.kind = QueryPlace::Kind::Nothing;
            return place;
        }
        const bool isName = m_field.isEmpty() || m_field == InSessionName || m_field == InTurnName;
        place.kind = isName      ? QueryPlace::Kind::Name
            : m_field == HasName ? QueryPlace::Kind::FieldOnly
                                 : QueryPlace::Kind::Value;
        place.field = place.kind == QueryPlace::Kind::Value ? m_field : QString();
        place.start = m_start;
        place.length = end() - m_start;
        place.typed = m_text.sliced(m_start, m_cursor - m_start).toString().remove(u'"');
        return place;
    }

    // Where the word at the cursor ends.
    [[nodiscard]] qsizetype end() const
    {
        qsizetype at = m_cursor;
        if (!m_quote.isNull()) {
            while (at < m_text.size() && m_text[at] != m_quote)
                ++at;
            return std::min(at + 1, m_text.size());
        }
        while (at < m_text.size() && !m_text[at].isSpace() && m_text[at] != u'(' && m_text[at] != u')')
            ++at;
        return at;
    }

    QStringView m_text;
    qsizetype m_cursor;
    qsizetype m_at = 0;
    qsizetype m_start = 0; // of the name or value that is read
    QString m_field; // whose value is read; empty: none
    QChar m_quote; // that closes what is read; NUL: none
    std::vector<QString> m_groups; // the field before each open bracket
};

} // namespace

QueryPlace queryPlaceAt(const QString &text, qsizetype cursor)
{
    return PlaceReader(text, cursor).read();
}

} // namespace assay
