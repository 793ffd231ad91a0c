// Asking an index.
#include "base/names.h"
#include "ground/search/snippet.h"
#include "ground/search/texts.h"

#include <algorithm>
#include <limits>

namespace regard::fulltext
{
namespace
{
constexpr int most_hits = 200;
constexpr std::size_t looked_at = 500; // documents; their heads are read faster than the index answers
constexpr DocumentId newest_of_all{std::numeric_limits<std::int64_t>::max()};

bool can_match(Query const& query)
{
    bool const sees_nothing = query.any && query.any->empty();
    return !sees_nothing && !(words_asked(query.words).empty() && words_asked(query.phrase).empty());
}

std::string expression(db::Transaction& tx, Query const& query, Where where)
{
    return tx.engine() == db::Engine::sqlite ? fts5_expression(query, where) : tsquery_expression(query, where);
}

Words words_to_show(Query const& query)
{
    Words words = words_asked(query.phrase);
    for (std::string& word : words_asked(query.words)) // the one being typed stays the last
        words.push_back(std::move(word));
    return words;
}
}

std::vector<DocumentId> Index::matching(db::Transaction& tx, std::string const& expression, DocumentId before,
                                        DocumentId from, int limit) const
{
    return tx.all(sql(tx).match, {expression, before.value, from.value, limit},
                  [](db::Row const& row) { return DocumentId{row.integer(0)}; });
}

// Which of the newest found have the phrase is seen in their texts.
bool Index::has_phrase(db::Transaction& tx, DocumentId id, Words const& phrase) const
{
    auto const there = texts(tx, id);
    return there && (stands_in(there->head, phrase) || stands_in(there->body, phrase));
}

std::vector<DocumentId> Index::newest(db::Transaction& tx, Query const& query, int limit) const
{
    Words phrase;
    for (text::Word& word : text::words_in(query.phrase))
        phrase.push_back(std::move(word.folded));
    bool const looks_closer = phrase.size() > 1;
    auto const found = matching(tx, expression(tx, query, Where::anywhere), query.before.value_or(newest_of_all), {},
                                looks_closer ? ranked_among : limit);
    if (!looks_closer)
        return found;
    std::vector<DocumentId> kept;
    for (DocumentId const id : found)
        if (kept.size() < static_cast<std::size_t>(limit) && has_phrase(tx, id, phrase))
            kept.push_back(id);
    return kept;
}

// Those of `among` with all words in their head. A few are looked at; for many the index is asked once more.
std::vector<DocumentId> Index::heads_of(db::Transaction& tx, Query const& query, std::vector<DocumentId> const& among,
                                        int limit) const
{
    if (among.size() > looked_at) {
        auto heads = matching(tx, expression(tx, query, Where::heads), {among.front().value + 1}, among.back(), limit);
        std::erase_if(heads, [&](DocumentId id) {
            return !std::binary_search(among.begin(), among.end(), id, std::greater<>());
        });
        return heads;
    }
    std::vector<DocumentId> heads;
    for (DocumentId const id : among)
        if (heads.size() < static_cast<std::size_t>(limit) && has_all(tx.text(sql(tx).head, {id}).value_or(""), query))
            heads.push_back(id);
    return heads;
}

std::vector<DocumentId> Index::heads_first(db::Transaction& tx, Query const& query, int limit) const
{
    std::vector<DocumentId> const among = newest(tx, query, ranked_among);
    if (among.empty())
        return among;
    std::vector<DocumentId> const heads = heads_of(tx, query, among, limit);
    std::vector<DocumentId> ranked = heads;
    for (DocumentId const id : among)
        if (ranked.size() < static_cast<std::size_t>(limit) &&
            !std::binary_search(heads.begin(), heads.end(), id, std::greater<>()))
            ranked.push_back(id);
    return ranked;
}

std::vector<Hit> Index::find(db::Transaction& tx, Query const& query, int limit) const
{
    std::vector<Hit> hits;
    limit = std::clamp(limit, 0, most_hits);
    if (!can_match(query))
        return hits;
    Words const shown = words_to_show(query);
    for (DocumentId const id :
         query.order == Query::Order::newest ? newest(tx, query, limit) : heads_first(tx, query, limit))
        if (auto const there = texts(tx, id)) {
            auto pieces = snippet(there->body, shown, query.last_is_beginning);
            if (pieces.empty())
                pieces = snippet(there->head, shown, query.last_is_beginning);
            hits.push_back({id, pieces.empty() ? beginning_of(there->body) : std::move(pieces)});
        }
    return hits;
}
}
