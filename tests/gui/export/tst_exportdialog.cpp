// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <span>
#include <string_view>

#include <functional>
#include <vector>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#include <QTimer>

#include "core/load/jobstreamreader.h"
#include "core/query/runquery.h"
#include "gui/actions/valueactions.h"
#include "gui/export/exportdialog.h"
#include "gui/export/exportflow.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "models/jobbrowser.h"
#include "workspace/settings.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

using Rows = ExportChoice::Rows;
using Columns = ExportChoice::Columns;

// No raw string: moc cannot parse it.
// clang-format off
constexpr std::string_view Jobs =
    "[{\"job_id\":\"a\",\"agent_identity_context\":{\"agent_name\":\"Ada\"},"
    " \"module\":\"factuality\",\"status\":\"completed\",\"score\":2,\"explanation\":\"first, with a comma\",\"extra\":7}"
    ",{\"job_id\":\"b\",\"agent_identity_context\":{\"agent_name\":\"Bo\"},"
    " \"module\":\"factuality\",\"status\":\"completed\",\"score\":9.50,\"explanation\":\"=SUM(A1)\"}"
    ",{\"job_id\":\"c\",\"agent_identity_context\":{\"agent_name\":\"Cy\"},"
    " \"module\":\"factuality\",\"status\":\"failed\",\"score\":null,\"explanation\":null}"
    ",{\"job_id\":\"d\",\"agent_identity_context\":{\"agent_name\":\"Di\"},"
    " \"module\":\"factuality\",\"status\":\"completed\",\"score\":0,\"explanation\":\"a \\\"quoted\\\" word\"}]";
// clang-format on

