#include "shared/exchange/json_lines.h"

#include <fstream>

#include "shared/base/json.h"
#include "shared/exchange/line_reader.h"
#include "shared/exchange/mapping.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

std::string textOf(const base::Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    return value.is_null() ? std::string() : base::dumpJson(value);
}

/// One value of a list, or a single value. Lists of texts are taken apart already, so a phone with a comma stays whole.
void setValue(Contact& contact, ContactField field, const std::string& key, const std::string& value)
{
    if (value.empty())
        return;
    if (field == ContactField::email)
        contact.emails.push_back({value, {}, false});
    else if (field == ContactField::phone)
        contact.phones.push_back({value, {}, false});
    else if (field == ContactField::tags)
        contact.tags.push_back(value);
    else
        setField(contact, field, key, value);
}

Contact toContact(const base::Json& record)
{
    Contact contact;
    for (const auto& [key, value] : record.items()) {
        const auto field = fieldOfHeader(key);
        if (!field || value.is_object()) {
            if (!value.is_null())
                contact.extras.emplace_back(key, textOf(value));
        } else if (value.is_array()) {
            for (const base::Json& one : value)
                setValue(contact, *field, key, textOf(one));
        } else {
            setField(contact, *field, key, textOf(value));
        }
    }
    completeDisplayName(contact);
    return contact;
}

} // namespace

base::Result<ReadReport> readJsonLines(std::istream& input, const ContactSink& sink, const JsonLinesLimits& limits)
{
    ReadReport report;
    Warnings warnings;
    LineReader lines(input, limits.lineBytesMax);
    for (const Line* line = lines.peek(); line != nullptr; lines.skip(), line = lines.peek()) {
        if (report.contacts >= limits.recordsMax) {
            warnings.add("too_many_records", line->number, std::to_string(limits.recordsMax));
            break;
        }
        if (text::trimmed(line->text).empty())
            continue;
        if (line->cut) {
            warnings.add("line_too_long", line->number);
            continue;
        }
        const auto record = base::parseJson(
            line->text,
            {.bytesMax = limits.lineBytesMax, .depthMax = 32, .duplicateKeys = base::DuplicateKeys::lastWins});
        if (!record || !record->is_object()) {
            warnings.add("line_malformed", line->number, record ? "not an object" : record.error().detail);
            continue;
        }
        ++report.contacts;
        sink(toContact(*record));
    }
    if (report.contacts == 0)
        return base::refuse(base::Code::malformed, "jsonl: no record");
    report.encoding = lines.encoding();
    report.warnings = std::move(warnings).take();
    return report;
}

base::Result<ReadReport> readJsonLinesFile(const std::filesystem::path& path, const ContactSink& sink,
                                           const JsonLinesLimits& limits)
{
    std::ifstream file(path, std::ios::binary);
    if (!file || !std::filesystem::is_regular_file(path))
        return base::refuse(base::Code::notFound, path.filename().string());
    return readJsonLines(file, sink, limits);
}

} // namespace fairbook::exchange
