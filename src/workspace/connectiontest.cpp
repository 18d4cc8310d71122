// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connectiontest.h"

#include <algorithm>
#include <utility>

#include <QLocale>

#include "core/base/pluralcount.h"
#include "service/jobservice.h"

namespace assay {

QString ConnectionTest::Outcome::text() const
{
    if (error) {
        const LoadError told = error->inCurrentLanguage();
        return told.advice.isEmpty() ? told.summary : told.summary + u' ' + told.advice;
    }
    const QString count =
        areMore ? tr("more than %Ln job(s)", nullptr, pluralCount(jobs)) : tr("%Ln job(s)", nullptr, pluralCount(jobs));
    //: The outcome of a test: %1 is a number of jobs, such as "412 jobs", %2 a number of milliseconds
    return tr("%1, %2 ms").arg(count, QLocale().toString(static_cast<qlonglong>(time.count())));
}

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const Connection &connection, const ApiKey &key)
{
    cancel();
    m_service = std::make_unique<JobService>();
    m_service->setProgramProxy(m_programProxy);
    m_toFirst = std::chrono::milliseconds(-1);
    connect(m_service.get(), &JobSource::progressed, this, &ConnectionTest::noteProgress);
    connect(m_service.get(), &JobSource::waiting, this, [this](const RetryWait &wait) {
        Outcome outcome;
        outcome.error = wait.reason;
        end(outcome);
    });
    connect(m_service.get(), &JobSource::finished, this, [this](const LoadReport &report) {
        Outcome outcome;
        outcome.jobs = static_cast<qint64>(report.store->rowCount());
        outcome.time = std::chrono::milliseconds(m_sinceStart.elapsed());
        outcome.error = report.error;
        end(outcome);
    });
    m_sinceStart.start();
    m_service->fetch(connection, key, {});
}

void ConnectionTest::cancel()
{
    if (!m_service)
        return;
    m_service->disconnect(this);
    m_service.release()->deleteLater(); // it may be the caller
}

void ConnectionTest::noteProgress(const LoadProgress &progress)
{
    if (progress.rows == 0)
        return;
    const std::chrono::milliseconds now(m_sinceStart.elapsed());
    if (m_toFirst.count() < 0)
        m_toFirst = now;
    if (progress.rows < MostJobs && now - m_toFirst < LongestCount)
        return;
    Outcome outcome;
    outcome.jobs = std::min<qint64>(progress.rows, MostJobs);
    outcome.areMore = true;
    outcome.time = m_toFirst;
    end(outcome);
}

void ConnectionTest::end(const Outcome &outcome)
{
    cancel();
    Q_EMIT finished(outcome);
}

} // namespace assay
