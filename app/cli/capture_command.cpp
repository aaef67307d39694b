// capture: one visitor, typed, from a vCard or from the text of a code. What clashes with a known client is saved all
// the same, and said.
#include <fstream>
#include <sstream>

#include "app/capture/capture_gesture.h"
#include "app/capture/photo.h"
#include "app/cli/command.h"
#include "shared/exchange/client_values.h"
#include "shared/exchange/code_content.h"
#include "shared/exchange/vcard.h"
#include "shared/store/blob_store.h"

namespace fairbook::app::cli {
namespace {

using base::Json;

base::Result<Json> valuesFromVcard(std::string_view text, const std::string& region)
{
    auto read = exchange::parseVcards(std::string(text));
    if (!read)
        return tl::unexpected(read.error());
    if (read->contacts.empty())
        return base::refuse(base::Code::malformed, "no contact in the card");
    return exchange::clientValues(read->contacts.front(), region);
}

base::Result<std::string> textOfFile(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return base::refuse(base::Code::notFound, file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

base::Result<Json> clientOf(Context& context, const CaptureArguments& arguments)
{
    Json values = Json::object();
    if (!arguments.vcard.empty()) {
        auto text = textOfFile(arguments.vcard);
        if (!text)
            return tl::unexpected(text.error());
        auto read = valuesFromVcard(*text, context.region());
        if (!read)
            return read;
        values = std::move(*read);
    }
    // What cannot be read is no reason to lose the visitor: the payload itself is kept with the capture.
    if (const auto code = exchange::readPayload(arguments.code); code.hasContact())
        values = exchange::clientValues(code.contact, context.region());
    for (const std::string& pair : arguments.set) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos)
            return base::refuse(base::Code::badValue, pair);
        auto set = exchange::setText(values, "client", pair.substr(0, equals), pair.substr(equals + 1),
                                     context.region(), Json::object());
        if (!set)
            return tl::unexpected(set.error());
    }
    return values;
}

base::Result<base::Id> eventOf(Context& context, const std::string& argument)
{
    const std::string text = argument.empty() ? context.store.setting("event").is_string()
                                                    ? context.store.setting("event").get<std::string>()
                                                    : std::string()
                                              : argument;
    return text.empty() ? base::Result<base::Id>(base::Id{}) : base::Id::parse(text);
}

/// A photo whose bytes are on the disk already.
struct KeptPhoto
{
    Photo photo;
    store::BlobStore::Put put; ///< holds sweeps off until the gesture is committed
    std::string fileName;
};

base::Result<std::vector<KeptPhoto>> photosOf(Context& context, const std::vector<std::string>& files)
{
    std::vector<KeptPhoto> photos;
    for (const std::string& file : files) {
        const auto bytes = textOfFile(file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto photo = readPhoto(*bytes);
        if (!photo)
            return base::refuse(photo.error().code, file);
        auto put = context.store.blobs().put(*bytes);
        if (!put)
            return base::refuse(put.error().code, file);
        photos.push_back({std::move(*photo), std::move(*put), std::filesystem::path(file).filename().string()});
    }
    return photos;
}

std::string methodOf(const CaptureArguments& arguments)
{
    if (!arguments.vcard.empty())
        return "card";
    if (arguments.code.empty())
        return "manual";
    return std::string(exchange::captureMethod(exchange::readPayload(arguments.code).kind));
}

Json knownJson(const std::vector<store::KnownClient>& known)
{
    Json list = Json::array();
    for (const auto& client : known)
        list.push_back({{"id", client.row.id.text()}, {"name", client.row.name}, {"why", client.why}});
    return list;
}

} // namespace

Output capture(Context& context, const CaptureArguments& arguments)
{
    const auto photos = photosOf(context, arguments.photos);
    if (!photos)
        return tl::unexpected(photos.error());
    auto values = clientOf(context, arguments);
    if (!values)
        return tl::unexpected(values.error());
    const auto event = eventOf(context, arguments.event);
    if (!event)
        return base::refuse(base::Code::badValue, "event");
    const auto known = context.store.known(exchange::bodyOf(*values), 5);
    const auto enrolment = context.store.enrolment();
    CaptureInput input{.known = {},
                       .client = std::move(*values),
                       .event = *event,
                       .user = enrolment ? enrolment->user : base::Id{},
                       .device = enrolment ? enrolment->device : base::Id{},
                       .method = methodOf(arguments),
                       .grade = arguments.grade,
                       .promised = {},
                       .permissions = {},
                       .note = arguments.note,
                       .photographed = !photos->empty(),
                       .rawPayload = exchange::keptPayload(arguments.code),
                       .badge = exchange::readPayload(arguments.code).badge,
                       .durationSeconds = 0};
    CaptureGesture made = captureGesture(input, context.clock, context.random);
    for (const KeptPhoto& kept : *photos)
        made.gesture.push_back(attachmentEdit(base::Id::make(context.clock.now(), context.random), made.client,
                                              kept.photo, kept.put.name, kept.put.size, kept.fileName));
    const auto committed = context.store.commit(made.gesture);
    if (!committed)
        return tl::unexpected(committed.error());
    return Lines{Json{{"client", made.client.text()},
                      {"capture", made.capture.text()},
                      {"state", "on_device"},
                      {"known", knownJson(known)}}};
}

} // namespace fairbook::app::cli
