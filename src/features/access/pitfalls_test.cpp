// What signing in is attacked with elsewhere, tried here: each known pitfall that touches this feature.
#include "features/access/door_for_test.h"
#include "features/access/sessions.h"
#include "features/access/token_model.h"
#include "features/access/user_store.h"
#include "ground/http/url.h"

#include <ctime>
#include <gmock/gmock.h>

namespace regard::access
{
namespace
{
using ::testing::Contains;
using testing::cookie_of;
using ::testing::HasSubstr;
using testing::json;
using ::testing::Not;

class Pitfalls : public testing::OpenDoor
{
  protected:
    // Through the service as the network asks it: the gate, the CSRF check and the route's permission.
    int status_of(http::Method method, std::string const& path, std::string const& body,
                  std::vector<http::Header> headers)
    {
        http::StaticFiles const pages{{}};
        http::Metrics metrics;
        text::Catalogue const catalogue(embedded::sentences());
        api::Service service({.routes = *routes_,
                              .authenticator = access_->authenticator(),
                              .database = store(),
                              .clock = clock_,
                              .catalogue = catalogue,
                              .metrics = metrics,
                              .pages = pages,
                              .version = "test",
                              .failure = [](std::string_view) {}});
        http::Request request;
        request.head.method = method;
        request.head.target = path;
        request.head.path = path;
        request.head.headers = std::move(headers);
        request.head.headers.push_back({"content-type", "application/json"});
        request.body = body;
        return service.answer(service.plan(request.head), request).status;
    }
    int post(std::string const& path, std::string const& body, std::vector<http::Header> headers)
    {
        return status_of(http::Method::post, "/api/v1" + path, body, std::move(headers));
    }

