// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <string_view>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "library/librarydatabase.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Kind = LibraryError::Kind;

LibraryOptions optionsFor(const QString &path)
{
    LibraryOptions options;
    options.path = path;
    options.patience = std::chrono::milliseconds(200);
    return options;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QVariant valueOf(LibraryDatabase &database, const QString &sql)
{
    QVariant value;
    if (database.read(sql, {}, [&value](const QSqlQuery &row) { value = row.value(0); }))
        return u"failed"_s;
    return value;
}

std::optional<LibraryError> addFact(LibraryDatabase &database, const QString &name)
{
    return database.change([&] { return database.run(u"INSERT INTO facts (name, value) VALUES (?, 1)"_s, {name}); });
}

QString textOf(const std::optional<LibraryError> &error)
{
    return error ? error->text() : QString();
}

#ifdef Q_OS_LINUX
/// A folder that this process can't write to as long as this lives: also as root, which permissions don't stop.
class Unprivileged
{
public:
    explicit Unprivileged(const QString &folder)
        : m_folder(folder)
    {
        const QByteArray path = QFile::encodeName(folder);
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            (void)chmodPath(folder + u'/' + name, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        (void)chmodPath(folder, Readable);
        if (geteuid() == 0)
            m_wasRoot = setresuid(Nobody, Nobody, 0) == 0; // access() asks for the real user
    }
    ~Unprivileged()
    {
        if (m_wasRoot)
            (void)setresuid(0, 0, 0);
        (void)chmodPath(m_folder, Readable | QFile::WriteOwner);
    }

    static bool letIn(const QString &folder) { return chmodPath(folder, Readable | QFile::WriteOwner); }

private:
    static constexpr uid_t Nobody = 65534;
    static constexpr QFile::Permissions Readable =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    static bool chmodPath(const QString &path, QFile::Permissions permissions)
    {
        return QFile::setPermissions(path, permissions);
    }

    QString m_folder;
    bool m_wasRoot = false;
};
#endif

} // namespace

class TestLibraryDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"kept/library.sqlite"_s);
    }

    void aNewOneIsMadeForTheUserAlone()
    {
        LibraryDatabase database(optionsFor(m_path));
        QVERIFY2(!database.refusal(), qPrintable(textOf(database.refusal())));
        QVERIFY(database.isWritable() && !database.notice());
        QCOMPARE(valueOf(database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(valueOf(database, u"PRAGMA synchronous"_s).toInt(), 2); // FULL
        QCOMPARE(valueOf(database, u"PRAGMA foreign_keys"_s).toInt(), 1);
        QCOMPARE(valueOf(database, u"PRAGMA user_version"_s).toInt(), static_cast<int>(librarySchema().size()));
        QVERIFY(!addFact(database, u"one"_s));
#ifdef Q_OS_UNIX
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        for (const QString &path : {m_path, QString(m_path + u"-wal"_s), QString(m_path + u"-shm"_s)})
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
#endif
    }

    void aLargeChangeIsMovedIntoTheFileWhenThereIsTime()
    {
        LibraryDatabase database(optionsFor(m_path));
        constexpr int Facts = 800;
        const QString filler(16'000, u'x'); // four pages
        QVERIFY(!database.change([&] {
            std::optional<LibraryError> failure;
            for (int i = 0; i < Facts && !failure; ++i)
                failure = database.run(
                    u"INSERT INTO facts (name, value) VALUES (?, 1)"_s, {QVariant(QString::number(i) + filler)});
            return failure;
        }));
        const qint64 needed = Facts * qint64(filler.size());
        QVERIFY(QFileInfo(m_path).size() < needed); // the commit did not wait for it
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM facts"_s).toInt(), Facts);
        database.settle();
        QVERIFY(QFileInfo(m_path).size() > needed);
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM facts"_s).toInt(), Facts);
    }

    void whatIsKeptIsThereAgain()
    {
        {
            LibraryDatabase database(optionsFor(m_path));
            QVERIFY(!addFact(database, u"one"_s));
        }
        LibraryDatabase database(optionsFor(m_path));
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM facts"_s).toInt(), 1);
    }

    void aChangeIsKeptWholeOrNotAtAll()
    {
        LibraryDatabase database(optionsFor(m_path));
        const std::optional<LibraryError> error = database.change([&]() -> std::optional<LibraryError> {
            if (auto failure = database.run(u"INSERT INTO facts (name, value) VALUES ('one', 1)"_s))
                return failure;
            return database.run(u"INSERT INTO facts (name, value) VALUES ('one', 2)"_s);
        });
        QVERIFY(error && error->kind == Kind::Failed && error->detail.contains("UNIQUE"_L1));
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM facts"_s).toInt(), 0);
        const auto change = [&] {
            return database.change([&]() -> std::optional<LibraryError> {
                (void)database.run(u"INSERT INTO facts (name, value) VALUES ('one', 1)"_s);
                throw std::bad_alloc();
            });
        };
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)change());
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM facts"_s).toInt(), 0);
        QVERIFY(!addFact(database, u"two"_s)); // no transaction is left open
    }

    void foreignKeysAreChecked()
    {
        LibraryDatabase database(optionsFor(m_path));
        const auto error = database.change(
            [&] { return database.run(u"INSERT INTO marks VALUES (77, 'job', 1, NULL, NULL, 0, 0, 0, 1)"_s); });
        QVERIFY(error && error->detail.contains("FOREIGN KEY"_L1));
    }

    void anOlderOneIsCopiedAndMigrated()
    {
        static constexpr std::array<std::string_view, 1> First = {"CREATE TABLE facts (name TEXT, value)"};
        static constexpr std::array<std::string_view, 2> Second = {
            "ALTER TABLE facts ADD COLUMN note TEXT", "UPDATE facts SET note = 'migrated'"};
        static constexpr std::array<SchemaStep, 2> Schema = {First, Second};
        {
            LibraryDatabase old(optionsFor(m_path), std::span(Schema).first(1));
            QVERIFY(!addFact(old, u"one"_s));
        }
        LibraryDatabase database(optionsFor(m_path), Schema);
        QVERIFY2(!database.refusal(), qPrintable(textOf(database.refusal())));
        QCOMPARE(valueOf(database, u"SELECT note FROM facts"_s).toString(), u"migrated"_s);
        QCOMPARE(valueOf(database, u"PRAGMA user_version"_s).toInt(), 2);
        LibraryDatabase copy(optionsFor(m_path + u".version-1"_s), std::span(Schema).first(1));
        QCOMPARE(valueOf(copy, u"SELECT name FROM facts"_s).toString(), u"one"_s);
        QCOMPARE(valueOf(copy, u"PRAGMA user_version"_s).toInt(), 1);
    }

    void aMigrationThatFailsChangesNothing()
    {
        static constexpr std::array<std::string_view, 1> First = {"CREATE TABLE facts (name TEXT, value)"};
        static constexpr std::array<std::string_view, 2> Second = {"DELETE FROM facts", "this is no SQL"};
        static constexpr std::array<SchemaStep, 2> Schema = {First, Second};
        {
            LibraryDatabase old(optionsFor(m_path), std::span(Schema).first(1));
            QVERIFY(!addFact(old, u"one"_s));
        }
        {
            const LibraryDatabase database(optionsFor(m_path), Schema);
            QVERIFY(database.refusal() && database.refusal()->kind == Kind::Failed);
        }
        LibraryDatabase old(optionsFor(m_path), std::span(Schema).first(1));
        QCOMPARE(valueOf(old, u"SELECT name FROM facts"_s).toString(), u"one"_s);
    }

    void aNewerOneIsLeftAsItIs()
    {
        {
            LibraryDatabase database(optionsFor(m_path));
            QVERIFY(!database.run(u"PRAGMA user_version = 99"_s));
            QVERIFY(!database.read(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, {}));
        }
        const QByteArray before = contentOf(m_path);
        LibraryDatabase database(optionsFor(m_path));
        QVERIFY(database.refusal() && database.refusal()->kind == Kind::Newer);
        QVERIFY(textOf(database.refusal()).contains("newer version"_L1));
        QCOMPARE(addFact(database, u"one"_s)->kind, Kind::Newer);
        QCOMPARE(contentOf(m_path), before);
        QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files), QStringList{u"library.sqlite"_s});
    }

    void aDamagedOneIsSetAside_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"header", "truncated", "middle", "text", "zeros"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aDamagedOneIsSetAside()
    {
        QFETCH(const QString, how);
        {
            LibraryDatabase database(optionsFor(m_path));
            QVERIFY(!database.change([&]() -> std::optional<LibraryError> {
                for (int i = 0; i < 2'000; ++i) {
                    if (auto error =
                            database.run(u"INSERT INTO facts (name, value) VALUES (?, 1)"_s, {u"fact-%1"_s.arg(i)}))
                        return error;
                }
                return std::nullopt;
            }));
        }
        QByteArray bytes = contentOf(m_path);
        if (how == "header"_L1)
            bytes.replace(0, 16, QByteArray(16, 'x'));
        else if (how == "truncated"_L1)
            bytes.truncate(bytes.size() / 2);
        else if (how == "middle"_L1)
            bytes.replace(4'096, bytes.size() - 4'096, QByteArray(bytes.size() - 4'096, '\x5a'));
        else if (how == "text"_L1)
            bytes = "This is no library.\n";
        else
            bytes.fill('\0');
        QVERIFY(write(m_path, bytes));
        {
            LibraryDatabase database(optionsFor(m_path));
            QVERIFY2(!database.refusal(), qPrintable(textOf(database.refusal())));
            QVERIFY(database.notice());
            const QString aside = m_path + u".damaged"_s;
            QVERIFY2(database.notice()().contains(QDir::toNativeSeparators(aside)), qPrintable(database.notice()()));
            QCOMPARE(contentOf(aside), bytes);
            QCOMPARE(valueOf(database, u"SELECT count(*) FROM facts"_s).toInt(), 0);
            QVERIFY(!addFact(database, u"one"_s));
        }
        // A second one does not overwrite the first.
        QVERIFY(write(m_path, "Once more.\n"));
        LibraryDatabase database(optionsFor(m_path));
        QVERIFY(!database.refusal());
        QCOMPARE(contentOf(m_path + u".damaged"_s), bytes);
        QCOMPARE(contentOf(m_path + u".damaged-2"_s), "Once more.\n"_ba);
    }

    void filesOfOthersAreLeftAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isDatabase");
        QTest::newRow("a text") << u"thesis.txt"_s << false;
        QTest::newRow("a database") << u"other.sqlite"_s << true;
    }
    void filesOfOthersAreLeftAsTheyAre()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isDatabase);
        const QString path = m_folder->filePath(name);
        if (isDatabase) {
            static constexpr std::array<std::string_view, 1> First = {"CREATE TABLE theirs (name TEXT)"};
            static constexpr std::array<SchemaStep, 1> Schema = {First};
            LibraryDatabase other(optionsFor(path), Schema);
            QVERIFY(!other.run(u"PRAGMA application_id = 4711"_s));
            QVERIFY(!other.read(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, {}));
        } else {
            QVERIFY(write(path, "Chapter one.\n"));
        }
        const QByteArray before = contentOf(path);
        const LibraryDatabase database(optionsFor(path));
        QVERIFY(database.refusal() && database.refusal()->kind == Kind::Foreign);
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{name});
    }

    void aLockedOneSaysSo()
    {
        LibraryDatabase one(optionsFor(m_path));
        LibraryDatabase two(optionsFor(m_path));
        QVERIFY(!two.run(u"BEGIN IMMEDIATE"_s));
        const auto error = addFact(one, u"one"_s);
        QVERIFY(error && error->kind == Kind::Busy);
        QVERIFY2(textOf(error).contains("Another program"_L1), qPrintable(textOf(error)));
        QCOMPARE(valueOf(one, u"SELECT count(*) FROM facts"_s).toInt(), 0); // reading goes on
        QVERIFY(!two.run(u"ROLLBACK"_s));
        QVERIFY(!addFact(one, u"one"_s));
    }

    void aFullDiskSaysSo()
    {
        LibraryOptions options = optionsFor(m_path);
        options.maxPages = 40;
        LibraryDatabase database(options);
        std::optional<LibraryError> error;
        int kept = 0;
        while (!error && kept < 10'000) {
            error = addFact(database, QString(1'000, u'x') + QString::number(kept));
            kept += error ? 0 : 1;
        }
        QVERIFY(error && error->kind == Kind::DiskFull);
        QVERIFY2(textOf(error).contains("disk is full"_L1), qPrintable(textOf(error)));
        QCOMPARE(valueOf(database, u"SELECT count(*) FROM facts"_s).toInt(), kept);
        QCOMPARE(valueOf(database, u"PRAGMA quick_check"_s).toString(), u"ok"_s);
    }

#ifdef Q_OS_LINUX
    void aReadOnlyOneIsRead()
    {
        QVERIFY(Unprivileged::letIn(m_folder->path()));
        {
            LibraryDatabase database(optionsFor(m_path));
            QVERIFY(!addFact(database, u"one"_s));
        }
        const QByteArray before = contentOf(m_path);
        {
            const Unprivileged unprivileged(QFileInfo(m_path).path());
            LibraryDatabase database(optionsFor(m_path));
            QVERIFY2(!database.refusal(), qPrintable(textOf(database.refusal())));
            QVERIFY(!database.isWritable());
            QVERIFY2(database.notice()().contains("only be read"_L1), qPrintable(database.notice()()));
            QCOMPARE(valueOf(database, u"SELECT count(*) FROM facts"_s).toInt(), 1);
            const auto error = addFact(database, u"two"_s);
            QVERIFY(error && error->kind == Kind::ReadOnly);
        }
        QCOMPARE(contentOf(m_path), before);
    }

    void whereNoneCanBeMadeItSaysSo()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"closed"_s)));
        QVERIFY(Unprivileged::letIn(m_folder->path()));
        const Unprivileged unprivileged(m_folder->filePath(u"closed"_s));
        LibraryDatabase database(optionsFor(m_folder->filePath(u"closed/library.sqlite"_s)));
        QVERIFY(database.refusal() && database.refusal()->kind == Kind::CannotOpen);
        QVERIFY(textOf(database.refusal()).contains("not kept"_L1));
        QCOMPARE(addFact(database, u"one"_s)->kind, Kind::CannotOpen);
    }

    void aFileThatWasMovedAwayIsNoticed()
    {
        LibraryDatabase database(optionsFor(m_path));
        QVERIFY(!addFact(database, u"one"_s));
        QVERIFY(QFile::rename(m_path, m_path + u".elsewhere"_s));
        const auto error = addFact(database, u"two"_s); // it would be kept in a file that nobody looks for
        QVERIFY(error && error->kind == Kind::Moved);
        QVERIFY(QFile::rename(m_path + u".elsewhere"_s, m_path));
        QVERIFY(!addFact(database, u"two"_s));
    }
