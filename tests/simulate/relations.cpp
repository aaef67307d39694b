// What people say about records of one person: these are the same, they are not, they never were.
#include "shared/model/merge.h"
#include "shared/model/path.h"
#include "tests/simulate/world.h"

namespace fairbook::simulate {
namespace {

constexpr std::size_t clientsMax = 12; ///< of those met first: or nobody would merge the same two

Entry entryOf(const model::Edit& edit, const model::Record& form)
{
    const auto& [path, value] = *edit.set.get_ref<const base::Json::object_t&>().begin();
    Entry entry;
    entry.record = edit.record;
    entry.path = path;
    entry.value = value;
    entry.replaced = valuesAt(form, path);
    return entry;
}

} // namespace

std::optional<model::Record> World::someClient(Device& device)
{
    for (int tries = 0; device.up && tries < 4; ++tries)
        if (auto record = someRecord(device, clientsMax); record && record->type == "client")
            return record;
    return std::nullopt;
}

/// What is written has a word of its own, as every value in the book has: an app to come may write more than `covers`.
std::optional<model::Edit> World::relationOf(const model::Record& form, const model::Record& other)
{
    const std::uint32_t what = tape_.below(6);
    if (what < 3) {
        model::Edit edit = model::mergeEdit(form, other.id);
        edit.set.begin().value()["said"] = book_.newValue("said");
        ++happened_[Happening::merge];
        return edit;
    }
    if (what == 3)
        return model::notDuplicateEdit(form, other.id, book_.newValue("reason").get<std::string>());
    const auto edges = model::mergeEdgesOf(form);
    if (edges.empty())
        return std::nullopt;
    ++happened_[Happening::unmerge];
    return model::unmergeEdit(form, edges[tape_.below(static_cast<std::uint32_t>(edges.size()))].survivor);
}

/// Sometimes the page with the two is open for a while, and others write meanwhile.
void World::relate(Device& device)
{
    const auto form = someClient(device);
    if (!form || !device.up)
        return;
    const auto other = someClient(device);
    if (!other || !device.up)
        return;
    const auto edit = relationOf(*form, *other);
    if (!edit)
        return;
    const Entry entry = entryOf(*edit, *form);
    if (tape_.below(3) < 2) {
        commit(device, {*edit}, {entry});
        return;
    }
    at(1'000 + tape_.below(120'000), [this, &device, edit = *edit, entry, files = device.files] {
        if (device.up && faults_ && device.files == files)
            commit(device, {edit}, {entry});
    });
}

} // namespace fairbook::simulate
