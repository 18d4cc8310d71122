// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobdetail.h"

#include <limits>

#include "core/base/utf8.h"
#include "core/store/jobjson.h"
#include "models/displaytext.h"
#include "models/prettyjson.h"

namespace assay {

namespace {

constexpr qsizetype LineLimit = 2'000;
constexpr qsizetype KeyLimit = 60;

bool hasLine(Field field)
{
    return field == Field::JobId || isIdentityField(field);
}

/// What was sent instead of a value, where that can't be used; else \p usual.
QString sentInstead(const JobStore &store, SourceRow row, Field field, const QString &usual)
{
    if (store.state(field, row) != ValueState::Unusable)
        return usual;
    return cellText(store.sentJson(field, row).value_or(std::string_view()), LineLimit);
}

JobDetail::Line line(const JobStore &store, SourceRow row, Field field, const QLocale &locale)
{
    JobDetail::Line line;
    line.field = field;
    line.state = store.state(field, row);
    if (line.state == ValueState::Unusable) {
        line.value = fromUtf8(store.sentJson(field, row).value_or(std::string_view()));
        line.shown = cellText(line.value.toStdString(), LineLimit);
    }
    if (line.state != ValueState::Present)
        return line;
    if (field == Field::AgentTurn) {
        line.value = QString::number(store.turn(row));
        line.shown = locale.toString(static_cast<qlonglong>(store.turn(row)));
    } else {
        const std::string_view text = store.text(field, row);
        line.value = fromUtf8(text);
        line.shown = valueText(text, LineLimit);
    }
    return line;
}

} // namespace

JobDetail
JobDetail::of(std::shared_ptr<const JobStore> jobs, SourceRow row, const ScoringModules &modules, const QLocale &locale)
{
    JobDetail detail;
    const std::string_view module = jobs->text(Field::Module, row);
    const std::string_view status = jobs->text(Field::Status, row);
    detail.row = row;
    detail.score = jobs->score(row);
    detail.scale = modules.scale(module);
    detail.share = shareOf(detail.score, detail.scale);
    detail.scoreText = assay::scoreText(detail.score, detail.scale, locale);
    detail.exactScore = sentInstead(*jobs, row, Field::Score, exactScoreText(*jobs, row));
    detail.scaleText = assay::scaleText(detail.scale);
    detail.module = sentInstead(*jobs, row, Field::Module, valueText(module));
    detail.statusKind = assay::statusKind(status);
    detail.status = sentInstead(*jobs, row, Field::Status, statusText(status));
    detail.explanationState = jobs->state(Field::Explanation, row);
    detail.explanation = readableText(jobs->text(Field::Explanation, row), ExplanationLimit, &detail.explanationCut);
    if (detail.explanationState == ValueState::Unusable)
        detail.explanation = sentInstead(*jobs, row, Field::Explanation, {});

    for (const FieldGroup group :
         {FieldGroup::Result, FieldGroup::Customer, FieldGroup::Agent, FieldGroup::Workflow, FieldGroup::Batch,
          FieldGroup::Tool}) {
        Group lines{group, {}};
        for (const FieldInfo &info : jobFields()) {
            if (info.group == group && hasLine(info.field))
                lines.lines.push_back(line(*jobs, row, info.field, locale));
        }
        detail.groups.push_back(std::move(lines));
    }
    for (const UnknownField &field : jobs->unknownFields(row))
        detail.unknown.push_back(
            {fromUtf8(field.path), cellText(field.key(), KeyLimit), cellText(field.json, LineLimit)});
    detail.store = std::move(jobs);
    return detail;
}

QString JobDetail::value(Field field) const
{
    if (!store)
        return {};
    std::string text;
    store->appendText(field, row, text);
    return fromUtf8(text);
}

QString JobDetail::json(bool whole) const
{
    if (!store)
        return {};
    std::string compact;
    appendJobJson(*store, row, compact);
    bool cut = false;
    const std::size_t limit = whole ? std::numeric_limits<std::size_t>::max() / 4 : static_cast<std::size_t>(JsonLimit);
    QString text = fromUtf8(prettyJson(compact, limit, &cut));
    if (cut)
        text.append(QChar(0x2026));
    return text;
}

} // namespace assay
