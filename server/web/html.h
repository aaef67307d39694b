// server/web/html.h: writes HTML in which nothing that somebody typed can become markup: every text and every value is
// escaped where it is written, and there is no way around it. Names of tags and attributes are ours, as literals.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fairbook::server {

class Html
{
public:
    using Attributes = std::vector<std::pair<std::string_view, std::string>>; ///< a flag has an empty value

    Html& open(std::string_view tag, const Attributes& attributes = {});
    Html& close(); ///< what was opened last
    Html& text(std::string_view text);
    Html& element(std::string_view tag, const Attributes& attributes, std::string_view text);
    Html& single(std::string_view tag, const Attributes& attributes); ///< one without an end: input, link

    /// The whole document; everything is closed.
    [[nodiscard]] std::string document();

private:
    void start(std::string_view tag, const Attributes& attributes);

    std::string out_ = "<!doctype html>\n";
    std::vector<std::string_view> open_;
};

/// With the five characters that mean something to HTML written as words.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace fairbook::server
