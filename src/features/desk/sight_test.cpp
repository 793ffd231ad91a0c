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

TEST_P(Seen, however_rare_a_filter_is_the_pages_together_hold_every_case)
{
    CaseId const rare = opened(R"(,"keep":true,"kind":"complaint")"), usual = opened(R"(,"keep":true)");
    store().write([&](db::Transaction& tx) { // more newer ones than one page looks at
        tx.execute(
            "insert into live_case (id, number, subject, kind, channel, state, priority, owner, team, language, "
            "restricted, state_before_merge, opened, updated, next_due, customer_waits, answered, refusals, bounces, "
            "version) with recursive more(n) as (select 1 union all select n + 1 from more where n < 25000) "
            "select c.id + more.n, c.number + more.n, c.subject, c.kind, c.channel, c.state, c.priority, c.owner, "
            "c.team, c.language, c.restricted, c.state_before_merge, c.opened, c.updated, c.next_due, "
            "c.customer_waits, c.answered, c.refusals, c.bounces, c.version from live_case c, more where c.id = $1",
            {usual});
    });
    std::vector<CaseId> found;
    int pages = 0;
    for (std::string cursor; pages < 5;) {
        auto const page = desk->get("/desk/cases?sort=newest&kind=complaint" + cursor).read<api::Page<CaseRow>>();
        ++pages;
        for (CaseRow const& row : page.items)
            found.push_back(row.id);
        if (!page.next)
            break;
        cursor = "&cursor=" + *page.next;
    }
    EXPECT_THAT(found, ElementsAre(rare));
    EXPECT_EQ(pages, 2) << "the first is empty, and says that there is more";
    store().write([&](db::Transaction& tx) { tx.execute("delete from live_case where id > $1", {usual}); });
}
}
}
