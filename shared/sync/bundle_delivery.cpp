#include "shared/sync/bundle_delivery.h"

#include <utility>

#include "shared/sync/answer_reader.h"
#include "shared/sync/bundle.h"

namespace fairbook::sync {

using base::Code;

BundleDelivery::BundleDelivery(store::DeviceStore& store) : store_(store), box_(store.folder()), left_(box_.waiting())
{}

base::Result<std::optional<HttpRequest>> BundleDelivery::next()
{
    if (left_.empty() && arrived_) { // what had to wait for another one may go now
        left_ = std::exchange(later_, {});
        arrived_ = false;
    }
    if (left_.empty())
        return std::nullopt;
    const auto enrolment = store_.enrolment();
    if (!enrolment)
        return base::refuse(Code::notEnrolled);
    auto file = box_.read(left_.back(), bundleBytesMax);
    if (!file) {
        left_.pop_back(); // another program delivered it
        return next();
    }
    return HttpRequest{"POST",
                       "/v1/bundle",
                       {{"Authorization", "Bearer " + enrolment->token}, {"Content-Type", "application/octet-stream"}},
                       std::move(*file)};
}

base::Result<void> BundleDelivery::answer(const HttpAnswer& answer)
{
    const std::string name = left_.back();
    left_.pop_back();
    if (answer.status == 200 && isContentType(answer.contentType, "application/json")) {
        box_.remove(name);
        ++report_.delivered;
        arrived_ = true;
        return {};
    }
    if (answer.status == 404) // a server of an earlier version
        return {};
    base::Error error = answer.status == 200 ? base::Error{Code::notFairbook, "bundle"} : refusalOf(answer);
    switch (error.code) {
    case Code::missingBase:
        later_.push_back(name);
        return {};
    case Code::foreign:
    case Code::malformed:
    case Code::tooLong:
    case Code::tooNew:
    case Code::identityFork:
    case Code::forbidden: // its author's, not ours
        box_.setAside(name);
        ++report_.refused;
        return {};
    default:
        left_.clear();
        return tl::unexpected(std::move(error));
    }
}

DeliveryReport BundleDelivery::report() const
{
    DeliveryReport report = report_;
    report.waiting = static_cast<std::int64_t>(box_.waiting().size());
    return report;
}

base::Result<DeliveryReport> deliverBundles(store::DeviceStore& store, Transport& transport)
{
    BundleDelivery delivery(store);
    while (true) {
        const auto request = delivery.next();
        if (!request)
            return tl::unexpected(request.error());
        if (!*request)
            return delivery.report();
        const auto answer = transport.exchange(**request);
        if (!answer)
            return tl::unexpected(answer.error());
        if (const auto taken = delivery.answer(*answer); !taken)
            return tl::unexpected(taken.error());
    }
}

} // namespace fairbook::sync
