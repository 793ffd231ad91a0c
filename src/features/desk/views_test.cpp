#include "features/desk/view_model.h"

#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Views : public DeskRoutes
{
  protected:
    api::testing::Answer save(std::string const& name, std::string const& query, std::string const& more = {})
    {
        return desk->post("/views", R"({"name":")" + name + R"(","query":")" + query + '"' + more + '}');
    }
    CaseListView saved(std::string const& name, std::string const& more = {})
    {
        auto const answer = save(name, "which=open", more);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<CaseListView>();
    }
    std::vector<CaseListView> all() { return desk->get("/views").read<CaseListViews>().items; }
    std::vector<std::string> names()
    {
        std::vector<std::string> found;
        for (CaseListView const& one : all())
            found.push_back(one.name);
        return found;
    }
    std::string of_cards() const { return R"(,"shared":"unit","unit":")" + cards.text() + '"'; }
};
REGARD_ON_EVERY_ENGINE(Views);

TEST_P(Views, are_mine_unless_they_are_shared_with_my_unit_or_one_above)
{
    saved("Mine");
    saved("Ours", of_cards());
    as(bo);
    EXPECT_THAT(names(), ElementsAre("Ours"));
    EXPECT_FALSE(all().front().mine);
    EXPECT_EQ(all().front().owner.name, "Anna Berg");
    as(dan);
    EXPECT_THAT(names(), IsEmpty());
    as(carla);
    saved("The bank's", R"(,"shared":"unit","unit":")" + bank.text() + '"');
    as(dan);
    EXPECT_THAT(names(), ElementsAre("The bank's"));
}

TEST_P(Views, hold_parameters_of_the_list_and_nothing_else)
{
    EXPECT_EQ(save("Storm", "which=all&tag=storm&kind=complaint").status, 200);
    for (char const* query : {"colour=red", "which=some", "limit=10", "cursor=x", "which=open&sort=upwards"})
        EXPECT_THAT(save("x", query).faults(), ElementsAre("query:bad_view_query")) << query;
    EXPECT_THAT(save(" ", "").faults(), ElementsAre("name:blank"));
}

TEST_P(Views, are_shared_no_further_than_whoever_shares_them_answers_for)
{
    EXPECT_THAT(save("x", "", R"(,"shared":"everyone")").faults(), ElementsAre("shared:only_own_units"));
    EXPECT_THAT(save("x", "", R"(,"shared":"unit","unit":")" + loans.text() + '"').faults(),
                ElementsAre("unit:only_own_units"));
    desk->who.all_units = true;
    EXPECT_EQ(save("x", "", R"(,"shared":"everyone")").status, 200);
    EXPECT_THAT(save("x", "", R"(,"shared":"unit")").faults(), ElementsAre("unit:no_such_unit"));
    as(dan);
    EXPECT_THAT(names(), ElementsAre("x"));
}

TEST_P(Views, are_changed_and_removed_by_whoever_made_them_alone)
{
    auto const one = saved("Ours", of_cards());
    auto const at = "/views/" + one.id.text();
    auto const change = [&](char const* version) {
        return desk->ask("PUT", at, {{"If-Match", version}}, R"({"name":"All ours","query":"mine=true"})").status;
    };
    as(bo);
    EXPECT_EQ(change("\"1\""), 403);
    EXPECT_EQ(desk->ask("DELETE", at, {}, "").status, 403);
    as(dan);
    EXPECT_EQ(desk->ask("DELETE", at, {}, "").status, 404);
    as(anna);
    EXPECT_EQ(change("\"1\""), 200);
    EXPECT_EQ(change("\"1\""), 412);
    as(bo);
    EXPECT_THAT(names(), IsEmpty());
    as(anna);
    EXPECT_EQ(desk->ask("DELETE", at, {}, "").status, 204);
    EXPECT_THAT(names(), IsEmpty());
}

TEST_P(Views, stand_in_each_readers_own_order_and_one_opens_the_list)
{
    auto const a = saved("A", of_cards()), b = saved("B", of_cards());
    auto const order =
        R"({"views":[")" + b.id.text() + R"(",")" + a.id.text() + R"("],"opens":")" + a.id.text() + "\"}";
    EXPECT_EQ(desk->ask("PUT", "/view-order", {}, order).status, 200);
    EXPECT_THAT(names(), ElementsAre("B", "A"));
    EXPECT_TRUE(all().back().opens);
    as(bo);
    EXPECT_THAT(names(), ElementsAre("A", "B"));
    EXPECT_FALSE(all().front().opens);
    as(dan);
    EXPECT_THAT(desk->ask("PUT", "/view-order", {}, order).faults(), ElementsAre("views:no_such_view"));
}

class Exported : public DeskRoutes
{
  protected:
    std::string exported(std::string const& query = {})
    {
        auto const answer = desk->get("/case-export?" + query);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.body;
    }
};
REGARD_ON_EVERY_ENGINE(Exported);

TEST_P(Exported, the_list_goes_out_as_it_is_filtered_and_never_as_a_formula)
{
    made("/cases", R"j({"subject":"=HYPERLINK(\"x\")","kind":"complaint","keep":true,"tags":["storm"]})j");
    opened();
    auto const csv = exported("kind=complaint");
    EXPECT_THAT(csv,
                HasSubstr("\"'=HYPERLINK(\"\"x\"\")\",complaint,open,normal,,Anna Berg,Cards,,2026-10-01T08:00:00Z"));
    EXPECT_THAT(csv, HasSubstr(",storm\r\n"));
    EXPECT_THAT(csv, Not(HasSubstr("Card lost")));
    EXPECT_THAT(csv, HasSubstr("\xEF\xBB\xBFnumber,subject,kind"));
}

TEST_P(Exported, it_holds_no_case_the_reader_may_not_see_and_is_noted)
{
    opened(R"(,"restricted":true,"keep":true)");
    EXPECT_THAT(exported("which=all"), HasSubstr("Card lost"));
    as(bo);
    EXPECT_THAT(exported("which=all"), Not(HasSubstr("Card lost")));
    EXPECT_EQ(store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "case_list", bo.value).size(); }),
              1u);
}

TEST_P(Exported, long_lists_go_out_whole_in_both_orders)
{
    NewCase form;
    form.subject = "Many";
    form.touchpoint = lost_card;
    constexpr int many = 430; // more than two rounds
    for (int i = 0; i < many; ++i) {
        auto const ticket = desk_room->ticket();
        ASSERT_TRUE(store().write(
            [&](db::Transaction& tx) { return desk_room->open(tx, ticket, form, {}, std::nullopt, clock.now()); }));
    }
    for (char const* query : {"sort=time_left", "sort=newest", "which=all"}) {
        auto const csv = exported(query);
        EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), many + 1) << query;
    }
}
}
}
