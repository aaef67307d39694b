// fairbook-ocr: reads the words on one photo of a business card, in a process of its own: what a hostile picture can do
// to a decoder or to Tesseract ends here, in bounded memory and time. Exit: 0 one JSON object on standard output,
// 1 the picture is refused ({"error":…}), 2 wrong usage; anything else, or a signal: it could not be read.
#include <cstdio>
#include <iostream>
#include <new>

#include <QCoreApplication>
#include <QFile>
#include <sys/resource.h>
#include <unistd.h>

#include "app/capture/picture.h"
#include "app/ocr/read_picture.h"
#include "shared/store/blob_files.h"

using namespace fairbook;

namespace {

constexpr rlim_t memoryMax = 1400UL << 20U; ///< address space; about 300 MiB of it are ever touched
constexpr unsigned secondsMax = 20;         ///< of processor and of clock; the caller waits no longer either

void limit(int resource, rlim_t most)
{
    const rlimit limits{.rlim_cur = most, .rlim_max = most};
    setrlimit(static_cast<__rlimit_resource>(resource), &limits);
}

int refuse(const base::Error& error)
{
    std::cout << base::dumpJson({{"error", {{"code", base::codeName(error.code)}, {"detail", error.detail}}}}) << '\n';
    return 1;
}

base::Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::refuse(base::Code::notFound, path.toStdString());
    if (file.size() > static_cast<qint64>(store::blobBytesMax))
        return base::refuse(base::Code::tooLong, "photo");
    return file.readAll();
}

int run(const QStringList& arguments)
{
    const auto bytes = bytesOf(arguments[1]);
    if (!bytes)
        return refuse(bytes.error());
    const auto picture =
        app::readPicture({bytes->constData(), static_cast<std::size_t>(bytes->size())}, ocr::readSideMax);
    if (!picture)
        return refuse(picture.error());
    auto recogniser = ocr::Recogniser::open(arguments.size() > 2 ? arguments[2].toStdString() : "eng+ukr+rus");
    if (!recogniser)
        return refuse(recogniser.error());
    std::cout << base::dumpJson(card::scanJson(ocr::readPicture(picture->image, *recogniser))) << '\n';
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    limit(RLIMIT_AS, memoryMax);
    limit(RLIMIT_CPU, secondsMax);
    limit(RLIMIT_CORE, 0);
    alarm(secondsMax);
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 3) {
        std::fputs("fairbook-ocr PICTURE [LANGUAGES]\n", stderr);
        return 2;
    }
    try {
        return run(arguments);
    } catch (const std::bad_alloc&) {
        return refuse({base::Code::tooLong, "memory"});
    }
}
