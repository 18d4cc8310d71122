// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/modulescales.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

const QString Judge = u"judge:"_s;
const QString Statistical = u"statistical:"_s;

} // namespace

ModuleScales moduleScales(const QStringList &stored)
{
    ModuleScales scales;
    for (const QString &each : stored) {
        if (each.startsWith(Judge))
            scales[each.mid(Judge.size())] = Scale::Judge;
        else if (each.startsWith(Statistical))
            scales[each.mid(Statistical.size())] = Scale::Statistical;
    }
    scales.erase(QString());
    return scales;
}

QStringList storedScales(const ModuleScales &scales)
{
    QStringList stored;
    for (const auto &[module, scale] : scales) {
        if (scale != Scale::Unknown)
            stored << (scale == Scale::Judge ? Judge : Statistical) + module;
    }
    return stored;
}

ScoringModules registryWith(const ModuleScales &scales)
{
    ScoringModules modules;
    for (const auto &[module, scale] : scales) {
        const std::string name = module.toStdString();
        if (modules.scale(name) == Scale::Unknown)
            modules.setScale(name, scale);
    }
    return modules;
}

} // namespace assay
