#include "shared/base/sealed_box.h"

#include <algorithm>

#include <sodium.h>

namespace fairbook::base {

namespace {

constexpr std::size_t chunkBytes = 64U << 10U;
constexpr std::size_t keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t sealedKeyBytes = keyBytes + crypto_box_SEALBYTES;
constexpr std::size_t startBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t addedBytes = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char* raw(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

const unsigned char* raw(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// Wiped when it goes.
struct Key
{
    Key() = default;
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    ~Key() { sodium_memzero(bytes, sizeof bytes); }
    unsigned char bytes[keyBytes]{};
};

} // namespace

BoxKeys makeBoxKeys()
{
    BoxKeys keys{.open = std::string(crypto_box_PUBLICKEYBYTES, '\0'),
                 .secret = std::string(crypto_box_SECRETKEYBYTES, '\0')};
    crypto_box_keypair(raw(keys.open), raw(keys.secret));
    return keys;
}

std::string openKeyOf(std::string_view secret)
{
    std::string open(crypto_box_PUBLICKEYBYTES, '\0');
    if (secret.size() == crypto_box_SECRETKEYBYTES)
        crypto_scalarmult_base(raw(open), raw(secret));
    return open;
}

Result<std::string> seal(std::string_view bytes, std::string_view label, std::string_view openKey)
{
    if (openKey.size() != crypto_box_PUBLICKEYBYTES)
        return refuse(Code::badValue, "key");
    Key key;
    crypto_secretstream_xchacha20poly1305_keygen(key.bytes);
    std::string out(sealedKeyBytes + startBytes, '\0');
    if (crypto_box_seal(raw(out), key.bytes, keyBytes, raw(openKey)) != 0)
        return refuse(Code::badValue, "key");
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(out) + sealedKeyBytes, key.bytes);
    std::string chunk;
    bool last = false;
    for (std::size_t at = 0; !last; at += chunkBytes) {
        const auto plain = bytes.substr(at, chunkBytes);
        last = at + plain.size() == bytes.size();
        chunk.resize(plain.size() + addedBytes);
        const unsigned char tag =
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(&state, raw(chunk), nullptr, raw(plain), plain.size(), raw(label),
                                                   label.size(), tag);
        out += chunk;
    }
    return out;
}

Result<std::string> unseal(std::string_view sealed, std::string_view label, std::string_view secret)
{
    if (sealed.size() < sealedKeyBytes + startBytes + addedBytes || secret.size() != crypto_box_SECRETKEYBYTES)
        return refuse(Code::malformed, "box");
    Key key;
    const std::string open = openKeyOf(secret);
    if (crypto_box_seal_open(key.bytes, raw(sealed), sealedKeyBytes, raw(open), raw(secret)) != 0)
        return refuse(Code::foreign, "box");
    sealed.remove_prefix(sealedKeyBytes);
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(sealed), key.bytes) != 0)
        return refuse(Code::malformed, "box");
    sealed.remove_prefix(startBytes);
    std::string out;
    std::string plain(chunkBytes, '\0');
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const auto chunk = sealed.substr(0, chunkBytes + addedBytes);
        unsigned long long size = 0;
        if (chunk.size() < addedBytes ||
            crypto_secretstream_xchacha20poly1305_pull(&state, raw(plain), &size, &tag, raw(chunk), chunk.size(),
                                                       raw(label), label.size()) != 0)
            return refuse(Code::malformed, "box");
        out.append(plain, 0, static_cast<std::size_t>(size));
        sealed.remove_prefix(chunk.size());
    }
    return sealed.empty() ? Result<std::string>(std::move(out)) : refuse(Code::malformed, "box");
}

} // namespace fairbook::base
