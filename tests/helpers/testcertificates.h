// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace assay {

/// Certificates of an authority that exists only while a test runs, made by the program openssl.
class TestCertificates
{
public:
    static constexpr const char *Past = "20200101000000Z";
    static constexpr const char *NearPast = "20210101000000Z";
    static constexpr const char *Future = "20900101000000Z";
    static constexpr const char *FarFuture = "21000101000000Z";

    /// Makes the authority. False when openssl is missing or fails.
    [[nodiscard]] bool create()
    {
        write(
            QStringLiteral("ca.cnf"),
            "[ca]\ndefault_ca=own\n[own]\ndatabase=index\nnew_certs_dir=.\nrand_serial=yes\npolicy=any\n"
            "default_md=sha256\nunique_subject=no\n[any]\ncommonName=optional\n");
        write(QStringLiteral("index"), {});
        return run(
                   {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-subj",
                    "/CN=Authority of a test", "-days", "2", "-addext", "basicConstraints=critical,CA:TRUE"})
            && run({"req", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-subj", "/CN=x", "-out", "x.csr"});
    }

    /// A certificate with this common name and these alternative names, such as `DNS:localhost`; empty: without any.
    [[nodiscard]] QSslCertificate
    issue(const QByteArray &commonName, const QByteArray &names, const char *from = Past, const char *until = Future)
    {
        write(
            QStringLiteral("names"),
            (names.isEmpty() ? QByteArray("keyUsage=digitalSignature") : "subjectAltName=" + names) + '\n');
        if (!run({"ca",       "-batch", "-config",  "ca.cnf", "-in",        "x.csr", "-subj",    "/CN=" + commonName,
                  "-cert",    "ca.pem", "-keyfile", "ca.key", "-startdate", from,    "-enddate", until,
                  "-extfile", "names",  "-notext",  "-out",   "made.pem"}))
            return QSslCertificate();
        return QSslCertificate(read(QStringLiteral("made.pem")));
    }

    [[nodiscard]] QSslCertificate authority() const { return QSslCertificate(read(QStringLiteral("ca.pem"))); }

    /// The key of every certificate that is issued.
    [[nodiscard]] QSslKey key() const { return QSslKey(read(QStringLiteral("key.pem")), QSsl::Rsa); }

    /// From now on this process trusts the authority.
    void trust() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(authority());
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

private:
    [[nodiscard]] bool run(const QByteArrayList &arguments) const
    {
        QStringList texts;
        for (const QByteArray &argument : arguments)
            texts += QString::fromLatin1(argument);
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), texts);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

} // namespace assay
