// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "gui/actions/actionlist.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Tests the preferences of the whole window, with keys and clicks.
class TestPreferences : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aChoiceHoldsAtOnce();
    void newKeysHoldAtOnceAndStay();
    void keysOfAnotherActionAreTakenOnlyOnRequest();
    void removedKeysDoNothing();
    void aScaleForAnUnknownModule();
    void anotherLanguage();

private:
    PreferencesDialog *openPage(int page)
    {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = window().findChild<PreferencesDialog *>();
        if (dialog && QTest::qWaitForWindowActive(dialog))
            dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
        return dialog;
    }

    static void selectAction(PreferencesDialog *dialog, const QString &text)
    {
        auto *table = dialog->findChild<QTableView *>(u"shortcuts"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == text)
                table->selectRow(row);
        }
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), text);
    }

    static void choose(QComboBox *box, int index)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), index);
    }
};

void TestPreferences::aChoiceHoldsAtOnce()
{
    openDemo();
    PreferencesDialog *dialog = openPage(0);
    QVERIFY(dialog);
    choose(dialog->findChild<QComboBox *>(u"density"_s), 1);
    QCOMPARE(m_settings->tableDensity.value(), Density::Compact);
    QCOMPARE(window().page()->table()->density(), Density::Compact);
    choose(dialog->findChild<QComboBox *>(u"timeLimit"_s), 2);
    QCOMPARE(m_settings->longestRequest.value(), 300);
    QCOMPARE(openPage(0), dialog); // there is one
}

void TestPreferences::newKeysHoldAtOnceAndStay()
{
    openDemo();
    PreferencesDialog *dialog = openPage(2);
    selectAction(dialog, u"Sessions"_s);
    auto *keys = dialog->findChild<QKeySequenceEdit *>(u"keys"_s);
    QCOMPARE(keys->keySequence(), QKeySequence(u"Ctrl+2"_s));
    QTest::keyClick(keys, Qt::Key_F9);
    QTRY_COMPARE(window().actions()->action(u"page.sessions"_s)->shortcut(), QKeySequence(Qt::Key_F9));
    QVERIFY(window().actions()->action(u"page.sessions"_s)->toolTip().contains(u"F9"_s));
    dialog->close();
    QTRY_VERIFY(!window().findChild<PreferencesDialog *>());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_F9);
    QCOMPARE(window().page()->page(), JobsPage::Page::Sessions);
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window().page()->page(), JobsPage::Page::Jobs); // the old keys do nothing

    const Settings again(*m_file);
    QCOMPARE(again.keys.value(), QStringList{u"page.sessions=F9"_s});
}

void TestPreferences::keysOfAnotherActionAreTakenOnlyOnRequest()
{
    openDemo();
    PreferencesDialog *dialog = openPage(2);
    selectAction(dialog, u"Sessions"_s);
    auto *keys = dialog->findChild<QKeySequenceEdit *>(u"keys"_s);
    auto *clash = dialog->findChild<QLabel *>(u"clash"_s);
    auto *take = dialog->findChild<QPushButton *>(u"take"_s);
    QVERIFY(!take->isVisible());
    QTest::keyClick(keys, Qt::Key_F5);
    QTRY_VERIFY(take->isVisible());
    QCOMPARE(clash->text(), u"F5 belongs to “Fetch”."_s);
    QCOMPARE(window().actions()->action(u"jobs.fetch"_s)->shortcut(), QKeySequence(Qt::Key_F5));
    QCOMPARE(window().actions()->action(u"page.sessions"_s)->shortcut(), QKeySequence(u"Ctrl+2"_s));
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(window().actions()->action(u"page.sessions"_s)->shortcut(), QKeySequence(Qt::Key_F5));
    QVERIFY(window().actions()->action(u"jobs.fetch"_s)->shortcut().isEmpty());
    QVERIFY(!take->isVisible());

    // Both get theirs back.
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"byDefault"_s), Qt::LeftButton);
    selectAction(dialog, u"Fetch"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"byDefault"_s), Qt::LeftButton);
    QCOMPARE(window().actions()->action(u"jobs.fetch"_s)->shortcut(), QKeySequence(Qt::Key_F5));
    QVERIFY(m_settings->keys.value().isEmpty());
}

void TestPreferences::removedKeysDoNothing()
{
    openDemo();
    PreferencesDialog *dialog = openPage(2);
    selectAction(dialog, u"Jobs"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"remove"_s), Qt::LeftButton);
    QVERIFY(window().actions()->action(u"page.jobs"_s)->shortcut().isEmpty());
    QCOMPARE(m_settings->keys.value(), QStringList{u"page.jobs="_s});
}

void TestPreferences::aScaleForAnUnknownModule()
{
    open();
    QFile file(m_folder->filePath(u"jobs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"([{"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"house & style",)"
        R"("status":"completed","score":7}])");
    file.close();
    window().openFile(file.fileName());
    const JobTableModel *jobs = m_workspace->browser()->table();
    QTRY_COMPARE(jobs->rowCount(), 1);
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying());
    const auto share = [jobs] {
        return jobs->index(0, JobTableModel::column(Field::Score)).data(JobTableModel::ShareRole);
    };
    QVERIFY(!share().isValid());
    PreferencesDialog *dialog = openPage(1);
    auto *scale = dialog->findChild<QComboBox *>(u"scale-house & style"_s);
    QVERIFY(scale);
    choose(scale, 1);
    QTRY_COMPARE(share().toDouble(), 0.7);
    QCOMPARE(m_settings->moduleScales.value(), QStringList{u"judge:house & style"_s});
    choose(scale, 0);
    QTRY_VERIFY(!share().isValid());
    QVERIFY(m_settings->moduleScales.value().isEmpty());
}

void TestPreferences::anotherLanguage()
{
    openDemo();
    PreferencesDialog *dialog = openPage(0);
    auto *language = dialog->findChild<QComboBox *>(u"language"_s);
    choose(language, language->findText(u"Deutsch"_s));
    QTRY_COMPARE(m_settings->language.value(), u"de"_s);
    QTRY_COMPARE(QLocale().language(), QLocale::German);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
