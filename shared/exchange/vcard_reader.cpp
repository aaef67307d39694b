#include "shared/exchange/vcard.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <sstream>
#include <utility>

#include "shared/base/json.h"
#include "shared/exchange/charset.h"
#include "shared/exchange/vcard_contact.h"
#include "shared/exchange/vcard_property.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

constexpr std::size_t sampleBytesMax = 64U << 10U;
constexpr std::size_t scannedBytesMax = 4U << 20U;
constexpr std::size_t childrenMax = 16; ///< cards inside a card; more means that its END is missing

struct OpenCard
{
    RawCard card;
    std::vector<RawCard> children; ///< complete cards that began inside this one; they follow it
    bool isAgent = false;
    bool overfull = false; ///< a warning was given
};

/// Lines of the file's beginning that are neither UTF-8 nor in a declared charset: what a guess is made from.
std::string sampleOf(std::istream& input, const VcardLimits& limits)
{
    const auto start = input.tellg();
    if (start == std::istream::pos_type(-1))
        return {};
    std::string sample;
    LineReader lines(input, limits.cutTextBytes);
    for (const Line* line = lines.peek(); line != nullptr; line = lines.peek()) {
        if (!base::isUtf8(line->text) && line->text.find("CHARSET=") == std::string_view::npos)
            sample += std::string(line->text) + '\n';
        if (sample.size() > sampleBytesMax || lines.bytesRead() > scannedBytesMax)
            break;
        lines.skip();
    }
    input.clear();
    input.seekg(start);
    return sample;
}

class Reader
{
public:
    Reader(std::istream& input, const ContactSink& sink, const VcardLimits& limits)
        : sink_(sink), limits_(limits), sample_(sampleOf(input, limits)), lines_(input, limits.lineBytesMax),
          properties_(lines_, warnings_, limits_)
    {}

    [[nodiscard]] base::Result<ReadReport> read()
    {
        while (!full_) {
            auto property = properties_.next();
            if (!property)
                break;
            take(*std::move(property));
        }
        if (!properties_.worthReading())
            warnings_.add("too_much_waste", 0);
        while (!open_.empty()) {
            warnings_.add("missing_end", open_.back().card.line);
            close();
        }
        if (report_.contacts == 0)
            return base::refuse(base::Code::malformed, "vcard: no contact");
        report_.encoding = lines_.encoding();
        report_.warnings = std::move(warnings_).take();
        return std::move(report_);
    }

private:
    void take(RawProperty property)
    {
        const bool boundary = property.name == "BEGIN" || property.name == "END";
        const bool isCard = text::equalIgnoringCase(text::trimmed(property.value), "VCARD");
        if (boundary && !isCard)
            return; // VCALENDAR, VNOTE ... around or inside a card
        if (property.name == "BEGIN")
            return begin(property.line);
        if (property.name == "END")
            return open_.empty() ? void() : close();
        if (property.name == "AGENT" && takeAgent(property))
            return;
        agentFollows_ = false;
        if (open_.empty())
            return; // before the first card, or between two
        keep(std::move(property));
    }

    /// vCard 2.1 puts the agent's card on the following lines.
    bool takeAgent(const RawProperty& property)
    {
        const std::string_view value = text::trimmed(property.value);
        agentFollows_ = value.empty();
        if (!text::equalIgnoringCase(value, "BEGIN:VCARD"))
            return value.empty();
        agentFollows_ = true;
        begin(property.line);
        return true;
    }

    void begin(std::size_t line)
    {
        if (cards_ >= limits_.cardsMax) {
            warnings_.add("too_many_cards", line, std::to_string(limits_.cardsMax));
            full_ = true;
            return;
        }
        const bool isAgent = std::exchange(agentFollows_, false) && !open_.empty();
        if (!isAgent && !open_.empty())
            warnings_.add("nested_card", line);
        if (open_.size() > limits_.agentDepthMax) {
            warnings_.add("missing_end", open_.back().card.line);
            close();
        }
        OpenCard opened;
        opened.card.line = line;
        opened.isAgent = isAgent;
        open_.push_back(std::move(opened));
        ++cards_;
    }