#endif

#ifdef Q_OS_LINUX
    void onAShareThereIsNoLogAndAWord()
    {
        const QString path = u'/' + m_path; // to Linux the same place
        LibraryDatabase database(optionsFor(path));
        QVERIFY(!database.refusal() && database.isWritable());
        QVERIFY2(database.notice()().contains("on another computer"_L1), qPrintable(database.notice()()));
        QCOMPARE(valueOf(database, u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
        QVERIFY(!addFact(database, u"one"_s));
        LibraryDatabase two(optionsFor(path));
        QCOMPARE(valueOf(two, u"SELECT count(*) FROM facts"_s).toInt(), 1);
    }
#endif

    void changesOfOthersAreNoticed()
    {
        LibraryDatabase one(optionsFor(m_path));
        LibraryDatabase two(optionsFor(m_path));
        QVERIFY(!one.wasChangedElsewhere());
        QVERIFY(!addFact(one, u"one"_s));
        QVERIFY(!one.wasChangedElsewhere()); // its own
        QVERIFY(!addFact(two, u"two"_s));
        QVERIFY(one.wasChangedElsewhere());
        QVERIFY(!one.wasChangedElsewhere());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace assay

QTEST_GUILESS_MAIN(assay::TestLibraryDatabase)
#include "tst_librarydatabase.moc"
