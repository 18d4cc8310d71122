// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <map>

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include "gui/actions/actionlist.h"
#include "gui/details/detailtabs.h"
#include "gui/palette/commandpalette.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/review/reviewdeck.h"
#include "gui/review/reviewdialog.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessionview.h"
#include "gui/table/jobtableview.h"
#include "gui/views/linkdialog.h"
#include "gui/views/viewdialog.h"
#include "gui/views/viewsdialog.h"
#include "gui/window/jobspage.h"
#include "helpers/accessibilitywalk.h"
#include "helpers/demowindow.h"
#include "library/viewlink.h"
#include "models/sessionlist.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

/// Checks each dialog and page that the window opens for users of a keyboard, a screen reader or large fonts. What is
/// always in the window is checked in tst_accessibility.
class TestAccessibleParts : public QObject, private DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_font = QApplication::font();
        setUp();
        m_language->choose(u"en"_s);
    }
    void cleanup()
    {
        m_link.reset();
        tearDown();
        QApplication::setFont(m_font);
    }
    void everyControlHasANameAndARole_data() { addParts(); }
    void everyControlHasANameAndARole();
    void tabReachesEveryControlAndComesBack_data() { addParts(); }
    void tabReachesEveryControlAndComesBack();
    void textIsNotCutAtDoubleFontSize_data() { addParts(); }
    void textIsNotCutAtDoubleFontSize();

private:
    struct Part
    {
        int controls; ///< that it has at least
        std::function<QWidget *()> open;
    };

    [[nodiscard]] std::map<QString, Part> parts();
    void addParts();
    [[nodiscard]] QWidget *open(const QString &part);

    /// The part that is visible; null when none comes.
    template <typename Widget> [[nodiscard]] QWidget *shown()
    {
        Widget *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Widget *each : window().findChildren<Widget *>()) {
                if (each->isVisible())
                    found = each;
            }
            return found != nullptr;
        });
        return found;
    }
    template <typename Widget> [[nodiscard]] QWidget *after(const QString &action)
    {
        QAction *run = window().actions()->action(action);
        if (!QTest::qWaitFor([run] { return run->isEnabled(); })) // a review waits for the marks
            return nullptr;
        run->trigger();
        return shown<Widget>();
    }
    [[nodiscard]] QWidget *preferences(int page)
    {
        QWidget *dialog = after<PreferencesDialog>(u"app.preferences"_s);
        if (dialog)
            dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
        return dialog;
    }
    [[nodiscard]] QWidget *deck()
    {
        QWidget *dialog = after<ReviewDialog>(u"review.start"_s);
        if (!dialog)
            return nullptr;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"start"_s), Qt::LeftButton);
        QWidget *deck = shown<ReviewDeck>();
        if (deck) // it has the focus, but Tab stops only at what is on it
            deck->findChild<QToolButton *>(u"reviewNext"_s)->setFocus();
        return deck;
    }
    [[nodiscard]] QWidget *link();
    [[nodiscard]] QWidget *sessions();
    [[nodiscard]] QWidget *detail(const QString &tab);

    QFont m_font;
    std::unique_ptr<LinkDialog> m_link;
};

QWidget *TestAccessibleParts::link()
{
    ViewLink link;
    link.view.name = u"Incoherent answers"_s;
    link.view.content.query = u"module:coherence score:<5 -agent_version:1.2 \"late fee\""_s;
    link.view.content.sort = {{u"score"_s, false}};
    link.view.content.sessionSort = {u"turns"_s, true};
    link.view.content.columns = {{u"score"_s, 9}, {u"module"_s, 0}, {u"explanation"_s, 0}};
    link.baseUrl = QUrl(u"https://scores.example.com/v2"_s);
    link.filter.setValue(Field::AgentName, u"Support agent"_s);
    m_link = std::make_unique<LinkDialog>(link, false);
    m_link->show();
    return m_link.get();
}

