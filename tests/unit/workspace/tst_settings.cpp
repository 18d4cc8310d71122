// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "workspace/recentplaces.h"
#include "workspace/settings.h"
#include "workspace/settingsfile.h"
#include "workspace/settingslock.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

/// The settings of one process: QSettings of the same process share what they have read of a path, so each goes by a
/// link of its own.
class Process
{
public:
    Process(const QString &file, const QString &link)
        : m_file(QFile::link(file, link) ? link : file, QSettings::IniFormat)
        , settings(m_file)
    {
    }

    void sync() { m_file.sync(); }

private:
    QSettings m_file;

public:
    Settings settings;
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"Assay.conf"_s);
    }

    void twoWindowsKeepEachOthersChanges()
    {
        put("[window]\nlanguage=de\ntheme=Light\n[table]\ncompact=false\n[files]\nfolder=/old\n");
        Process first(m_path, m_folder->filePath(u"first"_s));
        Process second(m_path, m_folder->filePath(u"second"_s));
        for (Process *process : {&first, &second}) {
            QCOMPARE(process->settings.language.value(), u"de"_s);
            QCOMPARE(process->settings.tableDensity.value(), Density::Comfortable);
            QCOMPARE(process->settings.folder.value(), u"/old"_s);
        }
        first.settings.language.set(u"fr"_s);
        first.settings.tableDensity.set(Density::Compact);
        first.sync();
        // As at its end, the other says all that it has; it has changed one thing.
        second.settings.language.set(u"de"_s);
        second.settings.tableDensity.set(Density::Comfortable);
        second.settings.folder.set(u"/new"_s);
        second.sync();
        QSettings written(m_folder->filePath(u"third"_s), QSettings::IniFormat);
        const QByteArray text = contents();
        QVERIFY2(text.contains("language=fr"), text.constData());
        QVERIFY2(text.contains("compact=true"), text.constData());
        QVERIFY2(text.contains("folder=/new"), text.constData());
        QVERIFY2(text.contains("theme=Light"), text.constData());
    }

    void nothingIsWrittenWhenNothingChanged()
    {
        put("[window]\nlanguage=de\n");
        {
            QSettings file(m_path, QSettings::IniFormat);
            Settings settings(file);
            QSignalSpy changed(&settings.language, &SettingBase::changed);
            settings.language.set(u"de"_s);
            settings.theme.set(ThemeMode::System); // the default
            QCOMPARE(changed.size(), 0);
        }
        QCOMPARE(contents(), "[window]\nlanguage=de\n"_ba);
    }

    void whatWasChangedAndChangedBackIsWritten()
    {
        QSettings file(m_path, QSettings::IniFormat);
        Settings settings(file);
        settings.language.set(u"fr"_s);
        settings.language.set(QString());
        file.sync();
        QCOMPARE(settings.language.value(), QString());
        QVERIFY(contents().contains("language="));
        QVERIFY(!contents().contains("fr"));
    }

    void anotherWindowsRecentFilesStay()
    {
        Process first(m_path, m_folder->filePath(u"first"_s));
        Process second(m_path, m_folder->filePath(u"second"_s));
        first.settings.recentFiles.set({u"/a"_s});
        first.sync();
        QCOMPARE(second.settings.recentFiles.newestValue(), QStringList{u"/a"_s});
        second.settings.recentFiles.set(RecentPlaces::withFirst(second.settings.recentFiles.newestValue(), u"/b"_s));
        second.sync();
        QCOMPARE(first.settings.recentFiles.newestValue(), (QStringList{u"/b"_s, u"/a"_s}));
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("zeros behind settings") << "[window]\nlanguage=de\n" + QByteArray(64, '\0');
        QTest::newRow("another file") << "<html><body>no settings</body></html>\n"_ba;
        QTest::newRow("half a line") << "uage\n[window]\nlanguage=de\n"_ba;
    }

    void aDamagedFileIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        put(bytes);
        SettingsFile file(m_path);
        QVERIFY(file.problem());
        const QString said = file.problem()();
        QVERIFY2(said.contains(m_path + u" is damaged"_s) && said.contains(m_path + u".damaged,"_s), qPrintable(said));
        QCOMPARE(contents(m_path + u".damaged"_s), bytes);
        Settings settings(file.settings());
        QCOMPARE(settings.language.value(), QString());
        settings.language.set(u"fr"_s);
        file.settings().sync();
        QVERIFY(contents().contains("language=fr"));
        // The next one does not replace the first.
        put(bytes);
        const SettingsFile again(m_path);
        QVERIFY(again.problem()().contains(m_path + u".damaged-2,"_s));
    }

    void aGoodFileIsReadWithoutAWord_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("settings") << "[General]\nx=1\n\n; a comment\n[window]\nlanguage=fr\n"_ba;
        QTest::newRow("continued") << "[window]\nlayout=\"a, \\\n  b\"\nlanguage=fr\n"_ba;
        QTest::newRow("no end of line") << "[window]\r\nlanguage=fr"_ba;
    }

    void aGoodFileIsReadWithoutAWord()
    {
        QFETCH(QByteArray, bytes);
        if (!bytes.isEmpty())
            put(bytes);
        SettingsFile file(m_path);
        QVERIFY(!file.problem());
        QCOMPARE(Settings(file.settings()).language.value(), bytes.isEmpty() ? QString() : u"fr"_s);
        QVERIFY(!QFileInfo::exists(m_path + u".damaged"_s));
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        // Below a file, there is no folder; that holds for the administrator, too.
        put("x");
        const QString path = m_path + u"/below/Assay.conf"_s;
        SettingsFile file(path);
        QVERIFY(file.problem());
        QVERIFY(file.problem()().contains(u"can't be written to "_s + path));
        Settings settings(file.settings());
        settings.language.set(u"fr"_s);
        QCOMPARE(settings.language.value(), u"fr"_s); // until the end
    }

    void aStaleLockIsNotWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<qint64>("age"); // s
        const QByteArray host = QSysInfo::machineHostName().toLocal8Bit();
        QTest::newRow("empty") << QByteArray() << qint64{0};
        QTest::newRow("garbage") << "garbage"_ba << qint64{0};
        QTest::newRow("of a process that is gone") << "999999999\nAssay\n" + host + "\n" << qint64{0};
        QTest::newRow("of another machine, old") << "1\nAssay\nother.example\n"_ba << qint64{60};
        QTest::newRow("of a process that runs, old") << QByteArray::number(QCoreApplication::applicationPid())
                + "\ntst_settings\n" + host + "\n" << qint64{60};
    }

    void aStaleLockIsNotWaitedFor()
    {
        QFETCH(QByteArray, lock);
        QFETCH(qint64, age);
        QFile file(m_path + u".lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(lock), lock.size());
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
        file.close();
        removeStaleSettingsLock(m_path);
        QVERIFY(!QFile::exists(m_path + u".lock"_s)); // so QSettings finds none to wait for
    }

    void aLockThatIsHeldStays()
    {
        QLockFile held(m_path + u".lock"_s);
        QVERIFY(held.tryLock());
        removeStaleSettingsLock(m_path);
        QVERIFY(QFile::exists(m_path + u".lock"_s));
    }

    void aSettingThatIsWrittenRemovesAStaleLock()
    {
        QSettings file(m_path, QSettings::IniFormat);
        Settings settings(file);
        QFile lock(m_path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        settings.language.set(u"fr"_s);
        QVERIFY(!QFile::exists(m_path + u".lock"_s));
    }

    void theLimitOfARequestHasARange()
    {
        QSettings file(m_path, QSettings::IniFormat);
        Settings settings(file);
        QCOMPARE(settings.longestRequest.value(), 0);
        settings.longestRequest.set(60);
        QCOMPARE(settings.longestRequest.value(), 60);
        settings.longestRequest.set(-1);
        settings.longestRequest.set(86'401);
        QCOMPARE(settings.longestRequest.value(), 60);
        file.setValue("service/longestRequest", u"soon"_s);
        QCOMPARE(settings.longestRequest.value(), 0);
    }

private:
    void put(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray contents(const QString &path = {}) const
    {
        QFile file(path.isEmpty() ? m_path : path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "there is no file"_ba;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