    // Processor time of this thread, which does not depend on who else is busy.
    double seconds_of_sign_in(std::string_view email)
    {
        timespec before{}, after{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
        sign_in(email, "four warm loaves");
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
        return static_cast<double>(after.tv_sec - before.tv_sec) +
               static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e9;
    }
};
REGARD_ON_EVERY_ENGINE(Pitfalls);
}

TEST_P(Pitfalls, whether_there_is_an_account_shows_neither_in_words_nor_in_time)
{
    join("ole@bank.example", {"lead"});
    ASSERT_TRUE(access_->disable("ole@bank.example"));
    auto const known = sign_in(testing::vera, "four warm loaves");
    for (char const* address : {"nobody@bank.example", "ole@bank.example", "no address at all", "'; drop table"})
        EXPECT_EQ(sign_in(address, "four warm loaves").body, known.body) << address;
    double of_known = 1, of_unknown = 1; // the quickest of three, so that a pause of the machine does not count
    for (int i = 0; i < 3; ++i) {
        of_known = std::min(of_known, seconds_of_sign_in(testing::vera));
        of_unknown = std::min(of_unknown, seconds_of_sign_in("somebody@bank.example"));
    }
    EXPECT_LT(of_known / of_unknown, 1.5);
    EXPECT_GT(of_known / of_unknown, 1 / 1.5);
}

TEST_P(Pitfalls, guesses_at_an_account_that_is_not_there_are_made_to_wait_just_the_same)
{
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(sign_in("nobody@bank.example", "guess").status, 401);
    EXPECT_EQ(sign_in("nobody@bank.example", "guess").status, 429);
}

// What a browser keeps of an answer, and sends with every request.
std::string jar_of(api::testing::Answer const& answer)
{
    std::string jar;
    for (auto const& [name, value] : answer.headers)
        if (name == "Set-Cookie")
            jar += (jar.empty() ? "" : "; ") + value.substr(0, value.find(';'));
    return jar;
}

TEST_P(Pitfalls, nobody_is_shut_out_of_their_own_browser_by_guesses_made_elsewhere)
{
    auto const try_with = [&](std::string const& jar, char const* email, char const* with) {
        return ask(jar, "POST", "/session", json({{"email", email}, {"password", with}}));
    };
    std::string const jar = jar_of(sign_in(testing::vera, testing::password));
    ASSERT_THAT(jar, HasSubstr("regard_browser="));
    for (int i = 0; i < 10; ++i)
        sign_in(testing::vera, "guess");
    EXPECT_EQ(sign_in(testing::vera, testing::password).status, 429);
    EXPECT_EQ(try_with(jar + "x", testing::vera, testing::password).status, 429) << "a sign that is not ours";
    EXPECT_EQ(try_with("regard_browser=.", testing::vera, testing::password).status, 429);
    EXPECT_EQ(try_with(jar, testing::vera, testing::password).status, 200);

    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(try_with(jar, testing::vera, "guess").status, 401);
    EXPECT_EQ(try_with(jar, testing::vera, testing::password).status, 429) << "in it guesses are counted as well";
    EXPECT_EQ(try_with(jar, "nobody@bank.example", "guess").status, 401) << "it vouches for one person alone";
}

TEST_P(Pitfalls, a_session_planted_in_the_browser_is_not_the_one_that_signs_in)
{
    std::string const planted = cookie_of(sign_in(testing::vera, testing::password));
    auto const answer =
        ask(planted, "POST", "/session", json({{"email", testing::vera}, {"password", testing::password}}));
    EXPECT_NE(cookie_of(answer), planted);
    EXPECT_FALSE(who(planted)->signed_in()) << "the one that was there before has ended";
    EXPECT_TRUE(who(vera_)->signed_in()) << "those of other browsers go on";
}

TEST_P(Pitfalls, cookies_are_out_of_reach_of_scripts_and_other_sites)
{
    std::string const plain = sign_in(testing::vera, testing::password).header("Set-Cookie");
    for (char const* part : {"HttpOnly", "SameSite=Lax", "Path=/"})
        EXPECT_THAT(plain, HasSubstr(part));
    EXPECT_THAT(plain, Not(HasSubstr("Domain")));
    std::string const secure = Sessions::cookie("x", true, Span::days(1));
    EXPECT_TRUE(secure.starts_with("__Host-"));
    EXPECT_THAT(secure, HasSubstr("Secure"));
    http::Head head; // over TLS the plain cookie, which anybody on the way could have set, counts for nothing
    head.secure = true;
    head.headers.push_back({"cookie", vera_});
    EXPECT_FALSE(access_->authenticator().who(head, clock_.now()).value()->signed_in());
}

TEST_P(Pitfalls, requests_of_other_sites_change_nothing)
{
    std::string const csrf = who(vera_)->csrf;
    std::string const form = R"({"name":"n","scopes":["cases.read"]})";
    EXPECT_EQ(post("/me/tokens", form, {{"cookie", vera_}}), 403);
    EXPECT_EQ(post("/me/tokens", form, {{"cookie", vera_}, {"x-regard-csrf", "guess"}}), 403);
    EXPECT_EQ(post("/me/tokens", form, {{"cookie", vera_}, {"x-regard-csrf", ""}}), 403);
    EXPECT_EQ(post("/me/tokens", form, {{"cookie", vera_}, {"x-regard-csrf", csrf}, {"sec-fetch-site", "cross-site"}}),
              403);
    EXPECT_EQ(post("/me/tokens", form, {{"cookie", vera_}, {"x-regard-csrf", csrf}}), 200);
    std::string const right = json({{"email", testing::vera}, {"password", testing::password}});
    EXPECT_EQ(post("/session", right, {{"sec-fetch-site", "cross-site"}}), 403) << "nobody is signed in as another";
    EXPECT_EQ(post("/session", right, {}), 200);
}

TEST_P(Pitfalls, a_token_needs_no_csrf_header_as_no_browser_sends_it_by_itself)
{
    auto const made = ask(vera_, "POST", "/me/tokens", R"({"name":"n","scopes":["access.admin"]})").read<MadeToken>();
    std::string const bearer = "Bearer " + made.token;
    EXPECT_EQ(status_of(http::Method::delete_, "/api/v1/tokens/" + made.id.text(), "", {{"authorization", bearer}}),
              204);
    EXPECT_EQ(status_of(http::Method::get, "/api/v1/users", "", {{"authorization", bearer}}), 401);
    EXPECT_EQ(status_of(http::Method::get, "/api/v1/users", "", {{"authorization", bearer}, {"cookie", vera_}}), 401)
        << "a wrong token is not made good by a cookie";
}

TEST_P(Pitfalls, headers_that_only_a_proxy_should_set_make_nobody_anybody)
{
    for (char const* header : {"x-forwarded-user", "remote-user", "x-remote-user", "x-user", "x-original-url"})
        EXPECT_FALSE(gate({{header, testing::vera}}).value()->signed_in()) << header;
}

TEST_P(Pitfalls, a_used_set_up_link_opens_nothing_however_it_is_asked)
{
    std::string const link = access_->set_up_link(); // one that was made after the set-up
    auto const again = ask("", "POST", "/setup",
                           R"({"token":")" + testing::token_in(link) +
                               R"(","name":"Eve","email":"eve@evil.example","password":"three warm loaves",)"
                               R"("organisation":{"name":"E","zone":"UTC","currency":"EUR","language":"en"}})");
    EXPECT_EQ(again.status, 410);
    EXPECT_EQ(access_->users().size(), 1u);
}

TEST_P(Pitfalls, links_are_of_one_kind_end_in_time_and_a_newer_one_ends_the_older)
{
    std::string const ole = join("ole@bank.example", {"lead"});
    auto const choose = [&](std::string const& token) {
        return ask("", "POST", "/password-resets", json({{"token", token}, {"password", "nine blue bicycles"}})).status;
    };
    std::string const invitation = testing::token_in(access_->invite({"new@bank.example", "New", {"lead"}})->link);
    EXPECT_EQ(choose(invitation), 410) << "an invitation resets no password";
    for (char const* empty : {"", "null", "undefined", "0"})
        EXPECT_EQ(choose(empty), 410) << empty;
    std::string const older = testing::token_in(access_->reset_link("ole@bank.example")->link);
    std::string const newer = testing::token_in(access_->reset_link("ole@bank.example")->link);
    EXPECT_EQ(choose(older), 410);
    clock_.advance(Span::days(1));
    EXPECT_EQ(choose(newer), 410);
}

