// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "demo/server/demoserver.h"
#include "gui/actions/actionlist.h"
#include "gui/details/scoreheader.h"
#include "gui/look/colours.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "helpers/demowindow.h"
#include "service/servicenetwork.h"

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
    void decimalsHoldAtOnce();
    void decimalsNeverRoundToTheEndOfTheScale();
    void coloursOfLowAndHighScores();
    void coloursInTheWrongOrderStayAsTheyWere();
    void timeWithoutAnAnswer();
    void aProxyForThisProgram();
    void aWrongProxyIsToldAndNotTaken();
    void questionsAreListed();
    void anotherLanguage();

private:
    PreferencesDialog *openPage(const QString &title)
    {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = window().findChild<PreferencesDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            return dialog;
        auto *pages = dialog->findChild<QTabWidget *>();
        for (int page = 0; page < pages->count(); ++page) {
            if (pages->tabText(page) == title)
                QTest::mouseClick(pages->tabBar(), Qt::LeftButton, {}, pages->tabBar()->tabRect(page).center());
        }
        return dialog;
    }

    /// Types a number into a field, as a user does.
    static void type(QSpinBox *box, const QString &number)
    {
        box->window()->activateWindow();
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        box->selectAll();
        QTest::keyClicks(box, number);
        QTest::keyClick(box, Qt::Key_Tab);
    }

    [[nodiscard]] QString scoreTextOf(int row) const
    {
        return m_workspace->browser()->table()->index(row, JobTableModel::column(Field::Score)).data().toString();
    }

    /// Opens a file of statistical scores.
    void openScores(const QByteArrayList &scores);

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
    PreferencesDialog *dialog = openPage(u"General"_s);
    QVERIFY(dialog);
    choose(dialog->findChild<QComboBox *>(u"density"_s), 1);
    QCOMPARE(m_settings->tableDensity.value(), Density::Compact);
    QCOMPARE(window().page()->table()->density(), Density::Compact);
    QCOMPARE(openPage(u"Service"_s), dialog); // there is one
    choose(dialog->findChild<QComboBox *>(u"timeLimit"_s), 2);
    QCOMPARE(m_settings->longestRequest.value(), 300);
}

void TestPreferences::newKeysHoldAtOnceAndStay()
{
    openDemo();
    PreferencesDialog *dialog = openPage(u"Keys"_s);
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
    PreferencesDialog *dialog = openPage(u"Keys"_s);
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
    QTest::keyClick(keys, Qt::Key_Escape); // is no key for it: it gives up
    QVERIFY(!take->isVisible() && dialog->isVisible());
    QCOMPARE(window().actions()->action(u"page.sessions"_s)->shortcut(), QKeySequence(u"Ctrl+2"_s));
    QTest::keyClick(keys, Qt::Key_F5);
    QTRY_VERIFY(take->isVisible());
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
    PreferencesDialog *dialog = openPage(u"Keys"_s);
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
    PreferencesDialog *dialog = openPage(u"Scores"_s);
    auto *scale = dialog->findChild<QComboBox *>(u"scale-house & style"_s);
    QVERIFY(scale);
    choose(scale, 1);
    QTRY_COMPARE(share().toDouble(), 0.7);
    QCOMPARE(m_settings->moduleScales.value(), QStringList{u"judge:house & style"_s});
    choose(scale, 0);
    QTRY_VERIFY(!share().isValid());
    QVERIFY(m_settings->moduleScales.value().isEmpty());
}

void TestPreferences::openScores(const QByteArrayList &scores)
{
    open();
    QByteArrayList jobs;
    for (const QByteArray &score : scores)
        jobs << R"({"job_id":"j)" + QByteArray::number(jobs.size())
                + R"(","agent_identity_context":{"customer_id":"c","project_id":"p"},)"
                  R"("module":"observed_consistency","status":"completed","score":)"
                + score + '}';
    QFile file(m_folder->filePath(u"jobs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write('[' + jobs.join(',') + ']');
    file.close();
    window().openFile(file.fileName());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), int(scores.size()));
    QTRY_VERIFY(!m_workspace->browser()->isLoading() && !m_workspace->browser()->isQuerying());
}

