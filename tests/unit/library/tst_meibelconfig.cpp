// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "library/meibelconfig.h"

using namespace Qt::StringLiterals;

namespace assay {

class TestMeibelConfig : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes)
    {
        QString path = m_folder.filePath(u"config.yaml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return path;
    }

private Q_SLOTS:
    void allValuesAreTaken()
    {
        const auto config =
            MeibelConfig::read(write("# made by the program\napi_key: ' sk-1 '\ntoken: \"t-2\"\nbase_url: "
                                     "https://api.example.com/v2\nproject_id: 0815\nother: [1, {a: 2}]\n"));
        QVERIFY(config);
        QCOMPARE(config.value().key.text(), u"sk-1"_s);
        QCOMPARE(config.value().token.text(), u"t-2"_s);
        QCOMPARE(config.value().baseUrl, u"https://api.example.com/v2"_s);
        QCOMPARE(config.value().projectId, u"0815"_s); // not the number
        const QString warning = config.value().warning()();
        QVERIFY2(warning.contains("plain text"_L1) && warning.contains("config.yaml"_L1), qPrintable(warning));
        QVERIFY(!warning.contains("sk-1"_L1));
    }

    void someValuesAreEnough()
    {
        const auto config = MeibelConfig::read(write("base_url: http://localhost:8000/v2\napi_key: ~\n"));
        QVERIFY(config && config.value().key.isEmpty() && config.value().token.isEmpty());
        QVERIFY(!config.value().warning());
    }

    void whatIsNoneIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QString wrong = u"it is not YAML, or a value in it is not a text"_s;
        QTest::newRow("no YAML") << "api_key: [canary-99\n"_ba << wrong;
        QTest::newRow("a tab") << "a:\n\t- canary-99"_ba << wrong;
        QTest::newRow("a list") << "- api_key\n- canary-99\n"_ba << wrong;
        QTest::newRow("a text") << "canary-99"_ba << wrong;
        QTest::newRow("a key that is a list") << "api_key: [canary-99]"_ba << wrong;
        QTest::newRow("a key that is a map") << "api_key: {canary: 99}"_ba << wrong;
        QTest::newRow("a very long key") << "api_key: "_ba + QByteArray(9'000, 'x') << wrong;
        QTest::newRow("bytes") << QByteArray(1'000, '\xff') << wrong;
        QTest::newRow("NUL") << QByteArray(1'000, '\0') << wrong;
        QTest::newRow("deep") << QByteArray(60'000, '[') << wrong;
        QTest::newRow("an unknown alias") << "api_key: *canary"_ba << wrong;
        QTest::newRow("large") << "a: "_ba + QByteArray(70'000, 'x') << u"too large"_s;
        QTest::newRow("empty") << QByteArray() << u"holds neither"_s;
        QTest::newRow("nothing of it") << "colour: red\n"_ba << u"holds neither"_s;
    }
    void whatIsNoneIsTold()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        const auto config = MeibelConfig::read(write(bytes));
        QVERIFY(!config);
        const QString text = config.error()();
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY2(text.contains("config.yaml"_L1) && !text.contains("canary"_L1), qPrintable(text));
    }

    void aliasesDoNotGrow()
    {
        QByteArray bytes = "a0: &a0 [x]\n";
        for (int i = 1; i < 60; ++i)
            bytes += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1)
                + ", *a" + QByteArray::number(i - 1) + "]\n";
        const auto config = MeibelConfig::read(write(bytes + "project_id: p\n"));
        QVERIFY(config);
        QCOMPARE(config.value().projectId, u"p"_s);
    }

    void aMissingFileIsTold()
    {
        QVERIFY(MeibelConfig::read(m_folder.filePath(u"none.yaml"_s)).error()().contains("There is no file"_L1));
        QVERIFY(MeibelConfig::read(m_folder.path()).error()().contains("can't be read"_L1));
        QVERIFY(MeibelConfig::defaultPath().endsWith("/.meibel/config.yaml"_L1));
    }
};

} // namespace assay

QTEST_GUILESS_MAIN(assay::TestMeibelConfig)
#include "tst_meibelconfig.moc"
