// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowsettings.h"

#include <QMetaEnum>
#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

const QString Geometry = u"window/geometry"_s;
const QString Layout = u"window/layout"_s;
const QString MirroredLayout = u"window/layoutRightToLeft"_s;
const QString Columns = u"table/columns"_s;
const QString CompactRows = u"table/compact"_s;
const QString ThemeMode = u"window/theme"_s;
const QString LanguageCode = u"window/language"_s;
const QString Facets = u"sidebar/facets"_s;
const QString JsonOpen = u"detail/jsonOpen"_s;
const QString Folder = u"files/folder"_s;
const QString BaseUrl = u"connection/baseUrl"_s;

const QString &layoutKey(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? MirroredLayout : Layout;
}

} // namespace

WindowSettings::WindowSettings(QSettings &settings)
    : m_settings(settings)
{
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(Geometry).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(Geometry, geometry);
}

QByteArray WindowSettings::layout(Qt::LayoutDirection direction) const
{
    return m_settings.value(layoutKey(direction)).toByteArray();
}

void WindowSettings::setLayout(Qt::LayoutDirection direction, const QByteArray &layout)
{
    m_settings.setValue(layoutKey(direction), layout);
}

QByteArray WindowSettings::columns() const
{
    return m_settings.value(Columns).toByteArray();
}

void WindowSettings::setColumns(const QByteArray &columns)
{
    m_settings.setValue(Columns, columns);
}

Density WindowSettings::density() const
{
    return m_settings.value(CompactRows, false).toBool() ? Density::Compact : Density::Comfortable;
}

void WindowSettings::setDensity(Density density)
{
    m_settings.setValue(CompactRows, density == Density::Compact);
}

Theme::Mode WindowSettings::theme() const
{
    const auto modes = QMetaEnum::fromType<Theme::Mode>();
    bool known = false;
    const int mode = modes.keyToValue(m_settings.value(ThemeMode).toByteArray().constData(), &known);
    return known ? static_cast<Theme::Mode>(mode) : Theme::Mode::System;
}

void WindowSettings::setTheme(Theme::Mode mode)
{
    m_settings.setValue(
        ThemeMode, QString::fromLatin1(QMetaEnum::fromType<Theme::Mode>().valueToKey(static_cast<int>(mode))));
}

QString WindowSettings::language() const
{
    return m_settings.value(LanguageCode).toString();
}

void WindowSettings::setLanguage(const QString &code)
{
    m_settings.setValue(LanguageCode, code);
}

std::vector<Field> WindowSettings::facets() const
{
    std::vector<Field> fields;
    const QStringList keys = m_settings.value(Facets).toStringList();
    for (const FieldInfo &info : jobFields()) {
        if (info.facet && keys.contains(fieldKey(info.field)))
            fields.push_back(info.field);
    }
    return fields;
}

void WindowSettings::setFacets(const std::vector<Field> &facets)
{
    QStringList keys;
    for (const Field field : facets)
        keys.append(fieldKey(field));
    m_settings.setValue(Facets, keys);
}

bool WindowSettings::jsonOpen() const
{
    return m_settings.value(JsonOpen, false).toBool();
}

void WindowSettings::setJsonOpen(bool open)
{
    m_settings.setValue(JsonOpen, open);
}

QString WindowSettings::folder() const
{
    return m_settings.value(Folder).toString();
}

void WindowSettings::setFolder(const QString &folder)
{
    m_settings.setValue(Folder, folder);
}

QString WindowSettings::baseUrl() const
{
    return m_settings.value(BaseUrl).toString();
}

void WindowSettings::setBaseUrl(const QString &url)
{
    m_settings.setValue(BaseUrl, url);
}

} // namespace assay
