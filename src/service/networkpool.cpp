// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/networkpool.h"

#include <algorithm>
#include <utility>

#include <QNetworkAccessManager>

#include "service/servicenetwork.h"

namespace assay {

NetworkPool::NetworkPool() = default;
NetworkPool::~NetworkPool() = default;

std::unique_ptr<QNetworkAccessManager> NetworkPool::take(const ConnectionRoute &route)
{
    const auto found = std::ranges::find(m_free, route, &Free::route);
    if (found != m_free.end()) {
        auto network = std::move(found->network);
        m_free.erase(found);
        return network;
    }
    auto network = std::make_unique<QNetworkAccessManager>();
    setServiceProxy(*network, route);
    return network;
}

void NetworkPool::giveBack(std::unique_ptr<QNetworkAccessManager> network, const ConnectionRoute &route, bool isClean)
{
    if (!isClean) {
        network.release()->deleteLater();
        return;
    }
    if (m_free.size() == MostKept) {
        m_free.front().network.release()->deleteLater();
        m_free.erase(m_free.begin());
    }
    m_free.push_back({std::move(network), route});
}

} // namespace assay
