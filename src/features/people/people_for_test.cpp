#include "features/people/people_for_test.h"

#include "base/text.h"

#include <boost/json.hpp>
#include <fstream>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> features_access_schema();
}

namespace regard::people
{
namespace
{
std::string text_of(boost::json::value const& value, char const* member)
{
    return std::string(value.at(member).as_string());
}

std::string with_parent(std::string const& parent) { return parent.empty() ? "" : R"(,"parent":")" + parent + '"'; }
}

void PeopleRoutes::SetUp()
{
    StoreTest::SetUp();
    if (IsSkipped())
        return;
    auto migrations = db::migrations_of("api", embedded::ground_api_schema());
    auto const add = [&](std::vector<db::Migration> const& more) {
        migrations.insert(migrations.end(), more.begin(), more.end());
    };
    add(db::migrations_of("events", embedded::ground_events_schema()));
    add(db::migrations_of("access", embedded::features_access_schema()));
    add(db::migrations_of("people", embedded::features_people_schema()));
    ASSERT_TRUE(db::migrate(store(), migrations));
    people = std::make_unique<People>(
        store(), ids, clock, journal, catalogue,
        Lent{[this] { return customs; }, read_simple_csv, [](db::Transaction&, EmployeeId) { return Result<void>(); },
             [this](db::Transaction& tx, api::UserId user, Instant now) { return gains(tx, user, now); }});
    people->add_routes(routes);
    desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
    desk->who = api::testing::employee({"people.read", "people.write"});
}

std::string PeopleRoutes::made(std::string_view target, std::string const& json)
{
    auto const answer = desk->post(target, json);
    EXPECT_TRUE(answer.status == 201 || answer.status == 200) << answer.body;
    return answer.status < 300 ? text_of(boost::json::parse(answer.body), "id") : "";
}

std::string PeopleRoutes::unit(std::string const& name, std::string const& parent)
{
    return made("/units", R"({"name":")" + name + '"' + with_parent(parent) + "}");
}

std::string PeopleRoutes::employee(std::string const& name, std::string const& email, std::string const& more)
{
    return made("/employees", R"({"name":")" + name + R"(","email":")" + email + '"' + more + "}");
}

api::testing::Answer PeopleRoutes::patch(std::string const& target, std::string const& json)
{
    return desk->ask("PATCH", target, {{"If-Match", desk->get(target).header("ETag")}}, json);
}

std::vector<std::string> PeopleRoutes::names(std::string const& target)
{
    std::vector<std::string> found;
    auto const answer = desk->get(target);
    EXPECT_EQ(answer.status, 200) << answer.body;
    auto const page =
        answer.status == 200 ? boost::json::parse(answer.body) : boost::json::value{{"items", boost::json::array()}};
    for (auto const& item : page.at("items").as_array())
        found.push_back(text_of(item, "name"));
    return found;
}

std::vector<std::string> PeopleRoutes::verbs(std::string_view kind, std::string const& id)
{
    return store().read([&](db::Transaction& tx) {
        std::vector<std::string> found;
        for (events::Line const& line : events::Journal::of(tx, kind, id_from_text(id).value()))
            found.push_back(line.verb);
        return found;
    });
}

namespace
{
std::vector<std::string> cells_of(std::string const& line)
{
    std::vector<std::string> cells;
    for (std::size_t at = 0, comma = 0; comma != std::string::npos; at = comma + 1) {
        comma = line.find(',', at);
        cells.emplace_back(
            text::trimmed(std::string_view(line).substr(at, comma == std::string::npos ? comma : comma - at)));
    }
    return cells;
}
}

Result<void> read_simple_csv(std::string const& path, TableTaker& taker)
{
    std::ifstream in(path);
    std::string text;
    std::getline(in, text);
    auto const columns = cells_of(text);
    if (auto const taken = taker.take_columns(columns); !taken)
        return taken.error();
    for (std::int64_t line = 2; std::getline(in, text); ++line) {
        auto const cells = cells_of(text);
        if (cells.size() == columns.size())
            taker.take_row(line, std::vector<std::string_view>(cells.begin(), cells.end()));
        else
            taker.take_bad_row(line, "", text, "cells_missing");
    }
    return {};
}
}
