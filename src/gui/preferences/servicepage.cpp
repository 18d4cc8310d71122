// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/servicepage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"
#include "service/servicenetwork.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

enum ProxyKind { SystemProxy, NoProxy, AddressProxy };
const QString None = u"none"_s;

} // namespace

ServicePage::ServicePage(QWidget *parent)
    : ChoicePage(parent)
{
}

void ServicePage::addIdleLimit(int seconds, int least, int most)
{
    QSpinBox *box = addNumber(
        u"idleLimit"_s, tr("Longest time without an &answer:"), seconds, {least, most},
        //: Seconds, behind a number in a field
        tr(" s"));
    box->setToolTip(tr("A request ends when the service sends nothing for this time"));
    connect(box, &QSpinBox::valueChanged, this, &ServicePage::idleLimitChosen);
}

void ServicePage::addProxy(const QString &stored)
{
    const Metrics metrics(font());
    m_proxy = new QComboBox(this);
    m_proxy->setObjectName(u"proxy"_s);
    m_proxy->addItems({tr("As the system"), tr("None"), tr("This one:")});
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"proxyAddress"_s);
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setPlaceholderText(u"http://proxy.example.com:3128"_s);
    m_address->setMinimumWidth(metrics.digitWidth * 36);
    m_address->setLayoutDirection(Qt::LeftToRight); // an address reads so in every language
    m_wrong = new ToneLabel(ToneLabel::Tone::Warning, {}, this);
    m_wrong->setObjectName(u"wrongProxy"_s);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    addRow(tr("&Proxy:"), m_proxy);
    form()->addRow(QString(), m_address);
    form()->addRow(m_wrong);
    const bool isAddress = !stored.isEmpty() && stored != None;
    m_proxy->setCurrentIndex(isAddress ? AddressProxy : stored == None ? NoProxy : SystemProxy);
    m_address->setText(isAddress ? stored : QString());
    m_address->setEnabled(isAddress);
    connect(m_proxy, &QComboBox::activated, this, [this](int kind) {
        m_address->setEnabled(kind == AddressProxy);
        if (kind == AddressProxy && m_address->text().isEmpty()) {
            m_address->setFocus(); // it holds when there is an address
            return;
        }
        takeProxy();
    });
    connect(m_address, &QLineEdit::editingFinished, this, &ServicePage::takeProxy);
}

void ServicePage::takeProxy()
{
    QString wrong;
    switch (m_proxy->currentIndex()) {
    case SystemProxy:
        Q_EMIT proxyChosen({});
        break;
    case NoProxy:
        Q_EMIT proxyChosen(None);
        break;
    default: {
        const QString address = m_address->text().trimmed();
        const auto choice = ProxyChoice::fromText(address);
        if (choice && choice->kind == ProxyChoice::Kind::Address)
            Q_EMIT proxyChosen(address);
        else if (address.contains(u'@'))
            wrong = tr("A name and a password can't be part of the address: they would be stored unprotected. Set the "
                       "variable https_proxy instead.");
        else
            wrong = tr("This is not the address of a proxy. Write it like http://proxy.example.com:3128 or "
                       "socks5://proxy.example.com:1080.");
        break;
    }
    }
    if (!wrong.isEmpty())
        m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
}

} // namespace assay
