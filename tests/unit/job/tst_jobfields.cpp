// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>
#include <string>

#include <QTest>

#include "core/job/jobcolumn.h"
#include "core/job/servicefilter.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestJobFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsFoundByItsKey()
    {
        std::set<QString> keys;
        const std::vector<JobColumn> all = JobColumn::all();
        QCOMPARE(all.size(), JobColumn::Count);
        for (const JobColumn column : all) {
            QVERIFY(!column.title().isEmpty());
            QVERIFY(keys.insert(column.key()).second);
            QVERIFY(JobColumn::byKey(column.key()) == column);
            QVERIFY(JobColumn::at(column.index()) == column);
            QVERIFY(column.field().has_value() != column.markPart().has_value());
        }
        QVERIFY(all.front() == Field::Score);
        QVERIFY(all.back() == MarkPart::ScoreHidden);
        QVERIFY(!JobColumn::byKey(u"agent"_s)); // an alias
        QVERIFY(!JobColumn::byKey(QString()));
    }

    void keysAreThoseOfTheReferenceInItsOrder();
    void theServiceFiltersByNine();
    void columnsAreAPermutation();
    void kindsFitTheirUses();
    void everyFieldHasTitles();
    void looksKeysUpAtTheirLevel();
    void theServiceFilterTakesItsFieldsOnly();
};

void TestJobFields::keysAreThoseOfTheReferenceInItsOrder()
{
    const std::vector<std::string> expected{
        "job_id",
        "customer_id",
        "project_id",
        "agent_name",
        "agent_version",
        "agent_session_id",
        "agent_turn",
        "agent_workflow_name",
        "agent_workflow_version",
        "agent_workflow_session_id",
        "batch_definition_id",
        "batch_execution_id",
        "tool_id",
        "tool_instance_id",
        "tool_execution_id",
        "module",
        "status",
        "score",
        "explanation"};
    std::vector<std::string> keys;
    for (const FieldInfo &info : jobFields())
        keys.emplace_back(info.key);
    QCOMPARE(keys, expected);
    QCOMPARE(
        std::count_if(jobFields().begin(), jobFields().end(), [](auto &f) { return isIdentityField(f.field); }), 14);
    for (const FieldInfo &info : jobFields()) {
        QCOMPARE(isIdentityField(info.field), info.level == FieldLevel::Identity);
        QCOMPARE(&fieldInfo(info.field), &info);
    }
}

void TestJobFields::theServiceFiltersByNine()
{
    QStringList keys;
    for (const FieldInfo &info : jobFields()) {
        if (info.serviceFilter)
            keys.append(fieldKey(info.field));
    }
    QCOMPARE(
        keys,
        (QStringList{
            u"agent_name"_s, u"agent_version"_s, u"agent_session_id"_s, u"agent_workflow_name"_s,
            u"agent_workflow_version"_s, u"agent_workflow_session_id"_s, u"tool_id"_s, u"tool_instance_id"_s,
            u"tool_execution_id"_s}));
    for (const QString &key : keys)
        QCOMPARE(fieldKey(*serviceFilterByKey(key)), key);
    for (const QString &key : {u"module"_s, u"job_id"_s, u"batch_definition_id"_s, u"AGENT_NAME"_s, u""_s})
        QVERIFY(!serviceFilterByKey(key));
}

void TestJobFields::columnsAreAPermutation()
{
    std::set<int> columns;
    for (const FieldInfo &info : jobFields())
        columns.insert(info.column);
    QCOMPARE(columns.size(), FieldCount);
    QCOMPARE(*columns.rbegin(), static_cast<int>(FieldCount) - 1);
}

void TestJobFields::kindsFitTheirUses()
{
    for (const FieldInfo &info : jobFields()) {
        if (info.facet)
            QVERIFY2(isDictionaryField(info.field), info.key.data());
        if (info.serviceFilter)
            QVERIFY2(info.level == FieldLevel::Identity, info.key.data());
        QCOMPARE(info.kind == FieldKind::Score, info.field == Field::Score);
        QCOMPARE(info.kind == FieldKind::Integer, info.field == Field::AgentTurn);
        QCOMPARE(info.kind == FieldKind::LongText, info.field == Field::Explanation);
        if (info.key.ends_with("_id"))
            QCOMPARE(info.kind, FieldKind::Id);
        if (info.key.ends_with("_version"))
            QCOMPARE(info.kind, FieldKind::Version);
    }
}

void TestJobFields::everyFieldHasTitles()
{
    std::set<QString> titles;
    for (const FieldInfo &info : jobFields()) {
        titles.insert(fieldTitle(info.field));
        QVERIFY(!fieldTitleInGroup(info.field).isEmpty());
        QVERIFY(!groupTitle(info.group).isEmpty());
    }
    QCOMPARE(titles.size(), FieldCount);
    QVERIFY(!titles.contains(QString()));
}

void TestJobFields::looksKeysUpAtTheirLevel()
{
    for (const FieldInfo &info : jobFields()) {
        const FieldLevel other = info.level == FieldLevel::Job ? FieldLevel::Identity : FieldLevel::Job;
        QCOMPARE(fieldByKey(info.level, info.key), std::optional(info.field));
        QVERIFY(!fieldByKey(other, info.key));
    }
    QVERIFY(!fieldByKey(FieldLevel::Job, "agent_identity_context"));
    QVERIFY(!fieldByKey(FieldLevel::Job, ""));
}

void TestJobFields::theServiceFilterTakesItsFieldsOnly()
{
    ServiceFilter filter;
    QVERIFY(filter.isEmpty());
    filter.setValue(Field::ToolId, u"search"_s);
    filter.setValue(Field::AgentName, u" a/b?ü "_s);
    filter.setValue(Field::Module, u"correctness"_s);
    QCOMPARE(filter.value(Field::AgentName), u" a/b?ü "_s);
    QCOMPARE(filter.value(Field::Module), QString());
    QCOMPARE(filter.values().size(), std::size_t{2});
    QCOMPARE(filter.values().begin()->first, Field::AgentName);
    filter.setValue(Field::ToolId, QString());
    filter.setValue(Field::AgentName, u""_s);
    QCOMPARE(filter, ServiceFilter());
}

QTEST_GUILESS_MAIN(TestJobFields)
#include "tst_jobfields.moc"
