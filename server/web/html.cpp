#include "server/web/html.h"

#include <cassert>

namespace fairbook::server {

std::string escaped(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

Html& Html::open(std::string_view tag, const Attributes& attributes)
{
    start(tag, attributes);
    open_.push_back(tag);
    return *this;
}

Html& Html::close()
{
    assert(!open_.empty());
    out_.append("</").append(open_.back()).append(">\n");
    open_.pop_back();
    return *this;
}

Html& Html::text(std::string_view text)
{
    out_ += escaped(text);
    return *this;
}

Html& Html::element(std::string_view tag, const Attributes& attributes, std::string_view words)
{
    return open(tag, attributes).text(words).close();
}

Html& Html::single(std::string_view tag, const Attributes& attributes)
{
    start(tag, attributes);
    out_ += '\n';
    return *this;
}

std::string Html::document()
{
    while (!open_.empty())
        close();
    return std::move(out_);
}

void Html::start(std::string_view tag, const Attributes& attributes)
{
    out_.append("<").append(tag);
    for (const auto& [name, value] : attributes) {
        out_.append(" ").append(name);
        if (!value.empty())
            out_.append("=\"").append(escaped(value)).append("\"");
    }
    out_ += '>';
}

} // namespace fairbook::server
