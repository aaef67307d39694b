// tests/fleet/listening.h: a network that keeps what the server answered, line by line.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/zstd.h"
#include "shared/sync/messages.h"
#include "shared/sync/transport.h"

namespace fairbook::fleet {

class Listening final : public sync::Transport
{
public:
    explicit Listening(sync::Transport& under) : under_(under) {}

    base::Result<sync::HttpAnswer> exchange(const sync::HttpRequest& request) override
    {
        hellos_.push_back(lines(request.body, sync::headerOf(request.headers, "Content-Encoding")).at(0));
        auto answer = under_.exchange(request);
        if (answer && answer->status == 200)
            answers_.push_back(lines(answer->body, answer->contentEncoding));
        return answer;
    }

    [[nodiscard]] const std::vector<base::Json>& hellos() const { return hellos_; }
    [[nodiscard]] const std::vector<std::vector<base::Json>>& answers() const { return answers_; }

    /// States in all answers that read ranges again.
    [[nodiscard]] std::vector<std::string> statesReread() const
    {
        std::vector<std::string> ids;
        for (const auto& answer : answers_)
            for (const base::Json& line : answer)
                if (line.contains("state") && answer.back().contains("reread"))
                    ids.push_back(base::textAt(line, "id"));
        return ids;
    }

private:
    static std::vector<base::Json> lines(const std::string& body, std::string_view encoding)
    {
        const auto text = encoding == "zstd" ? base::expand(body, {.bytesMax = sync::answerBytesMax}) : body;
        if (!text)
            throw std::runtime_error("a body that cannot be expanded");
        std::vector<base::Json> found;
        std::string_view rest(*text);
        while (const auto line = sync::nextLine(rest))
            found.push_back(base::Json::parse(*line));
        return found;
    }

    sync::Transport& under_;
    std::vector<base::Json> hellos_;
    std::vector<std::vector<base::Json>> answers_;
};

} // namespace fairbook::fleet
