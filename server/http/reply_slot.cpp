#include "server/http/reply_slot.h"

#include <atomic>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "server/http/problem.h"

namespace fairbook::server {

namespace asio = boost::asio;

/// What all copies of one Reply share. The order of the members matters: `io_` must go last.
class ReplySlot::Answer
{
public:
    Answer(std::shared_ptr<asio::io_context> io, std::shared_ptr<ReplySlot> slot, std::string requestId)
        : io_(std::move(io)), strand_(slot->bell_.get_executor()), slot_(std::move(slot)),
          requestId_(std::move(requestId))
    {}
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;
    ~Answer() { give(internalProblem(requestId_)); }

    void give(Response response)
    {
        if (given_.exchange(true))
            return;
        auto ring = [slot = std::move(slot_), response = std::move(response)]() mutable {
            slot->ring(std::move(response));
        };
        asio::post(strand_, std::move(ring));
    }

private:
    std::shared_ptr<asio::io_context> io_;
    asio::any_io_executor strand_;
    std::shared_ptr<ReplySlot> slot_;
    std::string requestId_;
    std::atomic<bool> given_ = false;
};

Reply ReplySlot::reply(std::shared_ptr<asio::io_context> io, std::string requestId)
{
    auto answer = std::make_shared<Answer>(std::move(io), shared_from_this(), std::move(requestId));
    return [answer = std::move(answer)](Response response) { answer->give(std::move(response)); };
}

asio::awaitable<std::optional<Response>> ReplySlot::wait(std::chrono::milliseconds longest)
{
    if (!response_ && !cancelled_) {
        bell_.expires_after(longest);
        co_await bell_.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    co_return std::exchange(response_, std::nullopt);
}

void ReplySlot::cancel()
{
    cancelled_ = true;
    bell_.cancel();
}

void ReplySlot::ring(Response response)
{
    response_ = std::move(response);
    bell_.cancel();
}

} // namespace fairbook::server
