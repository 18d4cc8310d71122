// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <vector>

#include "demo/jobs/demoplan.h"
#include "demo/jobs/demotexts.h"

namespace assay::demo {

class Dice;

/// Builds explanations from sentences. The sentences are escaped for JSON in the constructor, so that write() only
/// copies.
class DemoPhrases
{
public:
    DemoPhrases();

    /// The largest size of an explanation, in bytes.
    static constexpr std::size_t LongestExplanation = 12'000;

    /// Writes the value of `explanation` (a quoted string or null) at `out` and returns its end. Returns `out` itself
    /// when the key must be omitted.
    [[nodiscard]] char *write(char *out, const Session &session, const JobFacts &job) const;

private:
    /// A sentence, split where a number is inserted.
    struct Phrase
    {
        std::string before;
        std::string after;
        bool hasNumber = false;
        unsigned words = 0;
    };
    using Phrases = std::vector<Phrase>;
    using Bands = std::array<Phrases, BandCount>;

    static Phrases prepare(Texts texts, bool escapeSome);
    static char *writePhrase(char *out, const Phrase &phrase, Dice &dice);
    static char *writeAny(char *out, const Phrases &phrases, Dice &dice);
    char *writeSentences(char *out, const Session &session, const JobFacts &job, Dice &dice) const;

    std::array<Bands, UsualModules + 1> m_openings;
    std::array<Bands, LanguageCount> m_details;
    Bands m_oneWords;
    Phrases m_awkward;
    Phrases m_failures;
    Phrases m_notRun;
};

} // namespace assay::demo
