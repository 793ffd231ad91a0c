// Tokens for other programs: what they open, what they never do, how they end.
#include "features/access/door_for_test.h"
#include "features/access/gate.h"
#include "features/access/token_store.h"

#include <gmock/gmock.h>

namespace regard::access
{
namespace
{
using ::testing::Contains;
using testing::cookie_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::json;
using ::testing::Not;

class ApiTokens : public testing::OpenDoor
{
  protected:
    // A token of whoever holds that cookie, as it stands in a header.
    std::string token(std::string const& cookie, std::string const& scopes = R"(["cases.read"])")
    {
        auto const answer = make(cookie, R"("scopes":)" + scopes);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.status == 200 ? "Bearer " + answer.read<MadeToken>().token : "";
    }
    testing::Answer make(std::string const& cookie, std::string const& members)
    {
        return ask(cookie, "POST", "/me/tokens", R"({"name":"nightly export",)" + members + "}");
    }
    Token first_of(std::string const& cookie) { return get(cookie, "/me/tokens").read<Tokens>().items.at(0); }
    Result<std::shared_ptr<api::Who const>> bearer(std::string const& value)
    {
        return gate({{"authorization", value}});
    }
};
REGARD_ON_EVERY_ENGINE(ApiTokens);
}

TEST_P(ApiTokens, open_what_their_scopes_name_and_nothing_else)
{
    auto const taken_for = bearer(token(vera_)).value();
    EXPECT_EQ(taken_for->name, "Vera Holm");
    EXPECT_EQ(taken_for->by, api::Who::By::token); // so that no CSRF header is asked for
    EXPECT_THAT(taken_for->permissions, ElementsAre("cases.read"));
}

TEST_P(ApiTokens, are_shown_once_and_stored_as_a_hash)
{
    std::string const secret = token(vera_).substr(7);
    EXPECT_TRUE(secret.starts_with("rgd_"));
    EXPECT_EQ(secret.size(), 47u);
    EXPECT_THAT(get(vera_, "/me/tokens").body, Not(HasSubstr(secret)));
    EXPECT_THAT(get(vera_, "/tokens").body, Not(HasSubstr(secret)));
}

TEST_P(ApiTokens, made_with_a_key_that_comes_twice_are_not_kept_for_the_second_time)
{
    testing::Headers const key{{"idempotency-key", "one"}};
    std::string const form = R"({"name":"n","scopes":["cases.read"]})";
    auto const first = ask(vera_, "POST", "/me/tokens", form, key).read<MadeToken>();
    auto const second = ask(vera_, "POST", "/me/tokens", form, key).read<MadeToken>();
    EXPECT_NE(first.token, second.token);
}

TEST_P(ApiTokens, can_never_do_more_than_their_owner)
{
    std::string const ole = join("ole@bank.example", {"frontline", "auditor"});
    EXPECT_THAT(make(ole, R"("scopes":["access.admin"])").faults(), ElementsAre("scopes:scope_not_yours"));
    EXPECT_THAT(make(ole, R"("scopes":["everything"])").faults(), ElementsAre("scopes:scope_not_yours"));
    EXPECT_THAT(make(ole, R"("scopes":[])").faults(), ElementsAre("scopes:too_few"));
    std::string const token_of_ole = token(ole, R"(["cases.read","journal.read"])");
    EXPECT_THAT(bearer(token_of_ole).value()->permissions, ElementsAre("cases.read", "journal.read"));
    auto const user = who(ole)->user;
    store().write([&](db::Transaction& tx) { store::set_roles(tx, user, {"frontline"}, clock_.now()); });
    clock_.advance(Span::seconds(6)); // what is known by heart
    EXPECT_THAT(bearer(token_of_ole).value()->permissions, ElementsAre("cases.read"));
}

TEST_P(ApiTokens, neither_make_tokens_nor_touch_their_owners_account)
{
    std::string const held = token(vera_, R"(["cases.read","access.admin"])");
    struct
    {
        char const *method, *target, *body;
    } const table[]{
        {"POST", "/me/tokens", R"({"name":"n","scopes":["cases.read"]})"},
        {"DELETE", "/me/tokens/0000000000001", ""},
        {"PATCH", "/me", R"({"name":"Eve"})"},
        {"POST", "/me/password", R"({"current":"three warm loaves","new":"nine blue bicycles"})"},
        {"POST", "/me/totp", ""},
        {"POST", "/me/totp/removal", R"({"password":"three warm loaves"})"},
        {"DELETE", "/me/sessions/0000000000001", ""},
    };
    for (auto const& [method, target, body] : table)
        EXPECT_EQ(ask(held, method, target, body).status, 403) << method << ' ' << target;
    EXPECT_EQ(sign_in(testing::vera, testing::password).status, 200);
}

TEST_P(ApiTokens, that_are_wrong_are_refused_and_then_made_to_wait)
{
    for (char const* wrong : {"Bearer x", "bearer rgd_x", "BEARER \t", "Bearer null", "Bearer undefined"})
        EXPECT_EQ(bearer(wrong).error().code, "token_over") << wrong;
    for (char const* none : {"", "Bearer", "Bearer ", "Basic dmVyYTp4"})
        EXPECT_FALSE(bearer(none).value()->signed_in()) << none;
    std::string const right = token(vera_);
    for (int i = 0; i < 120; ++i)
        (void)bearer("Bearer guess");
    EXPECT_EQ(bearer("Bearer guess").error().code, "wrong_tokens");
    clock_.advance(Span::minutes(1));
    EXPECT_EQ(bearer("Bearer guess").error().code, "token_over");
    EXPECT_TRUE(bearer(right).value()->signed_in());
}

TEST_P(ApiTokens, used_without_pause_are_made_to_wait_alone)
{
    std::string const busy = token(vera_), quiet = token(vera_);
    for (int i = 0; i < 1200; ++i)
        ASSERT_TRUE(bearer(busy).has_value()) << i;
    EXPECT_EQ(bearer(busy).error().code, "token_busy");
    EXPECT_TRUE(bearer(quiet).has_value());
}

TEST_P(ApiTokens, end_on_their_last_day_at_its_end)
{
    Date const today{static_cast<std::int32_t>(clock_.now().micros / Span::days(1).micros)};
    EXPECT_THAT(make(vera_, R"("scopes":["cases.read"],"expires":"2020-01-01")").faults(),
                ElementsAre("expires:already_past"));
    EXPECT_THAT(make(vera_, R"("scopes":["cases.read"],"expires":"2099-01-01")").faults(),
                ElementsAre("expires:token_too_long"));
    std::string const held = token(vera_);
    EXPECT_EQ(first_of(vera_).expires.micros, std::int64_t{today.days + 91} * Span::days(1).micros);
    clock_.set(first_of(vera_).expires - Span{1});
    EXPECT_TRUE(bearer(held).has_value());
    clock_.advance(Span::seconds(5));
    EXPECT_EQ(bearer(held).error().code, "token_over");
}

TEST_P(ApiTokens, tell_the_day_of_their_last_use_and_no_more)
{
    std::string const held = token(vera_);
    EXPECT_FALSE(first_of(vera_).last_used);
    ASSERT_TRUE(bearer(held).has_value());
    dynamic_cast<Gate&>(access_->authenticator()).keep_used();
    Date const today{static_cast<std::int32_t>(clock_.now().micros / Span::days(1).micros)};
    EXPECT_EQ(first_of(vera_).last_used, today);
    EXPECT_EQ(store().read([](db::Transaction& tx) { return tx.integer("select used_at from api_token").value(); }),
              std::int64_t{today.days} * Span::days(1).micros);
}

TEST_P(ApiTokens, end_at_once_by_their_owner_or_an_administrator_and_never_by_another)
{
    std::string const ole = join("ole@bank.example", {"frontline"});
    std::string const held = token(ole), other = token(ole);
    ASSERT_TRUE(bearer(held).has_value() && bearer(other).has_value());
    auto const mine = get(ole, "/me/tokens").read<Tokens>().items;
    EXPECT_EQ(ask(vera_, "DELETE", "/me/tokens/" + mine[0].id.text()).status, 404);
    EXPECT_EQ(ask(ole, "DELETE", "/tokens/" + mine[0].id.text()).status, 403);
    EXPECT_EQ(ask(ole, "DELETE", "/me/tokens/" + mine[1].id.text()).status, 204);
    EXPECT_FALSE(bearer(held).has_value());
    auto const all = get(vera_, "/tokens").read<OwnedTokens>().items;
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].owner.email, "ole@bank.example");
    EXPECT_EQ(ask(vera_, "DELETE", "/tokens/" + all[0].id.text()).status, 204);
    EXPECT_FALSE(bearer(other).has_value());
    EXPECT_THAT(journal_of("ole@bank.example"), Contains("access.token_ended").Times(2));
}

