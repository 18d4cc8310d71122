// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seenvalues.h"

#include <algorithm>
#include <set>

#include <QLocale>

#include "core/base/utf8.h"
#include "core/query/textorder.h"

namespace assay {

namespace {

constexpr std::size_t MaxValueLength = 4'096; // bytes; longer values are not useful as completions

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
}

SeenValues::~SeenValues() = default;

void SeenValues::add(std::shared_ptr<const JobStore> store)
{
    if (!store)
        return;
    m_unread.push_back(std::move(store));
    if (!m_task.isRunning())
        readNext();
}

QStringListModel *SeenValues::model(Field field)
{
    QStringListModel *&model = m_models[field];
    if (!model)
        model = new QStringListModel(m_values[field].sorted, this);
    return model;
}

bool SeenValues::isCut(Field field) const
{
    const auto found = m_values.find(field);
    return found != m_values.end() && found->second.cut;
}

void SeenValues::readNext()
{
    if (m_unread.empty())
        return;
    const std::shared_ptr<const JobStore> store = std::move(m_unread.front());
    m_unread.pop_front();
    m_task.run([this, store, known = m_values](const std::stop_token &stop) -> LatestTask::Deliver {
        AllValues now = merged(known, *store, stop);
        return [this, now = std::move(now)] { take(now); };
    });
}

void SeenValues::take(const AllValues &values)
{
    for (const auto &[field, now] : values) {
        if (m_values[field].sorted != now.sorted)
            model(field)->setStringList(now.sorted);
    }
    m_values = values;
    readNext();
}

/// Adds the values of a store; its own have priority. Any thread.
SeenValues::AllValues SeenValues::merged(AllValues known, const JobStore &store, const std::stop_token &stop)
{
    for (const FieldInfo &info : jobFields()) {
        if (!info.serviceFilter || !isDictionaryField(info.field) || stop.stop_requested())
            continue;
        const StringDictionary &dictionary = store.dictionary(info.field);
        std::set<QString> values;
        StringDictionary::Code code = StringDictionary::First;
        for (const StringDictionary::Code end = dictionary.size(); code < end && values.size() < Limit; ++code) {
            if (const std::string_view text = dictionary.value(code); !text.empty() && text.size() <= MaxValueLength)
                values.insert(fromUtf8(text));
        }
        Values &all = known[info.field];
        all.cut = all.cut || code < dictionary.size();
        for (const QString &value : all.sorted) {
            if (values.size() < Limit)
                values.insert(value);
            else if (!values.contains(value))
                all.cut = true;
        }
        all.sorted = QStringList(values.begin(), values.end());
        sortValues(all.sorted, info.field);
    }
    return known;
}

} // namespace assay
