#include "tests/http/tls_client.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fairbook::tests {

namespace {

struct Free
{
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(std::FILE* file) const { std::fclose(file); }
};

std::unique_ptr<X509, Free> selfSigned(EVP_PKEY* key)
{
    std::unique_ptr<X509, Free> certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3'600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3'600);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    const auto* host = reinterpret_cast<const unsigned char*>("localhost");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

} // namespace

OwnCertificate::OwnCertificate()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "fairbook-tls-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw std::runtime_error("mkdtemp");
    folder_ = pattern;
    const std::unique_ptr<EVP_PKEY, Free> key(EVP_EC_gen("P-256"));
    const auto certificate = selfSigned(key.get());
    const std::unique_ptr<std::FILE, Free> keyOut(std::fopen(keyFile().c_str(), "wb"));
    const std::unique_ptr<std::FILE, Free> certificateOut(std::fopen(certificateFile().c_str(), "wb"));
    PEM_write_PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_X509(certificateOut.get(), certificate.get());
}

OwnCertificate::~OwnCertificate()
{
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

struct TlsClient::Parts
{
    int socket = -1;
    SSL_CTX* context = SSL_CTX_new(TLS_client_method());
    SSL* ssl = nullptr;

    Parts() = default;
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts()
    {
        SSL_free(ssl);
        SSL_CTX_free(context);
        ::close(socket);
    }
};

TlsClient::TlsClient(std::uint16_t port, const std::string& certificateFile, int versionMax)
    : parts_(std::make_unique<Parts>())
{
    SSL_CTX_set_security_level(parts_->context, 0); // so that TLS 1.1 can be tried at all
    SSL_CTX_set_min_proto_version(parts_->context, TLS1_VERSION);
    SSL_CTX_set_max_proto_version(parts_->context, versionMax);
    SSL_CTX_load_verify_locations(parts_->context, certificateFile.c_str(), nullptr);
    SSL_CTX_set_verify(parts_->context, SSL_VERIFY_PEER, nullptr);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    parts_->socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(parts_->socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
        throw std::runtime_error("connect");
    parts_->ssl = SSL_new(parts_->context);
    SSL_set_fd(parts_->ssl, parts_->socket);
    if (SSL_connect(parts_->ssl) == 1)
        version_ = SSL_get_version(parts_->ssl);
}

TlsClient::~TlsClient()
{
    if (!version_.empty())
        SSL_shutdown(parts_->ssl);
}

std::string TlsClient::cipher() const
{
    return SSL_get_cipher_name(parts_->ssl);
}

bool TlsClient::renegotiates()
{
    return SSL_renegotiate(parts_->ssl) == 1 && SSL_do_handshake(parts_->ssl) == 1;
}

bool TlsClient::send(std::string_view bytes)
{
    return SSL_write(parts_->ssl, bytes.data(), static_cast<int>(bytes.size())) == static_cast<int>(bytes.size());
}

std::string TlsClient::receive()
{
    std::array<char, 65'536> bytes{};
    const int count = SSL_read(parts_->ssl, bytes.data(), static_cast<int>(bytes.size()));
    return {bytes.data(), count > 0 ? static_cast<std::size_t>(count) : 0};
}

} // namespace fairbook::tests
