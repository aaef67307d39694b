#include "server/commands/commands.h"
#include "server/commands/qr_picture.h"
#include "server/web/open_forms.h"
#include "shared/model/questionnaire.h"

namespace fairbook::server {
namespace {

/// The address of a questionnaire's page; empty where nobody told the server its own.
std::string addressOf(const Call& call, const OpenForm& form)
{
    std::string server = call.words.has("server") ? call.words.text("server") : call.config.text("public_url");
    while (server.ends_with('/'))
        server.pop_back();
    if (server.empty())
        return "";
    const std::string event = call.words.text("event");
    return server + "/f/" + form.version.content.key + (event.empty() ? "" : "?event=" + event);
}

base::Json lineOf(const Call& call, const OpenForm& form)
{
    const std::string address = addressOf(call, form);
    return {{"form", form.version.form.text()},
            {"key", form.version.content.key},
            {"version", form.version.number},
            {"title", model::textIn(form.version.content.title, "en")},
            {"url", address.empty() ? base::Json() : base::Json(address)}};
}

Spoken listed(const Call& call, const std::vector<std::shared_ptr<const OpenForm>>& forms)
{
    Spoken spoken;
    for (const auto& form : forms) {
        spoken.lines.push_back(lineOf(call, *form));
        const std::string address = addressOf(call, *form);
        spoken.text += (spoken.text.empty() ? "" : "\n") + form->version.content.key + "  version " +
                       std::to_string(form->version.number) + "  " + (address.empty() ? "(no public_url)" : address);
    }
    return spoken;
}

/// For a poster at the stand.
base::Result<Spoken> drawn(const Call& call, const OpenForm& form)
{
    const std::string address = addressOf(call, form);
    if (address.empty())
        return base::refuse(base::Code::usage, "--server or public_url: what visitors reach this server by");
    const auto picture = qrPicture(address);
    if (!picture)
        return tl::unexpected(picture.error());
    if (call.words.has("qr"))
        if (auto written = writeQrFile(*picture, call.words.text("qr")); !written)
            return tl::unexpected(written.error());
    return Spoken{toBlocks(*picture) + address, {lineOf(call, form)}};
}

} // namespace

base::Result<Spoken> webFormsCommand(const Call& call)
{
    if (call.words.has("event") && !base::Id::parse(call.words.text("event")))
        return base::refuse(base::Code::badValue, "event");
    auto reader = openForReading(call);
    if (!reader)
        return tl::unexpected(reader.error());
    OpenForms forms;
    if (!call.words.has("form"))
        return listed(call, forms.all(**reader));
    const auto form = forms.find(**reader, call.words.text("form"));
    return form ? drawn(call, *form) : base::refuse(base::Code::notFound, "form");
}

} // namespace fairbook::server
