// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/wirefaults.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace assay::faults {

namespace {

Fault fault(const QString &demo, const Expected &expected)
{
    Fault fault;
    fault.point = u"demo"_s;
    fault.name = demo;
    fault.road = Road::Demo;
    fault.demo = demo;
    expect(fault, expected);
    return fault;
}

void addRefusals(std::vector<Fault> &all)
{
    const QString filters = u"Check the filters and the connection's base URL."_s;
    all.push_back(fault(
        u"status=400"_s,
        fails(3, u"did not understand the request"_s, filters, u"Check the filters and --base-url."_s)));
    all.push_back(fault(u"status=400,body=code"_s, all.back().list));
    all.push_back(fault(
        u"status=401"_s,
        fails(
            3, u"The key is missing or wrong."_s, u"Enter the key of this connection again."_s,
            u"Set MEIBEL_API_KEY"_s)));
    all.push_back(fault(
        u"status=403"_s,
        fails(3, u"not allowed to read scoring jobs"_s, u"Use another key"_s, u"Set MEIBEL_API_KEY to another key"_s)));
    all.back().job = fails(3, u"belongs to another customer"_s, u"Check the id"_s);
    all.back().summary = fails(3, u"not allowed to read the scores of the agent"_s, u"Use another key"_s);
    all.push_back(fault(
        u"status=404"_s,
        fails(
            3, u"There is no list of scoring jobs at this address"_s, u"usually ends in /v2."_s,
            u"Check --base-url"_s)));
    all.back().job = fails(3, u"The service has no job"_s, u"Check the id"_s);
    all.back().summary = fails(3, u"The service has no scores of an agent"_s, u"Check the agent's name"_s);
    for (const QString &body : {u"validation"_s, u"mixed"_s})
        all.push_back(fault(
            u"status=422,body="_s + body,
            fails(3, u"did not accept the filter"_s, u"Correct or clear that filter"_s, u"Correct --agent-name"_s)));
    all.push_back(
        fault(u"status=418,body=empty"_s, fails(3, u"refused the request (status 418)"_s, filters, u"--base-url."_s)));
}

void addWaits(std::vector<Fault> &all)
{
    all.push_back(fault(u"status=429,retry-after=1,times=1"_s, succeeds()));
    all.back().requests = 2;
    all.push_back(fault(u"status=429,ratelimit,retry-after=1,times=2"_s, succeeds()));
    all.back().requests = 3;
    all.push_back(fault(u"status=503,retry-after-date=2,times=1"_s, succeeds()));
    all.push_back(fault(
        u"status=429,retry-after=4980"_s,
        fails(
            3, u"takes no more requests from this key for now"_s, u"1 h 23 min; fetch again"_s,
            u"1 h 23 min; run the command again"_s)));
    all.back().requests = 1;
    for (const QString &text :
         {u"status=500,body=error"_s, u"status=502,body=html"_s, u"status=503,body=message"_s,
          u"status=504,body=empty"_s}) {
        all.push_back(fault(text, fails(3, u"has a problem of its own (status "_s, u"Try again later"_s)));
        all.back().requests = 4;
    }
}

void addContents(std::vector<Fault> &all)
{
    const QString window = u"Check the connection's base URL."_s;
    all.push_back(fault(
        u"redirect=http://localhost:9/elsewhere"_s,
        fails(
            4, u"which is not part of this connection"_s, u"change the connection's base URL."_s,
            u"change --base-url."_s)));
    all.push_back(fault(
        u"redirect=/v2/confidence-scoring/jobs"_s,
        fails(4, u"from one address to the next, more than "_s, window, u"Check --base-url."_s)));
    for (const QString &text : {u"html"_s, u"object"_s}) {
        all.push_back(fault(text, fails(5, {}, {})));
        all.back().job = fails(5, u"is not a scoring job."_s, window);
        all.back().summary = fails(5, u"is not a score summary."_s, window);
    }
    const QString list = u"Check the base URL or the file: a list of scoring jobs is a JSON array."_s;
    all[all.size() - 2].list = fails(5, u"The answer is a web page, perhaps from a proxy"_s, list);
    all.back().list = fails(5, u"The answer is one JSON object, not a list of jobs."_s, list);
    all.push_back(fault(u"malform=1"_s, fails(5, {}, window)));
    all.back().list = {Expected::End::Partly, u"1 problem"_s, {}, u"Record 1 at byte 1 was left out"_s, 5};
    all.back().job.thing = u"is not a scoring job."_s;
    all.back().summary.thing = u"is not a score summary."_s;
    for (const QString &text :
         {u"type=text/plain"_s, u"gzip,chunked"_s, u"gzip,length"_s, u"length"_s, u"delay=500"_s, u"nulls"_s})
        all.push_back(fault(text, succeeds()));
}

void addDrops(std::vector<Fault> &all)
{
    const QString window = u"Check that this computer is online and fetch again."_s;
    const QString command = u"online and run the command again."_s;
    const Expected lost = fails(4, u"The connection to 127.0.0.1 was lost."_s, window, command);
    const Expected early =
        fails(4, u"ended too early."_s, u"Fetch again; if it stays so, check"_s, u"Run the command again."_s);
    const auto add = [&](const QString &text, const Expected &expected, bool offers) {
        all.push_back(fault(text, expected));
        if (offers)
            all.back().list.wayOut = u"[Show what arrived]"_s;
    };
    add(u"reset"_s, lost, false);
    all.back().requests = 4;
    add(u"reset=HALF"_s, early, true);
    add(u"cut=HALF"_s, early, true);
    add(u"gzip,cut=PACKED,chunked"_s, early, true);
    add(u"reset,times=1"_s, succeeds(), false);
    add(u"cut=HALF,times=2"_s, succeeds(), false);
    add(u"drip=32/1"_s, fails(4, u"the limit that was set."_s, u"raise the limit."_s, u"raise --max-time."_s), true);
    all.back().limit = 1s;
    all.back().job = all.back().summary = succeeds();
    add(u"stall=HALF"_s, fails(4, u"Nothing came from 127.0.0.1 for "_s, window, command), true);
    all.back().longest = 60s;
    all.insert(all.begin(), all.back()); // the command line waits the longest for it
    all.pop_back();
}

} // namespace

std::vector<Fault> demoFaults()
{
    std::vector<Fault> all;
    addRefusals(all);
    addWaits(all);
    addContents(all);
    addDrops(all);
    return all;
}

} // namespace assay::faults
