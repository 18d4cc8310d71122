// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "gui/details/detailpane.h"
#include "gui/details/servicesummaryview.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "gui/window/statepage.h"
#include "gui/window/statusline.h"
#include "helpers/program.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace assay::faults {

namespace {

constexpr int Patience = 20'000; // ms; only a window that does not work any more takes so long
constexpr int FirstRow = 60; // so that there is something above and below it

QString buttonsOf(const QWidget *widget)
{
    QString texts;
    for (const QPushButton *button : widget->findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            texts += u" ["_s + QString(button->text()).remove(u'&') + u']';
    }
    return texts;
}

} // namespace

FaultWindow::FaultWindow()
{
    setUp();
    m_library.reset();
    m_workspace = std::make_unique<Workspace>(ServiceOptions{2500ms, Second, 200ms, 200ms, 1500ms});
    useWorkspace();
    m_host = std::make_unique<WindowHost>(*m_workspace, *m_library, *m_theme, *m_language, *m_settings);
    shown().resize(1300, 800);
    shown().show();
}

FaultWindow::~FaultWindow()
{
    tearDown();
}

bool FaultWindow::showRowsOf(const QString &baseUrl, int rows)
{
    m_workspace->connectTo(
        Connection(u"Test"_s, baseUrl), ApiKey::fromText(QString::fromLatin1(test::Program::key())).value());
    if (!m_workspace->fetch({}))
        return false;
    const JobTableModel *model = m_workspace->browser()->table();
    if (!QTest::qWaitFor([&] { return isCalm() && model->rowCount() == rows; }, Patience))
        return false;
    JobTableView *table = shown().page()->table();
    const auto valueAt = [&](Field field, int row) {
        std::string text;
        model->store()->appendText(field, model->sourceRow(row), text);
        return QString::fromStdString(text);
    };
    int row = FirstRow;
    while (row + 1 < rows && (valueAt(Field::AgentName, row).isEmpty()))
        ++row;
    table->showRow(row);
    m_id = model->jobId(row);
    m_agent = valueAt(Field::AgentName, row);
    table->setFocus();
    showSelected();
    return true;
}

void FaultWindow::showSelected()
{
    shown().page()->dismissNotice();
    JobTableView *table = shown().page()->table();
    if (const std::optional<int> row = table->selectedRow())
        table->scrollTo(table->model()->index(*row, 0), QAbstractItemView::PositionAtCenter);
    table->horizontalScrollBar()->setValue(40);
}

FaultWindow::Sight FaultWindow::sight() const
{
    const JobTableModel *model = m_workspace->browser()->table();
    const JobTableView *table = shown().page()->table();
    const std::optional<int> row = table->selectedRow();
    return {
        model->store(), model->rowCount(), row ? model->jobId(*row) : QString(), table->verticalScrollBar()->value(),
        table->horizontalScrollBar()->value()};
}

bool FaultWindow::ask(Ask what, int milliseconds)
{
    JobTableView *table = shown().page()->table();
    const auto ends = [&](QSignalSpy &spy) {
        return QTest::qWaitFor([&] { return !spy.isEmpty() && isCalm(); }, milliseconds);
    };
    switch (what) {
    case Ask::List: {
        QSignalSpy finished(m_workspace->browser(), &JobBrowser::loadFinished);
        QTest::keyClick(table->isVisible() ? static_cast<QWidget *>(table) : &shown(), Qt::Key_F5);
        return ends(finished);
    }
    case Ask::Job: {
        QSignalSpy fetched(m_workspace.get(), &Workspace::jobRefetched);
        QTest::keyClick(table, Qt::Key_F5, Qt::ShiftModifier);
        return ends(fetched);
    }
    case Ask::Summary: {
        QSignalSpy fetched(m_workspace.get(), &Workspace::summaryFetched);
        return askForSummary() && ends(fetched)
            && QTest::qWaitFor([&] { return shows(what) || !sentence(what).endsWith(u'…'); }, milliseconds);
    }
    }
    return false;
}

bool FaultWindow::askForSummary()
{
    auto *button = shown().findChild<QPushButton *>(u"askAgent"_s);
    auto *scroll = shown().findChild<QScrollArea *>(u"detail"_s);
    if (!button || !scroll)
        return false;
    const auto inSight = [&] {
        scroll->ensureWidgetVisible(button);
        return !button->visibleRegion().isEmpty();
    };
    if (!QTest::qWaitFor(inSight, Patience))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

QString FaultWindow::sentence(Ask what) const
{
    if (what == Ask::Summary) {
        const auto *label = shown().findChild<ServiceSummaryView *>()->findChild<QLabel *>(u"summaryState"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    const StateContent &page = shown().page()->content();
    if (!shown().page()->table()->isVisible())
        return QStringList{page.sentence, page.detail}.join(u' ');
    const NoticeBar *notice = shown().page()->notice();
    if (!notice->text().isEmpty())
        return notice->text() + buttonsOf(notice);
    return what == Ask::List ? problemCount() : QString();
}

/// The line below the rows tells how much could not be read.
QString FaultWindow::problemCount() const
{
    for (const QToolButton *button : shown().findChild<StatusLine *>()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text().contains("problem"_L1))
            return button->text();
    }
    return {};
}

bool FaultWindow::shows(Ask what) const
{
    switch (what) {
    case Ask::List:
        return !m_workspace->browser()->error() && shown().page()->table()->isVisible();
    case Ask::Job:
        return shown().page()->notice()->text().startsWith("The details show the job as it is now"_L1);
    case Ask::Summary:
        return shown().findChild<ServiceSummaryView *>()->findChild<QWidget *>(u"figures"_s) != nullptr;
    }
    return false;
}

bool FaultWindow::isCalm() const
{
    return !m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying();
}

qint64 FaultWindow::problems() const
{
    return m_workspace->browser()->problems().total();
}

QByteArray FaultWindow::target(Ask what) const
{
    const QByteArray start = "/v2/confidence-scoring/";
    switch (what) {
    case Ask::List:
        break;
    case Ask::Job:
        return start + "job/" + QUrl::toPercentEncoding(m_id);
    case Ask::Summary:
        return start + "summary/agent/" + QUrl::toPercentEncoding(m_agent);
    }
    return start + "jobs";
}

void FaultWindow::stop()
{
    m_workspace->stop();
}

void FaultWindow::showProblem(const Sentence &problem)
{
    shown().showProblem(problem);
}

void FaultWindow::setLongestRequest(std::chrono::seconds longest)
{
    m_workspace->setLongestRequest(longest);
}

} // namespace assay::faults
