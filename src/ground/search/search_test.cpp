#include "ground/search/search.h"

#include "base/embedded.h"
#include "base/names.h"
#include "ground/db/testing.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <map>
#include <random>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_search_schema();
}

namespace regard::fulltext
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SearchIndex : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (!IsSkipped())
            schema("search", embedded::ground_search_schema());
    }

    void put(std::int64_t id, std::string const& head, std::string const& body, Tokens const& reach = {"u1"})
    {
        store().write([&](db::Transaction& tx) { index.put(tx, {id}, {head, body, reach}); });
    }

    std::vector<std::int64_t> find(Query const& query, int limit = 50)
    {
        std::vector<std::int64_t> ids;
        for (Hit const& hit : store().read([&](db::Transaction& tx) { return index.find(tx, query, limit); }))
            ids.push_back(hit.id.value);
        return ids;
    }
    std::vector<std::int64_t> having(std::string const& words) { return find(Query{.words = words}); }

    template <class Change>
    void change(Change make)
    {
        store().write([&](db::Transaction& tx) { make(tx); });
    }

    // One of six kinds of change to a document.
    void make(db::Transaction& tx, int kind, std::int64_t id, Document const& fresh)
    {
        switch (kind) {
        case 0:
            return index.remove(tx, {id});
        case 1:
            return index.append(tx, {id}, fresh.body);
        case 2:
            return index.set_head(tx, {id}, fresh.head);
        case 3:
            return index.set_reach(tx, {id}, fresh.reach);
        default:
            return index.put(tx, {id}, fresh);
        }
    }

    Index const& index = cases();
};
REGARD_ON_EVERY_ENGINE(SearchIndex);

// The index as it would be without an engine.
using Model = std::map<std::int64_t, Document>;

void imagine(Model& model, int kind, std::int64_t id, Document const& fresh)
{
    if (kind == 0)
        model.erase(id);
    else if (kind > 3)
        model[id] = fresh;
    else if (auto const there = model.find(id); there != model.end()) {
        there->second.body += kind == 1 ? "\n" + fresh.body : "";
        there->second.head = kind == 2 ? fresh.head : there->second.head;
        there->second.reach = kind == 3 ? fresh.reach : there->second.reach;
    }
}

std::vector<std::int64_t> imagined(Model const& model, Query const& query)
{
    std::vector<std::int64_t> found;
    for (auto const& [id, document] : model) {
        auto const there = text::words_of(document.head + ' ' + document.body);
        auto const asked = text::words_of(query.words);
        bool const has = std::all_of(asked.begin(), asked.end(), [&](std::string const& word) {
            return std::find(there.begin(), there.end(), word) != there.end();
        });
        if (has && document.reach[0] == (*query.any)[0])
            found.insert(found.begin(), id);
    }
    return found;
}
}

TEST_P(SearchIndex, finds_documents_with_all_words_newest_first)
{
    put(1, "Lost card", "I lost my card in Århus.");
    put(2, "Fee", "Why a fee on my card?");
    put(3, "Loan", "Nothing about that.");
    EXPECT_THAT(having("card"), ElementsAre(2, 1));
    EXPECT_THAT(having("CARD lost"), ElementsAre(1));
    EXPECT_THAT(having("arhus"), ElementsAre(1));
    EXPECT_THAT(having("ÅRHUS"), ElementsAre(1));
    EXPECT_THAT(having("car"), IsEmpty());
    EXPECT_THAT(having("card loan"), IsEmpty());
}

TEST_P(SearchIndex, what_is_typed_is_never_syntax)
{
    put(1, "Or not", "body");
    for (char const* odd :
         {"",  " ",  "\"", "'",     "*", "a*b\"c", "NOT", "OR",  "body:",     "{head}", "(",   ")",
          "^", "-x", "+",  "' | '", "!", "&",      "\\",  "':*", "NEAR(a b)", "%",      "_u1", "\xF0\x9F\x98\x80"})
        EXPECT_NO_THROW(having(odd)) << odd;
    EXPECT_THAT(having("NOT"), ElementsAre(1));
    EXPECT_THAT(having("body:"), ElementsAre(1));
    EXPECT_THAT(having("_u1"), IsEmpty()) << "reach is no text";
}

