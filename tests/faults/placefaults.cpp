// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/placefaults.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace assay::faults {

namespace {

using Old = PlaceFault::Old;

PlaceFault fault(
    const QString &point, const QString &name, const QString &command, int status, const QString &thing = {},
    const QString &wayOut = {}, Old old = Old::Stays)
{
    PlaceFault fault;
    fault.point = point;
    fault.name = name;
    fault.command = command;
    fault.status = status;
    fault.thing = thing;
    fault.wayOut = wayOut;
    fault.old = old;
    return fault;
}

const QString Export = u"\"$ASSAY\" --demo 2000 --quiet --format csv --export "_s;

void addPlaces(std::vector<PlaceFault> &all)
{
    const QString point = u"23 places"_s;
    const auto add = [&](const QString &name, const QString &command, const QString &thing, const QString &wayOut) {
        all.push_back(fault(point, name, command, 6, thing, wayOut));
    };
    const QString incomplete = u"What was written to it is incomplete."_s;
    add(u"full disk (/dev/full)"_s, Export + u"/dev/full"_s, u"stopped taking data: No space left on device"_s,
        incomplete);
    add(u"full disk behind standard output"_s, Export + u"- >/dev/full"_s,
        u"Standard output stopped taking data: No space left on device"_s, incomplete);
    add(u"no such folder"_s, Export + u"none/old.csv"_s, u"there is no folder “"_s,
        u"Create it or choose another one."_s);
    add(u"a folder"_s, u"mkdir sub; "_s + Export + u"sub"_s, u"“sub” is a folder."_s,
        u"Give the name of a file in it."_s);
    add(u"a file in place of a folder"_s, Export + u"old.csv/new.csv"_s, u"is not a folder"_s,
        u"Choose another one."_s);
    add(u"a link to itself"_s, u"ln -s self.csv self.csv; "_s + Export + u"self.csv"_s, u"leads back to itself"_s,
        u"Choose another name."_s);
    add(u"two links to each other"_s, u"ln -s a.csv b.csv; ln -s b.csv a.csv; "_s + Export + u"a.csv"_s,
        u"leads back to itself"_s, u"Choose another name."_s);
    add(u"standard output is closed"_s, Export + u"- >&-"_s, u"Standard output"_s, u"is incomplete."_s);
    add(u"a descriptor that is not open"_s, Export + u"/dev/fd/9"_s, u"“/dev/fd/9” cannot be written"_s,
        u"open for writing"_s);
    add(u"a descriptor for reading"_s, Export + u"/dev/fd/8 8</dev/null"_s, u"“/dev/fd/8” cannot be written"_s,
        u"open for writing"_s);
    all.push_back(
        fault(point, u"/dev/stdout >>old.csv"_s, Export + u"/dev/stdout >>old.csv"_s, 0, {}, {}, Old::Appended));
    all.push_back(fault(
        point, u"/proc/self/fd/7 7>>old.csv"_s, Export + u"/proc/self/fd/7 7>>old.csv"_s, 0, {}, {}, Old::Appended));
    add(u"a folder that can't be written to"_s,
        u"chmod 755 .; mkdir locked; chmod 555 locked; LIMITED "_s + Export + u"locked/old.csv"_s,
        u"cannot be written in the folder"_s, u"Choose a folder that you may write to."_s);
    add(u"a file that is write-protected"_s, u"chmod 777 .; chmod 444 old.csv; LIMITED "_s + Export + u"old.csv"_s,
        u"is write-protected"_s, u"Choose another name"_s);
    add(u"no file to open"_s, u"\"$ASSAY\" --open none.json --quiet --export old.csv"_s, u"none.json"_s, {});
    add(u"a folder to open"_s, u"\"$ASSAY\" --open . --quiet --export old.csv"_s, u"folder"_s, {});
    all.push_back(fault(
        u"20 status"_s, u"a query in the base URL"_s,
        u"\"$ASSAY\" --base-url 'https://service.invalid/v2?a=b' --quiet --export old.csv"_s, 4, u"?"_s,
        u"options such as --agent-name"_s));
}

void addPipesAndSignals(std::vector<PlaceFault> &all)
{
    const QString pipe = u"30 signals"_s;
    all.push_back(fault(
        pipe, u"a reader that leaves (head)"_s,
        u"{ "_s + Export + u"-; echo $? >status; } | head -c 10 >/dev/null; exit $(cat status)"_s, 128 + SIGPIPE));
    all.push_back(fault(
        pipe, u"a reader of a FIFO that leaves"_s, u"mkfifo pipe; head -c 10 pipe >/dev/null & "_s + Export + u"pipe"_s,
        128 + SIGPIPE));
    all.push_back(fault(
        pipe, u"a limit on the size of files"_s, u"ulimit -f 64; "_s + Export + u"old.csv"_s, 6,
        u"could not be written to the end"_s, u"Free some space or choose another folder"_s));
    all.push_back(fault(
        pipe, u"the same, its signal ignored"_s, u"trap '' XFSZ; ulimit -f 64; "_s + Export + u"old.csv"_s, 6,
        u"could not be written to the end"_s, u"Free some space or choose another folder"_s));
    const QString loud = u"\"$ASSAY\" --demo 20000 --format csv --export "_s;
    for (const int signal : {SIGINT, SIGTERM}) {
        const QString name = signal == SIGINT ? u"SIGINT"_s : u"SIGTERM"_s;
        const auto add = [&](const QString &where, const QString &command) {
            all.push_back(fault(pipe, name + where, command, 128 + signal, u"of 20,000 jobs written"_s));
            all.back().signal = signal;
            all.back().signalWhen = "of 20,000 jobs written";
        };
        add(u" at a FIFO without a reader"_s, u"mkfifo pipe; exec "_s + loud + u"pipe"_s);
        add(u" at a full FIFO"_s, u"mkfifo pipe; exec "_s + loud + u"pipe 9<>pipe"_s);
        add(u" at a full pipe behind standard output"_s, u"mkfifo pipe; exec "_s + loud + u"- 9<>pipe >&9"_s);
    }
    all.push_back(fault(
        pipe, u"SIGINT that the parent ignores"_s, u"trap '' INT; exec \"$ASSAY\" --demo 300000 --export old.csv"_s, 0,
        u"300,000 jobs written"_s, {}, Old::Replaced));
    all.back().signal = SIGINT;
    all.back().signalWhen = "jobs read";
    all.push_back(fault(
        pipe, u"SIGINT while it reads"_s, u"exec \"$ASSAY\" --demo 300000 --export old.csv"_s, 128 + SIGINT,
        u"jobs read"_s));
    all.back().signal = SIGINT;
    all.back().signalWhen = "jobs read";
}

void addLacks(std::vector<PlaceFault> &all)
{
    const auto add = [&](const QString &name, const QString &command, const QString &thing, bool orSucceeds) {
        all.push_back(fault(u"24 memory"_s, name, command, 8, thing, u"Close other programs"_s));
        all.back().longest = std::chrono::seconds(120);
        all.back().orSucceeds = orSucceeds;
    };
    const QString export200 = u"\"$ASSAY\" --demo 200000 --quiet --export old.csv"_s;
    const QString memory = u"There is not enough memory for all the jobs."_s;
    add(u"700 MB for 200,000 jobs"_s, u"ulimit -v 700000; "_s + export200, memory, true);
    add(u"400 MB for 200,000 jobs"_s, u"ulimit -v 400000; "_s + export200, memory, false);
    // What is missing first depends on how large the stacks of threads are.
    add(u"250 MB for 200,000 jobs"_s, u"ulimit -v 250000; "_s + export200, {}, false);
    add(u"700 MB for 1,000,000 jobs"_s, u"ulimit -v 700000; \"$ASSAY\" --demo 1000000 --quiet --export old.csv"_s,
        memory, false);
    add(u"no more threads"_s,
        u"chmod 777 . old.csv; LIMITED prlimit --nproc=2:2 -- \"$ASSAY\" --demo 2000 --quiet --export old.csv"_s,
        u"The system starts no more threads for this program."_s, true);
}

} // namespace

std::vector<PlaceFault> placeFaults()
{
    std::vector<PlaceFault> all;
    addLacks(all);
    addPlaces(all);
    addPipesAndSignals(all);
    return all;
}

} // namespace assay::faults
