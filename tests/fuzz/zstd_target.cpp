// Compressed bodies: never more than the limits allow, whatever the frame claims; and what we packed comes out again.
#include "shared/base/zstd.h"
#include "shared/sync/messages.h"
#include "tests/fuzz/target.h"

using namespace fairbook;
using fuzz::require;

namespace {

void strangersBytes(std::string_view bytes)
{
    const base::ExpandLimits limits{.bytesMax = 256U << 10U, .ratioMax = 20, .ratioFreeBytes = 32U << 10U};
    const auto expanded = base::expand(bytes, limits);
    if (!expanded)
        return;
    require(expanded->size() <= limits.bytesMax, "not more bytes than the limit");
    require(expanded->size() <= limits.ratioFreeBytes || expanded->size() <= limits.ratioMax * bytes.size(),
            "not more than the ratio");
}

void ownBytes(std::string_view text)
{
    const auto expanded = base::expand(base::compress(text), {.ratioMax = text.size() + 1});
    require(expanded && *expanded == text, "what was packed comes out again");
    const sync::PackedBody packed = sync::packBody(std::string(text));
    const auto travelled = packed.zstd ? base::expand(packed.bytes) : base::Result<std::string>(packed.bytes);
    require(travelled && *travelled == text, "a body that we send can be read by the limits of everybody");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    strangersBytes(fuzz::textOf(data, size));
    ownBytes(fuzz::textOf(data, size));
    return 0;
}
