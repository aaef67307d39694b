#include "server/http/tls.h"

#include <openssl/ssl.h>

namespace fairbook::server {

namespace {

// Mozilla Server Side TLS, guideline 5.7, "intermediate" (the 1.3 suites are OpenSSL's own default).
constexpr const char* ciphers = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
                                "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
                                "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";
constexpr const char* groups = "X25519:P-256:P-384";

} // namespace

base::Result<std::unique_ptr<boost::asio::ssl::context>> makeTlsContext(const std::string& certificateFile,
                                                                        const std::string& keyFile)
{
    namespace ssl = boost::asio::ssl;
    auto context = std::make_unique<ssl::context>(ssl::context::tls_server);
    SSL_CTX* native = context->native_handle();
    SSL_CTX_set_options(native, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    const bool strict = SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION) == 1 &&
                        SSL_CTX_set_num_tickets(native, 0) == 1 && SSL_CTX_set_cipher_list(native, ciphers) == 1 &&
                        SSL_CTX_set1_groups_list(native, groups) == 1;
    if (!strict)
        return base::refuse(base::Code::badValue, "tls library");
    boost::system::error_code failed;
    context->use_certificate_chain_file(certificateFile, failed);
    if (failed)
        return base::refuse(base::Code::badValue, "certificate: " + failed.message());
    context->use_private_key_file(keyFile, ssl::context::pem, failed);
    if (failed || SSL_CTX_check_private_key(native) != 1)
        return base::refuse(base::Code::badValue, "key: " + (failed ? failed.message() : "not the certificate's"));
    return context;
}

} // namespace fairbook::server
