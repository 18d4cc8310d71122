// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/windowruns.h"

#include <QElapsedTimer>

#include "faults/variables.h"
#include "helpers/program.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace assay::faults {

namespace {

constexpr int LongestWait = 15'000; // ms, for a fault whose times are as short as here
constexpr int Rows = static_cast<int>(Stage::Jobs);

QString nameOf(Ask ask)
{
    return ask == Ask::List ? u"list"_s : ask == Ask::Job ? u"job"_s : u"summary"_s;
}

/// One fault in one window.
class Run
{
public:
    Run(const Fault &fault, const Certificates &certificates, FaultWindow &window)
        : m_fault(fault)
        , m_stage(fault, certificates)
        , m_window(window)
    {
    }

    Cell cell(Ask ask);

private:
    QString shortOf(Ask ask, Cell &cell);
    QString shortOfEnd(Ask ask, const Cell &cell, const FaultWindow::Sight &before, const FaultWindow::Sight &after);
    QString shortOfAfterwards(Ask ask);

    const Fault &m_fault;
    Stage m_stage;
    FaultWindow &m_window;
    bool m_isShown = false; // the good rows of the stage, and nothing of a fault
};

Cell Run::cell(Ask ask)
{
    Cell cell;
    cell.point = m_fault.point;
    cell.fault = m_fault.name;
    cell.asked = nameOf(ask);
    cell.front = u"window"_s;
    cell.known = m_fault.known;
    cell.shortOf = shortOf(ask, cell);
    setProxyVariables({});
    return cell;
}

QString Run::shortOf(Ask ask, Cell &cell)
{
    m_stage.answerWell();
    setProxyVariables(m_stage.variables());
    m_window.setLongestRequest(0s);
    if (!m_isShown && (!m_stage.isReady() || !m_window.showRowsOf(m_stage.baseUrl(), Rows)))
        return u"there were no rows before the fault"_s;
    m_isShown = false; // until all is well again
    m_window.showSelected();
    const FaultWindow::Sight before = m_window.sight();

    m_stage.fail(m_window.target(ask));
    setProxyVariables(m_stage.variables());
    m_window.setLongestRequest(m_fault.limit);
    QElapsedTimer timer;
    timer.start();
    const bool ended = m_window.ask(ask, LongestWait);
    cell.milliseconds = timer.elapsed();
    cell.sentence = m_window.sentence(ask);
    if (!ended)
        return u"it did not end"_s;
    const FaultWindow::Sight after = m_window.sight();
    if (after == before)
        cell.kept = u"rows stay"_s;
    else if (after.count > 0 && after.selected == before.selected)
        cell.kept = after.count == before.count ? u"new rows"_s : u"%1 rows"_s.arg(after.count);
    QString why = shortOfEnd(ask, cell, before, after);
    if (why.isEmpty())
        why = shortOfAfterwards(ask);
    return why;
}

QString Run::shortOfEnd(Ask ask, const Cell &cell, const FaultWindow::Sight &before, const FaultWindow::Sight &after)
{
    const Expected &expected = m_fault.expected(ask);
    if (m_stage.leaked(test::Program::key()))
        return u"the key was sent to whom it must not be sent to"_s;
    if (m_fault.requests > 0 && m_stage.requests() != m_fault.requests)
        return u"%1 requests instead of %2"_s.arg(m_stage.requests()).arg(m_fault.requests);
    const auto seconds = double(cell.milliseconds) / double(FaultWindow::Second.count());
    if (std::chrono::duration<double>(m_fault.least).count() > seconds)
        return u"it did not wait as it was asked to"_s;
    const bool ofList = ask == Ask::List;
    switch (expected.end) {
    case Expected::End::Succeeds:
        if (!m_window.shows(ask))
            return u"it failed"_s;
        if (after.count != Rows || after.selected != before.selected
            || (ofList ? m_window.problems() != 0 : after != before))
            return u"the rows are others"_s;
        return {};
    case Expected::End::Nothing:
        if (after.count != 0)
            return u"there are rows"_s;
        break;
    case Expected::End::Partly:
        if (after.count != Rows - 1 || after.selected != before.selected || m_window.problems() == 0)
            return u"it lost %1 rows and tells of %2 problems"_s.arg(Rows - after.count).arg(m_window.problems());
        break;
    case Expected::End::Fails:
        if (after != before)
            return u"the rows, the selection or the place are others"_s;
        if (m_window.shows(ask))
            return u"it did not fail"_s;
        if (!cell.sentence.contains(expected.wayOut))
            return u"it does not say “%1”"_s.arg(expected.wayOut);
        break;
    }
    return cell.sentence.contains(expected.thing) ? QString() : u"it does not say “%1”"_s.arg(expected.thing);
}

/// The window goes on working when the fault is over.
QString Run::shortOfAfterwards(Ask ask)
{
    m_stage.answerWell();
    setProxyVariables(m_stage.variables());
    m_window.setLongestRequest(0s);
    const bool lostRows = m_window.sight().count != Rows;
    if (lostRows && !m_window.showRowsOf(m_stage.baseUrl(), Rows))
        return u"the rows do not come back"_s;
    if (!m_window.ask(ask, LongestWait) || !m_window.shows(ask) || m_window.sight().count != Rows)
        return u"afterwards it does not work: %1"_s.arg(m_window.sentence(ask));
    m_isShown = true;
    return {};
}

} // namespace

WindowRuns::WindowRuns(const Certificates &certificates, Report &report)
    : m_certificates(certificates)
    , m_report(report)
{
}

void WindowRuns::run(const Fault &fault)
{
    if (!m_window)
        m_window = std::make_unique<FaultWindow>();
    bool held = true;
    Run run(fault, m_certificates, *m_window);
    for (const Ask ask : {Ask::List, Ask::Job, Ask::Summary}) {
        const Cell cell = run.cell(ask);
        m_report.add(cell);
        held = held && cell.held();
    }
    m_window->stop(); // before its service goes
    if (!held)
        m_window.reset(); // so that what went wrong does not spread
}

} // namespace assay::faults
