#include "tests/unit/store/store_fixture.h"

#include <catch2/catch.hpp>

#include <unistd.h>

namespace fairbook::test {
namespace {

Json element(model::Kind kind, const std::string& field, const Json& value)
{
    return {{field + "/" + model::elementId(kind, value), value}};
}

} // namespace

TempFolder::TempFolder()
{
    base::SystemRandom random;
    path_ = std::filesystem::temp_directory_path() / ("fairbook-test-" + std::to_string(random.next64()));
    std::filesystem::create_directories(path_);
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Device::Device(std::uint64_t seed, const std::filesystem::path& folder) : random_(seed), folder_(folder)
{
    reopen();
}

void Device::reopen()
{
    store_.reset();
    auto opened = store::DeviceStore::open(folder_, clock, random_);
    REQUIRE(opened);
    store_ = std::move(*opened);
}

base::Id Device::create(const std::string& type, const Json& set)
{
    const auto committed = store_->commit({createEdit(type, set)});
    REQUIRE(committed);
    return committed->records.front();
}

base::Id Device::client(const std::string& family, const std::string& given, const Json& more)
{
    Json set = more;
    set["name"] = {{"family", family}, {"given", given}};
    return create("client", set);
}

store::Committed Device::set(base::Id record, const std::string& path, const Json& value)
{
    return setFrom(record, path, value, dots(record, path));
}

store::Committed Device::setFrom(base::Id record, const std::string& path, const Json& value,
                                 const std::vector<model::Dot>& base)
{
    model::Edit edit;
    edit.record = record;
    edit.set = {{path, value}};
    edit.base = {{path, base}};
    const auto committed = store_->commit({edit});
    REQUIRE(committed);
    return *committed;
}

store::Committed Device::act(base::Id record, model::Action action)
{
    model::Edit edit;
    edit.action = action;
    edit.record = record;
    const auto committed = store_->commit({edit});
    REQUIRE(committed);
    return *committed;
}

std::vector<model::Dot> Device::dots(base::Id record, const std::string& path)
{
    const auto stored = store_->record(record);
    return stored ? model::dotsOf(stored->record, path) : std::vector<model::Dot>();
}

Json Device::value(base::Id record, const std::string& path)
{
    const auto stored = store_->record(record);
    const Json* value = stored ? model::valueAt(stored->record, path) : nullptr;
    return value == nullptr ? Json() : *value;
}

store::Delivery Device::delivery(base::Id record)
{
    const auto stored = store_->record(record);
    REQUIRE(stored);
    return stored->delivery;
}

std::vector<std::string> Device::found(const std::string& text)
{
    std::vector<std::string> names;
    for (const auto& row : store_->search(text, 50))
        names.push_back(row.name);
    return names;
}

bool Device::sound()
{
    const auto report = store_->check();
    if (!report)
        UNSCOPED_INFO(report.error().detail);
    return report.has_value();
}

model::Edit createEdit(const std::string& type, const Json& set)
{
    model::Edit edit;
    edit.action = model::Action::create;
    edit.type = type;
    edit.set = set;
    return edit;
}

Json phone(const std::string& raw)
{
    return element(model::Kind::phoneSet, "phones", {{"raw", raw}});
}

Json email(const std::string& raw)
{
    return element(model::Kind::emailSet, "emails", {{"raw", raw}});
}

Json tag(const std::string& value)
{
    return element(model::Kind::tagSet, "tags", {{"value", value}});
}

} // namespace fairbook::test
