// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QLineEdit>

#include "core/base/threads.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"
#include "helpers/failingallocations.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

/// What the window shows when memory runs out on one of its threads.
class TestMemoryShortage : public QObject, private DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup()
    {
        FailingAllocations::exemptThisThread(false);
        tearDown();
    }

    void aQueryThatFailsKeepsWhatIsShown()
    {
        openDemo();
        NoticeBar *notice = window().page()->notice();
        QLineEdit *field = window().queryField();
        field->setFocus();
        search(u"the"_s);
        QTRY_VERIFY(isCalm() && rows() < Jobs);
        const int before = rows();
        // Other threads allocate, too: goes on until it was the query's.
        FailingAllocations::exemptThisThread(true);
        for (long n = 0; n < 500 && !notice->isVisible(); ++n) {
            FailingAllocations allocations(n);
            search(u"the "_s);
            QTRY_VERIFY(isCalm());
        }
        FailingAllocations::exemptThisThread(false);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"not enough memory"_s), qPrintable(notice->text()));
        QVERIFY(rows() > 0);
        search({}); // there is memory again
        QTRY_VERIFY(isCalm() && rows() == Jobs);
        search(u"the"_s);
        QTRY_VERIFY(isCalm() && rows() == before);
    }

    void aLoadThatFailsKeepsTheOldList()
    {
#ifndef ASSAY_TEST_FAILS_MALLOC
        QSKIP("Which allocation is the reader's is known for malloc() only.");
#endif
        openDemo();
        QFile file(m_folder->filePath(u"jobs.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[");
        for (int i = 0; i < 300; ++i) {
            file.write(i > 0 ? "," : "");
            file.write(
                "{\"job_id\":\"file-" + QByteArray::number(i)
                + "\",\"agent_identity_context\":{\"customer_id\":\"c\",");
            file.write("\"project_id\":\"p\"},\"module\":\"correctness\",\"status\":\"completed\"}");
        }
        file.write("]");
        file.close();
        {
            constexpr long BehindThatOfQt = 60; // which crashes by itself when it has no memory for a thread
            FailingAllocations::exemptThisThread(true);
            FailingAllocations allocations(BehindThatOfQt);
            window().openFile(file.fileName());
            QTRY_VERIFY(isCalm());
            QVERIFY(allocations.stop());
            FailingAllocations::exemptThisThread(false);
        }
        const JobBrowser &browser = *m_workspace->browser();
        QVERIFY(browser.error());
        QCOMPARE(browser.error()->kind, LoadErrorKind::OutOfMemory);
        const auto *other = browser.otherList();
        QVERIFY(rows() == Jobs || (other && other->report.store->rowCount() == std::size_t{Jobs}));
        QVERIFY(window().page()->notice()->isVisible());
        QVERIFY(window().page()->notice()->text().contains(u"not enough memory"_s));
        window().openFile(file.fileName());
        QTRY_VERIFY(isCalm() && rows() == 300);
        QVERIFY(!browser.error());
    }

private:
    void search(const QString &text)
    {
        QLineEdit *field = window().queryField();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] bool isCalm() const
    {
        return !m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying();
    }
    [[nodiscard]] int rows() const
    {
        return m_workspace->browser()->table()->rowCount();
    }
};

QTEST_MAIN(TestMemoryShortage)

#include "tst_memoryshortage.moc"
