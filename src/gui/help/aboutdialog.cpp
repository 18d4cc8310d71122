// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/tonelabel.h"

namespace assay {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    const Metrics metrics(font());
    //: %1 is the program's name
    setWindowTitle(tr("About %1").arg("Assay"_L1));

    auto *icon = new QLabel(this);
    icon->setPixmap(
        icons::applicationIcon().pixmap(QSize(metrics.lineHeight * 4, metrics.lineHeight * 4), devicePixelRatioF()));
    auto *name = new ToneLabel(ToneLabel::Tone::Title, u"Assay"_s, this);
    auto *version =
        new ToneLabel(ToneLabel::Tone::Muted, tr("Version %1").arg(QCoreApplication::applicationVersion()), this);
    version->setObjectName(u"version"_s);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *what = new ToneLabel(
        ToneLabel::Tone::Plain,
        tr("Browse confidence-scoring jobs: which agent, workflow or tool output was judged, by which module, how it "
           "scored and why."),
        this);
    auto *licence = new ToneLabel(
        ToneLabel::Tone::Plain,
        tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes "
           "without any warranty."),
        this);
    auto *parts = new ToneLabel(
        ToneLabel::Tone::Muted,
        //: %1 is a version number
        tr("Built on Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite and zlib.")
            .arg(QLatin1StringView(qVersion())),
        this);
    parts->setObjectName(u"parts"_s);
    const int width = fontMetrics().averageCharWidth() * 56;
    for (ToneLabel *label : {what, licence, parts}) {
        label->setWordWrap(true);
        label->setFixedWidth(width);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *text = new QVBoxLayout;
    text->setSpacing(metrics.space(3));
    auto *head = new QVBoxLayout;
    head->setSpacing(metrics.space(0.5));
    head->addWidget(name);
    head->addWidget(version);
    text->addLayout(head);
    text->addWidget(what);
    text->addWidget(licence);
    text->addWidget(parts);

    auto *grid = new QGridLayout(this);
    const int edge = metrics.space(6);
    grid->setContentsMargins(edge, edge, edge, metrics.space(4));
    grid->setHorizontalSpacing(metrics.space(6));
    grid->setVerticalSpacing(metrics.space(5));
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addLayout(text, 0, 1);
    grid->addWidget(buttons, 1, 0, 1, 2);
    grid->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace assay
