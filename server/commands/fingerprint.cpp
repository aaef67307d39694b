#include "server/commands/fingerprint.h"

#include <memory>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include "shared/base/hash.h"

namespace fairbook::server {

base::Result<std::string> certificateFingerprint(const std::string& pemFile)
{
    const std::unique_ptr<BIO, int (*)(BIO*)> file(BIO_new_file(pemFile.c_str(), "r"), BIO_free);
    if (!file)
        return base::refuse(base::Code::badValue, "tls_cert");
    const std::unique_ptr<X509, void (*)(X509*)> certificate(PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr),
                                                             X509_free);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!certificate || X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1)
        return base::refuse(base::Code::badValue, "tls_cert");
    return base::toHex({reinterpret_cast<const char*>(digest), size});
}

} // namespace fairbook::server
