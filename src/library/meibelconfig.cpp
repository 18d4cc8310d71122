// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/meibelconfig.h"

#include <exception>
#include <string>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <yaml-cpp/yaml.h>

#include "core/base/protectedbytes.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MeibelConfig)
};

constexpr qint64 LargestFile = 64LL << 10U; // bytes; it has a few lines
constexpr std::size_t LongestValue = 8'000; // bytes

/// A file that can't be taken over, said of its path.
template <typename Tell> Sentence about(const QString &path, const Tell &tell)
{
    return [path = QDir::toNativeSeparators(path), tell] { return tell().arg(path); };
}

/// The text of a member; empty when it is missing or null. False when it is something else than a text.
bool takeText(const YAML::Node &file, const char *name, std::string &text)
{
    const YAML::Node value = file[name];
    if (!value || value.IsNull())
        return true;
    if (!value.IsScalar() || value.Scalar().size() > LongestValue)
        return false;
    text = value.Scalar();
    return true;
}

/// Overwrites the text of a member in the parsed file, which is nobody else's.
void wipeText(const YAML::Node &file, const char *name)
{
    const YAML::Node value = file[name];
    if (!value || !value.IsScalar())
        return;
    const std::string &text = value.Scalar();
    ProtectedBytes::wipe(const_cast<char *>(text.data()), text.size());
}

Secret secretOf(const std::string &bytes)
{
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QString trimmed = text.trimmed(); // may be a copy
    Secret secret = Secret::fromText(trimmed);
    ProtectedBytes::wipe(trimmed);
    ProtectedBytes::wipe(text);
    return secret;
}

/// A text that is overwritten when it goes.
struct WipedText : std::string
{
    using std::string::string;
    WipedText() = default;
    WipedText(const WipedText &) = delete;
    WipedText &operator=(const WipedText &) = delete;
    ~WipedText() { ProtectedBytes::wipe(data(), size()); }
};

/// Throws what yaml-cpp throws. False when a value is of the wrong kind. (What yaml-cpp reads through, a few buffers of
/// its own that it frees at once, is out of reach.)
bool take(const QByteArray &bytes, MeibelConfig &config)
{
    const WipedText all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const YAML::Node file = YAML::Load(all);
    if (file.IsNull())
        return true;
    WipedText key;
    WipedText token;
    std::string baseUrl;
    std::string projectId;
    const auto wipe = qScopeGuard([&file] {
        if (!file.IsMap())
            return;
        wipeText(file, "api_key");
        wipeText(file, "token");
    });
    if (!file.IsMap() || !takeText(file, "api_key", key) || !takeText(file, "token", token)
        || !takeText(file, "base_url", baseUrl) || !takeText(file, "project_id", projectId))
        return false;
    config.key = secretOf(key);
    config.token = secretOf(token);
    config.baseUrl = QString::fromStdString(baseUrl).trimmed();
    config.projectId = QString::fromStdString(projectId).trimmed();
    return true;
}

} // namespace

bool MeibelConfig::isEmpty() const
{
    return key.isEmpty() && token.isEmpty() && baseUrl.isEmpty() && projectId.isEmpty();
}

Sentence MeibelConfig::warning() const
{
    if (key.isEmpty() && token.isEmpty())
        return {};
    return about(path, [] {
        return Texts::tr("The key still lies in %1 in plain text, where every program of yours can read it.");
    });
}

QString MeibelConfig::defaultPath()
{
    return QDir::homePath() + "/.meibel/config.yaml"_L1;
}

Result<MeibelConfig, Sentence> MeibelConfig::read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return about(path, [] { return Texts::tr("There is no file %1."); });
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return about(path, [] { return Texts::tr("%1 can't be read."); });
    const QByteArray bytes = file.read(LargestFile + 1);
    MeibelConfig config;
    config.path = path;
    bool isGood = false;
    if (bytes.size() <= LargestFile) {
        try {
            isGood = take(bytes, config);
        } catch (const YAML::Exception &) { // what it says may quote the key
        }
    }
    const bool isTooLarge = bytes.size() > LargestFile;
    ProtectedBytes::wipe(bytes);
    if (isTooLarge)
        return about(path, [] { return Texts::tr("%1 is too large to be a configuration file of Meibel."); });
    if (!isGood)
        return about(path, [] {
            return Texts::tr(
                "%1 is not a configuration file of Meibel: it is not YAML, or a value in it is not a text.");
        });
    if (config.isEmpty())
        return about(path, [] { return Texts::tr("%1 holds neither a key nor an address of a service."); });
    return config;
}

} // namespace assay
