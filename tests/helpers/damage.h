// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "corehelpers.h"
#include "demo/jobs/demojobs.h"

/// Bodies of jobs, one damage in them, and what the reader loses by it. Everything follows from a seed.
namespace assay::test {

using Random = std::mt19937;

inline std::size_t below(Random &random, std::size_t end)
{
    return random() % end; // a distribution would give other numbers with another library
}

/// What a body consists of.
enum class BodyKind : std::uint8_t {
    DemoList,
    DemoLines,
    HardList, ///< keys in any order, any spacing, texts full of quotes, brackets and JSON, objects with ids of their
              ///< own
    HardLines, ///< the same, one job a line
    HardSpreadLines, ///< the same, one job after the other, each over several lines
};

/// A body, and where its jobs are in it.
struct JobBody
{
    struct Place
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string id;
    };

    std::string text;
    std::vector<Place> jobs;
};

/// Writes jobs whose texts and spacing make it hard to find where one begins.
class HardJobs
{
public:
    HardJobs(Random &random, bool lineBreaks)
        : m_random(random)
        , m_lineBreaks(lineBreaks)
    {
    }

    std::string job(const std::string &id)
    {
        std::vector<std::string> fields{
            field("job_id", '"' + id + '"'), field("status", "\"completed\""), field("score", "7"),
            field("explanation", text()),
            field("agent_identity_context", object({field("customer_id", "\"c\""), field("project_id", text())}))};
        if (below(m_random, 8) > 0) // some jobs lack what they should have
            fields.push_back(field("module", "\"correctness\""));
        if (below(m_random, 2) == 0)
            fields.push_back(field("tags", list({text(), "[]", "{}", "null", "1.5e3"})));
        if (below(m_random, 4) == 0)
            fields.push_back(field("retry_of", object({field("job_id", '"' + id + "-retry\"")})));
        if (below(m_random, 4) == 0) {
            fields.push_back(field(
                "attempts",
                list(
                    {object({field("job_id", '"' + id + "-1\""), field("status", text())}),
                     object({field("job_id", '"' + id + "-2\""), field("status", text())}),
                     object({field("job_id", '"' + id + "-3\"")})})));
        }
        std::shuffle(fields.begin(), fields.end(), m_random);
        return object(fields);
    }

    std::string space()
    {
        static constexpr std::array<std::string_view, 7> Spaces{"", "", "", " ", "  ", "\t", " \n\t "};
        if (below(m_random, 200) == 0)
            return std::string(100, ' ');
        return std::string(Spaces[below(m_random, m_lineBreaks ? Spaces.size() : Spaces.size() - 1)]);
    }

private:
    /// A text as JSON, full of what JSON is made of.
    std::string text()
    {
        static constexpr std::array<std::string_view, 20> Parts{
            R"(\")",
            R"(\\)",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            R"(say \"so\" now)",
            R"({\"job_id\":\"x\"})",
            R"(},{\"job_id\": \"x\", \"module\":\"m\"},)",
            R"(\n)",
            "job_id",
            "\xC3\xA4",
            R"(\ud83d\ude00)",
            R"([{\"a\":1}])",
            R"(\"}],)",
            "null",
            R"(\":{)"};
        std::string text = "\"";
        const std::size_t most = below(m_random, 100) == 0 ? 3000 : 12; // some are longer than a look into an open job
        for (std::size_t parts = below(m_random, most); parts > 0; --parts)
            text += Parts[below(m_random, Parts.size())];
        return text + '"';
    }

    std::string field(std::string_view key, std::string_view value)
    {
        return '"' + std::string(key) + '"' + space() + ':' + space() + std::string(value);
    }

    std::string joined(const std::vector<std::string> &parts)
    {
        std::string all = space();
        for (std::size_t i = 0; i < parts.size(); ++i)
            all += (i == 0 ? "" : "," + space()) + parts[i] + space();
        return all;
    }

    std::string object(const std::vector<std::string> &fields) { return '{' + joined(fields) + '}'; }
    std::string list(const std::vector<std::string> &values) { return '[' + joined(values) + ']'; }

    Random &m_random;
    const bool m_lineBreaks;
};

