// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Valid lists of jobs, as the input chooses: the reader must see in them what a plain parse into a tree sees, whole and
// in pieces.
#include <cstdio>
#include <cstdlib>

#include "../helpers/domdifference.h"
#include "../helpers/randomlist.h"

using namespace assay;
using namespace assay::test;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string body = RandomList({reinterpret_cast<const char *>(data) + 1, size - 1}).write();
    const std::size_t piece = data[0] == 0 ? body.size() : data[0];
    bool compared = false;
    const std::string what =
        differenceFromDom(body, readPieces(body, JobStreamReader::Format::Any, [piece] { return piece; }), &compared);
    if (compared && what.empty())
        return 0;
    std::fprintf(stderr, "broken: %s\n%s\n", compared ? what.c_str() : "the list is no list", body.c_str());
    std::abort();
}
