#include "shared/model/merge_components.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fairbook::model {
namespace {

/// Union by the smaller id, so that a root does not depend on the order of the edges.
class Forest
{
public:
    base::Id rootOf(base::Id id)
    {
        base::Id root = id;
        while (parentOf(root) != root)
            root = parentOf(root);
        while (id != root) {
            base::Id& parent = parents_.at(id);
            id = parent;
            parent = root;
        }
        return root;
    }

    void join(base::Id a, base::Id b)
    {
        const base::Id one = rootOf(a);
        const base::Id other = rootOf(b);
        parents_[std::max(one, other)] = std::min(one, other);
    }

    [[nodiscard]] std::vector<base::Id> all() const
    {
        std::vector<base::Id> ids;
        for (const auto& [id, parent] : parents_)
            ids.push_back(id);
        return ids;
    }

private:
    base::Id parentOf(base::Id id) { return parents_.try_emplace(id, id).first->second; }
    std::map<base::Id, base::Id> parents_;
};

bool isLater(const MergeEdge& a, const MergeEdge& b)
{
    return std::tie(a.order, a.dot, a.survivor) > std::tie(b.order, b.dot, b.survivor);
}

} // namespace

std::vector<Component> componentsOf(std::span<const MergeEdge> edges, const std::function<bool(base::Id)>& present)
{
    Forest forest;
    for (const MergeEdge& edge : edges)
        if (edge.loser != edge.survivor)
            forest.join(edge.loser, edge.survivor);
    std::map<base::Id, Component> byRoot;
    for (const base::Id& id : forest.all())
        if (present(id))
            byRoot[forest.rootOf(id)].members.push_back(id);
    std::map<base::Id, const MergeEdge*> latest;
    for (const MergeEdge& edge : edges) {
        if (edge.loser == edge.survivor || !present(edge.survivor))
            continue;
        const MergeEdge*& best = latest[forest.rootOf(edge.survivor)];
        if (best == nullptr || isLater(edge, *best))
            best = &edge;
    }
    std::vector<Component> components;
    for (auto& [root, component] : byRoot) {
        const auto edge = latest.find(root);
        component.representative = edge == latest.end() ? component.members.front() : edge->second->survivor;
        if (component.members.size() > 1)
            components.push_back(std::move(component));
    }
    std::sort(components.begin(), components.end(),
              [](const Component& a, const Component& b) { return a.representative < b.representative; });
    return components;
}

} // namespace fairbook::model
