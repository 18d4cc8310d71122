// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectiontester.h"

#include <utility>

#include <QPointer>
#include <QPushButton>

#include "gui/connections/connectiondialog.h"
#include "gui/widgets/tonelabel.h"
#include "workspace/keptconnection.h"

namespace assay {

ConnectionTester::ConnectionTester(QPushButton &button, ToneLabel &result, QObject *parent)
    : QObject(parent)
    , m_button(button)
    , m_result(result)
{
    connect(&button, &QPushButton::clicked, this, [this] {
        if (isRunning())
            clear();
        else
            Q_EMIT wanted();
    });
    connect(&m_test, &ConnectionTest::finished, this, &ConnectionTester::showOutcome);
}

void ConnectionTester::setKeys(KeyStore &keys)
{
    m_keys = &keys;
    connect(&keys, &KeyStore::waits, this, [this](const QString &place) {
        if (place == m_place)
            m_result.setText(ConnectionDialog::waitText());
    });
}

void ConnectionTester::setUsable(bool usable)
{
    m_isUsable = usable;
    showState();
}

void ConnectionTester::start(const SavedConnection &connection, const ApiKey &typed)
{
    m_result.setTone(ToneLabel::Tone::Muted);
    m_result.setText(ConnectionDialog::tr("Testing…"));
    if (!typed.isEmpty() || connection.id.isEmpty()) {
        m_test.start(serviceConnection(connection), typed);
    } else {
        m_place = keyPlace(connection);
        m_keys->read(m_place, [alive = QPointer(this), connection, place = m_place](const KeyAnswer &answer) {
            if (alive && alive->m_place == place) // else it was cancelled
                alive->takeKey(connection, answer);
        });
    }
    showState();
}

void ConnectionTester::takeKey(const SavedConnection &connection, const KeyAnswer &answer)
{
    Q_EMIT keyAnswered(std::exchange(m_place, {}), answer);
    const Connection service = serviceConnection(connection);
    const auto key = serviceKey(connection, answer.secret);
    if ((answer.hasKey() && key) || service.isLoopback())
        m_test.start(service, key ? key.value() : ApiKey());
    else
        m_result.setText(answer.text ? answer.text() : ConnectionDialog::tr("There is no key for this connection."));
    showState();
}

void ConnectionTester::clear()
{
    m_test.cancel();
    m_place.clear();
    m_result.setText({});
    showState();
}

void ConnectionTester::showOutcome(const ConnectionTest::Outcome &outcome)
{
    m_result.setTone(outcome.error ? ToneLabel::Tone::Failure : ToneLabel::Tone::Strong);
    m_result.setText(outcome.text());
    showState();
}

void ConnectionTester::showState()
{
    m_button.setText(isRunning() ? ConnectionDialog::tr("Cancel the &Test") : ConnectionDialog::tr("&Test"));
    m_button.setEnabled(isRunning() || m_isUsable);
}

} // namespace assay