void TestPreferences::decimalsHoldAtOnce()
{
    openScores({"0.8251", "0.5", "1"});
    const auto shownScore = [this] {
        return window().findChild<ScoreHeader *>()->findChild<QLabel *>(u"score"_s)->text();
    };
    QCOMPARE(scoreTextOf(0), u"0.825"_s);
    QCOMPARE(scoreTextOf(1), u"0.5"_s);
    QVERIFY2(shownScore().contains(u"0.825"), qUtf8Printable(shownScore()));
    PreferencesDialog *dialog = openPage(u"Scores"_s);
    choose(dialog->findChild<QComboBox *>(u"decimals"_s), 2);
    QCOMPARE(m_settings->scoreDecimals.value(), 2);
    QCOMPARE(scoreTextOf(0), u"0.83"_s);
    QCOMPARE(scoreTextOf(1), u"0.50"_s);
    QCOMPARE(scoreTextOf(2), u"1.00"_s);
    QVERIFY2(shownScore().contains(u"0.83"), qUtf8Printable(shownScore()));
    choose(dialog->findChild<QComboBox *>(u"decimals"_s), 0);
    QCOMPARE(scoreTextOf(1), u"0.5"_s);
}

void TestPreferences::decimalsNeverRoundToTheEndOfTheScale()
{
    openScores({"0.996", "0.004", "0", "1"});
    PreferencesDialog *dialog = openPage(u"Scores"_s);
    choose(dialog->findChild<QComboBox *>(u"decimals"_s), 2);
    QCOMPARE(scoreTextOf(0), u"> 0.99"_s);
    QCOMPARE(scoreTextOf(1), u"< 0.01"_s);
    QCOMPARE(scoreTextOf(2), u"0.00"_s);
    QCOMPARE(scoreTextOf(3), u"1.00"_s);
    choose(dialog->findChild<QComboBox *>(u"decimals"_s), 0);
}

void TestPreferences::coloursOfLowAndHighScores()
{
    openDemo();
    const auto colour = [this](double share) { return Colours::of(window().palette()).ramp(share); };
    const QColor lowest = colour(0);
    const QColor highest = colour(1);
    QVERIFY(colour(0.3) != lowest);
    PreferencesDialog *dialog = openPage(u"Scores"_s);
    type(dialog->findChild<QSpinBox *>(u"lowColour"_s), u"40"_s);
    type(dialog->findChild<QSpinBox *>(u"highColour"_s), u"80"_s);
    QCOMPARE(m_settings->lowColour.value(), 40);
    QCOMPARE(m_settings->highColour.value(), 80);
    QCOMPARE(colour(0.3), lowest);
    QCOMPARE(colour(0.4), lowest);
    QVERIFY(colour(0.5) != lowest);
    QCOMPARE(colour(0.8), highest);
    QVERIFY(!dialog->findChild<QLabel *>(u"wrongColours"_s)->isVisible());
}

void TestPreferences::coloursInTheWrongOrderStayAsTheyWere()
{
    openDemo();
    const QColor middle = Colours::of(window().palette()).ramp(0.5);
    PreferencesDialog *dialog = openPage(u"Scores"_s);
    type(dialog->findChild<QSpinBox *>(u"highColour"_s), u"60"_s);
    type(dialog->findChild<QSpinBox *>(u"lowColour"_s), u"60"_s);
    auto *wrong = dialog->findChild<QLabel *>(u"wrongColours"_s);
    QVERIFY(wrong->isVisible());
    QVERIFY(wrong->text().contains(u"below"));
    QCOMPARE(m_settings->lowColour.value(), 0);
    type(dialog->findChild<QSpinBox *>(u"lowColour"_s), u"40"_s);
    QVERIFY(!wrong->isVisible());
    QCOMPARE(m_settings->lowColour.value(), 40);
    QCOMPARE(Colours::of(window().palette()).ramp(0.5), middle);
}

void TestPreferences::timeWithoutAnAnswer()
{
    DemoServerOptions options;
    options.fault = u"stall=0"_s; // the headers, and then nothing
    DemoServer server(options);
    QVERIFY(server.start());
    open();
    PreferencesDialog *dialog = openPage(u"Service"_s);
    auto *limit = dialog->findChild<QSpinBox *>(u"idleLimit"_s);
    QCOMPARE(limit->value(), 45);
    type(limit, u"5"_s);
    QCOMPARE(m_settings->idleLimit.value(), 5);
    m_workspace->connectTo({u"Test"_s, server.baseUrl()}, ApiKey::fromText(u"key"_s).value());
    QVERIFY(m_workspace->fetch({}));
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->browser()->error().has_value(), 15'000);
    QCOMPARE(m_workspace->browser()->error()->kind, LoadErrorKind::Timeout);
    QVERIFY2(
        m_workspace->browser()->error()->summary.contains(u'5'),
        qUtf8Printable(m_workspace->browser()->error()->summary));
}

