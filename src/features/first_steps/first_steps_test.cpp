#include "features/first_steps/first_steps.h"

#include "ground/api/testing.h"
#include "ground/db/testing.h"

#include <gmock/gmock.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
}

namespace regard::first_steps
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class FirstSteps : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schemas({{"api", embedded::ground_api_schema()}, {"first_steps", embedded::features_first_steps_schema()}});
        auto const may = [](std::string_view permission) {
            return [permission](db::Transaction&, api::Who const& who) { return who.may({permission}); };
        };
        auto const all = [](db::Transaction&, api::Who const&) { return true; };
        add_routes(routes, {{"mail", "/settings/mailboxes", may("mailboxes.write"),
                             [this](db::Transaction&, api::Who const&) { return mail; }},
                            {"me", "/settings/me", all, [this](db::Transaction&, api::Who const&) { return me; }}});
        desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
        as({"mailboxes.write"}, 1);
    }
    void as(std::vector<std::string> permissions, std::int64_t user)
    {
        desk->who = api::testing::employee(std::move(permissions));
        desk->who.user = {user};
    }
    std::vector<std::string> names()
    {
        std::vector<std::string> all;
        for (auto const& step : desk->get("/first-steps").read<StepsShown>().items)
            all.push_back(step.name + (step.done ? " done" : ""));
        return all;
    }

    bool mail = false, me = false;
    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    api::Routes routes;
    std::unique_ptr<api::testing::Desk> desk;
};
REGARD_ON_EVERY_ENGINE(FirstSteps);

TEST_P(FirstSteps, are_those_one_may_take_as_things_really_stand)
{
    EXPECT_THAT(names(), ElementsAre("mail", "me"));
    mail = true;
    EXPECT_THAT(names(), ElementsAre("mail done", "me"));
    as({}, 2);
    EXPECT_THAT(names(), ElementsAre("me"));
    me = true;
    EXPECT_THAT(names(), IsEmpty()) << "all is done";
}

TEST_P(FirstSteps, are_put_away_by_each_for_themselves)
{
    desk->ask("PUT", "/first-steps/dismissal", {}, "");
    desk->ask("PUT", "/first-steps/dismissal", {}, "");
    EXPECT_THAT(names(), IsEmpty());
    as({}, 2);
    EXPECT_THAT(names(), ElementsAre("me"));
    as({"mailboxes.write"}, 1);
    desk->ask("DELETE", "/first-steps/dismissal", {}, "");
    EXPECT_THAT(names(), ElementsAre("mail", "me"));
}
}
}
