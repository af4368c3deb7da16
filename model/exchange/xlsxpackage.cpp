// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxpackage.h"

#include <QCoreApplication>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {
// A sheet of a million rows unpacks to a gigabyte or less, and to some thirty times its size.
constexpr qint64 kMostUnpacked = qint64(4) << 30;
constexpr qint64 kRatioFrom = qint64(64) << 20;
constexpr qint64 kMostRatio = 300;

QString translated(const char *text)
{
    return QCoreApplication::translate("Xlsx", text);
}

tl::unexpected<Error> notOne(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorKind::Empty, translated(QT_TRANSLATE_NOOP("Xlsx", "The file is empty.")));
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return fail(ErrorKind::Foreign,
                    translated(QT_TRANSLATE_NOOP("Xlsx", "The file is protected by a password or is an old XLS file. "
                                                         "Open it in its program and save it as XLSX without a "
                                                         "password.")));
    return fail(ErrorKind::Foreign, translated(QT_TRANSLATE_NOOP("Xlsx", "The file is not an XLSX file. Save it as "
                                                                         "XLSX or as CSV and choose that one.")));
}

class ZipPart : public XlsxPackage::Part
{
public:
    ZipPart(zip_file_t *file, const zip_stat_t &stat)
        : m_file(file), m_packed(static_cast<qint64>(stat.comp_size)), m_size(static_cast<qint64>(stat.size))
    {
        QIODevice::open(ReadOnly);
    }
    ~ZipPart() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }
    qint64 unpackedSize() const override { return m_size; }
    QString fault() const override { return m_fault; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (!m_fault.isEmpty())
            return -1;
        const zip_int64_t read = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
        if (read < 0) {
            m_fault = translated(QT_TRANSLATE_NOOP("Xlsx", "The file is damaged: a part of it cannot be unpacked. "
                                                           "Take a copy of it that opens in its program."));
            return -1;
        }
        m_read += read;
        const bool burst = m_read > kRatioFrom && m_read > m_packed * kMostRatio;
        if (burst || m_read > kMostUnpacked) {
            m_fault = translated(QT_TRANSLATE_NOOP("Xlsx", "The file unpacks to far more than a spreadsheet holds and "
                                                           "is not read further. Save what is needed as CSV."));
            return -1;
        }
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_packed;
    qint64 m_size;
    qint64 m_read = 0;
    QString m_fault;
};
} // namespace

struct XlsxPackage::Private
{
    QByteArray bytes; ///< the archive reads them where they are
    zip_t *archive = nullptr;
};

XlsxPackage::XlsxPackage() : m_p(std::make_unique<Private>()) {}

XlsxPackage::~XlsxPackage()
{
    if (m_p->archive)
        zip_discard(m_p->archive);
}

bool XlsxPackage::looksLikeOne(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

Done XlsxPackage::open(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK"))
        return notOne(bytes);
    m_p->bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(m_p->bytes.constData(), size_t(m_p->bytes.size()), 0, &error);
    m_p->archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (m_p->archive)
        return {};
    zip_source_free(source);
    return fail(ErrorKind::Damaged,
                translated(QT_TRANSLATE_NOOP("Xlsx", "The file is damaged or was not copied whole. Take a copy of it "
                                                     "that opens in its program.")),
                detail);
}

bool XlsxPackage::has(const QString &part) const
{
    return m_p->archive && zip_name_locate(m_p->archive, part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<XlsxPackage::Part>> XlsxPackage::part(const QString &name) const
{
    const zip_int64_t at = zip_name_locate(m_p->archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool known = at >= 0 && zip_stat_index(m_p->archive, static_cast<zip_uint64_t>(at), 0, &stat) == 0;
    zip_file_t *file = known ? zip_fopen_index(m_p->archive, static_cast<zip_uint64_t>(at), 0) : nullptr;
    if (!file)
        return fail(ErrorKind::Damaged, translated(QT_TRANSLATE_NOOP("Xlsx", "The file is damaged: the part “%1” is "
                                                                             "missing or cannot be unpacked."))
                                            .arg(name));
    return std::unique_ptr<Part>(std::make_unique<ZipPart>(file, stat));
}
