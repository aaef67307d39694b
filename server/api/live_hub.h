// server/api/live_hub.h: the open WebSockets of GET /v1/live. They are told one thing: the head moved.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "server/http/live_channel.h"
#include "server/master/store_thread.h"
#include "shared/base/guarded.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

class LiveHub
{
public:
    explicit LiveHub(ReaderPool& readers) : readers_(readers) {}

    /// Tells the newcomer where the head is. From any thread.
    void join(store::Author author, std::shared_ptr<LiveChannel> channel);

    /// Tells everybody who still may know; closes the others. From any thread that may read a disk.
    void announce(std::int64_t head);

    [[nodiscard]] std::size_t size();

private:
    struct Listener
    {
        store::Author author;
        std::shared_ptr<LiveChannel> channel;
    };
    ReaderPool& readers_;
    base::Guarded<std::vector<Listener>> listeners_;
};

} // namespace fairbook::server