TEST_P(Pitfalls, a_reset_link_does_not_survive_a_password_chosen_meanwhile)
{
    std::string const token = testing::token_in(access_->reset_link(testing::vera)->link);
    ask(vera_, "POST", "/me/password", json({{"current", testing::password}, {"new", "nine blue bicycles"}}));
    EXPECT_EQ(ask("", "POST", "/password-resets", json({{"token", token}, {"password", "seven grey geese"}})).status,
              410);
}

TEST_P(Pitfalls, a_new_password_ends_every_other_session_and_changes_this_ones_secret)
{
    std::string const elsewhere = cookie_of(sign_in(testing::vera, testing::password));
    auto const changed =
        ask(vera_, "POST", "/me/password", json({{"current", testing::password}, {"new", "nine blue bicycles"}}));
    ASSERT_EQ(changed.status, 200);
    EXPECT_FALSE(who(elsewhere)->signed_in());
    EXPECT_TRUE(who(cookie_of(changed))->signed_in());
    EXPECT_NE(cookie_of(changed), vera_);
    clock_.advance(Span::minutes(2));
    EXPECT_FALSE(who(vera_)->signed_in());
    EXPECT_TRUE(who(cookie_of(changed))->signed_in());
}

TEST_P(Pitfalls, a_known_password_is_no_reason_to_guess_codes_afresh)
{
    store().write([](db::Transaction& tx) {
        auto const id = store::account_by_email(tx, testing::vera)->id;
        store::set_totp(tx, id, "12345678901234567890", true);
    });
    for (int i = 0; i < 10; ++i) {
        std::string const half = cookie_of(sign_in(testing::vera, testing::password));
        EXPECT_EQ(ask(half, "POST", "/session/totp", json({{"code", "000000"}})).status, 401);
    }
    EXPECT_EQ(sign_in(testing::vera, testing::password).status, 429);
}

TEST_P(Pitfalls, half_a_sign_in_opens_nothing_and_does_not_last)
{
    store().write([](db::Transaction& tx) {
        store::set_totp(tx, store::account_by_email(tx, testing::vera)->id, "12345678901234567890", true);
    });
    std::string const half = cookie_of(sign_in(testing::vera, testing::password));
    for (char const* target : {"/me/sessions", "/me/tokens", "/users", "/settings/access"})
        EXPECT_EQ(get(half, target).status, 401) << target;
    EXPECT_EQ(ask(half, "POST", "/me/totp").status, 401) << "a second step is not replaced by a new one";
    EXPECT_EQ(get(half, "/session").read<SessionView>().needs, Needs::totp);
    clock_.advance(Span::minutes(21));
    EXPECT_EQ(get(half, "/session").read<SessionView>().needs, Needs::sign_in);
}

TEST_P(Pitfalls, live_channels_do_not_outlive_their_session)
{
    auto const open = who(vera_);
    auto& gate_ = access_->authenticator();
    EXPECT_TRUE(gate_.still_valid(*open, clock_.now()));
    EXPECT_FALSE(gate_.still_valid(*open, clock_.now() + Span::hours(13))) << "idle";
    ask(vera_, "DELETE", "/session");
    EXPECT_FALSE(gate_.still_valid(*open, clock_.now()));
    EXPECT_FALSE(gate_.still_valid(api::Who{}, clock_.now()));
}

TEST_P(Pitfalls, whatever_an_administrator_does_is_in_the_journal)
{
    join("ole@bank.example", {"lead"});
    std::string const path = "/users/" + access_->users()[0].id.text();
    auto const change = [&](std::string const& body) {
        auto const now = get(vera_, path).read<User>();
        EXPECT_EQ(ask(vera_, "PATCH", path, body, {{"if-match", "\"" + std::to_string(now.version) + "\""}}).status,
                  200);
    };
    ASSERT_EQ(access_->users()[0].email, "ole@bank.example");
    change(R"({"roles":["lead","editor"]})");
    change(R"({"disabled":true})");
    change(R"({"disabled":false})");
    EXPECT_EQ(ask(vera_, "POST", path + "/reset-link").status, 200);
    EXPECT_THAT(journal_of("ole@bank.example"),
                ::testing::IsSupersetOf({"access.invitation_accepted", "access.roles_changed", "access.disabled",
                                         "access.let_in_again", "access.reset_link_made"}));
    EXPECT_EQ(
        ask(vera_, "POST", "/invitations", R"({"email":"ada@bank.example","name":"Ada","roles":["lead"]})").status,
        200);
    EXPECT_THAT(journal_of(testing::vera), Contains("access.invited"));
}

TEST_P(Pitfalls, what_has_run_out_does_not_pile_up)
{
    sign_in(testing::vera, "guess");
    access_->reset_link(testing::vera);
    clock_.advance(Span::days(40));
    store().write([&](db::Transaction& tx) { access_->forget_old(tx, clock_.now()); });
    for (char const* count : {"select count(*) from session", "select count(*) from access_attempt",
                              "select count(*) from access_link", "select count(*) from provider_sign_in"})
        EXPECT_EQ(store().read([&](db::Transaction& tx) { return *tx.integer(count); }), 0) << count;
}
}
