// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "gui/icons.h"
#include "gui/metrics.h"
#include "gui/tonelabel.h"

namespace assay {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Assay"));
    const Metrics metrics(font());
    const int icon = metrics.iconSize * 4;

    auto *picture = new QLabel(this);
    picture->setPixmap(icons::applicationIcon().pixmap(QSize(icon, icon), devicePixelRatioF()));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics.space(2));
    using Tone = ToneLabel::Tone;
    texts->addWidget(new ToneLabel(Tone::Title, tr("Assay %1").arg(QCoreApplication::applicationVersion()), this));
    texts->addWidget(new ToneLabel(
        Tone::Plain, tr("Browse confidence-scoring jobs: what was judged, by which module, how it scored and why."),
        this));
    texts->addWidget(new ToneLabel(
        Tone::Muted,
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        this));
    texts->addWidget(new ToneLabel(
        Tone::Muted, tr("Made with Qt %1, simdjson, zlib and cpp-httplib.").arg(QLatin1StringView(qVersion())), this));
    for (QLabel *label : findChildren<ToneLabel *>()) {
        label->setWordWrap(true);
        label->setMinimumWidth(metrics.digitWidth * 56);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *across = new QHBoxLayout;
    across->setSpacing(metrics.space(5));
    across->addWidget(picture, 0, Qt::AlignTop);
    across->addLayout(texts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.space(5), metrics.space(5), metrics.space(5), metrics.space(4));
    column->setSpacing(metrics.space(4));
    column->addLayout(across);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace assay
