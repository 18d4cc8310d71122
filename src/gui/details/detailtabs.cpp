// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/detailtabs.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace assay {

DetailTabs::DetailTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_bar->setAccessibleName(tr("Details of"));
    m_bar->setDocumentMode(true);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        setFocusProxy(m_pages->currentWidget());
        Q_EMIT pageChanged(shownPage());
    });
}

void DetailTabs::addPage(const QString &id, const QString &title, QWidget *page)
{
    m_pages->addWidget(page);
    const int index = m_bar->addTab(title);
    m_bar->setTabData(index, id);
}

void DetailTabs::showPage(const QString &id)
{
    for (int index = 0; index < m_bar->count(); ++index) {
        if (m_bar->tabData(index).toString() == id)
            m_bar->setCurrentIndex(index);
    }
}

QString DetailTabs::shownPage() const
{
    return m_bar->tabData(m_bar->currentIndex()).toString();
}

void DetailTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace assay
