// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demosummary.h"

#include <QByteArray>
#include <QLocale>

#include "demo/replies/jsonwriter.h"

namespace assay::demo {

namespace {

/// Formats a mean with the fewest digits that are read back as the same number.
void appendMean(std::string &out, double sum, std::uint64_t n)
{
    if (n == 0) {
        out += "null";
        return;
    }
    const QByteArray text = QByteArray::number(sum / static_cast<double>(n), 'g', QLocale::FloatingPointShortest);
    out.append(text.constData(), static_cast<std::size_t>(text.size()));
}

double valueOf(const Score &score)
{
    // QByteArray reads numbers in the C locale, independent of the program's locale.
    return QByteArray::fromRawData(score.text.data(), score.size).toDouble();
}

} // namespace

void DemoSummary::Tally::add(const JobFacts &job, std::string_view jobId)
{
    ModuleTally &module = modules[job.module];
    module.completed += job.status == DemoStatus::Completed ? 1 : 0;
    ++statuses[static_cast<std::size_t>(job.status)];
    if (job.score.size > 0) {
        const double value = valueOf(job.score);
        ++module.scored;
        module.sum += value;
        ++scored;
        sum += value;
    }
    if (!jobIds.empty())
        jobIds += ',';
    jobIds += '"';
    jobIds += jobId;
    jobIds += '"';
}

DemoStatus DemoSummary::Tally::status() const
{
    const auto has = [this](DemoStatus status) { return statuses[static_cast<std::size_t>(status)] > 0; };
    if (has(DemoStatus::Submitted) || has(DemoStatus::InProgress))
        return DemoStatus::InProgress;
    if (has(DemoStatus::Completed))
        return DemoStatus::Completed;
    return has(DemoStatus::Failed) ? DemoStatus::Failed : DemoStatus::NotRun;
}

void DemoSummary::Tally::appendTo(std::string &out) const
{
    out += "\"status\":\"";
    out += statusWord(status());
    out += "\",\"aggregate_score\":";
    appendMean(out, sum, scored);
    std::string scores;
    std::string counts;
    for (std::size_t i = 0; i < modules.size(); ++i) {
        const ModuleTally &module = modules[i];
        const std::string name = '"' + std::string(demo::modules()[i].name) + "\":";
        if (module.scored > 0) {
            scores += scores.empty() ? "" : ",";
            scores += name;
            appendMean(scores, module.sum, module.scored);
        }
        if (module.completed > 0) {
            counts += counts.empty() ? "" : ",";
            counts += name + std::to_string(module.completed);
        }
    }
    out += ",\"module_scores\":{" + scores + "},\"n_jobs_per_module\":{" + counts + "},\"job_ids\":[";
    out += jobIds;
    out += ']';
}

void DemoSummary::add(std::optional<std::uint32_t> turn, const JobFacts &job, std::string_view jobId)
{
    m_all.add(job, jobId);
    if (turn)
        m_turns[*turn].add(job, jobId);
    else if (m_nullTurn)
        m_nullTurn->add(job, jobId);
    else
        m_nullTurn.emplace(Tally{}).add(job, jobId);
}

std::string DemoSummary::withoutJobs()
{
    JsonWriter out;
    out.beginObject();
    for (const std::string_view name :
         {"status", "aggregate_score", "module_scores", "n_jobs_per_module", "job_ids", "turns"})
        out.nullMember(name);
    out.endObject();
    return out.take();
}

std::string DemoSummary::toJson() const
{
    std::string out = "{";
    m_all.appendTo(out);
    out += ",\"turns\":[";
    const char *comma = "";
    for (const auto &[number, tally] : m_turns) {
        out += comma;
        out += "{\"turn\":" + std::to_string(number) + ',';
        tally.appendTo(out);
        out += '}';
        comma = ",";
    }
    if (m_nullTurn) {
        out += comma;
        out += "{\"turn\":null,";
        m_nullTurn->appendTo(out);
        out += '}';
    }
    out += "]}";
    return out;
}

} // namespace assay::demo
