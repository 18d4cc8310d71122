// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/networkpool.h"

#include <QNetworkAccessManager>

#include "service/servicenetwork.h"

namespace assay {

NetworkPool::NetworkPool() = default;
NetworkPool::~NetworkPool() = default;

std::unique_ptr<QNetworkAccessManager> NetworkPool::take()
{
    if (!m_free.empty()) {
        auto network = std::move(m_free.back());
        m_free.pop_back();
        return network;
    }
    auto network = std::make_unique<QNetworkAccessManager>();
    setServiceProxy(*network);
    return network;
}

void NetworkPool::giveBack(std::unique_ptr<QNetworkAccessManager> network, bool isClean)
{
    if (isClean && m_free.size() < MostKept)
        m_free.push_back(std::move(network));
    else
        network.release()->deleteLater();
}

} // namespace assay
