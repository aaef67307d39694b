// scan-card: what the photos of one card say, both sides if there are two. Nothing is saved.
#include "app/capture/read_card.h"
#include "app/cli/command.h"

namespace fairbook::app::cli {

Output scanCard(Context& context, const ScanArguments& arguments)
{
    const std::string models = modelsOf(arguments.languages);
    if (models.empty())
        return base::refuse(base::Code::badValue, "lang");
    std::vector<card::Line> lines;
    base::Json images = base::Json::array();
    for (const std::string& file : arguments.files) {
        const auto scan = readCardNow(file, models);
        if (!scan)
            return tl::unexpected(scan.error());
        images.push_back({{"file", file},
                          {"width", scan->width},
                          {"height", scan->height},
                          {"first_line", lines.size()},
                          {"lines", scan->lines.size()}});
        lines.insert(lines.end(), scan->lines.begin(), scan->lines.end());
    }
    base::Json text = base::Json::array();
    for (const card::Line& line : lines) {
        std::string words;
        for (const card::Word& word : line)
            words += (words.empty() ? "" : " ") + word.text;
        text.push_back(words);
    }
    const auto fields = card::readCard(lines, context.region());
    return Lines{base::Json{{"images", std::move(images)},
                            {"text", std::move(text)},
                            {"fields", card::fieldsJson(fields)},
                            {"contact", card::contactJson(fields)}}};
}

} // namespace fairbook::app::cli
