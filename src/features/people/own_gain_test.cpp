// Whoever changes where people stand gains nothing by it themselves. Directors decide more here; so does the unit called Vault.
#include "features/access/access.h"
#include "features/people/leaving.h"
#include "features/people/people_for_test.h"

#include <gmock/gmock.h>

namespace regard::people
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class OwnGain : public PeopleRoutes
{
  protected:
    void SetUp() override
    {
        PeopleRoutes::SetUp();
        if (IsSkipped())
            return;
        vault = unit("Vault");
        own = employee("Mia", "mia@bank.example", R"(,"level":"Adviser")");
        gains = [this](db::Transaction& tx, api::UserId, Instant) -> std::function<bool()> {
            return [this, &tx, before = rank(tx)] { return rank(tx) > before; };
        };
    }
    // Of Mia, who asks here, by her address.
    int rank(db::Transaction& tx) const
    {
        auto const id = employee_by_email(tx, "mia@bank.example");
        auto const mia = id ? people::employee(tx, *id) : std::nullopt;
        auto const last = id ? people::last_day_of(tx, *id) : std::nullopt;
        if (!mia || (last && *last < Date::of(2026, 10, 1)))
            return 0;
        bool in_vault = false;
        for (auto at = mia->unit; at; at = people::unit(tx, *at)->parent)
            in_vault = in_vault || at->text() == vault;
        return (mia->level == "Director" ? 2 : 1) + (in_vault ? 1 : 0);
    }
    Employee mia() { return desk->get("/employees/" + own).read<Employee>(); }

    std::string vault, own;
};
REGARD_ON_EVERY_ENGINE(OwnGain);

TEST_P(OwnGain, ones_own_level_unit_or_address_is_for_somebody_else_to_change_where_one_gains_by_it)
{
    auto const refused = patch("/employees/" + own, R"({"name":"Mia Holm","level":"Director"})");
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(refused.faults(), ElementsAre("level:own_gain"));
    EXPECT_THAT(refused.body, HasSubstr("Somebody else who may change it has to do it"));
    EXPECT_THAT(patch("/employees/" + own, R"({"unit":")" + vault + "\"}").faults(), ElementsAre("unit:own_gain"));
    EXPECT_EQ(mia().name, "Mia") << "nothing of it is kept";
    EXPECT_EQ(mia().level, "Adviser");
    EXPECT_EQ(patch("/employees/" + own, R"({"level":"Trainee"})").status, 200) << "what gives nothing is free";
}

TEST_P(OwnGain, nobody_takes_the_place_of_somebody_higher_by_their_address)
{
    auto const eva = employee("Eva", "eva@bank.example", R"(,"level":"Director")");
    ASSERT_EQ(patch("/employees/" + own, R"({"email":"mia@elsewhere.example"})").status, 200);
    EXPECT_THAT(patch("/employees/" + eva, R"({"email":"mia@bank.example"})").faults(), ElementsAre("email:own_gain"));
    EXPECT_THAT(desk->post("/employees", R"({"name":"Mia","email":"mia@bank.example","level":"Director"})").faults(),
                ElementsAre("level:own_gain"));
}

TEST_P(OwnGain, a_unit_moved_to_where_more_is_decided_takes_its_mover_not_along)
{
    auto const team = unit("Team");
    ASSERT_EQ(patch("/employees/" + own, R"({"unit":")" + team + "\"}").status, 200);
    EXPECT_THAT(patch("/units/" + team, R"({"parent":")" + vault + "\"}").faults(), ElementsAre("parent:own_gain"));
    EXPECT_EQ(patch("/units/" + unit("Other"), R"({"parent":")" + vault + "\"}").status, 200);
}

TEST_P(OwnGain, ones_own_last_day_is_not_put_off_nor_taken_back_once_it_is_over)
{
    auto const note = [&](std::string const& whom, std::string const& day) {
        return desk->ask("PUT", "/employees/" + whom + "/last-day", {}, R"({"last_day":)" + day + '}');
    };
    ASSERT_EQ(note(own, R"("2026-09-30")").status, 200);
    for (char const* day : {R"("2099-12-31")", R"("2026-10-01")", "null"})
        EXPECT_THAT(note(own, day).faults(), ElementsAre("last_day:own_gain")) << day;
    EXPECT_THAT(desk->get("/employees/" + own + "/last-day").body, HasSubstr("2026-09-30")) << "nothing of it is kept";
    auto const eva = employee("Eva", "eva@bank.example");
    ASSERT_EQ(note(eva, R"("2026-09-30")").status, 200);
    EXPECT_EQ(note(eva, "null").status, 200) << "somebody else's as before";
}

TEST_P(OwnGain, others_are_raised_as_before)
{
    auto const eva = employee("Eva", "eva@bank.example");
    EXPECT_EQ(patch("/employees/" + eva, R"({"level":"Director","unit":")" + vault + "\"}").status, 200);
}

TEST_P(OwnGain, a_staff_list_raises_nobody_who_brings_it_and_trying_it_says_so)
{
    access::Access access(store(), ids, clock, journal, {"http://regard.test", "", ""});
    access.add_routes(routes);
    desk = std::make_unique<api::testing::Desk>(routes, store(), clock); // that knows these routes too
    desk->who = api::testing::employee({"people.read", "people.write"});
    std::string const link = access.set_up_link();
    ASSERT_EQ(
        desk->post("/setup", R"({"token":")" + link.substr(link.find("token=") + 6) +
                                 R"(","name":"Mia","email":"mia@bank.example","password":"three warm loaves",)"
                                 R"("organisation":{"name":"Bank","zone":"UTC","currency":"EUR","language":"en"}})")
            .status,
        200);
    desk->who.user = access.users().front().id;
    std::string const list = "name,email,level\nMia,mia@bank.example,Director\nBo,bo@bank.example,Adviser\n";
    for (char const* query : {"?dry_run=true", ""}) {
        auto const refused = desk->upload(std::string("/people-imports") + query, "staff.csv", list);
        EXPECT_THAT(refused.faults(), ElementsAre("file:own_gain")) << query;
        EXPECT_THAT(names("/employees"), ElementsAre("Mia")) << query;
        EXPECT_EQ(mia().level, "Adviser") << query;
    }
    EXPECT_EQ(
        desk->upload("/people-imports?dry_run=true", "staff.csv", "name,email,level\nMia,mia@bank.example,Trainee\n")
            .status,
        200);
    EXPECT_EQ(mia().level, "Adviser") << "only tried";
}
}
}
