#include "features/touchpoints/draft_model.h"
#include "features/touchpoints/map_for_test.h"

namespace regard::touchpoints
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Drafts : public MapRoutes
{
  protected:
    void SetUp() override
    {
        MapRoutes::SetUp();
        if (IsSkipped())
            return;
        anna = employee("Anna"), bo = employee("Bo"), cards = unit("Cards");
        account = journey("Account"), card = journey("Card");
        apply = touchpoint("Apply", account, R"(,"accountable":")" + anna + '"');
        sign = touchpoint("Sign", account, R"(,"accountable":")" + anna + '"');
        lost = touchpoint("Lost", card, R"(,"deputies":[")" + bo + "\"]");
        id = made("/map/drafts", R"({"name":"Spring"})");
        draft = "/map/drafts/" + id;
    }

    api::testing::Answer edit(std::string const& method, std::string const& where, std::string const& json = {})
    {
        auto const version = desk->get(draft).read<DraftMap>().draft.version;
        return desk->ask(method, draft + where, {{"If-Match", '"' + std::to_string(version) + '"'}}, json);
    }
    void edited(std::string const& method, std::string const& where, std::string const& json = {})
    {
        auto const answer = edit(method, where, json);
        EXPECT_LT(answer.status, 300) << method << " " << where << " " << answer.body;
    }
    api::testing::Answer publish(std::string const& reason = "The new year")
    {
        return edit("POST", "/publication", R"({"reason":")" + reason + "\"}");
    }
    DraftComparison comparison() { return desk->get(draft + "/comparison").read<DraftComparison>(); }
    static std::vector<std::string> names(std::vector<TouchpointOnMap> const& line)
    {
        std::vector<std::string> all;
        for (TouchpointOnMap const& one : line)
            all.push_back(one.name);
        return all;
    }

    std::string anna, bo, cards, account, card, apply, sign, lost, id, draft;
};
REGARD_ON_EVERY_ENGINE(Drafts);

TEST_P(Drafts, begin_as_today_and_what_is_edited_in_one_changes_nothing_today)
{
    auto const before = picture();
    edited("POST", "/touchpoints", R"({"name":"Collect","journey":")" + card + "\"}");
    edited("PATCH", "/touchpoints/" + lost, R"({"name":"Report lost"})");
    edited("PUT", "/touchpoints/" + apply + "/place", R"({"journey":")" + card + R"(","position":0})");
    edited("DELETE", "/touchpoints/" + sign);
    edited("POST", "/journeys", R"({"name":"Loan"})");
    edited("PATCH", "/journeys/" + card, R"({"name":"Cards"})");
    edited("PUT", "/journeys/" + card + "/place", R"({"position":0})");
    edited("DELETE", "/journeys/" + account);
    EXPECT_EQ(picture(), before);
    auto const wished = desk->get(draft).read<DraftMap>().map;
    ASSERT_THAT(wished.journeys, SizeIs(2));
    EXPECT_EQ(wished.journeys[0].name, "Cards");
    EXPECT_THAT(names(wished.journeys[0].touchpoints), ElementsAre("Apply", "Report lost", "Collect"));
    EXPECT_EQ(wished.journeys[1].name, "Loan");
    EXPECT_THAT(wished.loose, IsEmpty());
}

TEST_P(Drafts, are_compared_with_today_who_gains_and_who_loses_what)
{
    edited("PATCH", "/touchpoints/" + sign,
           R"({"accountable":")" + bo + R"(","team":")" + cards + R"(","good":"Short"})");
    edited("DELETE", "/touchpoints/" + lost);
    edited("POST", "/touchpoints", R"({"name":"Collect"})");
    auto const shown = comparison();
    ASSERT_THAT(shown.touchpoints, SizeIs(3));
    EXPECT_EQ(shown.touchpoints[0].kind, ChangeKind::removed);
    EXPECT_EQ(shown.touchpoints[0].name, "Lost");
    EXPECT_EQ(shown.touchpoints[1].kind, ChangeKind::changed);
    EXPECT_EQ(shown.touchpoints[2].kind, ChangeKind::created);
    ASSERT_THAT(shown.people, SizeIs(2));
    auto const& anna_s = shown.people[0];
    EXPECT_EQ(anna_s.name, "Anna");
    EXPECT_THAT(anna_s.gains, IsEmpty());
    EXPECT_THAT(anna_s.loses, ElementsAre(PartTaken{TouchpointId::from(sign).value(), "Sign", PartOnMap::accountable}));
    EXPECT_EQ(anna_s.accountable_before, 2);
    EXPECT_EQ(anna_s.accountable_after, 1);
    auto const& bo_s = shown.people[1];
    EXPECT_THAT(bo_s.gains, ElementsAre(PartTaken{TouchpointId::from(sign).value(), "Sign", PartOnMap::accountable}));
    EXPECT_THAT(bo_s.loses, ElementsAre(PartTaken{TouchpointId::from(lost).value(), "Lost", PartOnMap::deputy}));
    ASSERT_THAT(shown.units, SizeIs(1));
    EXPECT_EQ(shown.units[0].name, "Cards");
    EXPECT_THAT(shown.overtaken_touchpoints, IsEmpty());
}

