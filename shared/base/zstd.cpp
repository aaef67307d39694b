#include "shared/base/zstd.h"

#include <cassert>
#include <memory>

#include <zstd.h>

namespace fairbook::base {
namespace {

constexpr int windowLogMax = 23; ///< 8 MiB of window is all we ever need

} // namespace

std::string compress(std::string_view bytes, int level)
{
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1); // damaged bytes may expand to something else
    const std::size_t size = ZSTD_compress2(context.get(), packed.data(), packed.size(), bytes.data(), bytes.size());
    packed.resize(ZSTD_isError(size) != 0U ? 0 : size);
    return packed;
}

Result<std::string> expand(std::string_view compressed, ExpandLimits limits)
{
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(), &ZSTD_freeDStream);
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, windowLogMax);
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

class Packer::Parts
{
public:
    std::unique_ptr<ZSTD_CStream, decltype(&ZSTD_freeCStream)> stream{ZSTD_createCStream(), &ZSTD_freeCStream};
    std::string chunk = std::string(ZSTD_CStreamOutSize(), '\0');

    void run(std::string_view bytes, ZSTD_EndDirective directive, const Sink& sink)
    {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        for (std::size_t left = 1; left != 0;) {
            ZSTD_outBuffer out{chunk.data(), chunk.size(), 0};
            left = ZSTD_compressStream2(stream.get(), &out, &in, directive);
            assert(ZSTD_isError(left) == 0U); // it only fails for parameters that make no sense
            if (out.pos > 0)
                sink({chunk.data(), out.pos});
            if (directive == ZSTD_e_continue && in.pos == in.size)
                break;
        }
    }
};

Packer::Packer(int level) : parts_(std::make_unique<Parts>())
{
    ZSTD_CCtx_setParameter(parts_->stream.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(parts_->stream.get(), ZSTD_c_checksumFlag, 1);
}

Packer::~Packer() = default;

void Packer::add(std::string_view bytes, const Sink& out)
{
    parts_->run(bytes, ZSTD_e_continue, out);
}

void Packer::finish(const Sink& out)
{
    parts_->run({}, ZSTD_e_end, out);
}

class Expander::Parts
{
public:
    std::uint64_t bytesMax = 0;
    std::uint64_t expanded = 0;
    bool ended = false;
    std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream{ZSTD_createDStream(), &ZSTD_freeDStream};
    std::string chunk = std::string(ZSTD_DStreamOutSize() * 8, '\0');
};

Expander::Expander(std::uint64_t bytesMax) : parts_(std::make_unique<Parts>())
{
    parts_->bytesMax = bytesMax;
    ZSTD_DCtx_setParameter(parts_->stream.get(), ZSTD_d_windowLogMax, windowLogMax);
}

Expander::~Expander() = default;

Result<void> Expander::add(std::string_view packed, const Sink& out)
{
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    for (bool full = false; in.pos < in.size || full;) {
        if (parts_->ended)
            return refuse(Code::malformed, "zstd: after the end");
        ZSTD_outBuffer piece{parts_->chunk.data(), parts_->chunk.size(), 0};
        const std::size_t state = ZSTD_decompressStream(parts_->stream.get(), &piece, &in);
        if (ZSTD_isError(state) != 0U)
            return refuse(Code::malformed, "zstd");
        parts_->ended = state == 0;
        parts_->expanded += piece.pos;
        if (parts_->expanded > parts_->bytesMax)
            return refuse(Code::tooLong, "zstd");
        out({parts_->chunk.data(), piece.pos});
        full = piece.pos == piece.size && !parts_->ended; // more may wait inside
    }
    return {};
}

bool Expander::ended() const
{
    return parts_->ended;
}

std::uint64_t Expander::expanded() const
{
    return parts_->expanded;
}

} // namespace fairbook::base
