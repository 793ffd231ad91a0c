// Documents like a text. Which of its words are rare is counted no further than it matters; the few rarest choose the candidates, and
// all of them weigh these.
#include "ground/search/words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

namespace regard::fulltext
{
namespace
{
constexpr std::size_t most_words = 16;   // of a text: its longest
constexpr std::size_t shortest_word = 4; // bytes, folded: shorter ones say little
constexpr std::size_t read_of_text = 4'000;
constexpr std::int64_t common = 1'000; // documents: a word that so many have chooses nothing
constexpr std::int64_t enough = 200;   // candidates that rarer words must promise before commoner ones are asked for
constexpr std::size_t most_chosen = 6;
constexpr int most_candidates = 100;

struct Asked
{
    std::string word;
    std::int64_t documents = 0; // that have it; counted up to `common`
    double says = 0;
};

Words telling_words(std::string_view text)
{
    Words words = words_to_index(text.substr(0, read_of_text));
    std::erase_if(words, [](std::string const& word) { return word.size() < shortest_word; });
    std::stable_sort(words.begin(), words.end(), [](auto const& a, auto const& b) { return a.size() > b.size(); });
    words.resize(std::min(words.size(), most_words));
    return words;
}

std::string array_text(Words const& words)
{
    std::string all = "{";
    for (std::string const& word : words)
        all += (all.size() > 1 ? ",\"" : "\"") + word + '"';
    return all + "}";
}

// The rarest first, no more than are needed.
Words chosen(std::vector<Asked> const& asked)
{
    Words words;
    std::int64_t promised = 0;
    for (Asked const& one : asked) {
        bool const is_enough = promised >= enough || words.size() == most_chosen;
        if (one.documents >= common || is_enough)
            break;
        words.push_back(one.word);
        promised += one.documents;
    }
    return words;
}

double shared(std::vector<Asked> const& asked, std::string_view head, std::string_view body)
{
    Words const of_head = words_to_index(head), of_body = words_to_index(body);
    std::unordered_set<std::string_view> there(of_head.begin(), of_head.end());
    there.insert(of_body.begin(), of_body.end());
    double says = 0;
    for (Asked const& one : asked)
        says += there.contains(one.word) ? one.says : 0;
    return says;
}
}

std::vector<Near> Index::near(db::Transaction& tx, std::string_view text, std::optional<Tokens> const& any,
                              int limit) const
{
    if (any && any->empty())
        return {};
    bool const is_sqlite = tx.engine() == db::Engine::sqlite;
    auto const expression = [&](Words const& words, std::optional<Tokens> const& reach) {
        return is_sqlite ? fts5_any(words, reach) : tsquery_any(words, reach);
    };
    Words const words = telling_words(text);
    std::map<std::string, std::int64_t, std::less<>> known;
    if (!is_sqlite && !words.empty())
        tx.query(postgres_.common, {array_text(words)},
                 [&](db::Row const& row) { known.emplace(row.text(0), row.integer(1)); });

    std::vector<Asked> asked;
    double all = 0;
    for (std::string const& word : words) {
        auto const common_one = known.find(word);
        bool const is_known = common_one != known.end() && common_one->second >= common;
        std::int64_t const documents =
            is_known ? common : tx.integer(sql(tx).count, {expression({word}, {}), common}).value_or(0);
        if (documents == 0)
            continue;
        asked.push_back({word, documents, 1 / std::sqrt(static_cast<double>(documents))});
        all += asked.back().says;
    }
    std::stable_sort(asked.begin(), asked.end(),
                     [](Asked const& a, Asked const& b) { return a.documents < b.documents; });

    std::vector<Near> found;
    Words const rarest = chosen(asked);
    if (rarest.empty())
        return found;
    tx.query(sql(tx).near, {expression(rarest, any), most_candidates}, [&](db::Row const& row) {
        found.push_back({{row.integer(0)}, shared(asked, row.text(1), row.text(2)) / all});
    });
    std::stable_sort(found.begin(), found.end(), [](Near const& a, Near const& b) { return a.nearness > b.nearness; });
    found.resize(std::min(found.size(), static_cast<std::size_t>(std::max(limit, 0))));
    return found;
}
}
