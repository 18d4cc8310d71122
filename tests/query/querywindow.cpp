// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Types queries into the window, key by key, for the test that compares what it shows with what the program exports.
//
//     querywindow FILE          queries on standard input, a JSON string each line
//
// The answer to each is one line: the ids of the jobs in the table, in its order, as a JSON array; or "error SENTENCE".
#include <cstdio>
#include <iostream>
#include <string>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/jsonstrings.h"
#include "gui/filters/queryfield.h"
#include "gui/table/jobtableview.h"
#include "helpers/demowindow.h"

using namespace assay;

namespace {

class QueryWindow : private test::DemoWindow
{
public:
    QueryWindow() { setUp(); }
    ~QueryWindow() { tearDown(); }
    QueryWindow(const QueryWindow &) = delete;
    QueryWindow &operator=(const QueryWindow &) = delete;

    [[nodiscard]] bool openFile(const QString &path)
    {
        m_host = std::make_unique<WindowHost>(*m_workspace, *m_library, *m_theme, *m_language, *m_settings);
        window().show();
        if (!QTest::qWaitForWindowActive(&window()))
            return false;
        window().openFile(path);
        return QTest::qWaitFor([this] { return m_workspace->browser()->report().has_value(); }, 20'000)
            && waitForRows();
    }

    [[nodiscard]] std::string answer(const QString &query)
    {
        auto *field = window().findChild<QueryField *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, query);
        QTest::keyClick(field, Qt::Key_Return);
        if (field->text() != query)
            return "error It took other keys than were typed: " + field->text().toStdString();
        if (field->error())
            return "error " + field->error()->text.toStdString();
        if (!waitForRows())
            return "error The jobs were not found in time.";
        return shownIds();
    }

private:
    [[nodiscard]] bool waitForRows()
    {
        return QTest::qWaitFor(
            [this] { return !m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying(); }, 20'000);
    }

    [[nodiscard]] std::string shownIds()
    {
        QJsonArray ids;
        const auto *table = window().findChild<JobTableView *>();
        const QAbstractItemModel *rows = table->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            ids.append(rows->index(row, JobTableModel::column(Field::JobId)).data().toString());
        return QJsonDocument(ids).toJson(QJsonDocument::Compact).toStdString();
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QueryWindow window;
    if (!window.openFile(QApplication::arguments().value(1))) {
        std::fputs("The window did not show the jobs of the file.\n", stderr);
        return 1;
    }
    std::string line;
    std::string text;
    while (std::getline(std::cin, line)) {
        decodeJsonString(line, text);
        std::puts(window.answer(QString::fromStdString(text)).c_str());
    }
    return 0;
}
