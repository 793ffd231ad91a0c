// Coming in and staying out, through the routes as a browser uses them, on both engines.
#include "features/access/asked.h"
#include "features/access/door_for_test.h"
#include "features/access/sessions.h"
#include "features/access/totp.h"

namespace regard::access
{
namespace
{
using testing::Answer;
using testing::cookie_of;
using testing::json;
using testing::password;
using testing::quoted;
using testing::token_in;

class Door : public testing::Door
{};
REGARD_ON_EVERY_ENGINE(Door);
}

TEST_P(Door, the_set_up_link_works_once)
{
    EXPECT_EQ(desk_->get("/session").read<SessionView>().needs, Needs::setup);
    std::string const link = access_->set_up_link();
    Answer const first = set_up(); // makes a newer link
    EXPECT_EQ(first.status, 200);
    EXPECT_TRUE(first.read<SessionView>().signed_in);
    EXPECT_TRUE(access_->is_set_up());
    EXPECT_EQ(set_up().status, 410);
    EXPECT_EQ(who(cookie_of(first))->name, "Vera Holm");
}

TEST_P(Door, a_wrong_password_and_an_unknown_address_are_answered_alike)
{
    set_up();
    Answer const wrong = sign_in("vera@bank.example", "four warm loaves");
    Answer const unknown = sign_in("nobody@bank.example", password);
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(unknown.status, 401);
    EXPECT_EQ(wrong.body, unknown.body);
    EXPECT_EQ(wrong.header("Set-Cookie"), "");
}

TEST_P(Door, whoever_guesses_too_often_must_wait)
{
    set_up();
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(sign_in("vera@bank.example", "guess").status, 401);
    EXPECT_EQ(sign_in("vera@bank.example", password).status, 429);
    clock_.advance(Span::minutes(31));
    EXPECT_EQ(sign_in("Vera@Bank.example", password).status, 200);
}

TEST_P(Door, a_session_ends_when_it_is_signed_out_idle_or_old)
{
    set_up();
    std::string const cookie = cookie_of(sign_in("vera@bank.example", password));
    EXPECT_TRUE(who(cookie)->signed_in());
    desk_->ask("DELETE", "/session", {{"cookie", cookie}}, "");
    EXPECT_FALSE(who(cookie)->signed_in());
    std::string const idle = cookie_of(sign_in("vera@bank.example", password));
    clock_.advance(Span::hours(13));
    EXPECT_FALSE(who(idle)->signed_in());
    for (char const* nothing : {"", "regard_session=", "regard_session=x", "other=1", "regard_session"})
        EXPECT_FALSE(who(nothing)->signed_in()) << nothing;
}

TEST_P(Door, a_second_factor_is_asked_for_and_each_code_works_once)
{
    std::string const first = cookie_of(set_up());
    desk_->who = *who(first);
    ASSERT_EQ(desk_->ask("POST", "/me/totp", {{"cookie", first}}, "").status, 200);
    std::string const secret = store().read(
        [&](db::Transaction& tx) { return store::account_by_email(tx, "vera@bank.example")->totp_secret; });
    auto const code = [&] { return "{" + quoted("code", totp_code(secret, totp_step(clock_.now()))) + "}"; };
    Answer const confirmed = desk_->ask("POST", "/me/totp/confirmation", {{"cookie", first}}, code());
    ASSERT_EQ(confirmed.status, 200) << confirmed.body;
    auto const recovery = confirmed.read<RecoveryCodes>().recovery_codes;
    EXPECT_EQ(recovery.size(), 10u);

    desk_->who = {};
    Answer const half = sign_in("vera@bank.example", password);
    EXPECT_EQ(half.read<SessionView>().needs, Needs::totp);
    EXPECT_FALSE(who(cookie_of(half))->signed_in());
    EXPECT_EQ(desk_->ask("POST", "/session/totp", {{"cookie", cookie_of(half)}}, code()).status,
              401); // taken at the confirmation
    clock_.advance(Span::seconds(31));
    Answer const in = desk_->ask("POST", "/session/totp", {{"cookie", cookie_of(half)}}, code());
    EXPECT_EQ(in.status, 200) << in.body;
    EXPECT_TRUE(who(cookie_of(in))->signed_in());
    EXPECT_FALSE(who(cookie_of(half))->signed_in()) << "the secret from before the second factor must not work";

    std::string const again = cookie_of(sign_in("vera@bank.example", password));
    std::string const lost = "{" + quoted("code", recovery[3]) + "}";
    EXPECT_EQ(desk_->ask("POST", "/session/recovery", {{"cookie", again}}, lost).status, 200);
    std::string const third = cookie_of(sign_in("vera@bank.example", password));
    EXPECT_EQ(desk_->ask("POST", "/session/recovery", {{"cookie", third}}, lost).status, 401);
}

TEST_P(Door, an_invitation_brings_somebody_in_with_its_roles_once)
{
    set_up();
    auto const link = access_->invite({"ole@bank.example", "Ole Dahl", {"lead"}});
    ASSERT_TRUE(link);
    std::string const token = token_in(link->link);
    EXPECT_EQ(desk_->get("/invitations/" + token).read<Invitation>().email, "ole@bank.example");
    std::string const form = "{" + quoted("name", "Ole Dahl") + "," + quoted("password", "five cold lakes") + "}";
    Answer const in = desk_->post("/invitations/" + token, form);
    ASSERT_EQ(in.status, 200) << in.body;
    EXPECT_EQ(in.read<SessionView>().me->roles, std::vector<std::string>{"lead"});
    EXPECT_EQ(desk_->post("/invitations/" + token, form).status, 410);
    EXPECT_EQ(access_->invite({"ole@bank.example", "Ole", {"lead"}}).error().code, "already_exists");
    EXPECT_EQ(access_->invite({"new@bank.example", "New", {"emperor"}}).error().code, "unknown_role");
}

TEST_P(Door, a_reset_ends_every_session_and_the_old_password)
{
    std::string const before = cookie_of(set_up());
    auto const link = access_->reset_link("vera@bank.example");
    std::string const form =
        "{" + quoted("token", token_in(link->link)) + "," + quoted("password", "nine blue bicycles") + "}";
    EXPECT_EQ(desk_->post("/password-resets", form).status, 200);
    EXPECT_FALSE(who(before)->signed_in());
    EXPECT_EQ(sign_in("vera@bank.example", password).status, 401);
    EXPECT_EQ(sign_in("vera@bank.example", "nine blue bicycles").status, 200);
    EXPECT_EQ(desk_->post("/password-resets", form).status, 410);
}

TEST_P(Door, the_last_administrator_stays)
{
    set_up();
    EXPECT_EQ(access_->disable("vera@bank.example").error().code, "last_administrator");
    EXPECT_FALSE(access_->users().front().disabled);
}

TEST_P(Door, whoever_is_disabled_is_out_at_once)
{
    set_up();
    auto const link = access_->invite({"ole@bank.example", "Ole Dahl", {"lead"}});
    std::string const cookie =
        cookie_of(desk_->post("/invitations/" + token_in(link->link),
                              "{" + quoted("name", "Ole") + "," + quoted("password", "five cold lakes") + "}"));
    ASSERT_TRUE(who(cookie)->signed_in());
    ASSERT_TRUE(access_->disable("ole@bank.example"));
    clock_.advance(Span::seconds(6)); // what another node may still know by heart
    EXPECT_FALSE(who(cookie)->signed_in());
    EXPECT_EQ(sign_in("ole@bank.example", "five cold lakes").status, 401);
}

namespace
{
// An organisation in which leads decide more.
class RaisingDoor : public testing::OpenDoor
{
  protected:
    Setting setting() const override
    {
        Setting setting = Door::setting();
        setting.gains = [](db::Transaction& tx, UserId user, Instant now) -> std::function<bool()> {
            if (is_alone(tx))
                return no_gain(tx, user, now);
            auto const leads = [&tx, user, now] {
                auto const roles = roles_of(tx, own_address(tx, user), now);
                return std::ranges::find(roles, "lead") != roles.end();
            };
            return [leads, before = leads()] { return leads() && !before; };
        };
        return setting;
    }
    Answer give(std::string const& cookie, UserId user, std::string const& roles)
    {
        std::string const target = "/users/" + user.text();
        return ask(cookie, "PATCH", target, R"({"roles":)" + roles + "}",
                   {{"If-Match", get(cookie, target).header("ETag")}});
    }
};
REGARD_ON_EVERY_ENGINE(RaisingDoor);
}

TEST_P(RaisingDoor, nobody_gives_themselves_a_role_by_which_they_decide_more)
{
    join("ole@bank.example", {"administrator"});
    auto const refused = give(vera_, who(vera_)->user, R"(["administrator","lead"])");
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.faults(), std::vector<std::string>{"roles:own_gain"});
    EXPECT_EQ(access_->users().back().roles, (std::vector<std::string>{"administrator", "focus_lead"}));
    EXPECT_EQ(give(vera_, who(vera_)->user, R"(["administrator","editor"])").status, 200) << "one that gives nothing";
}

TEST_P(RaisingDoor, somebody_else_gives_it_to_them)
{
    std::string const ole = join("ole@bank.example", {"administrator"});
    EXPECT_EQ(give(ole, who(vera_)->user, R"(["administrator","lead"])").status, 200);
}

TEST_P(RaisingDoor, whoever_is_alone_at_the_first_set_up_settles_their_own_and_never_again_once_there_was_a_second)
{
    EXPECT_EQ(give(vera_, who(vera_)->user, R"(["administrator","lead"])").status, 200);
    EXPECT_EQ(give(vera_, who(vera_)->user, R"(["administrator"])").status, 200);
    join("ole@bank.example", {"administrator"});
    ASSERT_TRUE(access_->disable("ole@bank.example"));
    EXPECT_EQ(give(vera_, who(vera_)->user, R"(["administrator","lead"])").status, 422);
}
}
