// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the reader whole and in pieces; both must give the same rows and findings, and every row must be JSON again. Of
// a body that a plain parse takes for a list of jobs, both must see the same. The first byte chooses format and piece
// sizes, the rest is the body.
#include <cstdio>
#include <cstdlib>

#include <QJsonDocument>

#include "../helpers/domdifference.h"

#include "core/store/jobjson.h"

using namespace assay;
using namespace assay::test;

namespace {

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const unsigned char choice = data[0];
    const std::string_view body(reinterpret_cast<const char *>(data) + 1, size - 1);
    const auto format = (choice & 1U) != 0 ? JobStreamReader::Format::Any : JobStreamReader::Format::Array;
    const Reading whole = readWhole(body, format);
    std::size_t piece = choice;
    const Reading pieces = readPieces(body, format, [&piece] {
        piece = piece * 37 % 101;
        return piece + 1;
    });
    require(whole.json() == pieces.json(), "rows differ by how the bytes were cut");
    require(whole.problems.items == pieces.problems.items, "findings differ by how the bytes were cut");
    require(whole.complete == pieces.complete, "completeness differs by how the bytes were cut");
    require(whole.error.has_value() == pieces.error.has_value(), "the error differs by how the bytes were cut");
    for (std::size_t i = 0; i < whole.store->rowCount(); ++i) {
        std::string json;
        appendJobJson(*whole.store, row(i), json);
        QJsonParseError error;
        QJsonDocument::fromJson(QByteArray::fromStdString(withoutNumbers(json)), &error);
        require(
            error.error == QJsonParseError::NoError || error.error == QJsonParseError::DeepNesting, "a row is no JSON");
    }
    const std::string difference = differenceFromDom(body, whole);
    require(difference.empty(), difference.c_str());
    return 0;
}
