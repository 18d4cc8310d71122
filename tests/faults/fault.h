// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <utility>

#include <QByteArray>
#include <QList>
#include <QString>

namespace assay::faults {

/// What is asked for when the fault comes.
enum class Ask : std::uint8_t { List, Job, Summary };

/// How an answer begins, and how its connection goes on.
struct Answer
{
    enum class Then : std::uint8_t {
        Close,
        Hold, ///< nothing more comes, and the connection stays open
        Reset,
        Drip, ///< a blank each millisecond, for ever
        GoAway, ///< it is closed, and for a moment nothing listens: the server starts again
    };

    QByteArray bytes;
    Then then = Then::Close;
};

/// Where the fault is.
enum class Road : std::uint8_t {
    Demo, ///< the demo server is told to fail
    Plain, ///< HTTP on this machine
    Tls, ///< HTTPS on this machine
    Proxy, ///< HTTPS through a proxy, to a host that only the proxy knows
};

enum class Certificate : std::uint8_t { Good, OtherName, Expired, NotYetValid, Unknown };

/// How a request must end.
struct Expected
{
    enum class End : std::uint8_t {
        Fails, ///< with a sentence; rows and file stay
        Succeeds, ///< as if there were no fault
        Partly, ///< what could be read is taken, and a sentence names the rest
        Nothing, ///< an empty list, and that is no error
    };

    End end = End::Fails;
    QString thing; ///< a part of the sentence, which names what is wrong
    QString wayOut; ///< a part of the sentence, which says what to do
    QString commandWayOut; ///< the same on the command line; empty: as in the window
    int status = 0; ///< of the program on the command line
};

/// One way in which the service, or the way to it, fails.
struct Fault
{
    QString point; ///< the kind, with its number in README.md
    QString name;
    Road road = Road::Plain;

    // What fails; the rest is as it should be.
    QString demo; ///< a fault of the demo server; HALF is half of the bytes of a good answer, PACKED of its gzip
    std::function<Answer(const QByteArray &body)> answer; ///< instead of a good one with this body
    int answers = -1; ///< so many requests get it, later ones are answered well; below 0: all
    bool refuses = false; ///< nothing listens any more
    Certificate certificate = Certificate::Good;
    bool holdsBelowTls = false; ///< the connection below TLS stays open when TLS ends
    bool windowOnly = false; ///< only a process that trusts the authority of the tests gets so far
    QByteArray insteadOfTls; ///< the answer to the greeting of TLS, if not empty
    bool closesInsteadOfTls = false; ///< after that
    QByteArray proxyAnswer; ///< to CONNECT
    bool proxyHangsUp = false; ///< after that
    QList<std::pair<QString, QString>> variables; ///< FREE is a port at which nothing listens

    int requests = 0; ///< how many the service must get; 0: not counted
    std::chrono::milliseconds least{0}; ///< an answer that comes sooner did not wait as it was asked to
    std::chrono::seconds limit{0}; ///< the limit of time that the user has set; 0: none
    std::chrono::seconds longest{20}; ///< how long the command line may take; a window has shorter times

    Expected list;
    Expected job;
    Expected summary;
    QString known; ///< why it falls short, when that is known; empty: it must hold

    [[nodiscard]] const Expected &expected(Ask ask) const
    {
        return ask == Ask::Job ? job : ask == Ask::Summary ? summary : list;
    }
};

} // namespace assay::faults
