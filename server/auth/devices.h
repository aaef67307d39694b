// server/auth/devices.h: phones and computers that may sync. A device holds a token of 256 random bits; the server
// holds its SHA-256, compares in constant time, and looks it up at every request, so that a revocation counts at once,
// whoever wrote it. What everybody may know of a device is an ordinary `device` record.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "server/auth/means.h"
#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/store/database.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

/// What a device says of itself when it enrols.
struct DeviceClaim
{
    std::string name; ///< as its owner calls it
    std::string platform;
    std::string app;         ///< version
    std::string incarnation; ///< of its base
};

struct Enrolled
{
    base::Id device;
    std::string token; ///< shown once
};

/// Gives a user's device its token. An installation that enrols again for the same user stays the same device, and its
/// older token is void. Refusal: badValue.
[[nodiscard]] base::Result<Enrolled> enrolDevice(store::MasterStore& master, const Means& means, base::Id user,
                                                 const DeviceClaim& claim);

/// Who sends this `Authorization` header. Refusals: unauthorized; revoked (the device, or its user).
[[nodiscard]] base::Result<store::Author> authenticate(store::MasterReader& reader, std::string_view authorization);
/// The same for who only hands something over: a revoked device, or one of a revoked user, is an author that is
/// revoked.
[[nodiscard]] base::Result<store::Author> authenticateToPush(store::MasterReader& reader,
                                                             std::string_view authorization);
/// The author as it stands now: it may have been revoked while its request was on its way.
[[nodiscard]] store::Author asOfNow(store::MasterStore& master, const store::Author& author);

/// What a device proves itself with where it cannot send its token: by what it wrote into a bundle.
struct DeviceSecret
{
    store::Author author;
    std::string tokenHash; ///< SHA-256 of the secret in its token
};
/// A revoked device is an author that is revoked. Refusal: unauthorized (no such device).
[[nodiscard]] base::Result<DeviceSecret> deviceSecret(store::MasterStore& master, base::Id device);

/// May this author still? For a connection that stays open.
[[nodiscard]] bool stillAllowed(store::MasterReader& reader, const store::Author& author);

/// Remembers when a device was here (to the minute), and a new incarnation after an identity fork or a reinstallation.
[[nodiscard]] base::Result<void> noteSeen(store::MasterStore& master, const Means& means, const store::Author& author,
                                          std::string_view incarnation);

/// noteSeen() would write nothing, and the incarnation is nobody else's.
[[nodiscard]] bool isSeen(store::MasterReader& reader, const Means& means, const store::Author& author,
                          std::string_view incarnation);

enum class Afterwards
{
    keep, ///< the device keeps what it holds
    wipe, ///< it forgets everything, once all of its work is here
};
/// Refusal: notFound. Revoking again is no error, and says anew what comes afterwards.
[[nodiscard]] base::Result<void> revokeDevice(store::MasterStore& master, const Means& means, base::Id device,
                                              Afterwards afterwards = Afterwards::keep);

struct DeviceLine
{
    base::Id device;
    std::string login;
    std::string name;
    std::string platform;
    std::string app;
    base::Instant created;
    base::Instant lastSeen;
    bool revoked = false;
    bool wipe = false; ///< when its work is here
};
/// In order of their enrolment.
[[nodiscard]] std::vector<DeviceLine> listDevices(store::MasterReader& reader);

} // namespace fairbook::server
