// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/viewjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int WidestColumn = 10'000;

/// A member that is missing, or of this type.
bool isOrNone(const QJsonValue &value, QJsonValue::Type type)
{
    return value.isUndefined() || value.type() == type;
}

std::optional<ViewSort> sortFromJson(const QJsonObject &object)
{
    if (!object["field"_L1].isString() || !isOrNone(object["descending"_L1], QJsonValue::Bool))
        return std::nullopt;
    return ViewSort{object["field"_L1].toString(), object["descending"_L1].toBool()};
}

QJsonObject sortToJson(const ViewSort &key)
{
    QJsonObject object{{"field"_L1, key.field}};
    if (key.isDescending)
        object.insert("descending"_L1, true);
    return object;
}

std::optional<ViewColumn> columnFromJson(const QJsonObject &object)
{
    const QJsonValue width = object["width"_L1];
    if (!object["field"_L1].isString() || !isOrNone(width, QJsonValue::Double))
        return std::nullopt;
    const int digits = width.toInt(width.isUndefined() ? 0 : -1); // -1: not a whole number
    if (digits < 0 || digits > WidestColumn)
        return std::nullopt;
    return ViewColumn{object["field"_L1].toString(), digits};
}

/// Reads each object of an array. False when one is wrong.
template <typename Item, typename Read>
bool readAll(const QJsonValue &array, std::vector<Item> &items, const Read &read)
{
    if (!isOrNone(array, QJsonValue::Array))
        return false;
    const QJsonArray values = array.toArray();
    for (const auto &value : values) {
        const std::optional<Item> item = value.isObject() ? read(value.toObject()) : std::nullopt;
        if (!item)
            return false;
        items.push_back(*item);
    }
    return true;
}

} // namespace

QJsonObject viewToJson(const ViewContent &content)
{
    QJsonObject object;
    if (!content.query.isEmpty())
        object.insert("query"_L1, content.query);
    QJsonArray sort;
    for (const ViewSort &key : content.sort)
        sort.append(sortToJson(key));
    if (!sort.isEmpty())
        object.insert("sort"_L1, sort);
    QJsonArray columns;
    for (const ViewColumn &column : content.columns) {
        QJsonObject item{{"field"_L1, column.field}};
        if (column.width > 0)
            item.insert("width"_L1, column.width);
        columns.append(item);
    }
    if (!columns.isEmpty())
        object.insert("columns"_L1, columns);
    if (!content.sessionSort.field.isEmpty())
        object.insert("session_sort"_L1, sortToJson(content.sessionSort));
    if (!content.page.isEmpty())
        object.insert("page"_L1, content.page);
    return object;
}

std::optional<ViewContent> viewFromJson(const QJsonObject &object)
{
    ViewContent content;
    if (!isOrNone(object["query"_L1], QJsonValue::String) || !isOrNone(object["page"_L1], QJsonValue::String))
        return std::nullopt;
    content.query = object["query"_L1].toString();
    content.page = object["page"_L1].toString();
    if (!readAll(object["sort"_L1], content.sort, sortFromJson)
        || !readAll(object["columns"_L1], content.columns, columnFromJson))
        return std::nullopt;
    const QJsonValue sessionSort = object["session_sort"_L1];
    if (!isOrNone(sessionSort, QJsonValue::Object))
        return std::nullopt;
    if (sessionSort.isObject()) {
        const std::optional<ViewSort> key = sortFromJson(sessionSort.toObject());
        if (!key || key->field.isEmpty())
            return std::nullopt;
        content.sessionSort = *key;
    }
    return content;
}

} // namespace assay