/// A table of four jobs with three columns: the agent, the score and the explanation.
struct Bench
{
    QTemporaryDir dir;
    QWidget window;
    JobBrowser browser;
    QSettings store{dir.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Settings settings{store};
    ValueActions values;
    JobTableView *table = new JobTableView(values, &window);
    ExportFlow *flow = new ExportFlow(&window, browser, settings);
    std::shared_ptr<JobStore> jobs = std::make_shared<JobStore>();

    Bench()
    {
        JobStreamReader reader(jobs, JobStreamReader::Format::Array);
        reader.feed(std::span(Jobs.data(), Jobs.size()));
        reader.finish();
        reader.publish();
        table->setModel(browser.table());
        show({});
        for (const FieldInfo &info : jobFields()) {
            table->columns()->setColumnShown(
                info.field,
                info.field == Field::AgentName || info.field == Field::Score || info.field == Field::Explanation);
        }
    }

    void show(const JobQuery &query)
    {
        browser.table()->setResult(std::make_shared<const QueryResult>(*runQuery(jobs, jobs->rowCount(), query)));
    }

    void showByScore()
    {
        JobQuery query;
        query.sort = {{Field::Score, Qt::DescendingOrder}};
        show(query);
    }

    void moveColumnToFront(Field field) const
    {
        QHeaderView *header = table->horizontalHeader();
        header->moveSection(header->visualIndex(JobTableModel::column(field)), 0);
    }

    void select(int row) const
    {
        table->selectionModel()->select(
            browser.table()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    [[nodiscard]] QString path(const QString &name = u"out.csv"_s) const { return dir.filePath(name); }

    /// The bytes that an export with this choice writes; empty when it did not start or end.
    QByteArray exported(const ExportChoice &choice)
    {
        QSignalSpy ended(flow, &ExportFlow::ended);
        if (!flow->exportTo(path(), choice, table->selection()) || (ended.isEmpty() && !ended.wait()))
            return {};
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

ExportCounts someCounts()
{
    return {12'345, 3, 20'000, 11, 21};
}

template <typename Widget> Widget *part(QWidget &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1StringView(name));
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void beginsWithWhatIsShownAsCsv();
    void clickingChangesChoiceAndSentence();
    void offersNoSelectionWhenThereIsNone();
    void beginsWithAllWhenNothingIsShown();
    void disablesOptionsThatJsonDoesNotUse();
    void oneJobIsSingular();

    void writesRowsInTheOrderShown();
    void writesRowsAsTheyArrived();
    void writesOnlyWhatMatches();
    void writesTheSelectionInTheOrderShown();
    void writesAllRowsInOrderOfArrival();
    void writesColumnsInTheOrderShown();
    void writesEveryField();
    void appliesTheOptions();
    void writesJson();
    void reportsWhatWasWritten();
    void reportsAHardLink();
    void reportsWhyItFailed();
    void writesNothingWithoutRows();
    void proposesTheSelectedJobsWhenThereAreSeveral();
    void remembersTheChoiceWithinTheRun();
    void noToReplacingAsksForAnotherName();
    void aNameOfAnotherFormatIsPointedOut_data();
    void aNameOfAnotherFormatIsPointedOut();
};

void TestExportDialog::beginsWithWhatIsShownAsCsv()
{
    ExportCounts counts = someCounts();
    counts.selected = 1; // one always is
    ExportDialog dialog(counts, {});
    QCOMPARE(dialog.choice(), ExportChoice());
    QVERIFY(part<QRadioButton>(dialog, "shownRows")->isChecked());
    QCOMPARE(part<QLabel>(dialog, "shownCount")->text(), u"12,345"_s);
    QCOMPARE(part<QLabel>(dialog, "sentence")->text(), u"12,345 jobs, 11 columns, as CSV."_s);
}

void TestExportDialog::clickingChangesChoiceAndSentence()
{
    ExportDialog dialog(someCounts(), {});
    dialog.show();
    QTest::mouseClick(part<QRadioButton>(dialog, "allRows"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(part<QRadioButton>(dialog, "allColumns"), Qt::LeftButton, {}, QPoint(8, 8));
    auto *format = part<QComboBox>(dialog, "format");
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Down);
    QTest::mouseClick(part<QCheckBox>(dialog, "guardFormulas"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(part<QLabel>(dialog, "sentence")->text(), u"20,000 jobs, 21 columns, as TSV."_s);
    QCOMPARE(dialog.choice(), (ExportChoice{Rows::All, Columns::All, ExportFormat::Tsv, {false, true}}));
    QTest::mouseClick(part<QRadioButton>(dialog, "selectedRows"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(part<QLabel>(dialog, "sentence")->text(), u"3 jobs, 21 columns, as TSV."_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestExportDialog::offersNoSelectionWhenThereIsNone()
{
    ExportCounts counts = someCounts();
    counts.selected = 0;
    ExportDialog dialog(counts, {.rows = Rows::Selected});
    QVERIFY(!part<QRadioButton>(dialog, "selectedRows")->isEnabled());
    QCOMPARE(dialog.choice().rows, Rows::Shown);
}

void TestExportDialog::beginsWithAllWhenNothingIsShown()
{
    ExportDialog dialog({0, 0, 9, 11, 21}, {});
    QVERIFY(!part<QRadioButton>(dialog, "shownRows")->isEnabled());
    QCOMPARE(dialog.choice().rows, Rows::All);
    QVERIFY(part<QPushButton>(dialog, "exportButton")->isEnabled());
}

void TestExportDialog::disablesOptionsThatJsonDoesNotUse()
{
    ExportDialog dialog(someCounts(), {.format = ExportFormat::Csv, .options = {true, true}});
    auto *option = part<QCheckBox>(dialog, "byteOrderMark");
    auto *format = part<QComboBox>(dialog, "format");
    QVERIFY(option->isEnabled() && option->isChecked());
    format->setCurrentIndex(format->findData(int(ExportFormat::Ndjson)));
    QVERIFY(!option->isEnabled());
    format->setCurrentIndex(format->findData(int(ExportFormat::Tsv)));
    QVERIFY(option->isEnabled() && option->isChecked());
}

void TestExportDialog::oneJobIsSingular()
{
    QCOMPARE(ExportChoice().sentence({1, 0, 9, 1, 21}), u"1 job, 1 column, as CSV."_s);
    QVERIFY(ExportChoice().sentence({1, 0, 9, 1, 21, true}).contains(u"not complete"_s));
}

void TestExportDialog::writesRowsInTheOrderShown()
{
    Bench bench;
    bench.moveColumnToFront(Field::AgentName);
    bench.showByScore();
    QCOMPARE(
        bench.exported({}),
        QByteArray("agent_name,score,explanation\r\nBo,9.50,=SUM(A1)\r\nAda,2,\"first, with a comma\"\r\n"
                   "Di,0,\"a \"\"quoted\"\" word\"\r\nCy,,\r\n"));
}

void TestExportDialog::writesRowsAsTheyArrived()
{
    Bench bench;
    const QByteArray csv = bench.exported({});
    QVERIFY(csv.startsWith("score,agent_name,explanation\r\n2,Ada,"));
    QCOMPARE(csv.count("\r\n"), 5);
}

void TestExportDialog::writesOnlyWhatMatches()
{
    Bench bench;
    JobQuery query;
    query.refinement.text = u"quoted"_s;
    bench.show(query);
    QCOMPARE(bench.exported({}), QByteArray("score,agent_name,explanation\r\n0,Di,\"a \"\"quoted\"\" word\"\r\n"));
}

void TestExportDialog::writesTheSelectionInTheOrderShown()
{
    Bench bench;
    bench.showByScore();
    bench.table->columns()->setColumnShown(Field::Explanation, false);
    bench.select(2);
    bench.select(0);
    QCOMPARE(bench.exported({.rows = Rows::Selected}), QByteArray("score,agent_name\r\n9.50,Bo\r\n0,Di\r\n"));
    bench.table->selectAll();
    QCOMPARE(
        bench.exported({.rows = Rows::Selected}),
        QByteArray("score,agent_name\r\n9.50,Bo\r\n2,Ada\r\n0,Di\r\n,Cy\r\n"));
}

void TestExportDialog::writesAllRowsInOrderOfArrival()
{
    Bench bench;
    JobQuery query;
    query.refinement.text = u"quoted"_s;
    bench.show(query);
    bench.table->columns()->setColumnShown(Field::Explanation, false);
    QCOMPARE(
        bench.exported({.rows = Rows::All}), QByteArray("score,agent_name\r\n2,Ada\r\n9.50,Bo\r\n,Cy\r\n0,Di\r\n"));
}

void TestExportDialog::writesColumnsInTheOrderShown()
{
    Bench bench;
    bench.moveColumnToFront(Field::Explanation);
    QVERIFY(bench.exported({}).startsWith("explanation,score,agent_name\r\n"));
}

void TestExportDialog::writesEveryField()
{
    Bench bench;
    const QByteArray csv = bench.exported({.columns = Columns::All});
    QVERIFY(csv.startsWith("job_id,customer_id,project_id,agent_name,"));
    QVERIFY(csv.contains(",module,status,score,explanation,extra\r\n"));
    QVERIFY(csv.contains(",factuality,completed,2,\"first, with a comma\",7\r\n"));
    QVERIFY(csv.contains(",factuality,completed,9.50,=SUM(A1),\r\n"));
}

void TestExportDialog::appliesTheOptions()
{
    Bench bench;
    const QByteArray csv = bench.exported({.options = {.byteOrderMark = true, .guardFormulas = true}});
    QVERIFY(csv.startsWith("\xef\xbb\xbfscore,"));
    QVERIFY(csv.contains("9.50,Bo,'=SUM(A1)\r\n"));
}

void TestExportDialog::writesJson()
{
    Bench bench;
    bench.showByScore();
    bench.table->columns()->setColumnShown(Field::Explanation, false);
    bench.select(1);
    QCOMPARE(
        bench.exported({.rows = Rows::Selected, .format = ExportFormat::Ndjson}),
        QByteArray("{\"score\":2,\"agent_identity_context\":{\"agent_name\":\"Ada\"}}\n"));
}

void TestExportDialog::reportsWhatWasWritten()
{
    Bench bench;
    QSignalSpy messages(bench.flow, &ExportFlow::done);
    QSignalSpy progressed(bench.flow, &ExportFlow::progressed);
    QVERIFY(!bench.exported({}).isEmpty());
    QCOMPARE(messages.size(), 1);
    QCOMPARE(
        messages.front().front().toString(),
        u"4 jobs were written to %1."_s.arg(QDir::toNativeSeparators(bench.path())));
    QCOMPARE(progressed.front(), (QVariantList{qint64(0), qint64(4)}));
    QCOMPARE(progressed.back(), (QVariantList{qint64(4), qint64(4)}));
    QVERIFY(!bench.flow->isRunning());

    bench.select(0);
    QVERIFY(!bench.exported({.rows = Rows::Selected}).isEmpty());
    QVERIFY(messages.back().front().toString().startsWith(u"1 job was written to "_s));
}

void TestExportDialog::reportsAHardLink()
{
#ifdef Q_OS_UNIX
    Bench bench;
    QSignalSpy messages(bench.flow, &ExportFlow::done);
    QFile file(bench.path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    file.close();
    QCOMPARE(
        ::link(QFile::encodeName(bench.path()).constData(), QFile::encodeName(bench.path(u"other.csv"_s)).constData()),
        0);
    QVERIFY(!bench.exported({}).isEmpty());
    QVERIFY2(
        messages.back().front().toString().contains(u"hard links"_s), qPrintable(messages.back().front().toString()));
#else
    QSKIP("Windows writes into the file");
#endif
}

void TestExportDialog::reportsWhyItFailed()
{
    Bench bench;
    QSignalSpy messages(bench.flow, &ExportFlow::failed);
    QSignalSpy ended(bench.flow, &ExportFlow::ended);
    QVERIFY(bench.flow->exportTo(bench.path(u"no/such/folder/out.csv"_s), {}, bench.table->selection()));
    QVERIFY(bench.flow->isRunning());
    QVERIFY(!bench.flow->exportTo(bench.path(), {}, bench.table->selection())); // one at a time
    QVERIFY(ended.wait());
    QCOMPARE(messages.size(), 1);
    QVERIFY(messages.front().front().toString().contains(u"there is no folder"_s));
    QVERIFY(!QFile::exists(bench.path()));
}

void TestExportDialog::writesNothingWithoutRows()
{
    Bench bench;
    QVERIFY(!bench.flow->exportTo(bench.path(), {.rows = Rows::Selected}, bench.table->selection()));
    bench.browser.table()->clear();
    QVERIFY(!bench.flow->exportTo(bench.path(), {}, bench.table->selection()));
    QSignalSpy messages(bench.flow, &ExportFlow::failed);
    bench.flow->start(bench.table->selection()); // no dialog
    QCOMPARE(messages.front().front().toString(), u"There are no jobs to export yet."_s);
    QVERIFY(!QFile::exists(bench.path()));
}

void TestExportDialog::proposesTheSelectedJobsWhenThereAreSeveral()
{
    ExportCounts counts = someCounts();
    QCOMPARE(counts.selected, 3);
    QVERIFY(part<QRadioButton>(*std::make_unique<ExportDialog>(counts, ExportChoice()), "selectedRows")->isChecked());
    ExportChoice before;
    before.rows = Rows::Selected;
    counts.selected = 1;
    QVERIFY(part<QRadioButton>(*std::make_unique<ExportDialog>(counts, before), "shownRows")->isChecked());
    counts.selected = counts.shown; // all of them: in other words what is shown
    QVERIFY(part<QRadioButton>(*std::make_unique<ExportDialog>(counts, ExportChoice()), "shownRows")->isChecked());
    counts.selected = 3;
    before.rows = Rows::All;
    QVERIFY(part<QRadioButton>(*std::make_unique<ExportDialog>(counts, before), "allRows")->isChecked());
}

void TestExportDialog::remembersTheChoiceWithinTheRun()
{
    Bench bench;
    const auto answer = [&bench](bool all, auto end) {
        QTimer::singleShot(0, bench.flow, [&bench, all, end] {
            auto *dialog = bench.window.findChild<ExportDialog *>();
            QVERIFY(dialog);
            part<QRadioButton>(*dialog, all ? "allColumns" : "shownColumns")->click();
            // Reject the following file dialog.
            QTimer::singleShot(0, bench.flow, [] {
                if (QWidget *next = QApplication::activeModalWidget())
                    next->close();
            });
            end(dialog);
        });
        bench.flow->start(bench.table->selection());
    };
    answer(true, [](QDialog *dialog) { dialog->reject(); });
    QCOMPARE(bench.flow->lastChoice(), ExportChoice());
    answer(true, [](QDialog *dialog) { dialog->accept(); });
    QCOMPARE(bench.flow->lastChoice().columns, Columns::All);
    QVERIFY(!bench.flow->isRunning());
}

namespace {

/// Answers the dialogs that open one after the other, each as soon as it is shown.
class Answers : public QObject
{
public:
    using Answer = std::function<void(QWidget *)>;

    explicit Answers(std::vector<Answer> answers)
        : m_answers(std::move(answers))
    {
        m_timer.callOnTimeout(this, [this] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog || dialog == m_last || m_next == m_answers.size())
                return;
            m_last = dialog;
            m_answers[m_next++](dialog);
        });
        m_timer.start(0);
    }

    [[nodiscard]] bool areAllGiven() const { return m_next == m_answers.size(); }

private:
    std::vector<Answer> m_answers;
    std::size_t m_next = 0;
    QPointer<QWidget> m_last;
    QTimer m_timer;
};

void acceptDialog(QWidget *dialog)
{
    qobject_cast<QDialog *>(dialog)->accept();
}

Answers::Answer typeName(const QString &path)
{
    return [path](QWidget *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        acceptDialog(dialog);
    };
}

Answers::Answer clickButton(const QString &text)
{
    return [text](QWidget *dialog) {
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    };
}

} // namespace

void TestExportDialog::noToReplacingAsksForAnotherName()
{
    Bench bench;
    QFile old(bench.path(u"old.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("kept") == 4);
    old.close();
    // The ending is added by the program, so the file dialog has not asked about that name.
    const Answers answers(
        {acceptDialog, typeName(bench.path(u"old"_s)), clickButton(u"&No"_s), typeName(bench.path(u"new"_s))});
    QSignalSpy ended(bench.flow, &ExportFlow::ended);
    bench.flow->start(bench.table->selection());
    QVERIFY(answers.areAllGiven());
    QVERIFY(!ended.isEmpty() || ended.wait());
    QVERIFY(QFile::exists(bench.path(u"new.csv"_s)));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("kept"));
}

void TestExportDialog::aNameOfAnotherFormatIsPointedOut_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("next"); // the name that is typed then
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("as it is named") << u"Write JSON"_s << QString() << u"jobs.json"_s << QByteArray("[");
    QTest::newRow("as it was chosen") << u"Write CSV"_s << QString() << u"jobs.json"_s << QByteArray("score,");
    QTest::newRow("another name") << u"Choose Another &Name…"_s << u"jobs.csv"_s << u"jobs.csv"_s
                                  << QByteArray("score,");
}

void TestExportDialog::aNameOfAnotherFormatIsPointedOut()
{
    QFETCH(const QString, button);
    QFETCH(const QString, next);
    QFETCH(const QString, written);
    QFETCH(const QByteArray, begin);
    Bench bench;
    std::vector<Answers::Answer> list{acceptDialog, typeName(bench.path(u"jobs.json"_s)), clickButton(button)};
    if (!next.isEmpty())
        list.push_back(typeName(bench.path(next)));
    const Answers answers(list);
    QSignalSpy ended(bench.flow, &ExportFlow::ended);
    bench.flow->start(bench.table->selection());
    QVERIFY(answers.areAllGiven());
    QVERIFY(!ended.isEmpty() || ended.wait());
    QFile file(bench.path(written));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.startsWith(begin), text.left(100).constData());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
