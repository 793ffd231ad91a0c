#include "features/search/search.h"

#include "features/cases/cases.h"
#include "features/people/people.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"

#include <gmock/gmock.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::search
{
namespace
{
using testing::ElementsAre;
using testing::IsEmpty;

class SearchStore : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schemas({{"api", embedded::ground_api_schema()},
                 {"events", embedded::ground_events_schema()},
                 {"people", embedded::features_people_schema()},
                 {"cases", embedded::features_cases_schema()}});
        people_.emplace(store(), ids_, clock_, journal_, catalogue_, people::Lent{});
        people_->add_routes(routes_);
        add_routes(routes_);
        desk_.emplace(routes_, store(), clock_);
        desk_->who = api::testing::employee({"cases.read", "measures.read", "people.read", "people.write"});
    }

    // A case of a source, about a touchpoint; its first event by a person.
    cases::CaseId a_case(std::int64_t source, std::string_view reference, std::string_view touchpoint = "Card")
    {
        auto const id = ids_.next<cases::CaseId>();
        store().write([&](db::Transaction& tx) {
            cases::Words words(tx);
            cases::Event const event{.at = clock_.now(),
                                     .person = words.number(cases::Dimension::person, "Ermintrude")};
            cases::Imported one;
            one.reference = reference;
            one.subject.touchpoint = words.number(cases::Dimension::touchpoint, touchpoint);
            one.events = {&event, 1};
            words.flush(tx);
            cases::take_over(
                tx, cases::SourceId{source}, cases::ImportId{1}, {&one, 1}, [&] { return id; },
                [](auto const&, auto, auto) {});
        });
        return id;
    }

    std::vector<Found> find(std::string const& query)
    {
        return desk_->get("/search?query=" + query).read<FoundList>().items;
    }

    std::vector<std::string> titles(std::string const& query)
    {
        std::vector<std::string> all;
        for (Found const& one : find(query))
            all.push_back(one.kind + ' ' + one.title);
        return all;
    }

    SettableClock clock_{Instant{1'800'000'000'000'000}};
    IdSource ids_{clock_, 0, {}, Instant{INT64_MAX}};
    events::Journal journal_{ids_, clock_};
    text::Catalogue catalogue_{embedded::sentences()};
    std::optional<people::People> people_;
    api::Routes routes_;
    std::optional<api::testing::Desk> desk_;
};
REGARD_ON_EVERY_ENGINE(SearchStore);
}

TEST_P(SearchStore, a_case_is_found_by_the_beginning_of_its_number_in_every_source)
{
    a_case(2, "INC-1001");
    a_case(1, "INC-1000");
    a_case(1, "INC-2000");
    EXPECT_THAT(titles("INC-1"), ElementsAre("case INC-1000", "case INC-1001"));
    EXPECT_THAT(titles("inc-2"), ElementsAre("case INC-2000"));
    EXPECT_THAT(titles("NC-1"), IsEmpty());
}

TEST_P(SearchStore, a_case_is_found_by_our_id_and_its_address_shows_it)
{
    auto const id = a_case(1, "77");
    auto const found = find(id.text());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].title, "77");
    EXPECT_EQ(found[0].address, "/cases/" + id.text());
}

TEST_P(SearchStore, only_the_first_cases_are_given)
{
    for (int i = 10; i < 30; ++i)
        a_case(i % 3, "A" + std::to_string(i));
    EXPECT_EQ(find("A1").size(), 8u);
    EXPECT_EQ(find("a2").size(), 8u);
}

TEST_P(SearchStore, names_are_found_by_beginnings_of_their_words)
{
    a_case(1, "1", "Home loan, Århus");
    a_case(1, "2", "Home insurance");
    EXPECT_THAT(titles("home"), ElementsAre("touchpoint Home loan, Århus", "touchpoint Home insurance"));
    EXPECT_THAT(titles("arh%20LO"), ElementsAre("touchpoint Home loan, Århus"));
    EXPECT_THAT(titles("oan"), IsEmpty());
    EXPECT_EQ(find("insur")[0].address, "/cases?touchpoint=0000000000002");
}

TEST_P(SearchStore, units_and_employees_are_found_and_persons_of_histories_never)
{
    a_case(1, "1");
    desk_->post("/units", R"({"name":"Branch Vest"})");
    desk_->post("/employees", R"({"name":"Vesta Holm","email":"vh@bank.example"})");
    EXPECT_THAT(titles("vest"), ElementsAre("unit Branch Vest", "employee Vesta Holm"));
    EXPECT_THAT(titles("ermintrude"), IsEmpty());
}

TEST_P(SearchStore, nothing_is_found_that_one_may_not_open)
{
    a_case(1, "INC-1000", "Inconvenience");
    desk_->post("/units", R"({"name":"Incoming"})");
    desk_->who = api::testing::employee({});
    EXPECT_THAT(titles("inc"), IsEmpty());
    desk_->who = api::testing::employee({"people.read"});
    EXPECT_THAT(titles("inc"), ElementsAre("unit Incoming"));
    desk_->who = api::testing::employee({"cases.read", "measures.read"});
    desk_->who.all_units = false; // histories are of no unit
    EXPECT_THAT(titles("inc"), testing::Not(IsEmpty()));
}

TEST_P(SearchStore, what_is_too_short_or_odd_is_told)
{
    EXPECT_THAT(desk_->get("/search?query=a").faults(), ElementsAre("query:too_short"));
    EXPECT_THAT(desk_->get("/search").faults(), ElementsAre("query:required"));
    for (char const* odd : {"%25%25", "%27%27", "--", "%5C%5C", "%F0%9F%98%80%F0%9F%98%80"})
        EXPECT_EQ(desk_->get(std::string("/search?query=") + odd).status, 200) << odd;
}
}
