#include "shared/model/catalogue.h"

#include <algorithm>
#include <array>

#include "shared/model/attachment.h"
#include "shared/model/capture.h"
#include "shared/model/client.h"
#include "shared/model/consent.h"
#include "shared/model/coupon.h"
#include "shared/model/device.h"
#include "shared/model/event.h"
#include "shared/model/form.h"
#include "shared/model/interaction.h"
#include "shared/model/path.h"
#include "shared/model/task.h"
#include "shared/model/user.h"

namespace fairbook::model {
namespace {

constexpr std::array entities{&clientEntity,      &captureEntity,    &interactionEntity, &taskEntity,   &consentEntity,
                              &eventEntity,       &attachmentEntity, &userEntity,        &deviceEntity, &formEntity,
                              &formVersionEntity, &responseEntity,   &couponEntity};

} // namespace

std::span<const Entity* const> catalogue()
{
    return entities;
}

const Entity* entityOf(std::string_view type)
{
    const auto found = std::find_if(entities.begin(), entities.end(), [&](const Entity* e) { return e->name == type; });
    return found == entities.end() ? nullptr : *found;
}

const Field* fieldOf(const Entity* entity, std::string_view path)
{
    if (entity == nullptr)
        return nullptr;
    const std::string_view name = splitPath(path).field;
    const auto found = std::find_if(entity->fields.begin(), entity->fields.end(),
                                    [&](const Field& field) { return field.name == name; });
    return found == entity->fields.end() ? nullptr : &*found;
}

const Field* fieldOf(std::string_view type, std::string_view path)
{
    return fieldOf(entityOf(type), path);
}

} // namespace fairbook::model