inline JobBody makeBody(BodyKind kind, std::size_t jobs, Random &random)
{
    const bool isDemo = kind == BodyKind::DemoList || kind == BodyKind::DemoLines;
    const bool isList = kind == BodyKind::DemoList || kind == BodyKind::HardList;
    const DemoJobs demo(random(), 1000);
    HardJobs hard(random, isList || kind == BodyKind::HardSpreadLines);
    JobBody body;
    body.text = isList ? "[" : "";
    for (std::size_t i = 0; i < jobs; ++i) {
        if (i > 0)
            body.text += !isList ? "\n" : isDemo ? "," : hard.space() + "," + hard.space();
        std::string job;
        std::string id = std::to_string(i) + '-' + std::to_string(i); // one byte changed is never the id of another job
        if (isDemo) {
            demo.appendJob(job, i);
            id = demo.jobId(i);
        } else {
            job = hard.job(id);
        }
        body.jobs.push_back({body.text.size(), body.text.size() + job.size(), std::move(id)});
        body.text += job;
    }
    body.text += isList ? "]" : "\n";
    return body;
}

/// One byte, or a block of them, replaced, inserted or deleted.
struct Damage
{
    enum class Kind : std::uint8_t { Replace, Insert, Delete };

    Kind kind = Kind::Replace;
    std::size_t at = 0;
    char byte = 0; ///< the new one
    std::size_t size = 1; ///< how many bytes

    [[nodiscard]] std::string in(std::string text) const
    {
        switch (kind) {
        case Kind::Replace:
            text.replace(at, size, size, byte);
            break;
        case Kind::Insert:
            text.insert(at, size, byte);
            break;
        case Kind::Delete:
            text.erase(at, size);
            break;
        }
        return text;
    }

    /// How many jobs it changes.
    [[nodiscard]] std::size_t touched(const JobBody &body) const
    {
        return static_cast<std::size_t>(
            std::count_if(body.jobs.begin(), body.jobs.end(), [this](const JobBody::Place &job) {
                return at < job.end && (kind == Kind::Insert ? at > job.begin : at + size > job.begin);
            }));
    }
};

/// Mostly a byte with a meaning: as the new one, or as the one that is lost.
inline Damage makeDamage(const JobBody &body, Random &random)
{
    static constexpr std::string_view Bytes = "\"\"\"\"{}[]{}[],:\\\\\n 0x-\x01\xFF";
    Damage damage;
    damage.kind = static_cast<Damage::Kind>(below(random, 3));
    damage.at = below(random, body.text.size());
    damage.byte = below(random, 8) == 0 ? static_cast<char>(below(random, 256)) : Bytes[below(random, Bytes.size())];
    if (damage.kind != Damage::Kind::Insert && below(random, 2) == 0) {
        const std::size_t next = body.text.find(Bytes[below(random, 16)], damage.at);
        damage.at = next == std::string::npos ? damage.at : next;
    }
    return damage;
}

/// A block lost or overwritten, as by a disk or a proxy.
inline Damage makeBlockDamage(const JobBody &body, Random &random)
{
    Damage damage = makeDamage(body, random);
    if (below(random, 2) == 0)
        damage.byte = '\0';
    damage.size = std::min(2 + below(random, 3000), body.text.size() - damage.at);
    return damage;
}

/// What was read of a damaged body.
struct Loss
{
    std::size_t lost = 0; ///< jobs of the body without a row
    std::size_t twice = 0; ///< rows of a job that has a row already
    std::size_t invented = 0; ///< rows that are no job of the body
};

inline Loss lossOf(const JobBody &body, const Reading &reading)
{
    std::unordered_map<std::string_view, std::size_t> rows; // by id
    for (const JobBody::Place &job : body.jobs)
        rows.emplace(job.id, 0);
    Loss loss;
    for (std::size_t i = 0; i < reading.store->rowCount(); ++i) {
        const auto found = rows.find(reading.store->text(Field::JobId, row(i)));
        if (found == rows.end())
            ++loss.invented;
        else if (++found->second > 1)
            ++loss.twice;
    }
    loss.lost = static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const auto &entry) { return entry.second == 0; }));
    return loss;
}

} // namespace assay::test
