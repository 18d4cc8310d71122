// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "gui/charts/scorechart.h"
#include "gui/connections/connectionflow.h"
#include "gui/filters/chipbar.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/refinementpanel.h"
#include "gui/filters/servicefilterpanel.h"
#include "gui/widgets/tonelabel.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"
#include "models/activefilters.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// The sidebar in the window, with real fetches.
class TestFiltersPanel : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void formFoldsAfterAFetchAndStaysAsItWasLeft();
    void formFoldsForAFileButNotWithoutJobs();
    void rejectedFilterUnfoldsTheForm();
    void usualFieldsAreListed();
    void binOfTheHistogramShowsItsJobs();
    void clearAllOfTheChipsFetchesAllJobs();

private:
    [[nodiscard]] ServiceFilterPanel *form() { return window().findChild<FilterSidebar *>()->service(); }
    [[nodiscard]] JobBrowser *browser() { return m_workspace->browser(); }
    [[nodiscard]] bool isCalm() { return !browser()->isLoading() && !browser()->isQuerying(); }
    [[nodiscard]] QString someAgent()
    {
        return browser()->table()->index(0, JobTableModel::column(Field::AgentName)).data().toString();
    }
};

void TestFiltersPanel::formFoldsForAFileButNotWithoutJobs()
{
    open();
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    window().openFile(write(u"none.json"_s, "[]"));
    QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::NoJobs);
    QVERIFY(!form()->isFolded()); // the question may be wrong
    window().openFile(write(
        u"one.json"_s,
        R"([{"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p"},)"
        R"("module":"coherence","status":"completed","score":5}])"));
    QTRY_VERIFY(form()->isFolded());
    QVERIFY(!form()->findChild<ToneLabel *>(u"hint"_s)->isVisible()); // nothing was asked
}

void TestFiltersPanel::formFoldsAfterAFetchAndStaysAsItWasLeft()
{
    open();
    QVERIFY(!form()->isFolded()); // there is nothing yet to look at instead
    window().openDemo(Jobs, 1);
    QTRY_VERIFY(form()->isFolded());
    QTRY_VERIFY(isCalm());
    auto *hint = form()->findChild<ToneLabel *>(u"hint"_s);
    QCOMPARE(hint->text(), u"All jobs"_s);

    m_host.reset();
    open();
    QVERIFY(form()->isFolded());
    QTest::mouseClick(form()->findChild<QToolButton *>(u"foldButton"_s), Qt::LeftButton);
    QVERIFY(!form()->isFolded());
    m_host.reset();
    open();
    QVERIFY(!form()->isFolded());

    const QString agent = someAgent();
    ServiceFilter filter;
    filter.setValue(Field::AgentName, agent);
    window().findChild<ConnectionFlow *>()->fetch(filter);
    QTRY_VERIFY(form()->isFolded());
    hint = form()->findChild<ToneLabel *>(u"hint"_s);
    QCOMPARE(hint->text(), u"Agent = "_s + agent);
}

void TestFiltersPanel::rejectedFilterUnfoldsTheForm()
{
    openDemo();
    QVERIFY(form()->isFolded());
    ServiceFilter filter;
    filter.setValue(Field::ToolId, QString(300, u'x')); // the server takes at most 256 characters
    window().findChild<ConnectionFlow *>()->fetch(filter);
    QTRY_VERIFY(browser()->error().has_value());
    QVERIFY(!form()->isFolded());
    QTRY_VERIFY(form()->findChild<ToneLabel *>(u"tool_id-message"_s)->isVisible());
}

void TestFiltersPanel::usualFieldsAreListed()
{
    open();
    auto *panel = window().findChild<FilterSidebar *>()->refinement();
    QCOMPARE(panel->facets(), (std::vector{Field::Module, Field::Status, Field::AgentName, Field::AgentVersion}));
    // What is removed stays away.
    QTest::mouseClick(
        panel->findChild<QWidget *>(u"facet-agent_name"_s)->findChild<QToolButton *>(u"remove"_s), Qt::LeftButton);
    panel->showFacet(Field::ToolId);
    m_host.reset();
    open();
    panel = window().findChild<FilterSidebar *>()->refinement();
    QCOMPARE(panel->facets(), (std::vector{Field::Module, Field::Status, Field::AgentVersion, Field::ToolId}));
}

void TestFiltersPanel::binOfTheHistogramShowsItsJobs()
{
    openDemo();
    auto *chart = window().findChild<ScoreChart *>();
    QTRY_VERIFY(browser()->result() && browser()->result()->scores);
    const ScoreHistogram all = *browser()->result()->scores;
    QVERIFY(all.scored() > 0 && all.pending > 0 && all.failed > 0);
    QCOMPARE(all.scored() + all.pending + all.failed + all.notRun + all.unscored + all.unscaled, std::uint32_t(Jobs));
    for (const std::size_t bin : {std::size_t{0}, std::size_t{7}, std::size_t{10}}) {
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->placeOf(bin));
        QTRY_COMPARE(browser()->table()->rowCount(), int(all.rows(bin)));
        QTRY_VERIFY(isCalm());
        QVERIFY(*browser()->result()->scores == all); // the range does not narrow its own histogram
    }
}

void TestFiltersPanel::clearAllOfTheChipsFetchesAllJobs()
{
    openDemo();
    ServiceFilter filter;
    filter.setValue(Field::AgentName, someAgent());
    filter.setValue(
        Field::AgentVersion,
        browser()->table()->index(0, JobTableModel::column(Field::AgentVersion)).data().toString());
    window().findChild<ConnectionFlow *>()->fetch(filter);
    QTRY_VERIFY(isCalm() && browser()->loadedRows() < Jobs);
    auto *chips = window().page()->findChild<ChipBar *>();
    QTRY_COMPARE(chips->filters().size(), std::size_t{2}); // service filters only
    for (QToolButton *button : chips->findChildren<QToolButton *>()) {
        if (button->text() == u"Clear all"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(browser()->table()->rowCount(), Jobs);
    QTRY_VERIFY(chips->filters().empty());
    QCOMPARE(form()->findChild<ToneLabel *>(u"hint"_s)->text(), u"All jobs"_s);
}

QTEST_MAIN(TestFiltersPanel)
#include "tst_filterspanel.moc"
