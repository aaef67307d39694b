// shared/store/queries/search.h: type-ahead over all clients: words in any order and any alphabet, parts of words,
// tails of telephone numbers, the wrong keyboard layout. Best first: name, then company, then the rest; then the latest
// contact.
//
// A word is found where a word of the record begins with it; from three characters on also inside names, companies,
// e-mails and telephone numbers. All words must be found. Work is bounded: of very many hits the newest are ranked.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "shared/store/database.h"
#include "shared/store/device_store.h"

namespace fairbook::store {

class ClientSearch
{
public:
    explicit ClientSearch(Database& database) : database_(database) {}

    [[nodiscard]] std::vector<ClientRow> find(std::string_view text, std::int64_t limit);

    /// The same person again, by match keys. `draftBody` is a client's body.
    [[nodiscard]] std::vector<KnownClient> known(const base::Json& draftBody, std::int64_t limit);

    [[nodiscard]] static std::vector<const char*> statements();

private:
    struct Hit
    {
        std::int64_t rid = 0;
        int tier = 0;
        std::int64_t lastContact = 0;
    };
    using Words = std::vector<std::string>;

    [[nodiscard]] std::vector<Hit> hitsOf(std::string_view text, std::size_t limit);
    void addByWords(const Words& words, std::string_view ranks, int tier, std::size_t limit, std::vector<Hit>& hits);
    void addByParts(const Words& words, int tier, std::size_t limit, std::vector<Hit>& hits);
    struct Candidates
    {
        std::vector<std::int64_t> rids; ///< newest first
        bool all = true;                ///< there are no older ones
    };
    [[nodiscard]] Candidates rowsWith(const std::string& word, std::int64_t most);
    void addHolding(const Words& words, const std::vector<std::int64_t>& rids, int tier, std::size_t limit,
                    std::vector<Hit>& hits);
    void addByReading(const Words& words, int tier, std::size_t limit, std::vector<Hit>& hits);
    [[nodiscard]] std::string whyOf(std::int64_t rid, const Words& words);
    [[nodiscard]] std::string whyOfBody(std::int64_t rid, const std::string& word);

    Database& database_;
};

} // namespace fairbook::store
