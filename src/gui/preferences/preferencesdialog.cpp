// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/preferencesdialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "gui/look/metrics.h"

namespace assay {

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
{
    const Metrics metrics(font());
    setWindowTitle(tr("Preferences"));
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(windowTitle()); // it takes the focus for its tabs
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metrics.space(4), metrics.space(3), metrics.space(4), metrics.space(4));
    rows->setSpacing(metrics.space(4));
    rows->addWidget(m_pages, 1);
    rows->addWidget(buttons);
}

void PreferencesDialog::addPage(const QString &title, QWidget *page)
{
    const Metrics metrics(font());
    page->layout()->setContentsMargins(metrics.space(2), metrics.space(4), metrics.space(2), metrics.space(2));
    m_pages->addTab(page, title);
}

QSize PreferencesDialog::sizeHint() const
{
    const Metrics metrics(font());
    return QDialog::sizeHint().expandedTo({metrics.digitWidth * 72, metrics.lineHeight * 26});
}

} // namespace assay
