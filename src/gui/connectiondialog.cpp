// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connectiondialog.h"

#include <QAction>
#include <QPushButton>

#include "gui/icons.h"
#include "ui_connectiondialog.h"

namespace assay {

ConnectionDialog::ConnectionDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_eye(new QAction(this))
{
    m_ui->setupUi(this);
    for (const Connection &known : {Connection::production(), Connection::development(), Connection::local()})
        m_ui->server->addItem(known.name(), known.baseUrl().toString());
    m_ui->server->addItem(tr("Another server"), QString());
    m_eye->setCheckable(true);
    m_ui->key->addAction(m_eye, QLineEdit::TrailingPosition);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Connect and Fetch"));

    connect(m_ui->server, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showServer);
    connect(m_ui->url, &QLineEdit::textEdited, this, [this] {
        m_ui->server->setCurrentIndex(m_ui->server->count() - 1);
        check();
    });
    connect(m_ui->key, &QLineEdit::textChanged, this, &ConnectionDialog::check);
    connect(m_eye, &QAction::toggled, this, &ConnectionDialog::showKey);
    showKey(false);
    showServer();
    m_ui->key->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::setBaseUrl(const QString &url)
{
    if (url.isEmpty())
        return;
    const int known = m_ui->server->findData(url);
    m_ui->server->setCurrentIndex(known >= 0 ? known : m_ui->server->count() - 1);
    m_ui->url->setText(url);
    check();
}

Connection ConnectionDialog::connection() const
{
    const bool known = !m_ui->server->currentData().toString().isEmpty();
    const QString url = m_ui->url->text().trimmed();
    return {known ? m_ui->server->currentText() : QUrl(url).host(), url};
}

ApiKey ConnectionDialog::key() const
{
    const auto key = ApiKey::fromText(m_ui->key->text());
    return key ? key.value() : ApiKey();
}

void ConnectionDialog::showServer()
{
    const QString url = m_ui->server->currentData().toString();
    if (!url.isEmpty())
        m_ui->url->setText(url);
    else if (!m_ui->url->hasFocus())
        m_ui->url->setFocus();
    check();
}

void ConnectionDialog::check()
{
    QString problem;
    const QString url = m_ui->url->text().trimmed();
    const auto key = ApiKey::fromText(m_ui->key->text());
    if (const auto refusal = url.isEmpty() ? std::nullopt : connection().refusal())
        problem = tr("%1 %2").arg(refusal->summary, refusal->advice).trimmed();
    else if (!key)
        problem = tr("%1 %2").arg(key.error().summary, key.error().advice).trimmed();
    m_ui->problem->setText(problem);
    const bool usable = problem.isEmpty() && !url.isEmpty() && key && !key.value().isEmpty();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(usable);
}

void ConnectionDialog::showKey(bool shown)
{
    m_ui->key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icons::icon(QLatin1StringView(shown ? "eye-off" : "eye")));
    m_eye->setText(shown ? tr("Hide the key") : tr("Show the key"));
}

} // namespace assay
