#pragma once
// Full text: documents with an id that grows with time, found newest first by the words in them. One index each kind of thing, both
// engines behind one face. Words are compared folded: capitals and accents don't matter (base/names.h). Nothing a person types is
// syntax: signs part words and mean no more.
//
// Who may find a document is part of it: its `reach`, a few tokens such as the units above its team and its owner. A reader's query
// names the tokens they may see, and costs no more for seeing little: the index answers both at once.
//
//     search::put(…) in the transaction that makes the case; find(…) in the reader's. Any thread; in the caller's transaction.
#include "base/fields.h"
#include "ground/db/db.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard::fulltext
{
using DocumentId = Id<struct DocumentTag>;
using Tokens =
    std::vector<std::string>; // each of a-z and 0-9, at most 40 characters; anything else throws std::logic_error

std::string token(char kind, std::int64_t id); // `u` and an id: `u0000000000001`

constexpr std::size_t most_words = 20'000;    // of one document; what follows is kept and not found
constexpr std::size_t longest_word = 60;      // bytes, folded; longer ones are found by their beginning
constexpr std::size_t most_asked = 12;        // words of one query; what follows does not count
constexpr std::size_t shortest_beginning = 2; // a beginning shorter than this is looked for as a whole word
constexpr int ranked_among = 5'000;           // the newest documents found

struct Document
{
    std::string head; // subject, people, numbers
    std::string body; // what was said
    Tokens reach;
};

struct Query
{
    enum class Order : std::uint8_t {
        newest, // pages with `before`
        heads_first // among the newest 5,000 found those with all words in their head, then the others; newest first in both
    };

    std::string words;                  // all must occur
    std::string phrase{};               // and these one after the other, in the head or in the body
    bool last_is_beginning = false;     // the last of `words` is still being typed
    std::optional<Tokens> any{};        // reach: one of these at least; nothing: whoever asks sees all
    Tokens all{};                       // reach: every one of these
    std::optional<DocumentId> before{}; // older than this
    Order order = Order::newest;
};

// Text of a snippet, cut where the words asked for begin and end.
struct Piece
{
    std::string text;
    bool found = false;
    bool operator==(Piece const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Piece, (), (text, found))

struct Hit
{
    DocumentId id;
    std::vector<Piece> snippet; // of the body around the first word asked for; where none stands there, of the head
};

// A document that shares words with a text.
struct Near
{
    DocumentId id;
    double nearness = 0; // 1: it has all the words that any has; a word says the more the fewer have it
};

class Index
{
  public:
    explicit Index(std::string_view name); // of a schema in this folder

    void put(db::Transaction& tx, DocumentId id, Document const& document) const; // in place of what was there
    // Adds to the body; costs what the new text costs, not the old. Nothing where there is no such document.
    void append(db::Transaction& tx, DocumentId id, std::string_view more) const;
    void set_head(db::Transaction& tx, DocumentId id, std::string_view head) const;
    void set_reach(db::Transaction& tx, DocumentId id, Tokens const& reach) const;
    void remove(db::Transaction& tx, DocumentId id) const;

    // Nothing where no word is asked for. At most `limit`, which is at most 200.
    std::vector<Hit> find(db::Transaction& tx, Query const& query, int limit) const;

    // Those nearest to a text, the nearest first, among the newest that have one of its rarest words: so it costs no more for a common
    // word or many documents. A text of words that a thousand have each finds nothing. `any`: as in a Query.
    std::vector<Near> near(db::Transaction& tx, std::string_view text, std::optional<Tokens> const& any,
                           int limit) const;

  private:
    struct Texts;
    std::optional<Texts> texts(db::Transaction& tx, DocumentId id) const;
    void index(db::Transaction& tx, DocumentId id, Texts const& texts) const;
    void unindex(db::Transaction& tx, DocumentId id, Texts const& texts) const;
    std::vector<DocumentId> matching(db::Transaction& tx, std::string const& expression, DocumentId before,
                                     DocumentId from, int limit) const;
    bool has_phrase(db::Transaction& tx, DocumentId id, std::vector<std::string> const& phrase) const;
    std::vector<DocumentId> newest(db::Transaction& tx, Query const& query, int limit) const;
    std::vector<DocumentId> heads_of(db::Transaction& tx, Query const& query, std::vector<DocumentId> const& among,
                                     int limit) const;
    std::vector<DocumentId> heads_first(db::Transaction& tx, Query const& query, int limit) const;

    struct Sql
    {
        std::string insert_text, texts, head, update_text, delete_text;
        std::string index, unindex, reindex, match;
        std::string count, common, near;
    };
    static Sql sqlite(std::string const& table);
    static Sql postgres(std::string const& table);
    Sql const& sql(db::Transaction& tx) const { return tx.engine() == db::Engine::sqlite ? sqlite_ : postgres_; }
    Sql sqlite_, postgres_;
};

Index const& cases(); // what cases are found by
Index const& notes(); // field notes
Index const& articles();
}
