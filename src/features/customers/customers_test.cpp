#include "features/customers/customers_for_test.h"

#include <gmock/gmock.h>

namespace regard::customers
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class CustomerDoor : public CustomerStore
{
  protected:
    std::optional<CustomerId> by_address(std::string const& email)
    {
        return store().read([&](db::Transaction& tx) { return find_by_address(tx, email); });
    }
    std::optional<CustomerId> by_phone(std::string const& phone)
    {
        return store().read([&](db::Transaction& tx) { return find_by_phone(tx, phone); });
    }
    api::Who reader{};
    std::vector<std::string> names_matching(std::string const& typed, int limit = 10)
    {
        std::vector<std::string> names;
        for (Match const& one :
             store().read([&](db::Transaction& tx) { return matching(tx, Seeing(tx, reader), typed, limit); }))
            names.push_back(one.name);
        return names;
    }
};
REGARD_ON_EVERY_ENGINE(CustomerDoor);
}

TEST_P(CustomerDoor, a_customer_is_found_by_address_and_number_however_they_are_written)
{
    CustomerId const anna = made("Anna Holm", "Anna@Example.com", "20 12 34 56");
    EXPECT_EQ(by_address(" ANNA@example.com"), anna);
    EXPECT_EQ(by_phone("+4520123456"), anna);
    EXPECT_EQ(by_address("anna@example.org"), std::nullopt);
    EXPECT_EQ(by_address(""), std::nullopt);
    EXPECT_EQ(by_phone(""), std::nullopt);
    EXPECT_EQ(by_phone("anna@example.com"), std::nullopt);
}

TEST_P(CustomerDoor, whoever_writes_again_is_the_same_customer)
{
    CustomerId const anna = found_or_made("Anna Holm", "anna@example.com");
    EXPECT_EQ(found_or_made("A. Holm", "ANNA@example.com"), anna);
    EXPECT_NE(found_or_made("Anna Holm", "other@example.com"), anna);
    EXPECT_NE(found_or_made("Anna Holm", ""), anna) << "a name alone tells nobody";
    auto const kept = store().read([&](db::Transaction& tx) { return get(tx, anna); });
    EXPECT_EQ(kept->name, "Anna Holm");
    EXPECT_EQ(kept->contacts.size(), 1u);
}

TEST_P(CustomerDoor, one_known_by_an_address_alone_gets_the_name_later)
{
    CustomerId const anna = found_or_made("", "anna@example.com");
    EXPECT_EQ(found_or_made(" Anna  Holm ", "anna@example.com"), anna);
    EXPECT_THAT(names_matching("holm"), ElementsAre("Anna Holm"));
}

TEST_P(CustomerDoor, a_contact_point_that_cannot_be_one_is_left_out)
{
    CustomerId const anna = found_or_made("Anna Holm", "not an address", "x");
    auto const kept = store().read([&](db::Transaction& tx) { return get(tx, anna); });
    EXPECT_THAT(kept->contacts, IsEmpty());
}

TEST_P(CustomerDoor, names_addresses_and_numbers_match_by_their_beginnings)
{
    made("Åse Nørgård", "aase@bank.example", "20123456");
    made("Anders Åsen", "anders@bank.example", "20129999");
    made("Bo Berg", "bo@asger.example");
    EXPECT_THAT(names_matching("ås"), ElementsAre("Anders Åsen", "Åse Nørgård"));
    EXPECT_THAT(names_matching("NOR as"), ElementsAre("Åse Nørgård"));
    EXPECT_THAT(names_matching("bo@as"), ElementsAre("Bo Berg"));
    EXPECT_THAT(names_matching("2012"), ElementsAre("Anders Åsen", "Åse Nørgård"));
    EXPECT_THAT(names_matching("+45 2012 9"), ElementsAre("Anders Åsen"));
    EXPECT_THAT(names_matching("ås", 1).size(), 1u);
    for (char const* nobody : {"", " ", "gard", "%", "_", "'", "\"", "--", "2012x"})
        EXPECT_THAT(names_matching(nobody), IsEmpty()) << nobody;
}

TEST_P(CustomerDoor, names_are_told_of_those_who_are_there)
{
    CustomerId const anna = made("Anna Holm"), nobody{77};
    CustomerId const asked[]{anna, nobody};
    EXPECT_THAT(store().read([&](db::Transaction& tx) { return names_of(tx, asked); }),
                ElementsAre(std::pair(anna, std::string("Anna Holm"))));
}

TEST_P(CustomerDoor, each_new_customer_is_one_line_in_the_journal)
{
    CustomerId const anna = found_or_made("Anna Holm", "anna@example.com");
    found_or_made("Anna Holm", "anna@example.com");
    auto const lines =
        store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "customer", anna.value); });
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].verb, "customer.created");
}
}
