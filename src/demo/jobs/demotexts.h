// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "demo/jobs/demotables.h"

namespace assay::demo {

/// The quality of the judged output, as described by its explanation.
enum class Band : std::uint8_t { Low, Middle, High };
inline constexpr std::size_t BandCount = 3;

/// The languages of explanations; Agent::language is their number.
enum class Language : std::uint8_t { English, German, Japanese, Arabic, Hindi };
inline constexpr std::size_t LanguageCount = 5;

using Texts = std::span<const std::string_view>;

/// Sentences in UTF-8, not escaped. A `#` is replaced by a small number that differs between jobs.
/// First sentences of an explanation in English, for a module.
[[nodiscard]] Texts openingTexts(std::size_t module, Band band) noexcept;
/// Sentences in English that may follow.
[[nodiscard]] Texts detailTexts(Band band) noexcept;
/// Sentences in another language, for any position in an explanation.
[[nodiscard]] Texts foreignTexts(Language language, Band band) noexcept;
/// Explanations of one word.
[[nodiscard]] Texts oneWordTexts(Band band) noexcept;
/// Whole explanations that a spreadsheet would read as a formula, or with tabs and line breaks.
[[nodiscard]] Texts awkwardTexts() noexcept;
/// Reasons why a scoring job failed or was not run.
[[nodiscard]] Texts failureTexts() noexcept;
[[nodiscard]] Texts notRunTexts() noexcept;

} // namespace assay::demo
