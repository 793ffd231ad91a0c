// Signing in through a provider, from the button to the page, with everything that can be brought back wrong.
#include "features/access/door_for_test.h"
#include "features/access/provider.h"
#include "features/access/provider_for_test.h"
#include "features/access/seal.h"
#include "features/access/settings_store.h"
#include "features/access/user_store.h"
#include "ground/db/temp_folder.h"

#include <gmock/gmock.h>

namespace regard::access
{
namespace
{
using ::testing::Contains;
using testing::cookie_of;
using testing::Departure;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::jwks;
using ::testing::Not;
using testing::SigningKey;

constexpr char const* callback = "/session/oidc/callback";
constexpr char const* of_ole = R"("name":"Ole Dahl","email":"ole@bank.example","groups":["leads","everybody"])";
constexpr char const* of_vera =
    R"("name":"Vera","email":"vera@bank.example","email_verified":true,"groups":["admins"])";

SigningKey const& key()
{
    static SigningKey const made(SigningKey::Kind::elliptic, "one");
    return made;
}
SigningKey const& next_key()
{
    static SigningKey const made(SigningKey::Kind::elliptic, "two");
    return made;
}

class ThroughProvider : public testing::Door
{
  protected:
    void SetUp() override
    {
        Door::SetUp();
        if (IsSkipped())
            return;
        vera_ = cookie_of(set_up());
        provider_.show_keys(jwks({&key()}));
        auto const kept = ask(vera_, "PUT", "/settings/access", to_json(settings()), {{"if-match", "\"1\""}});
        ASSERT_EQ(kept.status, 200) << kept.body;
    }
    Setting setting() const override { return {"http://regard.test", folder_.path(), "", {"127.0.0.1"}}; }

    NewAccessSettings settings() const
    {
        NewAccessSettings settings;
        settings.oidc = {provider_.issuer(),
                         "regard",
                         provider_.client_secret,
                         "groups",
                         {{"leads", "lead"}, {"admins", "administrator"}},
                         "Bank account"};
        return settings;
    }

    // Off to the provider: where to, and the cookie that must come back.
    struct Away
    {
        Departure departure;
        std::string cookie;
    };
    Away go(std::string const& query = "", std::string const& credential = "")
    {
        auto const answer = get(credential, "/session/oidc/start" + query);
        EXPECT_EQ(answer.status, 303) << answer.body;
        return {testing::departure(answer.header("Location")), cookie_of(answer)};
    }
    testing::Answer back(Away const& away, std::string const& code, std::string const& more = "")
    {
        return get(away.cookie, std::string(callback) + "?state=" + away.departure.state + "&code=" + code + more);
    }
    // The whole way, with a right token for that subject.
    testing::Answer come(std::string const& subject, std::string const& claims, std::string const& query = "")
    {
        auto const away = go(query);
        return back(away,
                    provider_.code(away.departure, key().sign(provider_.payload(away.departure, subject, claims))));
    }
    static std::string where(testing::Answer const& answer) { return answer.header("Location"); }
    std::vector<std::string> roles_of(std::string const& email)
    {
        return store().read([&](db::Transaction& tx) { return store::account_by_email(tx, email)->roles; });
    }

