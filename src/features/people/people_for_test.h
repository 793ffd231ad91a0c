#pragma once
// The people room over a fresh store, asked through its routes. For this feature's tests.
#include "features/people/people.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"

namespace regard::people
{
class PeopleRoutes : public db::testing::StoreTest
{
  protected:
    void SetUp() override;

    // Posts and answers the id of what was made; fails the test where it was refused.
    std::string made(std::string_view target, std::string const& json);
    std::string unit(std::string const& name, std::string const& parent = {});
    std::string employee(std::string const& name, std::string const& email,
                         std::string const& more = {}); // more: `,"unit":"…"`
    // With the version that stands there now.
    api::testing::Answer patch(std::string const& target, std::string const& json);
    // Names of a list, in its order.
    std::vector<std::string> names(std::string const& target);
    std::vector<std::string> verbs(std::string_view kind, std::string const& id); // of its journal lines, oldest first

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    access::GainWatch gains = access::no_gain;
    Customs customs{"Europe/Copenhagen", Language::da};
    std::unique_ptr<People> people;
    api::Routes routes;
    std::unique_ptr<api::testing::Desk> desk;
};

// The file's text as a table: lines of cells between commas, no quotes. Stands in for the readers app/ lends.
Result<void> read_simple_csv(std::string const& path, TableTaker& taker);
}
