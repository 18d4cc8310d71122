// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/viewfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "library/viewcheck.h"
#include "library/viewjson.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ViewFile)
};

constexpr auto Format = "assay-views"_L1;
constexpr int Version = 1;

Sentence noViews()
{
    return [] { return Texts::tr("This file holds no views of Assay."); };
}

Sentence refusalOfFile(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    if (!document.isObject() || object["format"_L1].toString() != Format || !object["views"_L1].isArray())
        return noViews();
    if (object["version"_L1].toInt() != Version)
        return [] {
            return Texts::tr("This file of views has a form that this version of Assay does not know. A newer version "
                             "may read it.");
        };
    if (object["views"_L1].toArray().size() > MostViewsInFile)
        return [] {
            return Texts::tr(
                "This file holds too many views: at most %Ln can be taken over at a time.", nullptr,
                static_cast<int>(MostViewsInFile));
        };
    return {};
}

} // namespace

QByteArray writeViewFile(std::span<const NamedView> views)
{
    QJsonArray list;
    for (const NamedView &view : views) {
        QJsonObject object = viewToJson(view.content);
        object.insert("name"_L1, view.name);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{"format"_L1, Format}, {"version"_L1, Version}, {"views"_L1, list}}).toJson();
}

bool startsLikeViewFile(const QByteArray &beginning)
{
    // writeViewFile() begins with the format. Within a string of a job, the quotes would be escaped.
    return beginning.trimmed().startsWith('{') && beginning.contains("\"assay-views\"");
}

Result<std::vector<NamedView>, Sentence> readViewFile(const QByteArray &bytes)
{
    if (bytes.size() > LargestViewFile)
        return Sentence([] { return Texts::tr("This file is too large to be a file of views."); });
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return Sentence([offset = error.offset] {
            return Texts::tr("This file is not JSON, so it holds no views: the fault is at byte %L1.").arg(offset);
        });
    if (Sentence refusal = refusalOfFile(document))
        return refusal;
    std::vector<NamedView> views;
    const QJsonArray list = document.object()["views"_L1].toArray();
    for (const auto &value : list) {
        const std::optional<ViewContent> content = viewFromJson(value.toObject());
        NamedView view{value.toObject()["name"_L1].toString(), content.value_or(ViewContent())};
        Sentence refusal = refusalOf(view);
        if (content && !refusal) {
            views.push_back(std::move(view));
            continue;
        }
        return Sentence([number = views.size() + 1, refusal]() -> QString {
            const QString start =
                Texts::tr("View number %L1 of this file can't be taken over, so none was.").arg(number);
            return refusal ? start + u' ' + refusal() : start;
        });
    }
    return views;
}

Result<std::vector<NamedView>, Sentence> loadViewFile(const QString &path)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return noViews(); // a folder; and a pipe could let the program wait for ever
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Sentence([path, reason = file.errorString()] {
            return Texts::tr("The file %1 can't be read: %2").arg(QDir::toNativeSeparators(path), reason);
        });
    return readViewFile(file.read(LargestViewFile + 1));
}

bool isViewFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && startsLikeViewFile(file.read(4'096));
}

Sentence saveViewFile(const QString &path, std::span<const NamedView> views)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(writeViewFile(views)) >= 0 && file.commit())
        return {};
    return [path, reason = file.errorString()] {
        return Texts::tr("The file %1 can't be written: %2").arg(QDir::toNativeSeparators(path), reason);
    };
}

} // namespace assay
