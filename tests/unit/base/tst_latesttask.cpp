// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QSemaphore>
#include <QTest>

#include "core/base/latesttask.h"

using namespace assay;

class TestLatestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOnAnotherThreadAndDeliversOnThisOne()
    {
        LatestTask task;
        std::thread::id worked;
        std::thread::id delivered;
        QVERIFY(!task.isRunning());
        task.run([&](const std::stop_token &) -> LatestTask::Deliver {
            worked = std::this_thread::get_id();
            return [&] { delivered = std::this_thread::get_id(); };
        });
        QVERIFY(task.isRunning());
        QTRY_VERIFY(!task.isRunning());
        QVERIFY(worked != std::thread::id());
        QVERIFY(worked != std::this_thread::get_id());
        QCOMPARE(delivered, std::this_thread::get_id());
    }

    void onlyTheLatestIsDelivered()
    {
        LatestTask task;
        QSemaphore begun;
        std::vector<int> delivered;
        task.run([&](const std::stop_token &stop) -> LatestTask::Deliver {
            begun.release();
            while (!stop.stop_requested())
                std::this_thread::yield();
            return [&] { delivered.push_back(1); };
        });
        begun.acquire();
        task.run([&](const std::stop_token &) -> LatestTask::Deliver { return [&] { delivered.push_back(2); }; });
        task.run([&](const std::stop_token &) -> LatestTask::Deliver { return [&] { delivered.push_back(3); }; });
        QTRY_VERIFY(!task.isRunning());
        QCOMPARE(delivered, std::vector<int>{3});
    }

    void whatIsCancelledIsNotDelivered()
    {
        LatestTask task;
        bool delivered = false;
        task.run([&](const std::stop_token &) -> LatestTask::Deliver { return [&] { delivered = true; }; });
        task.waitForWork();
        task.cancel();
        QVERIFY(!task.isRunning());
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
    }

    void goesWhileItWorks()
    {
        QSemaphore begun;
        bool stopped = false;
        {
            LatestTask task;
            task.run([&](const std::stop_token &stop) -> LatestTask::Deliver {
                begun.release();
                while (!stop.stop_requested())
                    std::this_thread::yield();
                stopped = true;
                return {};
            });
            begun.acquire();
        }
        QVERIFY(stopped);
    }
};

QTEST_GUILESS_MAIN(TestLatestTask)
#include "tst_latesttask.moc"
