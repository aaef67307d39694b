#include "tests/fleet/fleet.h"

#include <algorithm>
#include <stdexcept>

#include "shared/store/database.h"

namespace fairbook::fleet {
namespace {

using base::Json;

std::vector<Json> valuesAt(const model::Record& record, std::string_view path)
{
    std::vector<Json> values;
    for (const model::Sibling& sibling : model::liveValues(record, path))
        values.push_back(sibling.value);
    std::sort(values.begin(), values.end());
    return values;
}

void copyFolder(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::filesystem::remove_all(to);
    std::filesystem::create_directories(to);
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
}

} // namespace

model::Edit editOf(model::Action action, std::string_view type, base::Id record, Json set)
{
    model::Edit edit;
    edit.action = action;
    edit.type = type;
    edit.record = record;
    edit.set = std::move(set);
    return edit;
}

FleetDevice::FleetDevice(Fleet& fleet, std::string name, Storage storage, std::uint64_t seed)
    : fleet_(fleet), name_(std::move(name)), storage_(storage), random_(seed), network_(fleet.server())
{
    open();
}

void FleetDevice::open()
{
    auto opened =
        store::DeviceStore::open(storage_ == Storage::memory ? ":memory:" : folder_.path() / "base", clock_, random_);
    if (!opened)
        throw std::runtime_error("device cannot be opened");
    store_ = std::move(*opened);
    if (storage_ == Storage::files)
        store_->database().run("PRAGMA synchronous = OFF"); // these tests cut networks, not power
}

base::Result<store::Committed> FleetDevice::commit(const model::Gesture& gesture)
{
    fleet_.advance(1000);
    return store_->commit(gesture);
}

base::Id FleetDevice::capture(std::string_view clientName)
{
    const auto committed = commit({editOf(model::Action::create, "client", {}, {{"company", clientName}})});
    if (!committed)
        throw std::runtime_error("capture refused");
    fleet_.note({committed->records.at(0), "company", clientName, {}});
    return committed->records.at(0);
}

void FleetDevice::edit(std::string_view path, const Json& value, const model::Record& form)
{
    model::Edit edit = editOf(model::Action::set, form.type, form.id);
    edit.set[std::string(path)] = value;
    if (auto seen = model::dotsOf(form, path); !seen.empty())
        edit.base[std::string(path)] = std::move(seen);
    if (!commit({edit}))
        throw std::runtime_error("edit refused");
    fleet_.note({form.id, std::string(path), value, valuesAt(form, path)});
}

void FleetDevice::remove(const model::Record& seen)
{
    model::Edit edit = editOf(model::Action::remove, seen.type, seen.id);
    edit.base["*"] = model::allDots(seen);
    if (!commit({edit}))
        throw std::runtime_error("delete refused");
}

void FleetDevice::restore(const model::Record& seen)
{
    model::Edit edit = editOf(model::Action::restore, seen.type, seen.id);
    edit.base["*"] = model::allDots(seen);
    if (!commit({edit}))
        throw std::runtime_error("restore refused");
}

model::Record FleetDevice::record()
{
    return record(fleet_.client());
}

model::Record FleetDevice::record(base::Id id)
{
    const auto stored = store_->record(id);
    return stored ? stored->record : model::Record{};
}

Json FleetDevice::shown(std::string_view path)
{
    const model::Record current = record();
    const Json* value = model::valueAt(current, path);
    return value == nullptr ? Json() : *value;
}

std::vector<Json> FleetDevice::values(std::string_view path)
{
    return valuesAt(record(), path);
}

base::Result<sync::Report> FleetDevice::sync()
{
    fleet_.advance(1000);
    return sync::syncUntilQuiet(*store_, network_);
}

base::Result<sync::Report> FleetDevice::firstSync()
{
    fleet_.advance(1000);
    return sync::runSync(*store_, network_);
}

void FleetDevice::startAgain()
{
    close();
    open();
}

void FleetDevice::backup()
{
    close();
    copyFolder(folder_.path() / "base", folder_.path() / "copy");
    open();
}

void FleetDevice::restoreBackup()
{
    close();
    copyFolder(folder_.path() / "copy", folder_.path() / "base");
    open();
}

void FleetDevice::becomeCopyOf(FleetDevice& other)
{
    close();
    other.close();
    copyFolder(other.folder_.path() / "base", folder_.path() / "base");
    other.open();
    open();
}

Fleet::Fleet(std::initializer_list<std::string> names, Storage storage, std::uint64_t seed)
    : random_(seed), server_(random_), seed_(seed)
{
    for (const std::string& name : names)
        add(name, "manager", storage);
    client_ = (*this)[*names.begin()].capture("Acme");
    settle();
}

FleetDevice& Fleet::add(const std::string& name, std::string_view role, Storage storage)
{
    const store::Author author{userOf(name), base::Id::derive("device " + name), std::string(role)};
    auto device = std::make_unique<FleetDevice>(*this, name, storage, seed_ * 1000 + devices_.size() + 1);
    static_cast<void>(device->store().enrol({.server = "https://127.0.0.1:1",
                                             .token = device->token(),
                                             .device = author.device,
                                             .user = author.user,
                                             .login = name,
                                             .role = std::string(role),
                                             .company = "Acme",
                                             .fingerprint = {}}));
    server_.admit(device->token(), author);
    return *(devices_[name] = std::move(device));
}

void Fleet::show(const std::string& name, std::string_view scope)
{
    model::Operation draft;
    draft.type = "user";
    draft.record = userOf(name);
    draft.action = server_.master().record(draft.record) ? model::Action::set : model::Action::create;
    draft.set = {{"login", name}, {"scope", scope}};
    if (!server_.master().commitOwn(draft, {}))
        throw std::runtime_error("user refused");
}

FleetDevice& Fleet::operator[](std::string_view name)
{
    return *devices_.find(name)->second;
}

std::vector<FleetDevice*> Fleet::devices()
{
    std::vector<FleetDevice*> all;
    for (const auto& [name, device] : devices_)
        all.push_back(device.get());
    return all;
}

void Fleet::advance(std::int64_t ms)
{
    server_.clock().advance(ms);
    for (const auto& [name, device] : devices_)
        device->clock().advance(ms);
}

bool Fleet::settle()
{
    bool well = true;
    for (int round = 0; round < 2; ++round)
        for (const auto& [name, device] : devices_) {
            device->network().always(Fault::none);
            well = device->sync().has_value() && well;
        }
    return well;
}

bool Fleet::agree()
{
    const std::map<base::Id, std::string> hashes = server_.hashes();
    for (const auto& [name, device] : devices_) {
        if (device->store().digest() != server_.digest() || device->counts().unsent != 0)
            return false;
        for (const auto& [id, hash] : hashes)
            if (model::hashOf(device->record(id)) != hash)
                return false;
        store::Query rows(device->store().database(), "SELECT id FROM record");
        while (rows.step())
            if (!hashes.contains(rows.id(0)))
                return false;
    }
    return true;
}

std::vector<std::string> Fleet::lostValues()
{
    std::vector<std::string> lost;
    for (const Written& written : written_) {
        const auto row = server_.master().record(written.record);
        const std::vector<Json> live = row ? valuesAt(*row, written.path) : std::vector<Json>{};
        const bool alive = std::find(live.begin(), live.end(), written.value) != live.end();
        const bool replaced = std::any_of(written_.begin(), written_.end(), [&](const Written& other) {
            return other.record == written.record && other.path == written.path &&
                   std::find(other.replaced.begin(), other.replaced.end(), written.value) != other.replaced.end();
        });
        if (!alive && !replaced)
            lost.push_back(written.path + " = " + base::dumpJson(written.value));
    }
    return lost;
}

} // namespace fairbook::fleet
