// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/headlessexport.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <new>
#include <optional>
#include <stop_token>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

#include "cli/console.h"
#include "cli/errortext.h"
#include "cli/exitstatus.h"
#include "cli/headlessload.h"
#include "cli/interrupt.h"
#include "cli/keptmarks.h"
#include "cli/queryexcerpt.h"
#include "core/base/memory.h"
#include "core/base/pluralcount.h"
#include "core/job/refinement.h"
#include "core/load/resourceerrors.h"
#include "core/query/querytext.h"
#include "core/query/runquery.h"
#include "core/store/markcolumn.h"
#include "export/exportcolumns.h"
#include "export/fileexport.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int InterruptInterval = 50; // ms between checks for an interrupt
constexpr qsizetype ListedProblems = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessExport)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

class HeadlessExport
{
public:
    explicit HeadlessExport(const Options &options)
        : m_options(options)
        , m_console(options.quiet)
    {
    }

    int run(const ServiceAccess &access);

private:
    std::optional<LoadReport> load(const ServiceAccess &access);
    void showProgress(const LoadProgress &progress);
    void showWait(const RetryWait &wait);
    bool acceptReport(const LoadReport &report);
    void listProblems(const ProblemList &problems);
    std::optional<ExportRequest> request(const LoadReport &report, const ServiceAccess &access);
    bool readMarks(const JobStore &store, const Refinement &wanted, const ServiceAccess &access);
    std::optional<Refinement> refinement(const JobStore &store);
    void write(const ExportRequest &request);
    ExportResult
    writeToStandardOutput(const ExportRequest &request, const ExportProgress &progress, const std::stop_token &stop);
    int end() const;

    const Options &m_options;
    Console m_console;
    MarkColumn::Pointer m_marks; // of the loaded jobs; null unless they are asked for
    ExitStatus m_status = ExitStatus::Done;
    int m_waitedFor = 0; // number of the retry of the last wait shown
    bool m_interrupted = false;
    bool m_readerLeft = false; // the pipe that was written to was closed
};

int HeadlessExport::run(const ServiceAccess &access)
{
    if (!m_options.toStandardOutput()) {
        // Reported before a long load instead of after it.
        if (const Sentence problem = exportPlaceProblem(m_options.exportPath)) {
            m_console.error(problem());
            return static_cast<int>(ExitStatus::File);
        }
    }
    reportFailedWrites();
    recordInterrupts();
    try {
        const std::optional<LoadReport> report = load(access);
        if (report && acceptReport(*report)) {
            if (const std::optional<ExportRequest> wanted = request(*report, access))
                write(*wanted);
        }
    } catch (const std::bad_alloc &) { // what was in use is free again
        whenMemoryAllows([this] { m_console.error(errorText(outOfMemoryError(), m_options)); });
        m_status = ExitStatus::Resources;
    }
    return end();
}

std::optional<LoadReport> HeadlessExport::load(const ServiceAccess &access)
{
    std::optional<LoadReport> report;
    HeadlessLoad load;
    QTimer interrupts;
    const auto quit = [] { QCoreApplication::exit(); };
    QObject::connect(&load, &HeadlessLoad::progressed, &load, [this](const LoadProgress &p) { showProgress(p); });
    QObject::connect(&load, &HeadlessLoad::waiting, &load, [this](const RetryWait &wait) { showWait(wait); });
    QObject::connect(&load, &HeadlessLoad::finished, &load, [&report, quit](const LoadReport &r) {
        report = r;
        quit();
    });
    QObject::connect(&load, &HeadlessLoad::failed, &load, [this, quit](const LoadError &error) {
        m_console.error(errorText(error, m_options));
        m_status = exitStatusOf(error.kind);
        quit();
    });
    QObject::connect(&interrupts, &QTimer::timeout, &load, [&load] {
        if (recordedInterrupt() != 0)
            load.stop();
    });
    interrupts.start(InterruptInterval);
    // Started from the event loop, so that quit() works even if the load ends immediately.
    QTimer::singleShot(0, &load, [&] { load.start(m_options, access); });
    if (const int status = QCoreApplication::exec(); status != 0) // an event was lost for lack of memory
        m_status = static_cast<ExitStatus>(status);
    return report;
}

void HeadlessExport::showProgress(const LoadProgress &progress)
{
    if (progress.rows == 0)
        return; // an answer without jobs is reported by its error
    const QString megabytes = QLocale().toString(static_cast<double>(progress.bytes) / 1e6, 'f', 1);
    m_console.progress(Text::tr("%Ln job(s) read, %1 MB", nullptr, pluralCount(progress.rows)).arg(megabytes));
}

void HeadlessExport::showWait(const RetryWait &wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait.left).count();
    if (seconds == 0)
        return; // the load has ended
    m_console.wait(
        Text::tr("%1 Trying again in %2 s (try %3 of %4).")
            .arg(wait.reason.summary, number(seconds), number(wait.attempt), number(wait.attempts)),
        wait.attempt != m_waitedFor);
    m_waitedFor = wait.attempt;
}

// Reports the problems of the load. Returns true when there is something to write.
bool HeadlessExport::acceptReport(const LoadReport &report)
{
    m_interrupted = recordedInterrupt() != 0;
    if (m_interrupted)
        return false;
    listProblems(report.problems);
    if (report.problems.dropped > 0)
        m_status = ExitStatus::BadData;
    if (!report.error)
        return true;
    m_console.error(errorText(*report.error, m_options));
    const bool cutOffFile = report.error->kind == LoadErrorKind::CutOff && !m_options.openPath.isEmpty();
    m_status = cutOffFile ? ExitStatus::BadData : exitStatusOf(report.error->kind);
    if (cutOffFile && report.store->rowCount() > 0)
        return true;
    if (report.store->rowCount() > 0) {
        m_console.error(Text::tr("Nothing was written, because the list is not whole."));
    }
    return false;
}

