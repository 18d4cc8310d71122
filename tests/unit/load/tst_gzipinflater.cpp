// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>
#include <vector>

#include <QTest>

#include "core/load/gzipinflater.h"
#include "helpers/gzip.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

/// Hardly compressible, then very: blocks of several kinds.
QByteArray sampleText()
{
    std::mt19937 random(7);
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += static_cast<char>(random() % 256);
    for (int i = 0; i < 20'000; ++i)
        text += "job " + QByteArray::number(i);
    return text + QByteArray(200'000, 'x');
}

/// Unpacks data that comes in pieces of at most \p most bytes into pieces of \p room bytes.
QByteArray unpack(GzipInflater &inflater, const QByteArray &packed, std::size_t most, std::size_t room)
{
    QByteArray text;
    std::vector<char> piece(room);
    std::span<const char> left(packed.constData(), static_cast<std::size_t>(packed.size()));
    while (!left.empty()) {
        std::span<const char> come = left.first(std::min(most, left.size()));
        left = left.subspan(come.size());
        std::size_t size = 0;
        do {
            size = inflater.inflate(come, piece);
            text.append(piece.data(), static_cast<qsizetype>(size));
        } while (size == piece.size());
        if (!come.empty())
            return {}; // it must have been taken
    }
    return text;
}

} // namespace

class TestGzipInflater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksHoweverThePiecesAreCut_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("room");
        for (const int most : {1, 7, 1000, 100'000'000}) {
            for (const int room : {1, 1000, 40'000, 10'000'000})
                QTest::addRow("%d to %d", most, room) << most << room;
        }
    }

    void unpacksHoweverThePiecesAreCut()
    {
        QFETCH(int, most);
        QFETCH(int, room);
        const QByteArray text = sampleText();
        const QByteArray packed = gzip(text.left(150'000)) + gzip({}) + gzip(text.mid(150'000));
        GzipInflater inflater;
        const QByteArray unpacked = unpack(inflater, packed, std::size_t(most), std::size_t(room));
        QVERIFY(unpacked == text);
        QVERIFY(inflater.isWhole() && !inflater.isDamaged() && !inflater.hasTrailingBytes());
    }

    void takesHeadersWithAllTheirFields()
    {
        const QByteArray packed = gzip("text");
        QByteArray header = packed.left(10);
        header[3] = 0x04 | 0x08 | 0x10; // extra field, name, comment
        header += "\x03\x00"_ba + "abc" + "jobs.json"_ba + '\0' + "a comment" + '\0';
        for (const std::size_t most : {1U, 1000U}) {
            GzipInflater inflater;
            QCOMPARE(unpack(inflater, header + packed.mid(10), most, 1000), "text"_ba);
            QVERIFY(inflater.isWhole());
        }
    }

    void isWholeOnlyAtTheEndOfAMember()
    {
        const QByteArray text = "some text, some more of it";
        const QByteArray packed = gzip(text);
        for (qsizetype size = 0; size < packed.size(); ++size) {
            GzipInflater inflater;
            const QByteArray start = unpack(inflater, packed.left(size), 1000, 1000);
            QVERIFY(text.startsWith(start));
            QVERIFY2(!inflater.isWhole() && !inflater.isDamaged(), qPrintable(QString::number(size)));
        }
    }

    void noticesDamage()
    {
        const QByteArray text = sampleText().mid(90'000, 30'000);
        const QByteArray packed = gzip(text);
        for (qsizetype at = 10; at < packed.size(); at += at < packed.size() - 20 ? 97 : 1) {
            GzipInflater inflater;
            const QByteArray unpacked = unpack(inflater, withByteChanged(packed, at), 1000, 4000);
            QVERIFY2(!inflater.isWhole(), qPrintable(QString::number(at)));
            QVERIFY(unpacked.size() <= 100 * text.size());
        }
    }

    void refusesWhatIsNoGzip_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("JSON") << "[{\"job_id\":\"j\"}]"_ba;
        QTest::newRow("another method") << withByteChanged(gzip("text"), 2);
        QTest::newRow("zlib's own header") << QByteArray::fromHex("789c2b492d2e01000458 01c1");
    }

    void refusesWhatIsNoGzip()
    {
        QFETCH(QByteArray, data);
        GzipInflater inflater;
        QCOMPARE(unpack(inflater, data, 3, 1000), QByteArray());
        QVERIFY(inflater.isDamaged() && inflater.isDone());
    }

    void ignoresWhatFollowsTheLastMember()
    {
        for (const std::size_t most : {1U, 1000U}) {
            for (const QByteArray &behind : {"no gzip"_ba, "\x1f"_ba, "\x1f no gzip"_ba, QByteArray(50'000, '\0')}) {
                GzipInflater inflater;
                QCOMPARE(unpack(inflater, gzip("text") + behind, most, 1000), "text"_ba);
                QVERIFY(inflater.isWhole() && inflater.hasTrailingBytes() && !inflater.isDamaged());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestGzipInflater)
#include "tst_gzipinflater.moc"