    db::TempFolder folder_;
    testing::TestProvider provider_;
    std::string vera_;
};
REGARD_ON_EVERY_ENGINE(ThroughProvider);
}

TEST_P(ThroughProvider, somebody_new_comes_in_with_the_roles_of_their_groups)
{
    auto const answer = come("4711", of_ole, "?to=/measures%3Funit=1");
    EXPECT_EQ(where(answer), "/measures?unit=1");
    auto const view = get(cookie_of(answer), "/session").read<SessionView>();
    ASSERT_TRUE(view.signed_in);
    EXPECT_EQ(view.me->name, "Ole Dahl");
    EXPECT_THAT(view.me->roles, ElementsAre("lead"));
    EXPECT_THAT(journal_of("ole@bank.example"),
                ElementsAre("access.account_made", "access.joined_to_provider", "access.signed_in"));
}

TEST_P(ThroughProvider, the_way_there_carries_a_challenge_and_nothing_that_must_stay_here)
{
    auto const away = go();
    EXPECT_THAT(away.departure.address, HasSubstr("response_type=code&scope=openid%20profile%20email"));
    EXPECT_THAT(away.departure.address, HasSubstr("code_challenge_method=S256"));
    EXPECT_THAT(away.departure.address, Not(HasSubstr("verifier")));
    EXPECT_EQ(away.departure.redirect_uri, "http://regard.test/api/v1/session/oidc/callback");
    EXPECT_EQ(away.departure.challenge.size(), 43u);
    EXPECT_EQ(away.departure.nonce.size(), 43u);
    EXPECT_NE(go().departure.state, away.departure.state);
}

TEST_P(ThroughProvider, the_same_person_is_known_by_issuer_and_subject_whatever_their_address)
{
    come("4711", of_ole);
    auto const id =
        store().read([](db::Transaction& tx) { return store::account_by_email(tx, "ole@bank.example")->id; });
    auto const again = come("4711", R"("email":"ole.new@bank.example","groups":["leads"])");
    EXPECT_EQ(get(cookie_of(again), "/session").read<SessionView>().me->id, id);
}

TEST_P(ThroughProvider, roles_follow_the_groups_at_each_sign_in)
{
    come("4711", of_ole);
    come("4712", R"("email":"ada@bank.example","groups":["admins"])");
    come("4711", R"("groups":["leads","admins"])");
    EXPECT_THAT(roles_of("ole@bank.example"), ElementsAre("administrator", "lead"));
    EXPECT_THAT(journal_of("ole@bank.example"), Contains("access.roles_changed"));
    come("4711", R"("groups":["leads"])");
    EXPECT_THAT(roles_of("ole@bank.example"), ElementsAre("lead"));
}

TEST_P(ThroughProvider, whoever_has_no_group_of_ours_is_told_so)
{
    for (char const* groups : {R"("groups":["everybody"])", R"("groups":[])", R"("groups":"")", R"("email":"x@y.z")"})
        EXPECT_EQ(where(come("4711", groups)), "/sign-in?problem=no_role") << groups;
    come("4711", of_ole);
    EXPECT_EQ(where(come("4711", R"("groups":["everybody"])", "?to=/cases")), "/sign-in?problem=no_role&to=%2Fcases");
}

TEST_P(ThroughProvider, an_address_nobody_checked_opens_nobodys_account)
{
    for (char const* verified : {"", R"(,"email_verified":false)", R"(,"email_verified":"true")"})
        EXPECT_EQ(where(come("9", R"("email":"Vera@bank.example","groups":["admins"])" + std::string(verified))),
                  "/sign-in?problem=email_taken")
            << verified;
    EXPECT_EQ(where(come("9", of_vera)), "/");
    EXPECT_EQ(where(come("10", of_vera)), "/sign-in?problem=linked_elsewhere");
}

TEST_P(ThroughProvider, an_account_is_joined_by_who_is_signed_in_to_it)
{
    auto const asked = ask(vera_, "POST", "/me/provider");
    ASSERT_EQ(asked.status, 200) << asked.body;
    Away away{testing::departure(asked.read<access::Away>().address), cookie_of(asked) + "; " + vera_};
    auto const claims = R"("email":"other@mail.example","groups":["admins"])";
    auto const answer =
        back(away, provider_.code(away.departure, key().sign(provider_.payload(away.departure, "9", claims))));
    EXPECT_EQ(where(answer), "/settings/me?joined=yes");
    EXPECT_EQ(get(cookie_of(answer), "/session").read<SessionView>().me->email, "vera@bank.example");
    EXPECT_THAT(ask(cookie_of(answer), "POST", "/me/provider").faults(), ElementsAre("linked_already"));
    EXPECT_EQ(where(come("9", claims)), "/");
}

TEST_P(ThroughProvider, an_account_is_joined_in_its_own_session_alone)
{
    auto const asked = ask(vera_, "POST", "/me/provider");
    Away away{testing::departure(asked.read<access::Away>().address),
              cookie_of(asked)}; // no session comes back with it
    auto const answer =
        back(away, provider_.code(away.departure, key().sign(provider_.payload(away.departure, "9", of_ole))));
    EXPECT_EQ(where(answer), "/settings/me?problem=sign_in_over");
    EXPECT_EQ(ask("", "POST", "/me/provider").status, 401);
}

TEST_P(ThroughProvider, the_last_administrator_is_not_lost_to_a_group)
{
    EXPECT_EQ(where(come("9", R"("email":"vera@bank.example","email_verified":true,"groups":["leads"])")),
              "/sign-in?problem=last_administrator");
    EXPECT_THAT(roles_of("vera@bank.example"), Contains("administrator"));
}

TEST_P(ThroughProvider, whoever_is_shut_out_here_stays_out)
{
    come("4711", of_ole);
    ASSERT_TRUE(access_->disable("ole@bank.example"));
    EXPECT_EQ(where(come("4711", of_ole)), "/sign-in?problem=shut_out");
}

TEST_P(ThroughProvider, without_an_address_nobody_new_comes_in)
{
    for (char const* email : {R"("groups":["leads"])", R"("email":"","groups":["leads"])",
                              R"("email":"a b@c.d","groups":["leads"])", R"("email":"@","groups":["leads"])"})
        EXPECT_EQ(where(come("4711", email)), "/sign-in?problem=no_email") << email;
}

TEST_P(ThroughProvider, what_was_sent_off_comes_back_once_in_time_and_in_the_same_browser)
{
    auto const code = [&](Away const& away) {
        return provider_.code(away.departure, key().sign(provider_.payload(away.departure, "4711", of_ole)));
    };
    Away const away = go();
    EXPECT_EQ(where(back(away, code(away))), "/");
    EXPECT_EQ(where(back(away, code(away))), "/sign-in?problem=sign_in_over") << "the same state again";

    Away stolen = go();
    std::string const theirs = code(stolen);
    stolen.cookie = "";
    EXPECT_EQ(where(back(stolen, theirs)), "/sign-in?problem=sign_in_over") << "another browser";
    Away swapped = go();
    swapped.cookie = go().cookie;
    EXPECT_EQ(where(back(swapped, code(swapped))), "/sign-in?problem=sign_in_over") << "another browser's cookie";

    Away late = go();
    clock_.advance(Span::minutes(10));
    EXPECT_EQ(where(back(late, code(late))), "/sign-in?problem=sign_in_over");
    for (char const* query : {"", "?state=", "?state=x&code=y", "?code=y", "?state=%00", "?%%%"})
        EXPECT_EQ(where(get("", std::string(callback) + query)), "/sign-in?problem=sign_in_over") << query;
}

TEST_P(ThroughProvider, two_pages_may_sign_in_at_once)
{
    Away const first = go();
    Away const second = go("", first.cookie);
    EXPECT_EQ(second.cookie, first.cookie);
    for (Away const& away : {second, first})
        EXPECT_EQ(where(back(away, provider_.code(away.departure,
                                                  key().sign(provider_.payload(away.departure, "4711", of_ole))))),
                  "/");
}

TEST_P(ThroughProvider, a_token_that_does_not_hold_lets_nobody_in)
{
    Away const other = go();
    auto const replaced = [](std::string text, std::string_view from, std::string_view to) {
        return text.replace(text.find(from), from.size(), to);
    };
    struct
    {
        char const* what;
        std::function<std::string(Departure const&)> token;
    } const table[]{
        {"another's nonce", [&](auto const&) { return key().sign(provider_.payload(other.departure, "1", of_ole)); }},
        {"another client's",
         [&](auto const& d) { return key().sign(replaced(provider_.payload(d, "1", of_ole), "regard", "other")); }},
        {"another issuer's",
         [&](auto const& d) {
             return key().sign(replaced(provider_.payload(d, "1", of_ole), "127.0.0.1", "127.0.0.2"));
         }},
        {"run out",
         [&](auto const& d) {
             return key().sign(replaced(provider_.payload(d, "1", of_ole), "1790000300", "1789990000"));
         }},
        {"by an unknown key", [&](auto const& d) { return next_key().sign(provider_.payload(d, "1", of_ole)); }},
        {"unsigned",
         [&](auto const& d) {
             return testing::put_together(R"({"alg":"none"})", provider_.payload(d, "1", of_ole), "");
         }},
        {"with HS256 and the public key",
         [&](auto const& d) {
             return testing::signed_with_text(R"({"alg":"HS256","kid":"one"})", provider_.payload(d, "1", of_ole),
                                              key().jwk());
         }},
    };
    for (auto const& [what, token] : table) {
        Away const away = go();
        auto const answer = back(away, provider_.code(away.departure, token(away.departure)));
        EXPECT_EQ(where(answer), "/sign-in?problem=provider_failed") << what;
        EXPECT_EQ(answer.header("Set-Cookie"), "") << what;
    }
}

TEST_P(ThroughProvider, keys_may_change_at_any_time)
{
    come("4711", of_ole);
    provider_.show_keys(jwks({&next_key()}));
    clock_.advance(Span::seconds(11));
    auto const away = go();
    auto const answer =
        back(away, provider_.code(away.departure, next_key().sign(provider_.payload(away.departure, "4711", of_ole))));
    EXPECT_EQ(where(answer), "/");
    EXPECT_EQ(provider_.times_keys_were_asked(), 2);
    come("4711", of_ole); // the old key is gone: not asked for again within ten seconds
    EXPECT_EQ(provider_.times_keys_were_asked(), 2);
}

TEST_P(ThroughProvider, what_the_provider_refuses_is_told_in_words)
{
    auto const told = [&](std::string const& query) {
        Away const away = go("?to=/cases");
        return where(get(away.cookie, std::string(callback) + "?state=" + away.departure.state + query));
    };
    EXPECT_EQ(told("&error=access_denied&error_description=%3Cscript%3E"),
              "/sign-in?problem=provider_denied&to=%2Fcases");
    EXPECT_EQ(told("&error=server_error"), "/sign-in?problem=provider_failed&to=%2Fcases");
    EXPECT_EQ(told("&code=wrong"), "/sign-in?problem=provider_failed&to=%2Fcases");
    EXPECT_EQ(told("&code=x&iss=https%3A%2F%2Fevil.example"), "/sign-in?problem=provider_failed&to=%2Fcases");
}

TEST_P(ThroughProvider, nobody_is_led_to_a_page_that_is_not_ours)
{
    for (char const* to :
         {"//evil.example", "https://evil.example", "/%5Cevil.example", "javascript:x", "", "/a%0d%0ab", "/%C3%A6"})
        EXPECT_EQ(where(come("4711", of_ole, "?to=" + std::string(to))), "/") << to;
}

TEST_P(ThroughProvider, a_provider_that_is_none_is_found_out_when_it_is_entered)
{
    auto const fault = [&](auto change) {
        auto wanted = settings();
        change(*wanted.oidc);
        return ask(vera_, "PUT", "/settings/access", to_json(wanted), {{"if-match", "\"2\""}}).faults();
    };
    EXPECT_THAT(fault([&](auto& p) { p.issuer += "/"; }), ElementsAre("oidc/issuer:not_a_provider"));
    EXPECT_THAT(fault([&](auto& p) { p.issuer += "/other"; }), ElementsAre("oidc/issuer:not_a_provider"));
    EXPECT_THAT(fault([](auto& p) { p.issuer = "http://127.0.0.1:1"; }),
                ElementsAre("oidc/issuer:provider_unreachable"));
    EXPECT_THAT(fault([&](auto& p) { p.issuer = "http://localhost" + p.issuer.substr(16); }),
                ElementsAre("oidc/issuer:provider_unreachable"))
        << "inside the house, and not named in outgoing.internal_hosts";
}

TEST_P(ThroughProvider, a_provider_that_has_gone_or_a_key_that_is_lost_ends_on_the_sign_in_page)
{
    ::unlink((folder_.path() + "/access.key").c_str());
    EXPECT_EQ(where(get("", "/session/oidc/start")), "/sign-in?problem=provider_failed");
    store().write([](db::Transaction& tx) {
        auto settings = store::settings(tx);
        settings.provider.reset();
        store::keep_settings(tx, settings);
    });
    EXPECT_EQ(where(get("", "/session/oidc/start")), "/sign-in?problem=provider_off");
}

TEST_P(ThroughProvider, a_client_without_a_secret_is_protected_by_its_challenge)
{
    provider_.client_secret.clear();
    ASSERT_EQ(ask(vera_, "PUT", "/settings/access", to_json(settings()), {{"if-match", "\"2\""}}).status, 200);
    EXPECT_EQ(where(come("4711", of_ole)), "/");
}

TEST_P(ThroughProvider, nobody_is_sent_off_all_the_time)
{
    for (int i = 0; i < 60; ++i)
        go();
    EXPECT_EQ(where(get("", "/session/oidc/start")), "/sign-in?problem=too_often");
}

TEST(Offers, of_a_provider_are_taken_where_they_are_enough)
{
    constexpr char const* endpoints =
        R"("authorization_endpoint":"https://i/a","token_endpoint":"https://i/t","jwks_uri":"https://i/k")";
    auto const code = [&](std::string const& members) {
        auto const offer = offer_of("{" + members + "}", "https://i");
        return offer ? "taken" : offer.error().code;
    };
    std::string const whole = R"("issuer":"https://i",)" + std::string(endpoints);
    EXPECT_EQ(code(whole), "taken");
    EXPECT_EQ(code(whole + R"(,"id_token_signing_alg_values_supported":["HS256","ES256"])"), "taken");
    EXPECT_EQ(code(whole + R"(,"id_token_signing_alg_values_supported":["HS256","none"])"), "provider_too_weak");
    EXPECT_EQ(code(whole + R"(,"response_types_supported":["token"])"), "provider_too_weak");
    EXPECT_EQ(code(R"("issuer":"https://j",)" + std::string(endpoints)), "not_a_provider");
    EXPECT_EQ(code(R"("issuer":"https://i")"), "not_a_provider");
    EXPECT_EQ(
        code(
            R"("issuer":"https://i","authorization_endpoint":"javascript:x","token_endpoint":"https://i/t","jwks_uri":"https://i/k")"),
        "not_a_provider");
    EXPECT_EQ(
        code(
            R"("issuer":"https://i","authorization_endpoint":"https://i/a","token_endpoint":"http://i/t","jwks_uri":"https://i/k")"),
        "not_a_provider");
    for (char const* none : {"", "[]", "<html>", "null"})
        EXPECT_EQ(offer_of(none, "https://i").error().code, "not_a_provider") << none;
    auto const body =
        offer_of("{" + whole + R"(,"token_endpoint_auth_methods_supported":["client_secret_post"]})", "https://i");
    EXPECT_TRUE(body->secret_in_body);
}
}
