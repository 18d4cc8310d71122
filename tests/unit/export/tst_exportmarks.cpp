// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QTest>

#include "core/store/markcolumn.h"
#include "export/exportcolumns.h"
#include "export/exportjob.h"
#include "helpers/jobsfromjson.h"

namespace assay {

class TestExportMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasColumnsOfTheirOwn()
    {
        QCOMPARE(
            written(ExportFormat::Csv, false),
            QByteArray("job_id,assay_marks,assay_own_score,assay_note,assay_drawn,assay_score_hidden\r\n"
                       "a,flag star disagree,7.5,\"=two\nlines, \"\"quoted\"\"\",true,false\r\n"
                       "b,,,,,\r\n"
                       "c,flag,,,,\r\n"));
    }

    void theGuardCoversNotes()
    {
        DelimitedOptions options;
        options.guardFormulas = true;
        QVERIFY(written(ExportFormat::Csv, false, options).contains("\"'=two\n"));
    }

    void jsonHasOneKey()
    {
        const QByteArray mark = "\"assay_marks\":{\"marks\":[\"flag\",\"star\",\"disagree\"],\"own_score\":7.5,"
                                "\"note\":\"=two\\nlines, \\\"quoted\\\"\",\"drawn\":true,\"score_hidden\":false}";
        QCOMPARE(
            written(ExportFormat::Ndjson, false),
            QByteArray(
                R"({"job_id":"a",)" + mark + "}\n" + R"({"job_id":"b"})" + "\n"
                + R"({"job_id":"c","assay_marks":{"marks":["flag"]}})" + "\n"));
        // Whole jobs, too, with all that was sent.
        QCOMPARE(
            written(ExportFormat::Ndjson, true),
            QByteArray(
                R"({"job_id":"a","score":3,"extra":[1],)" + mark + "}\n" + R"({"job_id":"b"})" + "\n"
                + R"({"job_id":"c","assay_marks":{"marks":["flag"]}})" + "\n"));
    }

    void jsonHasOnlyTheWantedParts()
    {
        const QByteArray note = "\"assay_marks\":{\"note\":\"=two\\nlines, \\\"quoted\\\"\"}";
        const QByteArray flag = "\"assay_marks\":{\"marks\":[\"flag\"]}";
        const QByteArray b = "{\"job_id\":\"b\"}\n";
        QCOMPARE(
            written(ExportFormat::Ndjson, false, {}, {keyColumn(MarkPart::Note)}),
            "{\"job_id\":\"a\"," + note + "}\n" + b + "{\"job_id\":\"c\"}\n");
        QCOMPARE(
            written(ExportFormat::Ndjson, true, {}, {keyColumn(MarkPart::Marks)}).split('\n').at(2),
            "{\"job_id\":\"c\"," + flag + '}');
        QVERIFY(!written(ExportFormat::Ndjson, false, {}, {}).contains("assay"));
    }

private:
    static QByteArray written(
        ExportFormat format, bool isWhole, const DelimitedOptions &options = {},
        const std::vector<ExportColumn> &parts = markColumns())
    {
        ExportRequest request;
        request.store = test::jobsFromJson(R"([{"job_id":"a","score":3,"extra":[1]},{"job_id":"b"},{"job_id":"c"}])");
        JobMark all;
        all.flags = markBit(MarkFlag::Flag) | markBit(MarkFlag::Star) | markBit(MarkFlag::Disagree)
            | markBit(MarkFlag::Score) | markBit(MarkFlag::Note);
        all.score = 7.5;
        all.note = "=two\nlines, \"quoted\"";
        all.wasDrawn = true;
        JobMark flag;
        flag.flags = markBit(MarkFlag::Flag);
        request.marks = MarkColumn::of(*request.store, 3, {{"a", all}, {"c", flag}});
        request.rows = AllRows{3};
        request.columns = {keyColumn(Field::JobId)};
        for (const ExportColumn &column : parts)
            request.columns.push_back(column);
        request.wholeJobs = isWhole;
        request.format = format;
        request.options = options;
        QBuffer file;
        if (!file.open(QIODevice::WriteOnly) || runExport(request, file).outcome != ExportResult::Outcome::Done)
            return {};
        return file.data();
    }
};

} // namespace assay

QTEST_APPLESS_MAIN(assay::TestExportMarks)
#include "tst_exportmarks.moc"