void HeadlessExport::listProblems(const ProblemList &problems)
{
    const qsizetype listed = std::min(problems.items.size(), ListedProblems);
    for (qsizetype i = 0; i < listed; ++i) {
        const Problem &problem = problems.items[i];
        const QString offset = QString::number(problem.offset);
        if (problem.record == 0) { // not about a record
            m_console.error(Text::tr("At byte %1: %2").arg(offset, problemText(problem)));
            continue;
        }
        const QString text = problem.kept ? Text::tr("Record %1 at byte %2 was kept, but: %3")
                                          : Text::tr("Record %1 at byte %2 was left out: %3");
        m_console.error(text.arg(QString::number(problem.record), offset, problemText(problem)));
    }
    if (const qint64 more = problems.total() - listed; more > 0) {
        m_console.error(Text::tr("%Ln more finding(s).", nullptr, pluralCount(more)));
    }
    if (problems.dropped > 0) {
        m_console.error(Text::tr("%Ln record(s) could not be read.", nullptr, pluralCount(problems.dropped)));
    }
}

/// Which of the loaded jobs are written. Nothing when the query names a field that they don't have.
std::optional<Refinement> HeadlessExport::refinement(const JobStore &store)
{
    const auto where = parseQuery(m_options.where, store.unknownKeys());
    if (!where) {
        m_console.error(where.error().text, excerptLines(m_options.where, where.error()));
        m_status = ExitStatus::Usage;
        return std::nullopt;
    }
    return m_options.refinement(where.value());
}

/// Reads what the user said of the jobs, when it is asked for. False when it can't be read.
bool HeadlessExport::readMarks(const JobStore &store, const Refinement &wanted, const ServiceAccess &access)
{
    if (!m_options.marks && !wanted.usesMarks())
        return true;
    const auto marks = keptMarks(m_options, access);
    if (!marks) {
        m_console.error(Text::tr("Your marks can't be read. %1").arg(marks.error() ? marks.error()() : QString()));
        m_status = ExitStatus::File;
        return false;
    }
    m_marks = MarkColumn::of(store, store.rowCount(), *marks.value());
    return true;
}

std::optional<ExportRequest> HeadlessExport::request(const LoadReport &report, const ServiceAccess &access)
{
    const std::optional<Refinement> wanted = refinement(*report.store);
    if (!wanted || !readMarks(*report.store, *wanted, access))
        return std::nullopt;
    ExportRequest request;
    request.store = report.store;
    request.columns = allColumns(*report.store);
    request.wholeJobs = true;
    if (m_options.marks) {
        request.marks = m_marks;
        std::ranges::move(markColumns(), std::back_inserter(request.columns));
        makeHeadersUnique(request.columns);
    }
    request.format = m_options.format;
    request.options = m_options.delimited;
    request.rows = AllRows{report.store->rowCount()};
    if (!wanted->isEmpty()) {
        JobQuery query;
        query.refinement = *wanted;
        query.marks = m_marks;
        auto result = runQuery(report.store, report.store->rowCount(), query);
        request.rows = std::make_shared<const QueryResult>(std::move(*result));
    }
    return request;
}

void HeadlessExport::write(const ExportRequest &request)
{
    std::stop_source stop;
    const qint64 total = request.rowCount();
    const auto progress = [this, &stop, total](qint64 rows) {
        if (recordedInterrupt() != 0)
            stop.request_stop();
        m_console.progress(Text::tr("%1 of %Ln job(s) written", nullptr, pluralCount(total)).arg(number(rows)));
    };
    const ExportResult result = m_options.toStandardOutput()
        ? writeToStandardOutput(request, progress, stop.get_token())
        : exportToFile(m_options.exportPath, request, progress, stop.get_token());
    switch (result.outcome) {
    case ExportResult::Outcome::Done:
        m_console.note(
            m_options.toStandardOutput()
                ? Text::tr("%Ln job(s) written.", nullptr, pluralCount(result.rows))
                : Text::tr("%Ln job(s) written to “%1”.", nullptr, pluralCount(result.rows)).arg(m_options.exportPath));
        if (result.remark)
            m_console.error(result.remark());
        break;
    case ExportResult::Outcome::Failed:
        m_readerLeft = result.readerLeft;
        if (!m_readerLeft)
            m_console.error(result.error());
        m_status = result.outOfMemory ? ExitStatus::Resources : ExitStatus::File;
        break;
    case ExportResult::Outcome::Cancelled:
        m_interrupted = true;
        break;
    }
}

ExportResult HeadlessExport::writeToStandardOutput(
    const ExportRequest &request, const ExportProgress &progress, const std::stop_token &stop)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    ExportResult result = exportToDescriptor(fileno(stdout), request, progress, stop);
    if (result.outOfMemory) {
        result.error = [] {
            return Text::tr("There is not enough memory for the export. What was written to standard output is "
                            "incomplete. Close other programs, or export fewer jobs.");
        };
    } else if (result.outcome == ExportResult::Outcome::Failed) {
        result.error = [reason = result.reason] {
            return Text::tr("Standard output stopped taking data: %1. What was written to it is incomplete.")
                .arg(reason);
        };
    }
    return result;
}

int HeadlessExport::end() const
{
    if (m_readerLeft && m_status == ExitStatus::File)
        return endForLackOfReader();
    return m_interrupted ? 128 + recordedInterrupt() : static_cast<int>(m_status);
}

} // namespace

int runHeadlessExport(const Options &options, const ServiceAccess &access)
{
    return HeadlessExport(options).run(access);
}

} // namespace assay