TEST_P(SearchIndex, a_reader_finds_what_they_may_see_and_nothing_else)
{
    put(1, "Card", "", {"u1", "u2", "oanna"});
    put(2, "Card", "", {"u1", "u3", "oben"});
    put(3, "Card", "", {"u4", "oanna"});
    EXPECT_THAT(find({.words = "card", .any = Tokens{"u1"}}), ElementsAre(2, 1));
    EXPECT_THAT(find({.words = "card", .any = Tokens{"u3", "u4"}}), ElementsAre(3, 2));
    EXPECT_THAT(find({.words = "card", .any = Tokens{"u1"}, .all = {"oanna"}}), ElementsAre(1));
    EXPECT_THAT(find({.words = "card", .any = Tokens{}}), IsEmpty());
    EXPECT_THAT(find({.words = "card", .any = Tokens{"u"}}), IsEmpty());
    EXPECT_THAT(having("u1"), IsEmpty());
}

TEST_P(SearchIndex, the_word_being_typed_may_be_a_beginning)
{
    put(1, "Credit cards", "");
    put(2, "Card", "");
    EXPECT_THAT(find({.words = "car", .last_is_beginning = true}), ElementsAre(2, 1));
    EXPECT_THAT(find({.words = "credit car", .last_is_beginning = true}), ElementsAre(1));
    EXPECT_THAT(find({.words = "car credit", .last_is_beginning = true}), IsEmpty());
}

TEST_P(SearchIndex, a_phrase_stands_together)
{
    put(1, "My card", "is lost. Give it back");
    put(2, "Card", "my lost card is back");
    EXPECT_THAT(find({.words = "", .phrase = "lost card"}), ElementsAre(2));
    EXPECT_THAT(find({.words = "give", .phrase = "MY card"}), ElementsAre(1));
    EXPECT_THAT(find({.words = "", .phrase = "card is"}), ElementsAre(2)) << "a phrase does not run from head to body";
}

TEST_P(SearchIndex, pages_go_back_in_time)
{
    for (int id = 1; id <= 7; ++id)
        put(id, "Card", "");
    EXPECT_THAT(find({.words = "card"}, 3), ElementsAre(7, 6, 5));
    EXPECT_THAT(find({.words = "card", .before = DocumentId{5}}, 3), ElementsAre(4, 3, 2));
    EXPECT_THAT(find({.words = "card", .before = DocumentId{2}}, 3), ElementsAre(1));
}

TEST_P(SearchIndex, heads_come_first_where_asked)
{
    put(1, "Card", "");
    put(2, "Fee", "for a card");
    put(3, "Card fee", "");
    put(4, "", "card");
    Query query{.words = "card", .order = Query::Order::heads_first};
    EXPECT_THAT(find(query), ElementsAre(3, 1, 4, 2));
    EXPECT_THAT(find(query, 3), ElementsAre(3, 1, 4));
    query.before = DocumentId{4};
    EXPECT_THAT(find(query, 1), ElementsAre(3));
    query.phrase = "card fee";
    EXPECT_THAT(find(query), ElementsAre(3));
    EXPECT_THAT(find({.words = "fee car", .last_is_beginning = true, .order = Query::Order::heads_first}),
                ElementsAre(3, 2));
}

TEST_P(SearchIndex, heads_come_first_among_many_too)
{
    for (int id = 1; id <= 700; ++id)
        put(id, id % 100 == 0 ? "Card" : "Fee", "card");
    EXPECT_THAT(find({.words = "card", .order = Query::Order::heads_first}, 9),
                ElementsAre(700, 600, 500, 400, 300, 200, 100, 699, 698));
    EXPECT_THAT(find({.words = "ca", .last_is_beginning = true, .order = Query::Order::heads_first}, 2),
                ElementsAre(700, 600));
}