TEST_P(Drafts, are_published_at_once_with_a_reason_that_the_history_keeps)
{
    EXPECT_EQ(edit("PATCH", "/touchpoints/" + lost, R"({"name":"Sign"})").status, 409) << "no name twice";
    edited("PATCH", "/touchpoints/" + lost, R"({"name":"For a moment"})");
    edited("PATCH", "/touchpoints/" + sign, R"({"name":"Lost"})");
    edited("PATCH", "/touchpoints/" + lost, R"({"name":"Sign"})");
    edited("PUT", "/touchpoints/" + apply + "/place", R"({"journey":null,"position":0})");
    EXPECT_THAT(publish(" ").faults(), ElementsAre("reason:blank"));
    auto const published = publish();
    EXPECT_EQ(published.status, 200) << published.body;
    EXPECT_EQ(published.read<MapDraft>().state, DraftState::published);
    EXPECT_EQ(picture(), "Account: Lost | Card: Sign | Apply") << "names may go round in one publication";
    auto const changes = desk->get("/map/changes?limit=3").read<MapChanges>();
    for (MapChange const& one : changes.items) {
        EXPECT_EQ(one.reason, "The new year");
        EXPECT_EQ(one.draft->text(), id);
    }
    EXPECT_EQ(edit("DELETE", "/touchpoints/" + lost).status, 409) << "it is over";
    EXPECT_THAT(publish().faults(), ElementsAre("draft_over"));
}

TEST_P(Drafts, that_say_nothing_new_are_not_published)
{
    EXPECT_THAT(publish().faults(), ElementsAre("draft_is_today"));
}

TEST_P(Drafts, are_not_published_over_a_change_of_today_until_that_is_taken_in)
{
    edited("PATCH", "/touchpoints/" + sign, R"({"accountable":")" + bo + "\"}");
    edited("PUT", "/touchpoints/" + sign + "/place", R"({"journey":")" + account + R"(","position":0})");
    patch("/touchpoints/" + sign, R"({"good":"Short"})");
    patch("/touchpoints/" + apply, R"({"name":"Apply online"})");
    std::string const fresh = touchpoint("Block", card);
    auto const refused = publish();
    EXPECT_EQ(refused.status, 409);
    EXPECT_THAT(refused.body, HasSubstr("“Apply online”, “Sign”, “Block”"));
    EXPECT_THAT(comparison().overtaken_touchpoints, SizeIs(3));

    edited("PUT", "/base");
    EXPECT_THAT(comparison().overtaken_touchpoints, IsEmpty());
    EXPECT_THAT(comparison().touchpoints, SizeIs(2)) << "Sign as it is wished for, and Apply, which it passes";
    EXPECT_EQ(publish().status, 200);
    EXPECT_EQ(picture(), "Account: Sign, Apply online | Card: Lost, Block | ");
    auto const now = desk->get("/touchpoints/" + sign).read<TouchpointOnMap>();
    EXPECT_EQ(now.accountable->text(), bo);
    EXPECT_EQ(now.good, "Short");
}

TEST_P(Drafts, of_two_who_edit_at_once_the_second_is_told)
{
    auto const etag = "\"" + std::to_string(desk->get(draft).read<DraftMap>().draft.version) + "\"";
    EXPECT_EQ(desk->ask("DELETE", draft + "/touchpoints/" + sign, {{"If-Match", etag}}, "").status, 200);
    EXPECT_EQ(desk->ask("DELETE", draft + "/touchpoints/" + lost, {{"If-Match", etag}}, "").status, 412);
}

TEST_P(Drafts, are_discarded_and_stay_readable)
{
    edited("DELETE", "/touchpoints/" + sign);
    EXPECT_EQ(desk->ask("DELETE", draft, {}, "").status, 204);
    EXPECT_EQ(desk->get(draft).read<DraftMap>().draft.state, DraftState::discarded);
    EXPECT_EQ(desk->ask("DELETE", draft, {}, "").status, 409);
    EXPECT_EQ(picture(), "Account: Apply, Sign | Card: Lost | ");
    EXPECT_THAT(desk->get("/map/drafts").read<api::Page<MapDraft>>().items, SizeIs(1));
}

TEST_P(Drafts, are_not_for_everybody)
{
    desk->who = api::testing::employee({"touchpoints.read"});
    for (auto const* where : {"", "/comparison"})
        EXPECT_EQ(desk->get(draft + where).status, 403);
    EXPECT_EQ(desk->get("/map/drafts").status, 403);
}
}
}
