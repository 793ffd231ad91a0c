// Signing in through a real provider, Glewlwyd, from the button to the page.
#include "features/access/door_for_test.h"
#include "features/access/glewlwyd_for_test.h"
#include "features/access/settings_model.h"
#include "ground/db/temp_folder.h"

#include <gmock/gmock.h>

namespace regard::access
{
namespace
{
using testing::cookie_of;
using ::testing::ElementsAre;

class RealProvider : public testing::Door
{
  protected:
    void SetUp() override
    {
        if (!testing::Glewlwyd::is_installed())
            GTEST_SKIP() << "Glewlwyd is not installed: apt-get install glewlwyd (bin/packages test)";
        clock_.set(system_clock_.now()); // its tokens are of today
        Door::SetUp();
        if (IsSkipped())
            return;
        glewlwyd_ = std::make_unique<testing::Glewlwyd>("http://regard.test/api/v1/session/oidc/callback");
        std::string const vera = cookie_of(set_up());
        NewAccessSettings settings;
        settings.oidc = {glewlwyd_->issuer(), "regard", "geheim", "groups", {{"bank-leads", "lead"}}, "Bank account"};
        auto const kept = ask(vera, "PUT", "/settings/access", to_json(settings), {{"if-match", "\"1\""}});
        ASSERT_EQ(kept.status, 200) << kept.body;
    }
    Setting setting() const override { return {"http://regard.test", folder_.path(), "", {"127.0.0.1"}}; }

    // The whole way there and back; what the browser is answered at the end.
    testing::Answer sign_in_there()
    {
        clock_.set(system_clock_.now());
        auto const away = get("", "/session/oidc/start?to=/cases");
        std::string const back = glewlwyd_->sign_in_at(away.header("Location"));
        EXPECT_TRUE(back.starts_with("http://regard.test/api/v1/session/oidc/callback?")) << back;
        return get(cookie_of(away), "/session/oidc/callback" + back.substr(std::min(back.find('?'), back.size())));
    }

    db::TempFolder folder_;
    std::unique_ptr<testing::Glewlwyd> glewlwyd_;
};
REGARD_ON_EVERY_ENGINE(RealProvider);
}

TEST_P(RealProvider, vouches_for_somebody_who_comes_in_with_the_roles_of_their_groups)
{
    auto const answer = sign_in_there();
    EXPECT_EQ(answer.header("Location"), "/cases");
    auto const view = get(cookie_of(answer), "/session").read<SessionView>();
    ASSERT_TRUE(view.signed_in);
    EXPECT_EQ(view.me->name, "Ole Dahl");
    EXPECT_EQ(view.me->email, "ole@bank.example");
    EXPECT_THAT(view.me->roles, ElementsAre("lead"));
    EXPECT_TRUE(view.me->joined);
}

TEST_P(RealProvider, knows_them_again_after_its_key_has_changed)
{
    auto const first = get(cookie_of(sign_in_there()), "/session").read<SessionView>();
    glewlwyd_->change_key();
    access_.reset(); // what is kept of its keys for ten seconds goes with it
    open();
    auto const again = get(cookie_of(sign_in_there()), "/session").read<SessionView>();
    ASSERT_TRUE(again.signed_in);
    EXPECT_EQ(again.me->id, first.me->id);
}
}
