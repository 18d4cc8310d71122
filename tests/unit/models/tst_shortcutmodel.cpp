// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/shortcutmodel.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestShortcutModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreGivenAndTaken();
    void twoActionsNeverHaveTheSameKeys();
    void findsByNameAndByKeys();
    void resetGivesAllTheirKeysBack();
};

namespace {

std::vector<Shortcut> three()
{
    const QKeySequence open(u"Ctrl+O"_s);
    const QKeySequence fetch(u"F5"_s);
    return {
        {u"open"_s, u"Open"_s, open, open},
        {u"fetch"_s, u"Fetch"_s, fetch, fetch},
        {u"demo"_s, u"Demo Data"_s, {}, {}}};
}

} // namespace

void TestShortcutModel::keysAreGivenAndTaken()
{
    ShortcutModel model(three());
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy changed(&model, &ShortcutModel::keysChanged);
    model.setKeys(2, QKeySequence(u"Ctrl+D"_s));
    QCOMPARE(model.shortcut(2).keys, QKeySequence(u"Ctrl+D"_s));
    model.setKeys(0, {});
    QVERIFY(model.shortcut(0).keys.isEmpty());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].toString(), u"open"_s);
    model.setKeys(0, {});
    QCOMPARE(changed.size(), 2); // nothing has changed
}

void TestShortcutModel::twoActionsNeverHaveTheSameKeys()
{
    ShortcutModel model(three());
    QCOMPARE(model.clash(2, QKeySequence(u"F5"_s))->id, u"fetch"_s);
    QVERIFY(!model.clash(1, QKeySequence(u"F5"_s)));
    QVERIFY(!model.clash(2, {}));
    model.setKeys(2, QKeySequence(u"F5"_s));
    QVERIFY(model.shortcut(1).keys.isEmpty());
    QCOMPARE(model.shortcut(2).keys, QKeySequence(u"F5"_s));
}

void TestShortcutModel::findsByNameAndByKeys()
{
    ShortcutModel model(three());
    model.setFilter(u"dATA"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.shortcut(0).id, u"demo"_s);
    model.setKeys(0, QKeySequence(u"Ctrl+O"_s)); // of one that is not listed
    model.setFilter(u"ctrl+o"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.shortcut(0).id, u"demo"_s);
    model.setFilter({});
    QVERIFY(model.shortcut(0).keys.isEmpty());
}

void TestShortcutModel::resetGivesAllTheirKeysBack()
{
    ShortcutModel model(three());
    model.setKeys(2, QKeySequence(u"F5"_s));
    model.reset();
    QCOMPARE(model.shortcut(1).keys, QKeySequence(u"F5"_s));
    QVERIFY(model.shortcut(2).keys.isEmpty());
}

QTEST_MAIN(TestShortcutModel)
#include "tst_shortcutmodel.moc"
