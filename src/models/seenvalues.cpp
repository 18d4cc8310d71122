// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seenvalues.h"

#include <algorithm>
#include <set>

#include <QLocale>

#include "core/query/textorder.h"

namespace assay {

namespace {

constexpr std::size_t MaxValueLength = 4'096; // bytes; longer values are not useful as completions

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void sortValues(QStringList &values, Field field)
{
    const TextOrder order = textOrder(fieldInfo(field).kind);
    if (order == TextOrder::Bytes) {
        std::sort(values.begin(), values.end());
        return;
    }
    const QCollator collator = collatorFor(order, QLocale());
    std::sort(values.begin(), values.end(), [&collator](const QString &a, const QString &b) {
        const int compared = collator.compare(a, b);
        return compared != 0 ? compared < 0 : a < b;
    });
}

} // namespace

SeenValues::SeenValues(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SeenValues::readNext);
}

SeenValues::~SeenValues() = default;

void SeenValues::add(std::shared_ptr<const JobStore> store)
{
    while (!m_unread.empty()) // another load follows immediately: first read the rest of the previous one
        read(m_unread.back());
    if (!store)
        return;
    m_store = std::move(store);
    for (const FieldInfo &info : jobFields()) {
        if (info.serviceFilter && isDictionaryField(info.field))
            m_unread.push_back(info.field);
    }
    m_timer.start();
}

QStringListModel *SeenValues::model(Field field)
{
    if (std::find(m_unread.begin(), m_unread.end(), field) != m_unread.end())
        read(field);
    return seen(field).model;
}

bool SeenValues::isCut(Field field) const
{
    const auto found = m_seen.find(field);
    return found != m_seen.end() && found->second.cut;
}

SeenValues::Seen &SeenValues::seen(Field field)
{
    Seen &seen = m_seen[field];
    if (!seen.model)
        seen.model = new QStringListModel(this);
    return seen;
}

void SeenValues::readNext()
{
    if (!m_unread.empty())
        read(m_unread.front());
    if (m_unread.empty())
        m_timer.stop();
}

void SeenValues::read(Field field)
{
    std::erase(m_unread, field);
    const std::shared_ptr<const JobStore> store = m_store;
    if (m_unread.empty())
        m_store.reset();

    Seen &known = seen(field);
    const StringDictionary &dictionary = store->dictionary(field);
    std::set<QString> values;
    StringDictionary::Code code = StringDictionary::First;
    for (const StringDictionary::Code end = dictionary.size(); code < end && values.size() < Limit; ++code) {
        if (const std::string_view text = dictionary.value(code); !text.empty() && text.size() <= MaxValueLength)
            values.insert(fromUtf8(text));
    }
    bool cut = code < dictionary.size();
    const QStringList before = known.model->stringList();
    for (const QString &value : before) {
        if (values.size() < Limit)
            values.insert(value);
        else if (!values.contains(value))
            cut = true;
    }
    known.cut = known.cut || cut;
    QStringList sorted(values.begin(), values.end());
    if (sorted.size() == before.size() && std::set<QString>(before.begin(), before.end()) == values)
        return;
    sortValues(sorted, field);
    known.model->setStringList(sorted);
}

} // namespace assay
