// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/queryreference.h"

#include <algorithm>

#include <QGridLayout>
#include <QScreen>
#include <QToolButton>

#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"
#include "models/queryexamples.h"

namespace assay {

QueryReference::QueryReference(QWidget *field)
    : QFrame(field, Qt::Popup)
    , m_field(field)
{
    const Metrics metrics(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("How to write a query"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3), metrics.space(3));
    grid->setHorizontalSpacing(metrics.space(4));
    grid->setVerticalSpacing(0);
    auto *title = new ToneLabel(ToneLabel::Tone::Strong, tr("How to write a query"), this);
    title->setContentsMargins(0, 0, 0, metrics.space(1));
    grid->addWidget(title, 0, 0, 1, 2);
    for (const QueryExample &example : queryExamples()) {
        const int row = grid->rowCount();
        auto *button = new QToolButton(this);
        button->setText(example.query);
        button->setFont(metrics.fixed);
        button->setAutoRaise(true);
        button->setToolTip(tr("Use this example"));
        button->setAccessibleDescription(queryMeaning(example));
        connect(button, &QToolButton::clicked, this, [this, query = QString(example.query)] {
            close();
            Q_EMIT chosen(query);
        });
        grid->addWidget(button, row, 0, Qt::AlignLeading);
        grid->addWidget(new ToneLabel(ToneLabel::Tone::Muted, queryMeaning(example), this), row, 1);
    }
    auto *more = new ToneLabel(
        ToneLabel::Tone::Muted, tr("Ctrl+Space lists fields and values. Brackets group; a blank means “and”."), this);
    more->setContentsMargins(0, metrics.space(2), 0, 0);
    grid->addWidget(more, grid->rowCount(), 0, 1, 2);
}

void QueryReference::open()
{
    adjustSize();
    const Metrics metrics(font());
    const QRect space = m_field->screen()->availableGeometry();
    QPoint corner = m_field->mapToGlobal(QPoint(m_field->width() - width(), m_field->height() + metrics.space(1)));
    if (layoutDirection() == Qt::RightToLeft)
        corner.setX(m_field->mapToGlobal(QPoint(0, 0)).x());
    corner.setX(std::clamp(corner.x(), space.left(), std::max(space.left(), space.right() - width())));
    corner.setY(std::min(corner.y(), std::max(space.top(), space.bottom() - height())));
    move(corner);
    show();
    if (auto *first = findChild<QToolButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

} // namespace assay