TEST_P(ApiTokens, end_when_their_owner_is_shut_out_and_stay_ended)
{
    std::string const ole = join("ole@bank.example", {"frontline"});
    std::string const held = token(ole);
    auto const id = bearer(held).value()->user.text();
    EXPECT_EQ(ask(vera_, "PATCH", "/users/" + id, R"({"disabled":true})", {{"if-match", "\"2\""}}).status, 200);
    EXPECT_FALSE(bearer(held).has_value());
    EXPECT_EQ(ask(vera_, "PATCH", "/users/" + id, R"({"disabled":false})", {{"if-match", "\"3\""}}).status, 200);
    EXPECT_FALSE(bearer(held).has_value());
    EXPECT_THAT(journal_of("ole@bank.example"), Contains("access.disabled"));
    EXPECT_THAT(journal_of("ole@bank.example"), Contains("access.let_in_again"));
}

TEST_P(ApiTokens, do_not_survive_a_change_of_the_password)
{
    std::string const held = token(vera_);
    EXPECT_EQ(ask(vera_, "POST", "/me/password", json({{"current", testing::password}, {"new", "nine blue bicycles"}}))
                  .status,
              200);
    EXPECT_FALSE(bearer(held).has_value());
}

TEST_P(ApiTokens, keep_live_channels_open_only_while_they_hold)
{
    std::string const held = token(vera_);
    auto const whose = bearer(held).value();
    EXPECT_TRUE(access_->authenticator().still_valid(*whose, clock_.now()));
    EXPECT_EQ(ask(vera_, "DELETE", "/me/tokens/" + first_of(vera_).id.text()).status, 204);
    EXPECT_FALSE(access_->authenticator().still_valid(*whose, clock_.now()));
}

TEST_P(ApiTokens, are_fifty_at_most)
{
    for (int i = 0; i < 50; ++i)
        token(vera_);
    EXPECT_THAT(make(vera_, R"("scopes":["cases.read"])").faults(), ElementsAre("too_many_tokens"));
}
}
