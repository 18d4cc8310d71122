// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "demo/jobs/demotables.h"

namespace assay::demo {

/// How good the judged output was, as far as its explanation goes.
enum class Band : std::uint8_t { Low, Middle, High };
inline constexpr std::size_t BandCount = 3;

/// Languages that explanations are written in, as numbered in Agent::language.
enum class Language : std::uint8_t { English, German, Japanese, Arabic, Hindi };
inline constexpr std::size_t LanguageCount = 5;

using Texts = std::span<const std::string_view>;

/// Sentences in plain UTF-8, not escaped. A `#` stands for a small number that differs from job to job.
/// First sentences of an explanation in English, for a module.
[[nodiscard]] Texts openingTexts(std::size_t module, Band band) noexcept;
/// Sentences that may follow in English.
[[nodiscard]] Texts detailTexts(Band band) noexcept;
/// Sentences in another language, for any place in an explanation.
[[nodiscard]] Texts foreignTexts(Language language, Band band) noexcept;
/// Explanations of one word.
[[nodiscard]] Texts oneWordTexts(Band band) noexcept;
/// Whole explanations that begin with what a spreadsheet takes for a formula, or have tabs and line breaks.
[[nodiscard]] Texts awkwardTexts() noexcept;
/// Why a scoring job failed or was not run.
[[nodiscard]] Texts failureTexts() noexcept;
[[nodiscard]] Texts notRunTexts() noexcept;

} // namespace assay::demo
