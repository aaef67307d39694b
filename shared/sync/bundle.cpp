#include "shared/sync/bundle.h"

#include <algorithm>

#include "shared/base/hash.h"
#include "shared/base/sealed_box.h"
#include "shared/base/zstd.h"
#include "shared/store/meta.h"
#include "shared/sync/messages.h"

namespace fairbook::sync {
namespace {

using base::Code;
using base::refuse;

// magic | version | device | mark of the company's key | box
constexpr std::string_view magic = "fairbook-bundle\n";
constexpr char version = 1;
constexpr std::size_t idBytes = 16;
constexpr std::size_t markBytes = 8;
constexpr std::size_t labelBytes = magic.size() + 1 + idBytes + markBytes;

// In the box: HMAC-SHA-256 over label and the rest | 1: packed with zstd | the request
constexpr std::size_t macBytes = 32;
constexpr std::size_t wrappedMin = macBytes + 1;

constexpr std::size_t operationsBytesMax = requestBytesMax - 64U * 1024U; ///< the hello fits beside them

std::string labelOf(base::Id device, std::string_view openKey)
{
    std::string label(magic);
    label += version;
    label += device.bytes();
    return label + bundleKeyMark(openKey);
}

/// Whoever knows the device's secret wrote it.
std::string macOf(std::string_view tokenHash, std::string_view label, std::string_view rest)
{
    const std::string key = base::hmacSha256(tokenHash, "fairbook bundle 1");
    return base::hmacSha256(key, std::string(label).append(rest));
}

/// Of our own token: its device (16 bytes) and its secret.
base::Result<std::string> tokenHashOf(const store::Enrolment& enrolment)
{
    const auto token = base::fromBase64Url(enrolment.token);
    if (!token || token->size() <= idBytes)
        return refuse(Code::notEnrolled, "token");
    return base::sha256(std::string_view(*token).substr(idBytes));
}

Hello helloOf(store::DeviceStore& store, const store::DeviceStore::Outgoing& outgoing)
{
    Hello hello;
    hello.app = FAIRBOOK_VERSION;
    hello.incarnation = outgoing.incarnation;
    hello.accepted = outgoing.first - 1;
    hello.last = outgoing.used;
    hello.wall = store.clock().now();
    hello.monotonicMs = store.clock().monotonicMs();
    return hello;
}

/// A group goes whole: what follows it begins at its own first.
bool startsGroup(const std::string& line)
{
    const auto operation = model::parseOperation(line);
    return !operation || operation->group.index <= 1;
}

} // namespace

std::string bundleKeyMark(std::string_view openKey)
{
    return base::sha256(openKey).substr(0, markBytes);
}

base::Result<BundleLabel> bundleLabel(std::string_view file)
{
    if (file.size() > bundleBytesMax)
        return refuse(Code::tooLong, "bundle");
    if (!file.starts_with(magic) || file.size() < labelBytes)
        return refuse(Code::foreign, "no bundle");
    if (file[magic.size()] != version)
        return refuse(Code::tooNew, "bundle");
    return BundleLabel{.device = base::Id::fromBytes(file.substr(magic.size() + 1, idBytes)),
                       .keyMark = std::string(file.substr(labelBytes - markBytes, markBytes)),
                       .bytes = file.substr(0, labelBytes)};
}

base::Result<WrittenBundle> writeBundle(store::DeviceStore& store, std::int64_t after)
{
    const auto enrolment = store.enrolment();
    const auto openKey = enrolment ? base::fromBase64Url(enrolment->bundleKey) : refuse(Code::notEnrolled);
    if (!openKey || openKey->empty())
        return refuse(Code::notEnrolled, "no key of the company");
    const auto tokenHash = tokenHashOf(*enrolment);
    if (!tokenHash)
        return tl::unexpected(tokenHash.error());
    const auto outgoing = store.outgoing(operationsBytesMax, requestOperationsMax, after);
    if (outgoing.lines.empty())
        return refuse(Code::notFound, "nothing to send");
    if (!startsGroup(outgoing.lines.front()))
        return refuse(Code::badValue, "after");
    std::string body = writeHello(helloOf(store, outgoing)) + '\n';
    for (const std::string& line : outgoing.lines)
        body.append(line).append(1, '\n');
    PackedBody packed = packBody(std::move(body));
    const std::string rest = (packed.zstd ? '\1' : '\0') + packed.bytes;
    const std::string label = labelOf(enrolment->device, *openKey);
    auto box = base::seal(macOf(*tokenHash, label, rest) + rest, label, *openKey);
    if (!box)
        return tl::unexpected(box.error());
    return WrittenBundle{.file = label + *box,
                         .operations = static_cast<std::int64_t>(outgoing.lines.size()),
                         .first = outgoing.first,
                         .last = outgoing.last,
                         .more = outgoing.more};
}

base::Result<SyncRequest> openBundle(std::string_view file, std::string_view secretKey, std::string_view tokenHash)
{
    const auto label = bundleLabel(file);
    if (!label)
        return tl::unexpected(label.error());
    if (label->keyMark != bundleKeyMark(base::openKeyOf(secretKey)))
        return refuse(Code::foreign, "of another company");
    const auto wrapped = base::unseal(file.substr(labelBytes), label->bytes, secretKey);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    if (wrapped->size() < wrappedMin)
        return refuse(Code::malformed, "bundle");
    const auto rest = std::string_view(*wrapped).substr(macBytes);
    if (!base::equalSecret(macOf(tokenHash, label->bytes, rest), std::string_view(*wrapped).substr(0, macBytes)))
        return refuse(Code::unauthorized, "bundle");
    if (rest.front() == '\0')
        return parseSyncRequest(rest.substr(1));
    const auto body = base::expand(rest.substr(1), {.bytesMax = requestBytesMax});
    return body ? parseSyncRequest(*body) : tl::unexpected(body.error());
}

} // namespace fairbook::sync