TEST_P(SearchIndex, what_is_added_is_found_and_a_word_of_the_head_stays_one)
{
    put(1, "Card", "lost");
    put(2, "Fee", "");
    change([&](db::Transaction& tx) {
        index.append(tx, {1}, "The card came back");
        index.append(tx, {1}, "thanks");
        index.append(tx, {77}, "nothing");
    });
    EXPECT_THAT(having("came"), ElementsAre(1));
    EXPECT_THAT(having("lost thanks"), ElementsAre(1));
    EXPECT_THAT(having("nothing"), IsEmpty());
    put(3, "", "card");
    EXPECT_THAT(find({.words = "card", .order = Query::Order::heads_first}), ElementsAre(1, 3));
}

TEST_P(SearchIndex, follows_a_handoff_a_new_subject_and_a_removal)
{
    put(1, "Card", "lost", {"u1"});
    change([&](db::Transaction& tx) { index.set_reach(tx, {1}, {"u2"}); });
    EXPECT_THAT(find({.words = "card", .any = Tokens{"u1"}}), IsEmpty());
    EXPECT_THAT(find({.words = "card", .any = Tokens{"u2"}}), ElementsAre(1));
    change([&](db::Transaction& tx) { index.set_head(tx, {1}, "Loan"); });
    EXPECT_THAT(having("card"), IsEmpty());
    EXPECT_THAT(having("loan lost"), ElementsAre(1));
    put(1, "Fee", "");
    EXPECT_THAT(having("loan"), IsEmpty());
    EXPECT_THAT(having("fee"), ElementsAre(1));
    change([&](db::Transaction& tx) { index.remove(tx, {1}); });
    EXPECT_THAT(having("fee"), IsEmpty());
}

TEST_P(SearchIndex, the_only_document_can_be_taken_out_after_a_word_of_its_head_was_added)
{
    put(1, "Eva Holm", "I lost it");
    change([&](db::Transaction& tx) { index.append(tx, {1}, "Eva sounds upset"); });
    EXPECT_THAT(having("eva upset"), ElementsAre(1));
    change([&](db::Transaction& tx) { index.set_head(tx, {1}, "Ida Holm"); });
    EXPECT_THAT(having("eva"), ElementsAre(1));
    change([&](db::Transaction& tx) { index.remove(tx, {1}); });
    EXPECT_THAT(having("upset"), IsEmpty());
}

TEST_P(SearchIndex, a_refused_change_leaves_it_as_it_was)
{
    put(1, "Card", "lost");
    auto const refused = store().write([&](db::Transaction& tx) -> Result<void> {
        index.put(tx, {2}, {"Card", "", {"u1"}});
        index.remove(tx, {1});
        return Refusal{"wrong_state", "No.", ""};
    });
    EXPECT_FALSE(refused);
    EXPECT_THAT(having("card"), ElementsAre(1));
}

TEST_P(SearchIndex, a_snippet_shows_where_it_was_found)
{
    put(1, "Card", "I lost it");
    auto const hits = store().read([&](db::Transaction& tx) { return index.find(tx, {.words = "card lost"}, 10); });
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_THAT(hits[0].snippet, ElementsAre(Piece{"I ", false}, Piece{"lost", true}, Piece{" it", false}));
}

// Any row of changes leaves an index that answers as if it had been made of what stands there now.
TEST_P(SearchIndex, answers_as_its_documents_say_after_any_changes)
{
    std::mt19937 random(7);
    auto const below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    auto const text = [&] {
        std::string words;
        for (int i = below(4); i >= 0; --i)
            words += "w" + std::to_string(below(8)) + ' ';
        return words;
    };
    auto const reach = [&] { return Tokens{"u" + std::to_string(below(3)), "o" + std::to_string(below(3))}; };
    Model model;
    for (int step = 0; step < 300; ++step) {
        std::int64_t const id = 1 + below(12);
        Document const fresh{text(), text(), reach()};
        int const kind = below(6);
        change([&](db::Transaction& tx) { make(tx, kind, id, fresh); });
        imagine(model, kind, id, fresh);
        Query const query{.words = text(), .any = Tokens{"u" + std::to_string(below(3))}};
        ASSERT_EQ(find(query), imagined(model, query)) << "step " << step << ": " << query.words;
    }
}
}
