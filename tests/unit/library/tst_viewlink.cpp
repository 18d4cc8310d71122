// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "library/viewfile.h"
#include "library/viewlink.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

NamedView sample()
{
    NamedView view;
    view.name = u"Late fees & “refunds” 100%"_s;
    view.content.query = u"module:coherence -agent_version:1.2 \"late fee\" explanation:/a\\/b+=#&?/"_s;
    view.content.sort = {{u"score"_s, true}, {u"-odd,name"_s, false}};
    view.content.columns = {{u"score"_s, 9}, {u"agent:x,y"_s, 0}, {u"metadata.größe"_s, 12}};
    view.content.sessionSort = ViewSort{u"module_mean:a:b, -c"_s, true};
    view.content.page = u"sessions"_s;
    return view;
}

ViewLink sampleLink()
{
    ViewLink link;
    link.view = sample();
    link.baseUrl = QUrl(u"https://api.example.com/v2"_s);
    link.filter.setValue(Field::AgentName, u"Support & Ärger"_s);
    return link;
}

} // namespace

/// Views as files and as links.
class TestViewLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsReadAsItWasWritten()
    {
        const QString text = formatViewLink(sampleLink());
        QVERIFY2(text.startsWith("assay://view?name=Late%20fees"_L1), qPrintable(text));
        for (const QChar c : text) // it survives mails and shells
            QVERIFY2(
                c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\'' && c != u'<', qPrintable(text));
        for (const QString &written :
             {text, QString(u"  "_s + text + u"\n"_s), QUrl(text).toString(QUrl::FullyEncoded)}) {
            const auto link = parseViewLink(written);
            QVERIFY2(link, link ? "" : qPrintable(link.error()()));
            QVERIFY(link.value() == sampleLink());
        }
    }

    void aLinkMayHoldLittle()
    {
        for (const QString &text : {u"assay://view?name=All"_s, u"ASSAY://View/?name=All"_s}) {
            const auto link = parseViewLink(text);
            QVERIFY(link && link.value().view == (NamedView{u"All"_s, {}}));
            QVERIFY(link.value().baseUrl.isEmpty() && link.value().filter.isEmpty());
        }
        const ViewLink little{{u"All"_s, {}}, {}, {}};
        QCOMPARE(formatViewLink(little), u"assay://view?name=All"_s);
        QVERIFY(isViewLink(u" assay:anything"_s) && !isViewLink(u"https://assay"_s));
    }

    void aLinkHoldsNoUserOfTheService()
    {
        ViewLink link = sampleLink();
        link.baseUrl = QUrl(u"https://me:canary@api.example.com/v2"_s);
        QVERIFY(!formatViewLink(link).contains("canary"_L1));
    }

    void hostileLinksAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const QString trick = u"invisible"_s;
        const QString damaged = u"incomplete or damaged"_s;
        const QString service = u"not reached over HTTPS"_s;
        const QString secret = u"takes none from a link"_s;
        QTest::newRow("another scheme") << u"https://view?name=a"_s << u"no link to a view"_s;
        QTest::newRow("another host") << u"assay://run?name=a"_s << u"no link to a view"_s;
        QTest::newRow("a path") << u"assay://view/../x?name=a"_s << u"no link to a view"_s;
        QTest::newRow("a user") << u"assay://me@view?name=a"_s << u"no link to a view"_s;
        QTest::newRow("nothing") << u"assay://view"_s << damaged;
        QTest::newRow("no name") << u"assay://view?query=a"_s << u"needs a name"_s;
        QTest::newRow("twice") << u"assay://view?name=a&name=b"_s << damaged;
        QTest::newRow("half an escape") << u"assay://view?name=a%2"_s << damaged;
        QTest::newRow("no UTF-8") << u"assay://view?name=%ff%fe"_s << damaged;
        QTest::newRow("an overlong slash") << u"assay://view?name=%c0%af"_s << damaged;
        QTest::newRow("a blank") << u"assay://view?name=a b"_s << damaged;
        QTest::newRow("a fragment") << u"assay://view?name=a#b"_s << damaged;
        QTest::newRow("a key") << u"assay://view?name=a&api_key=b"_s << secret;
        QTest::newRow("a token") << u"assay://view?name=a&Access-Token=b"_s << secret;
        QTest::newRow("a password") << u"assay://view?name=a&password=b"_s << secret;
        QTest::newRow("something new") << u"assay://view?name=a&export=%2Fetc%2Fpasswd"_s << u"does not know"_s;
        QTest::newRow("turned name") << u"assay://view?name=a%E2%80%AEb"_s << trick;
        QTest::newRow("NUL") << u"assay://view?name=a%00b"_s << trick;
        QTest::newRow("a line break") << u"assay://view?name=a&query=b%0Ac"_s << trick;
        QTest::newRow("a wrong query") << u"assay://view?name=a&query=score%3A%3Cx"_s
                                       << u"The query of this link is wrong"_s;
        QTest::newRow("http") << u"assay://view?name=a&service=http%3A%2F%2Fapi.example.com"_s << service;
        QTest::newRow("a file") << u"assay://view?name=a&service=file%3A%2F%2F%2Fetc%2Fpasswd"_s << service;
        QTest::newRow("like this machine")
            << u"assay://view?name=a&service=http%3A%2F%2Flocalhost.example.com"_s << service;
        QTest::newRow("a service's user")
            << u"assay://view?name=a&service=https%3A%2F%2Fapi.example.com%40evil.example"_s << u"with a user"_s;
        QTest::newRow("a service's query")
            << u"assay://view?name=a&service=https%3A%2F%2Fevil.example%2F%3Fx%3D"_s << u"a query in its address"_s;
        QTest::newRow("a filter alone") << u"assay://view?name=a&fetch.agent_name=b"_s << damaged;
        QTest::newRow("no filter") << u"assay://view?name=a&service=https%3A%2F%2Fx.example&fetch.score=1"_s << damaged;
        QTest::newRow("a turned filter")
            << u"assay://view?name=a&service=https%3A%2F%2Fx.example&fetch.agent_name=b%E2%80%AE"_s << trick;
        QTest::newRow("a wide column") << u"assay://view?name=a&columns=score%3A99999999999"_s << damaged;
        QTest::newRow("no column") << u"assay://view?name=a&columns=,,"_s << damaged;
        QTest::newRow("many columns") << u"assay://view?name=a&columns="_s + u"a,"_s.repeated(101) + u'a'
                                      << u"too many"_s;
        QTest::newRow("long") << u"assay://view?name=a&query="_s + QString(30'000, u'x') << u"too long"_s;
    }
    void hostileLinksAreRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        const auto link = parseViewLink(text);
        QVERIFY(!link);
        QVERIFY2(link.error()().contains(said), qPrintable(link.error()()));
    }

    void thisMachineMayBeNamed()
    {
        const auto link = parseViewLink(u"assay://view?name=a&service=http%3A%2F%2Flocalhost%3A8000%2Fv2"_s);
        QVERIFY(link);
        QCOMPARE(link.value().baseUrl, QUrl(u"http://localhost:8000/v2"_s));
    }

    void aFileIsReadAsItWasWritten()
    {
        const std::vector<NamedView> views = {sample(), {u"All"_s, {}}};
        const QByteArray bytes = writeViewFile(views);
        const auto read = readViewFile(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error()()));
        QVERIFY(read.value() == views);
    }

    void theExampleOfTheDocumentIsRead()
    {
        QFile document(QStringLiteral(ASSAY_DOCS "/view-file.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QByteArray text = document.readAll();
        const qsizetype from = text.indexOf("```json\n") + 8;
        const auto read = readViewFile(text.sliced(from, text.indexOf("```", from) - from));
        QVERIFY2(read, read ? "" : qPrintable(read.error()()));
        QCOMPARE(read.value().size(), 2U);
        QCOMPARE(read.value()[0].content.sort.front(), (ViewSort{u"score"_s, false}));
        const auto link =
            parseViewLink(QString::fromUtf8(text.sliced(text.indexOf("assay://view?name")).split('\n')[0]));
        QVERIFY2(link, link ? "" : qPrintable(link.error()()));
        QVERIFY(link.value().view.content == read.value()[0].content);
    }

    void aFileOfViewsIsKnownByItsBeginning()
    {
        const std::vector<NamedView> views(100, NamedView{u"a"_s, {}});
        QVERIFY(startsLikeViewFile(writeViewFile(views).first(4'000)));
        QVERIFY(startsLikeViewFile(" {\"version\": 1, \"format\": \"assay-views\""));
        QVERIFY(!startsLikeViewFile("[{\"job_id\":\"assay-views\"}]"));
        QVERIFY(!startsLikeViewFile("{\"jobs\":[{\"explanation\":\"a \\\"assay-views\\\" file\"}]}"));
        QVERIFY(!startsLikeViewFile({}));
    }

    void whatIsNoFileOfViewsIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto file = [](const QByteArray &view) {
            return QByteArray(R"({"format":"assay-views","version":1,"views":[{"name":"a"},)" + view + "]}");
        };
        QTest::newRow("empty") << QByteArray() << u"not JSON"_s;
        QTest::newRow("cut off") << R"({"format":"assay-views")"_ba << u"not JSON"_s;
        QTest::newRow("jobs") << R"([{"job_id":"1"}])"_ba << u"no views of Assay"_s;
        QTest::newRow("a newer one") << R"({"format":"assay-views","version":2,"views":[]})"_ba << u"newer version"_s;
        QTest::newRow("no name")
            << file(R"({"query":"a"})")
            << u"View number 2 of this file can't be taken over, so none was. The view needs a name."_s;
        QTest::newRow("a number") << file("7") << u"View number 2"_s;
        QTest::newRow("a wrong width") << file(R"({"name":"b","columns":[{"field":"score","width":-4}]})")
                                       << u"View number 2"_s;
        QTest::newRow("a wrong sort") << file(R"({"name":"b","sort":["score"]})") << u"View number 2"_s;
        QTest::newRow("a turned name") << file("{\"name\":\"a\\u202eb\"}") << u"invisible"_s;
        QTest::newRow("too many") << "{\"format\":\"assay-views\",\"version\":1,\"views\":["_ba
                + QByteArray("{\"name\":\"a\"},").repeated(1'000) + "{\"name\":\"a\"}]}"
                                  << u"too many views: at most 1"_s;
        QTest::newRow("large") << QByteArray(4'000'001, ' ') << u"too large"_s;
    }
    void whatIsNoFileOfViewsIsTold()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        const auto read = readViewFile(bytes);
        QVERIFY(!read);
        QVERIFY2(read.error()().contains(said), qPrintable(read.error()()));
    }
};

} // namespace assay

QTEST_GUILESS_MAIN(assay::TestViewLink)
#include "tst_viewlink.moc"
