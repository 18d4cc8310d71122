// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "demo/jobs/demojobs.h"
#include "demo/server/demoserver.h"
#include "workspace/notice.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

constexpr int Jobs = 2'000;

} // namespace

/// What is shown, and what is said of it, when loads follow each other and do not all end well.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRefreshThatBreaksOffKeepsTheList();
    void aStoppedRefreshKeepsTheList();
    void anotherFilterThatIsStoppedOffersTheListBefore();
    void aFileThatGotWorseKeepsTheList();
    void aNewKeyAsksAnotherQuestion();

private:
    [[nodiscard]] JobBrowser *browser() const { return m_workspace->browser(); }
    [[nodiscard]] bool isCalm() const { return !browser()->isLoading() && !browser()->isQuerying(); }
    [[nodiscard]] int rows() const { return browser()->table()->rowCount(); }
    [[nodiscard]] QString notice() const
    {
        const auto notice = Notice::ofLoad(*m_workspace);
        return notice ? notice->text : QString();
    }
    [[nodiscard]] QStringList offers() const
    {
        QStringList texts;
        if (const auto notice = Notice::ofLoad(*m_workspace)) {
            for (const StateContent::Offer &offer : notice->offers)
                texts.append(offer.text);
        }
        return texts;
    }
    void fetchAll();

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspace::init()
{
    DemoServerOptions options;
    options.jobs = Jobs;
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_workspace = std::make_unique<Workspace>();
    m_workspace->connectTo(Connection(u"Test"_s, m_server->baseUrl()), ApiKey::fromText(u"k"_s).value());
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_server.reset();
}

void TestWorkspace::fetchAll()
{
    m_workspace->fetch({});
    QTRY_COMPARE(rows(), Jobs);
    QTRY_VERIFY(isCalm());
    QVERIFY(notice().isEmpty());
}

void TestWorkspace::aRefreshThatBreaksOffKeepsTheList()
{
    fetchAll();
    const auto before = browser()->table()->store();
    const QDateTime loadedAt = browser()->loadedAt();
    QVERIFY(m_server->setFault(u"cut=400000"_s));
    QSignalSpy resets(browser()->table(), &QAbstractItemModel::modelReset);
    m_workspace->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!browser()->isLoading(), 30'000); // it tries three times more
    QTRY_VERIFY(isCalm());
    QCOMPARE(browser()->table()->store(), before);
    QCOMPARE(rows(), Jobs);
    QVERIFY(browser()->otherList());
    const auto arrived = qint64(browser()->otherList()->report.store->rowCount());
    QVERIFY(arrived > 0 && arrived < Jobs);
    const QString when = QLocale().toString(loadedAt.time(), QLocale::ShortFormat);
    QVERIFY2(
        notice().startsWith(u"The fetch broke off after %1 job(s). The list from %2 is still shown. "_s.arg(
            QLocale().toString(arrived), when)),
        qPrintable(notice()));
    QCOMPARE(offers(), QStringList{u"Show &what arrived"_s});
    browser()->showOtherList();
    QTRY_COMPARE(rows(), arrived);
    QCOMPARE(offers(), (QStringList{u"&Try again"_s, u"&Go back to the list before"_s}));
    browser()->showOtherList();
    QTRY_COMPARE(rows(), Jobs);
    QVERIFY(m_server->setFault({}));
    m_workspace->refresh();
    QTRY_VERIFY(isCalm() && browser()->table()->store() != before);
    QCOMPARE(rows(), Jobs);
    QVERIFY(notice().isEmpty());
}

void TestWorkspace::aStoppedRefreshKeepsTheList()
{
    fetchAll();
    QVERIFY(m_server->setFault(u"stall=400000"_s));
    m_workspace->refresh();
    QTRY_VERIFY(browser()->progress().rows > 0);
    QVERIFY(notice().isEmpty());
    QCOMPARE(rows(), Jobs);
    m_workspace->stop();
    QTRY_VERIFY(isCalm());
    QCOMPARE(rows(), Jobs);
    QVERIFY2(notice().startsWith(u"The fetch was stopped after "_s), qPrintable(notice()));
    QVERIFY(!Notice::ofLoad(*m_workspace)->isProblem);
    QCOMPARE(offers(), QStringList{u"Show &what arrived"_s});
}

void TestWorkspace::anotherFilterThatIsStoppedOffersTheListBefore()
{
    fetchAll();
    ServiceFilter filter;
    filter.setValue(
        Field::AgentName, browser()->table()->index(0, JobTableModel::column(Field::AgentName)).data().toString());
    QVERIFY(m_server->setFault(u"stall=20000"_s));
    m_workspace->fetch(filter);
    QTRY_VERIFY(rows() < Jobs); // at once
    QCOMPARE(m_workspace->fetchedFilter(), filter);
    m_workspace->stop();
    QTRY_VERIFY(isCalm());
    QCOMPARE(m_workspace->fetchedFilter(), filter);
    QCOMPARE(m_workspace->filters()->filters().size(), std::size_t{1});
    QCOMPARE(offers(), QStringList{u"&Go back to the list before"_s});
    browser()->showOtherList();
    QTRY_COMPARE(rows(), Jobs);
    QCOMPARE(m_workspace->fetchedFilter(), ServiceFilter());
    QVERIFY(m_workspace->filters()->filters().empty());
    browser()->showOtherList();
    QTRY_VERIFY(rows() < Jobs);
    QCOMPARE(m_workspace->fetchedFilter(), filter);
}

void TestWorkspace::aFileThatGotWorseKeepsTheList()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"jobs.json"_s);
    const auto write = [&path](const QByteArray &content) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(R"([{"job_id":"a"},{"job_id":"b"},{"job_id":"c"}])"));
    m_workspace->openFile(path);
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(isCalm());
    QVERIFY(write(R"([{"job_id":"a"},{"job_id":"b")"));
    m_workspace->refresh();
    QTRY_VERIFY(isCalm() && browser()->error());
    QCOMPARE(rows(), 3);
    QVERIFY2(notice().startsWith(u"Reading broke off after 1 job(s). The list from "_s), qPrintable(notice()));
    QCOMPARE(m_workspace->originName(), u"jobs.json"_s);
}

void TestWorkspace::aNewKeyAsksAnotherQuestion()
{
    fetchAll();
    QVERIFY(m_server->setFault(u"stall=400000"_s));
    m_workspace->connectTo(*m_workspace->connection(), ApiKey::fromText(u"other"_s).value());
    m_workspace->fetch({});
    QTRY_VERIFY(rows() < Jobs); // it may be another customer's
    m_workspace->stop();
    QTRY_VERIFY(isCalm());
    QCOMPARE(offers(), QStringList{u"&Go back to the list before"_s});
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
