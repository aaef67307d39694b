// tests/http/tls_client.h: a client over TLS, and a certificate of our own that lives as long as the test.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "tests/http/raw_client.h"

namespace fairbook::tests {

/// A self-signed ECDSA P-256 certificate for "localhost" in a folder of its own.
class OwnCertificate
{
public:
    OwnCertificate();
    OwnCertificate(const OwnCertificate&) = delete;
    OwnCertificate& operator=(const OwnCertificate&) = delete;
    ~OwnCertificate();

    [[nodiscard]] std::string certificateFile() const { return folder_ + "/certificate.pem"; }
    [[nodiscard]] std::string keyFile() const { return folder_ + "/key.pem"; }

private:
    std::string folder_;
};

/// Trusts nobody but `certificateFile`. `versionMax` is OpenSSL's number; 0 for any.
class TlsClient final : public Client
{
public:
    TlsClient(std::uint16_t port, const std::string& certificateFile, int versionMax = 0);
    TlsClient(const TlsClient&) = delete;
    TlsClient& operator=(const TlsClient&) = delete;
    ~TlsClient() override;

    /// The protocol's name, or nothing where the handshake failed.
    [[nodiscard]] const std::string& version() const { return version_; }
    [[nodiscard]] std::string cipher() const;

    /// Whether the server lets us shake hands again on this connection.
    [[nodiscard]] bool renegotiates();

    bool send(std::string_view bytes) override;

private:
    std::string receive() override;

    struct Parts;
    std::unique_ptr<Parts> parts_;
    std::string version_;
};

} // namespace fairbook::tests
