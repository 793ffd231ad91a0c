#include "base/embedded.h"
#include "ground/db/testing.h"
#include "ground/search/search.h"

#include <gmock/gmock.h>

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
using ::testing::SizeIs;

class NearDocuments : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (!IsSkipped())
            schema("search", embedded::ground_search_schema());
    }
    void put(std::int64_t id, std::string const& head, std::string const& body, Tokens const& reach = {"open"})
    {
        store().write([&](db::Transaction& tx) { articles().put(tx, {id}, {head, body, reach}); });
    }
    std::vector<std::int64_t> near(std::string const& text, std::optional<Tokens> const& any = {})
    {
        std::vector<std::int64_t> ids;
        store().read([&](db::Transaction& tx) {
            for (Near const& one : articles().near(tx, text, any, 10))
                ids.push_back(one.id.value);
        });
        return ids;
    }
};
REGARD_ON_EVERY_ENGINE(NearDocuments);
}

TEST_P(NearDocuments, are_those_that_share_rare_words_the_nearest_first)
{
    put(1, "Blocking a lost card", "Abroad a courier brings another card");
    put(2, "Card fees", "The card costs a fee each year");
    put(3, "Mortgages", "Rates change on Thursdays");
    EXPECT_THAT(near("My card was lost abroad, can a courier come?"), ElementsAre(1, 2));
    EXPECT_THAT(near("When do rates change?"), ElementsAre(3));
}

TEST_P(NearDocuments, that_have_all_words_that_any_has_are_as_near_as_can_be)
{
    put(1, "Lost card", "abroad");
    store().read([&](db::Transaction& tx) {
        auto const found = articles().near(tx, "Lost my card abroad, unheard-of zebra", {}, 5);
        ASSERT_THAT(found, SizeIs(1));
        EXPECT_DOUBLE_EQ(found[0].nearness, 1);
    });
}

TEST_P(NearDocuments, are_found_by_whom_they_reach_alone)
{
    put(1, "Lost card", "", {"t1"});
    put(2, "Lost card", "", {"t2"});
    EXPECT_THAT(near("lost card", Tokens{"t2"}), ElementsAre(2));
    EXPECT_THAT(near("lost card", Tokens{}), IsEmpty());
}

TEST_P(NearDocuments, of_nothing_that_says_anything_are_none)
{
    put(1, "Lost card", "");
    for (std::string const& text :
         {std::string(), std::string("a an it"), std::string("\" ) OR ( *"), std::string("zebra")})
        EXPECT_THAT(near(text), IsEmpty()) << text;
    EXPECT_THAT(near("card' | 'x"), ElementsAre(1));
}

TEST_P(NearDocuments, are_not_chosen_by_a_word_that_a_thousand_have)
{
    store().write([&](db::Transaction& tx) {
        for (int id = 1; id <= 1'000; ++id)
            articles().put(tx, {id}, {"everybody has this", "", {"open"}});
        articles().put(tx, {1'001}, {"everybody has this and courier", "", {"open"}});
    });
    EXPECT_THAT(near("everybody has this"), IsEmpty());
    EXPECT_THAT(near("everybody wants a courier"), ElementsAre(1'001));
}
}
