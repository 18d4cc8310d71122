// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/detailtabs.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "gui/look/colours.h"
#include "gui/look/hairline.h"
#include "gui/look/metrics.h"

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
    // The first title begins where the texts of the pages do.
    auto *bar = new QHBoxLayout;
    const int beside = Metrics(font()).space(1);
    bar->setContentsMargins(beside, 0, beside, 1);
    bar->addWidget(m_bar, 1);
    rows->addLayout(bar);
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

/// A hairline below the titles.
void DetailTabs::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    fillHairline(&painter, QRect(0, m_pages->y() - 1, width(), 1), Colours::of(palette()).hairline);
}

void DetailTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace assay
