#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Seen : public DeskRoutes
{};
REGARD_ON_EVERY_ENGINE(Seen);

TEST_P(Seen, only_by_the_owners_team_and_those_above)
{
    CaseId const id = opened(R"(,"keep":true)");
    as(dan);
    EXPECT_EQ(desk->get("/cases/" + id.text() + "/desk").status, 404);
    EXPECT_EQ(write(id, R"({"kind":"note","text":"x"})").status, 404);
    EXPECT_THAT(list(), IsEmpty());
    as(carla);
    EXPECT_THAT(list(), ElementsAre(id));
}

TEST_P(Seen, a_restricted_case_only_by_those_named)
{
    CaseId const id = opened(R"(,"keep":true,"restricted":true)");
    as(carla);
    EXPECT_EQ(desk->get("/cases/" + id.text() + "/desk").status, 404);
    EXPECT_THAT(list(), IsEmpty());
    as(anna);
    EXPECT_THAT(list(), ElementsAre(id));
}

TEST_P(Seen, a_case_is_found_by_what_was_said_only_by_those_who_may_see_it)
{
    CaseId const id = opened(R"(,"keep":true)");
    opened();
    write(id, R"({"kind":"note","text":"She was at the Ærøskøbing ferry"})");
    EXPECT_THAT(list("search=aeroskob&which=all"), ElementsAre(id));
    EXPECT_THAT(list("search=holm+lost"), SizeIs(2));
    as(dan);
    EXPECT_THAT(list("search=ferry&which=all"), IsEmpty());
    as(anna);
    desk->post("/cases/" + id.text() + "/handoff", R"({"to":")" + dan.text() + R"(","reason":"x"})");
    as(dan);
    EXPECT_THAT(list("search=ferry"), ElementsAre(id));
}

TEST_P(Seen, lists_go_by_time_left_page_by_page)
{
    std::vector<CaseId> all;
    for (int i = 0; i < 7; ++i) {
        all.push_back(opened());
        clock.advance(Span::minutes(10));
    }
    as(carla);
    std::vector<CaseId> found;
    std::string cursor;
    for (int pages = 0; pages < 4; ++pages) {
        auto const page = desk->get("/desk/cases?limit=2" + cursor).read<api::Page<CaseRow>>();
        for (CaseRow const& row : page.items)
            found.push_back(row.id);
        cursor = page.next ? "&cursor=" + *page.next : "";
        EXPECT_EQ(page.next.has_value(), pages < 3);
    }
    EXPECT_EQ(found, all);
}

TEST_P(Seen, today_has_what_is_mine_and_for_leads_who_has_how_much)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const mine = desk->get("/desk/today").read<Today>();
    EXPECT_EQ(mine.mine.front().id, id);
    EXPECT_FALSE(mine.leads);
    as(carla);
    auto const hers = desk->get("/desk/today").read<Today>();
    EXPECT_TRUE(hers.leads);
    ASSERT_THAT(hers.load, SizeIs(2));
    EXPECT_EQ(hers.load.front().open, 1);
}
}
}
