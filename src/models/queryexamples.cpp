// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryexamples.h"

#include <array>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

// clang-format off
constexpr std::array Examples{
    QueryExample{"late fee"_L1, QT_TRANSLATE_NOOP("QueryExamples", "both words, in an explanation, a name or an id")},
    QueryExample{"\"late fee\""_L1, QT_TRANSLATE_NOOP("QueryExamples", "these words, one behind the other")},
    QueryExample{"module:coherence"_L1, QT_TRANSLATE_NOOP("QueryExamples", "a field with exactly this value")},
    QueryExample{"agent:support*"_L1, QT_TRANSLATE_NOOP("QueryExamples", "a value that begins so; * may also stand in front")},
    QueryExample{"status:(failed OR pending)"_L1, QT_TRANSLATE_NOOP("QueryExamples", "one of several values")},
    QueryExample{"score:<5"_L1, QT_TRANSLATE_NOOP("QueryExamples", "scores on the scale of their module; also <=, >, >= and 3..5")},
    QueryExample{"share:20..40"_L1, QT_TRANSLATE_NOOP("QueryExamples", "scores as a share of their scale, in percent")},
    QueryExample{"-version:1.2"_L1, QT_TRANSLATE_NOOP("QueryExamples", "all jobs but these")},
    QueryExample{"-has:explanation"_L1, QT_TRANSLATE_NOOP("QueryExamples", "jobs without a value")},
    QueryExample{"explanation:/late (fee|date)s?/"_L1, QT_TRANSLATE_NOOP("QueryExamples", "a regular expression")},
    QueryExample{"module:coherence score:<3 OR status:failed"_L1, QT_TRANSLATE_NOOP("QueryExamples", "one group or the other")},
    QueryExample{"in-session:(module:faithfulness score:<3)"_L1, QT_TRANSLATE_NOOP("QueryExamples", "whole sessions that have such a job; in-turn: whole turns")},
    QueryExample{"-in-turn:(module:faithfulness)"_L1, QT_TRANSLATE_NOOP("QueryExamples", "turns that lack a module")},
};
// clang-format on

} // namespace

std::span<const QueryExample> queryExamples()
{
    return Examples;
}

QString queryMeaning(const QueryExample &example)
{
    return QCoreApplication::translate("QueryExamples", example.meaning);
}

} // namespace assay
