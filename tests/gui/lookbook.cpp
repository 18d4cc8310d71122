// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the parts of the window into PNG files, in light and dark, for a person to look at. Not a test: what is pretty
// can't be asserted. Usage: lookbook DIRECTORY [NAME…]; QT_SCALE_FACTOR=2 for the pictures of a dense screen.
#include <functional>

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QScrollBar>
#include <QTextStream>

#include "gui/icons.h"
#include "gui/jobtableview.h"
#include "gui/theme.h"
#include "models/jobtablemodel.h"
#include "samplejobs.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

using Page = std::function<std::unique_ptr<QWidget>()>;

std::unique_ptr<QWidget> table(Density density, const QString &needle, Qt::LayoutDirection direction)
{
    auto view = std::make_unique<JobTableView>();
    auto *model = new JobTableModel(view.get());
    JobQuery query;
    query.sort = {{Field::Score, Qt::DescendingOrder}, {Field::Module, Qt::AscendingOrder}};
    if (needle.isEmpty())
        query.sort.clear();
    query.refinement.text = needle;
    model->setResult(test::sampleResult(test::sampleStore(5'000), query));
    view->setLayoutDirection(direction);
    view->setDensity(density);
    view->setModel(model);
    view->setSort(query.sort);
    view->setNeedle(needle);
    view->resize(1440, 620);
    view->show();
    view->setFocus();
    view->showRow(4);
    view->selectionModel()->select(model->index(6, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return view;
}

std::vector<std::pair<QString, Page>> pages()
{
    return {
        {u"table"_s, [] { return table(Density::Comfortable, {}, Qt::LeftToRight); }},
        {u"table-compact"_s, [] { return table(Density::Compact, u"the"_s, Qt::LeftToRight); }},
        {u"table-rtl"_s, [] { return table(Density::Comfortable, {}, Qt::RightToLeft); }},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QDir directory(arguments.value(1, u"lookbook"_s));
    directory.mkpath(u"."_s);
    Theme theme(application);
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.apply(mode);
        for (const auto &[name, page] : pages()) {
            if (arguments.size() > 2 && !arguments.contains(name))
                continue;
            const std::unique_ptr<QWidget> widget = page();
            widget->show();
            widget->activateWindow();
            for (int round = 0; round < 5; ++round)
                QApplication::processEvents();
            const QString path =
                directory.filePath(u"%1-%2-%3x.png"_s.arg(name, mode == Theme::Mode::Light ? u"light"_s : u"dark"_s)
                                       .arg(widget->devicePixelRatio()));
            QTextStream(stdout) << (widget->grab().save(path) ? path : u"not written: "_s + path) << Qt::endl;
        }
    }
    return 0;
}