QWidget *TestAccessibleParts::sessions()
{
    window().page()->setPage(JobsPage::Page::Sessions);
    SessionsPage *page = window().page()->sessions();
    return QTest::qWaitFor([&] { return page->list()->model()->rowCount() > 0; }) ? page : nullptr;
}

QWidget *TestAccessibleParts::detail(const QString &tab)
{
    auto *tabs = window().findChild<DetailTabs *>();
    tabs->showPage(tab);
    auto *session = window().findChild<SessionView *>();
    const bool isThere = tab != u"session"_s || QTest::qWaitFor([&] { return session->showsMap(); });
    return isThere ? tabs : nullptr;
}

std::map<QString, TestAccessibleParts::Part> TestAccessibleParts::parts()
{
    return {
        {u"preferences: general"_s, {5, [this] { return preferences(0); }}},
        {u"preferences: scores"_s, {5, [this] { return preferences(1); }}},
        {u"preferences: service"_s, {5, [this] { return preferences(2); }}},
        {u"preferences: questions"_s, {4, [this] { return preferences(3); }}},
        {u"preferences: keys"_s, {3, [this] { return preferences(4); }}},
        {u"save a view"_s, {4, [this] { return after<ViewDialog>(u"view.saveAs"_s); }}},
        {u"views"_s, {6, [this] { return after<ViewsDialog>(u"view.manage"_s); }}},
        {u"a link"_s, {2, [this] { return link(); }}},
        {u"start of a review"_s, {5, [this] { return after<ReviewDialog>(u"review.start"_s); }}},
        {u"a job of a review"_s, {10, [this] { return deck(); }}},
        {u"actions"_s, {2, [this] { return after<CommandPalette>(u"app.palette"_s); }}},
        {u"sessions"_s, {2, [this] { return sessions(); }}},
        {u"a job"_s, {8, [this] { return detail(u"job"_s); }}},
        {u"a session"_s, {3, [this] { return detail(u"session"_s); }}},
        {u"a conversation"_s, {2, [this] { return detail(u"conversation"_s); }}},
    };
}

void TestAccessibleParts::addParts()
{
    QTest::addColumn<QString>("part");
    for (const auto &[name, part] : parts())
        QTest::newRow(qPrintable(name)) << name;
}

QWidget *TestAccessibleParts::open(const QString &part)
{
    SavedView view;
    view.name = u"Incoherent answers"_s;
    view.shortcut = 1;
    m_library->views().add(view);
    m_library->library().waitForWork();
    openDemo();
    window().selectFirstJob();
    window().page()->table()->setFocus();
    QWidget *opened = parts().at(part).open();
    QApplication::processEvents();
    return opened;
}

void TestAccessibleParts::everyControlHasANameAndARole()
{
    QFETCH(QString, part);
    QWidget *opened = open(part);
    QVERIFY(opened && opened->isVisible());
    const QStringList found = nameless(*opened, parts().at(part).controls);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccessibleParts::tabReachesEveryControlAndComesBack()
{
    QFETCH(QString, part);
    QWidget *opened = open(part);
    QVERIFY(opened);
    QWidget *top = opened->window();
    top->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(top));
    QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->window() == top, "no control has the focus");
    const bool liesOver = qobject_cast<CommandPalette *>(opened) != nullptr;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const TabRound round = goRound(liesOver ? *opened : *top, key);
        QVERIFY2(round.stops >= (liesOver ? 1 : 2), qPrintable(QString::number(round.stops)));
        QVERIFY2(round.missed.isEmpty(), qPrintable(round.missed.join(u'\n')));
        QVERIFY(round.cameBack);
    }
}

void TestAccessibleParts::textIsNotCutAtDoubleFontSize()
{
    QFETCH(QString, part);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    QWidget *opened = open(part);
    QVERIFY(opened);
    window().resize(1920, 1200);
    QApplication::processEvents();
    const QStringList faults = WindowWalk(opened->window()).clipped();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestAccessibleParts)
#include "tst_accessibleparts.moc"
