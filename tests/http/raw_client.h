// tests/http/raw_client.h: a client that sends exactly the bytes it is told to, and waits for what comes back.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace fairbook::tests {

/// One answer. `status` 0: the connection ended without one.
struct Answer
{
    int status = 0;
    std::map<std::string, std::string> headers{}; ///< names in lower case
    std::string body{};
};

/// A byte stream that reads answers; how bytes travel is the heir's.
class Client
{
public:
    virtual ~Client() = default;

    /// False: the other end is gone.
    virtual bool send(std::string_view bytes) = 0;

    /// One answer by its Content-Length; "100 Continue" is passed over where asked to.
    enum class Informational
    {
        skip,
        report
    };
    [[nodiscard]] Answer read(Informational informational = Informational::skip);

    /// For a request of method HEAD.
    [[nodiscard]] Answer readHeadOnly();

    [[nodiscard]] std::string readBytes(std::size_t count);

    /// All that comes until the other end closes.
    [[nodiscard]] std::string readAll();

    /// Sends, then reads the answer.
    [[nodiscard]] Answer ask(std::string_view bytes);

protected:
    /// Some bytes, nothing at the end.
    virtual std::string receive() = 0;

private:
    [[nodiscard]] Answer readHead();
    std::string buffer_;
};

class RawClient final : public Client
{
public:
    explicit RawClient(std::uint16_t port);
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;
    ~RawClient() override;

    bool send(std::string_view bytes) override;

    /// Sends one byte every few milliseconds for as long as the server allows, at most so many; how many it took.
    std::size_t drip(std::string_view bytes);

    /// No more comes from us; we go on listening.
    void endSending();

private:
    std::string receive() override;
    int socket_;
};

/// `GET path` of HTTP/1.1.
[[nodiscard]] std::string get(std::string_view path, std::string_view fields = {});
[[nodiscard]] std::string post(std::string_view path, std::string_view body, std::string_view fields = {});

} // namespace fairbook::tests
