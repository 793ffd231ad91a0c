// Lists as CSV: all pages, the same rights, no formulas.
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"

#include <gmock/gmock.h>

namespace regard::api
{
namespace
{
using ::testing::HasSubstr;
using ::testing::StartsWith;

enum class Mood : std::uint8_t { calm, loud };
BOOST_DESCRIBE_ENUM(Mood, calm, loud)

struct Owner
{
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Owner, (), (name))

struct Line
{
    std::int64_t number = 0;
    std::string text;
    std::optional<Owner> owner;
    std::vector<std::string> tags;
    Mood mood = Mood::calm;
    std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(Line, (), (number, text, owner, tags, mood, at))

struct LineQuery
{
    std::optional<std::string> cursor, search;
    int limit = 2;
};
BOOST_DESCRIBE_STRUCT(LineQuery, (), (cursor, search, limit))
constexpr auto rules_of(form::Of<LineQuery>)
{
    using namespace form;
    return rules(on(&LineQuery::limit, range(1, 3), may_be_left_out));
}

constexpr std::int64_t all_lines = 10;

Result<Page<Line>> lines(Reading&, LineQuery const& query)
{
    Page<Line> page;
    auto number = query.cursor ? std::stoll(*query.cursor) : 0;
    while (number < all_lines && page.items.size() < static_cast<std::size_t>(query.limit)) {
        Line line{++number, "plain", {}, {}, Mood::loud, {}};
        if (number == 1)
            line = {1,
                    "=HYPERLINK(\"http://evil\")",
                    Owner{"Anna, \"A\""},
                    {"a", "b"},
                    Mood::calm,
                    instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
        if (!query.search || line.text == *query.search)
            page.items.push_back(line);
    }
    if (number < all_lines)
        page.next = std::to_string(number);
    return page;
}

class Sheets : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        constexpr Permission read{"lines.read"};
        routes.get("/lines", "List the lines", lines).allow(read);
        routes.get("/mood", "One", [](Reading&) -> Result<Owner> { return Owner{"x"}; }).allow(read);
        desk = std::make_unique<testing::Desk>(routes, store(), clock);
        desk->who = testing::employee({"lines.read"});
    }

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    Routes routes;
    std::unique_ptr<testing::Desk> desk;
};
REGARD_ON_EVERY_ENGINE(Sheets);

TEST_P(Sheets, have_all_pages_a_column_a_field_and_no_formulas)
{
    auto const sheet = desk->get("/lines", {{"Accept", "text/csv"}});
    EXPECT_EQ(sheet.status, 200);
    EXPECT_EQ(sheet.type, "text/csv; charset=utf-8");
    EXPECT_THAT(sheet.header("content-disposition"), HasSubstr("lines.csv"));
    EXPECT_THAT(sheet.body, StartsWith("number,text,owner.name,tags,mood,at\r\n"
                                       "1,\"'=HYPERLINK(\"\"http://evil\"\")\",\"Anna, \"\"A\"\"\",\"a; b\",calm,"
                                       "2026-10-01T08:00:00Z\r\n2,plain,,,loud,\r\n"));
    EXPECT_EQ(std::count(sheet.body.begin(), sheet.body.end(), '\n'), all_lines + 1);
    EXPECT_EQ(desk->get("/lines?format=csv").body, sheet.body);
}

TEST_P(Sheets, hold_to_the_filter_and_to_who_may)
{
    auto const sheet = desk->get("/lines?format=csv&search=plain&limit=1");
    EXPECT_EQ(std::count(sheet.body.begin(), sheet.body.end(), '\n'), all_lines);
    EXPECT_EQ(desk->get("/lines?format=csv&bogus=1").status, 422);
    desk->who = testing::employee({});
    EXPECT_EQ(desk->get("/lines?format=csv").status, 403);
}

TEST_P(Sheets, are_made_of_lists_alone)
{
    for (auto const* accept : {"text/csv", "text/csv;page"})
        EXPECT_EQ(desk->get("/mood", {{"Accept", accept}}).type, "application/json");
    EXPECT_EQ(desk->get("/lines").type, "application/json");
}
}
}