    void keep(RawProperty property)
    {
        OpenCard& top = open_.back();
        const bool tooMany = top.card.properties.size() >= limits_.propertiesMax;
        const bool tooLarge = openBytes_ + property.value.size() > limits_.cardBytesMax;
        if (tooMany || tooLarge) {
            if (!std::exchange(top.overfull, true))
                warnings_.add(tooMany ? "too_many_properties" : "card_too_large", property.line, property.name);
            return;
        }
        openBytes_ += property.value.size();
        if (sample_.size() < sampleBytesMax && isUndeclared(property))
            sample_ += property.value.substr(0, sampleBytesMax) + '\n';
        top.card.properties.push_back(std::move(property));
    }

    /// The innermost card is complete. An agent becomes a line of its principal; another inner card waits for the outer
    /// one, which comes first.
    void close()
    {
        OpenCard closed = std::move(open_.back());
        open_.pop_back();
        if (closed.isAgent && !open_.empty()) {
            if (const auto agent = toContact(closed.card, context(), limits_, warnings_))
                open_.back().card.agents.push_back(agent->fn);
        } else if (open_.empty()) {
            openBytes_ = 0;
            emit(closed.card);
            for (const RawCard& child : closed.children)
                emit(child);
        } else {
            auto& waiting = open_.back().children;
            waiting.push_back(std::move(closed.card));
            std::move(closed.children.begin(), closed.children.end(), std::back_inserter(waiting));
            if (waiting.size() > childrenMax)
                flush();
        }
    }

    /// So many cards inside one: their outer cards have lost their END.
    void flush()
    {
        std::vector<OpenCard> all = std::exchange(open_, {});
        openBytes_ = 0;
        for (const OpenCard& opened : all) {
            warnings_.add("missing_end", opened.card.line);
            emit(opened.card);
            for (const RawCard& child : opened.children)
                emit(child);
        }
    }

    void emit(const RawCard& card)
    {
        auto contact = toContact(card, context(), limits_, warnings_);
        if (!contact) {
            warnings_.add("empty_card", card.line);
            return;
        }
        ++report_.contacts;
        sink_(*std::move(contact));
    }

    [[nodiscard]] TextContext context()
    {
        if (sample_.size() != guessedFrom_) {
            guessedFrom_ = sample_.size();
            likelyCharset_ = guessCharset(sample_);
        }
        return {.transcoded = lines_.encoding() != "UTF-8", .cardCharset = {}, .likelyCharset = likelyCharset_};
    }

    const ContactSink& sink_;
    VcardLimits limits_;
    std::string sample_;
    std::string likelyCharset_;
    std::size_t guessedFrom_ = 0;
    Warnings warnings_;
    LineReader lines_;
    PropertyReader properties_;
    ReadReport report_;
    std::vector<OpenCard> open_;
    std::size_t openBytes_ = 0; ///< values of all open cards
    std::size_t cards_ = 0;
    bool full_ = false; ///< as many cards as allowed: the rest is not read
    bool agentFollows_ = false;
};

} // namespace

base::Result<ReadReport> readVcards(std::istream& input, const ContactSink& sink, const VcardLimits& limits)
{
    return std::make_unique<Reader>(input, sink, limits)->read();
}

base::Result<ReadReport> readVcardFile(const std::filesystem::path& path, const ContactSink& sink,
                                       const VcardLimits& limits)
{
    std::ifstream file(path, std::ios::binary);
    if (!file || !std::filesystem::is_regular_file(path))
        return base::refuse(base::Code::notFound, path.filename().string());
    return readVcards(file, sink, limits);
}

base::Result<VcardFile> parseVcards(const std::string& text)
{
    VcardFile file;
    std::istringstream input(text);
    auto report = readVcards(input, [&](Contact&& contact) { file.contacts.push_back(std::move(contact)); });
    if (!report)
        return tl::unexpected(report.error());
    file.warnings = std::move(report->warnings);
    return file;
}

} // namespace fairbook::exchange
