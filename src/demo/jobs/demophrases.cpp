// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demophrases.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "core/base/jsonstrings.h"
#include "demo/jobs/demohash.h"

namespace assay::demo {

namespace {

char *put(char *out, std::string_view text)
{
    std::memcpy(out, text.data(), text.size());
    return out + text.size();
}

/// The number of words in a sentence; in scripts without spaces, six bytes count as a word.
unsigned countWords(std::string_view text)
{
    const auto spaces = static_cast<unsigned>(std::count(text.begin(), text.end(), ' '));
    return std::max(spaces + 1, static_cast<unsigned>(text.size() / 12));
}

Band bandOf(int quality)
{
    if (quality < 450)
        return Band::Low;
    return quality < 720 ? Band::Middle : Band::High;
}

} // namespace

DemoPhrases::DemoPhrases()
    : m_awkward(prepare(awkwardTexts(), false))
    , m_failures(prepare(failureTexts(), false))
    , m_notRun(prepare(notRunTexts(), false))
{
    for (std::size_t band = 0; band < BandCount; ++band) {
        const auto which = static_cast<Band>(band);
        for (std::size_t module = 0; module <= OddModule; ++module)
            m_openings[module][band] = prepare(openingTexts(module, which), false);
        for (std::size_t language = 0; language < LanguageCount; ++language)
            m_details[language][band] = prepare(foreignTexts(static_cast<Language>(language), which), true);
        m_oneWords[band] = prepare(oneWordTexts(which), false);
    }
}

DemoPhrases::Phrases DemoPhrases::prepare(Texts texts, bool escapeSome)
{
    Phrases phrases;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        // Every third sentence is written with \u escapes, so that clients are tested with both forms.
        const NonAscii nonAscii = escapeSome && i % 3 == 2 ? NonAscii::Escaped : NonAscii::Raw;
        const std::string_view text = texts[i];
        const std::size_t slot = text.find('#');
        Phrase phrase;
        appendJsonStringContent(text.substr(0, slot), phrase.before, nonAscii);
        if (slot != std::string_view::npos) {
            phrase.hasNumber = true;
            appendJsonStringContent(text.substr(slot + 1), phrase.after, nonAscii);
        }
        phrase.words = countWords(text);
        phrases.push_back(std::move(phrase));
    }
    return phrases;
}

char *DemoPhrases::writePhrase(char *out, const Phrase &phrase, Dice &dice)
{
    out = put(out, phrase.before);
    if (!phrase.hasNumber)
        return out;
    out = std::to_chars(out, out + 4, dice.between(2, 97)).ptr;
    return put(out, phrase.after);
}

char *DemoPhrases::writeAny(char *out, const Phrases &phrases, Dice &dice)
{
    *out++ = '"';
    out = writePhrase(out, phrases[dice.below(static_cast<std::uint32_t>(phrases.size()))], dice);
    *out++ = '"';
    return out;
}

char *DemoPhrases::writeSentences(char *out, const Session &session, const JobFacts &job, Dice &dice) const
{
    const auto band = static_cast<std::size_t>(bandOf(job.quality));
    const Phrases &openings = session.language == 0 ? m_openings[job.module][band] : m_details[session.language][band];
    const Phrases &details = m_details[session.language][band];
    const bool isLong = dice.chance(50);
    const auto target = static_cast<unsigned>(isLong ? dice.between(90, 300) : dice.between(8, 60));

    const Phrase &opening = openings[dice.below(static_cast<std::uint32_t>(openings.size()))];
    *out++ = '"';
    out = writePhrase(out, opening, dice);
    unsigned words = opening.words;
    // Consecutive sentences are used, so that none is repeated directly.
    std::uint32_t next = dice.below(static_cast<std::uint32_t>(details.size()));
    unsigned sentences = 1;
    while (words + 5 < target) {
        const Phrase &detail = details[next];
        next = (next + 1) % static_cast<std::uint32_t>(details.size());
        if (isLong && sentences % 4 == 0)
            out = put(out, "\\n\\n");
        else
            *out++ = ' ';
        out = writePhrase(out, detail, dice);
        words += detail.words;
        ++sentences;
    }
    *out++ = '"';
    return out;
}

char *DemoPhrases::write(char *out, const Session &session, const JobFacts &job) const
{
    Dice dice(derive(job.hash, 77));
    const std::uint32_t roll = dice.below(1000);
    const auto missing = [&dice, out] { return dice.chance(500) ? put(out, "null") : out; };
    switch (job.status) {
    case DemoStatus::Submitted:
    case DemoStatus::InProgress:
        return missing();
    case DemoStatus::Failed:
        return roll < 700 ? writeAny(out, m_failures, dice) : missing();
    case DemoStatus::NotRun:
        return roll < 300 ? writeAny(out, m_notRun, dice) : missing();
    case DemoStatus::Completed:
        break;
    }
    if (roll < 15)
        return missing();
    if (roll < 18)
        return put(out, "\"\"");
    if (roll < 45)
        return writeAny(out, m_oneWords[static_cast<std::size_t>(bandOf(job.quality))], dice);
    if (roll < 52)
        return writeAny(out, m_awkward, dice);
    return writeSentences(out, session, job, dice);
}

} // namespace assay::demo
