#include "shared/base/zstd.h"

#include <memory>

#include <zstd.h>

namespace fairbook::base {

std::string compress(std::string_view bytes, int level)
{
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size = ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), level);
    packed.resize(ZSTD_isError(size) != 0U ? 0 : size);
    return packed;
}

Result<std::string> expand(std::string_view compressed, ExpandLimits limits)
{
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(), &ZSTD_freeDStream);
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, 23); // 8 MiB of window is all we ever need
    ZSTD_inBuffer in{compressed.data(), compressed.size(), 0};
    std::string expanded;
    std::string chunk(ZSTD_DStreamOutSize(), '\0');
    for (std::size_t state = 1; in.pos < in.size || state != 0;) {
        ZSTD_outBuffer out{chunk.data(), chunk.size(), 0};
        const std::size_t before = in.pos;
        state = ZSTD_decompressStream(stream.get(), &out, &in);
        if (ZSTD_isError(state) != 0U || (in.pos == before && out.pos == 0))
            return refuse(Code::malformed, "zstd");
        expanded.append(chunk.data(), out.pos);
        if (expanded.size() > limits.bytesMax)
            return refuse(Code::tooLong, "zstd");
        if (expanded.size() > limits.ratioFreeBytes && expanded.size() > limits.ratioMax * compressed.size())
            return refuse(Code::ratio, "zstd");
    }
    return expanded;
}

} // namespace fairbook::base
