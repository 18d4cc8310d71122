// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damages one byte of a body of jobs: at most one job more than the touched one may be lost, none read twice. The input
// chooses body and damage, so that the fuzzer looks for damages that take new paths through the reader.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../helpers/damage.h"

using namespace assay;
using namespace assay::test;

namespace {

constexpr std::size_t Kinds = 5;
constexpr std::size_t Bodies = 20; // of each kind

const JobBody &bodyOf(std::size_t number)
{
    static std::array<JobBody, Kinds * Bodies> bodies;
    JobBody &body = bodies[number];
    if (body.jobs.empty()) {
        Random random(static_cast<unsigned>(number));
        body = makeBody(static_cast<BodyKind>(number % Kinds), 20, random);
    }
    return body;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    struct Choice
    {
        std::uint32_t at;
        std::uint8_t body;
        std::uint8_t kind;
        char byte;
        std::uint8_t piece;
    } choice;
    if (size < sizeof(choice))
        return 0;
    std::memcpy(&choice, data, sizeof(choice));
    const JobBody &body = bodyOf(choice.body % (Kinds * Bodies));
    Damage damage;
    damage.kind = static_cast<Damage::Kind>(choice.kind % 3);
    damage.at = choice.at % body.text.size();
    damage.byte = choice.byte;
    const std::string text = damage.in(body.text);
    const std::size_t piece = choice.piece == 0 ? text.size() : std::size_t{choice.piece} * 37;
    const Reading reading = readPieces(text, JobStreamReader::Format::Any, [piece] { return piece; });
    const Loss loss = lossOf(body, reading);
    const std::size_t touched = damage.touched(body);
    if (loss.lost > touched + 1 || loss.twice > 0) {
        std::fprintf(
            stderr, "broken: %zu jobs touched, %zu lost, %zu read twice; byte %zu of body %d\n", touched, loss.lost,
            loss.twice, damage.at, choice.body % static_cast<int>(Kinds * Bodies));
        std::abort();
    }
    return 0;
}