void TestPreferences::aProxyForThisProgram()
{
    open();
    const auto proxyTo = [this](const QString &url) {
        ConnectionRoute route;
        route.programProxy = m_workspace->programProxy();
        return serviceProxy(QUrl(url), route);
    };
    const QString far = u"https://api.example.com/v2"_s;
    PreferencesDialog *dialog = openPage(u"Service"_s);
    auto *proxy = dialog->findChild<QComboBox *>(u"proxy"_s);
    auto *address = dialog->findChild<QLineEdit *>(u"proxyAddress"_s);
    QVERIFY(!address->isEnabled());
    choose(proxy, 1);
    QCOMPARE(m_settings->proxy.value(), u"none"_s);
    QCOMPARE(proxyTo(far).type(), QNetworkProxy::NoProxy);
    choose(proxy, 2);
    QVERIFY(address->isEnabled());
    dialog->activateWindow();
    address->setFocus();
    QTRY_VERIFY(address->hasFocus());
    QCOMPARE(m_settings->proxy.value(), u"none"_s); // until there is an address
    QTest::keyClicks(address, u"socks5://proxy.example.com:1081"_s);
    QTest::keyClick(address, Qt::Key_Tab);
    QCOMPARE(m_settings->proxy.value(), u"socks5://proxy.example.com:1081"_s);
    QCOMPARE(proxyTo(far).type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE(proxyName(proxyTo(far)), u"proxy.example.com:1081"_s);
    QCOMPARE(proxyTo(u"http://127.0.0.1:8000"_s).type(), QNetworkProxy::NoProxy); // not to this machine
    choose(proxy, 0);
    QVERIFY(m_settings->proxy.value().isEmpty());
    QVERIFY(proxyTo(far).hostName() != u"proxy.example.com");
}

void TestPreferences::aWrongProxyIsToldAndNotTaken()
{
    open();
    PreferencesDialog *dialog = openPage(u"Service"_s);
    auto *address = dialog->findChild<QLineEdit *>(u"proxyAddress"_s);
    auto *wrong = dialog->findChild<QLabel *>(u"wrongProxy"_s);
    choose(dialog->findChild<QComboBox *>(u"proxy"_s), 2);
    for (const auto &[typed, word] :
         {std::pair{u"ftp://proxy.example.com"_s, u"not the address"_s},
          std::pair{u"http://me:secret@proxy.example.com"_s, u"unprotected"_s}}) {
        dialog->activateWindow();
        address->setFocus();
        QTRY_VERIFY(address->hasFocus());
        address->selectAll();
        QTest::keyClicks(address, typed);
        QTest::keyClick(address, Qt::Key_Tab);
        QVERIFY(wrong->isVisible());
        QVERIFY2(wrong->text().contains(word), qUtf8Printable(wrong->text()));
        QCOMPARE(m_settings->proxy.value(), u"none"_s); // what was chosen on the way
    }
}

void TestPreferences::questionsAreListed()
{
    open();
    PreferencesDialog *dialog = openPage(u"Questions"_s);
    for (auto *setting : {&m_settings->confirmLargeFetch, &m_settings->confirmExportEnd}) {
        auto *check = dialog->findChild<QCheckBox *>(
            setting == &m_settings->confirmLargeFetch ? u"largeFetch"_s : u"exportEnd"_s);
        QVERIFY(check->isChecked());
        QTest::mouseClick(check, Qt::LeftButton, {}, {8, check->height() / 2});
        QVERIFY(!setting->value());
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(setting->value());
    }
}

void TestPreferences::anotherLanguage()
{
    openDemo();
    PreferencesDialog *dialog = openPage(u"General"_s);
    auto *language = dialog->findChild<QComboBox *>(u"language"_s);
    choose(language, language->findText(u"Deutsch"_s));
    QTRY_COMPARE(m_settings->language.value(), u"de"_s);
    QTRY_COMPARE(QLocale().language(), QLocale::German);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
