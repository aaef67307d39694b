// Which server this device belongs to, and whose clients it holds.
#include "shared/store/device_store.h"
#include "shared/store/meta.h"

namespace fairbook::store {
namespace {

bool isOfOneCompany(const Enrolment& a, const Enrolment& b)
{
    if (!a.companyId.empty() && !b.companyId.empty())
        return a.companyId == b.companyId;
    return a.company.empty() || b.company.empty() || a.company == b.company; // an older server has only its name
}

bool isEmpty(Database& database)
{
    Query query(database, "SELECT EXISTS (SELECT 1 FROM record) OR EXISTS (SELECT 1 FROM pending)");
    return query.step() && query.integer(0) == 0;
}

} // namespace

std::optional<Enrolment> DeviceStore::enrolment()
{
    const auto json = base::parseJson(Meta(database()).text(key::enrolment));
    if (!json)
        return std::nullopt;
    const auto device = base::Id::parse(base::textAt(*json, "device"));
    const auto user = base::Id::parse(base::textAt(*json, "user"));
    return Enrolment{.server = base::textAt(*json, "server"),
                     .token = base::textAt(*json, "token"),
                     .device = device ? *device : base::Id{},
                     .user = user ? *user : base::Id{},
                     .login = base::textAt(*json, "login"),
                     .role = base::textAt(*json, "role"),
                     .company = base::textAt(*json, "company"),
                     .fingerprint = base::textAt(*json, "fingerprint"),
                     .bundleKey = base::textAt(*json, "bundle_key"),
                     .companyId = base::textAt(*json, "company_id")};
}

std::string DeviceStore::holdsOf()
{
    const auto enrolment = this->enrolment();
    return enrolment && !isEmpty(database()) ? enrolment->companyId : std::string();
}

base::Result<void> DeviceStore::enrol(const Enrolment& enrolment)
{
    Transaction transaction(database());
    const auto before = this->enrolment();
    if (before && !isOfOneCompany(*before, enrolment) && !isEmpty(database()))
        return base::refuse(base::Code::foreign, "this device holds clients or unsent work of another company");
    const bool known = before && isOfOneCompany(*before, enrolment) && enrolment.companyId.empty();
    const base::Json json{
        {"server", enrolment.server},        {"token", enrolment.token},
        {"device", enrolment.device.text()}, {"user", enrolment.user.text()},
        {"login", enrolment.login},          {"role", enrolment.role},
        {"company", enrolment.company},      {"fingerprint", enrolment.fingerprint},
        {"bundle_key", enrolment.bundleKey}, {"company_id", known ? before->companyId : enrolment.companyId}};
    Meta(database()).set(key::enrolment, base::dumpJson(json));
    transaction.commit();
    return {};
}

} // namespace fairbook::store
