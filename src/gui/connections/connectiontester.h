// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "library/keystore.h"
#include "library/savedconnection.h"
#include "workspace/connectiontest.h"

class QPushButton;

namespace assay {

class ToneLabel;

/// Tests a connection: the button for it, and the text that says what came of it. Nothing is kept, and what the window
/// shows stays. GUI thread; does not own its arguments.
class ConnectionTester : public QObject
{
    Q_OBJECT

public:
    ConnectionTester(QPushButton &button, ToneLabel &result, QObject *parent = nullptr);

    /// Where the keys of kept connections are; before the first start().
    void setKeys(KeyStore &keys);

    /// The proxy of tests of connections that name none.
    void setProgramProxy(const ProxyChoice &choice) { m_test.setProgramProxy(choice); }

    /// Whether what is typed can be tested.
    void setUsable(bool usable);

    /// Begins a test; with the kept key, if there is one and none is typed.
    void start(const SavedConnection &connection, const ApiKey &typed);

    /// Ends a running test, and takes back what was said.
    void clear();

Q_SIGNALS:
    /// The user wants a test: start() one.
    void wanted();

    /// What the key store said of the key that a test needed.
    void keyAnswered(const QString &place, const assay::KeyAnswer &answer);

private:
    [[nodiscard]] bool isRunning() const { return m_test.isRunning() || !m_place.isEmpty(); }
    void takeKey(const SavedConnection &connection, const KeyAnswer &answer);
    void showOutcome(const ConnectionTest::Outcome &outcome);
    void showState();

    QPushButton &m_button;
    ToneLabel &m_result;
    KeyStore *m_keys = nullptr;
    ConnectionTest m_test;
    QString m_place; // of the key that a test waits for
    bool m_isUsable = false;
};

} // namespace assay
