// The rules of signing in: what they may be, that they hold at once, and that nobody locks themselves out.
#include "features/access/door_for_test.h"
#include "features/access/gate.h"
#include "features/access/seal.h"
#include "features/access/settings_rules.h"
#include "features/access/user_store.h"
#include "ground/db/temp_folder.h"

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

class Rules : public testing::OpenDoor
{
  protected:
    Setting setting() const override
    {
        Setting setting = Door::setting();
        setting.folder = folder_.path();
        return setting;
    }

    AccessSettings read() { return get(vera_, "/settings/access").read<AccessSettings>(); }
    testing::Answer keep(NewAccessSettings const& wanted)
    {
        return ask(vera_, "PUT", "/settings/access", to_json(wanted),
                   {{"if-match", "\"" + std::to_string(read().version) + "\""}});
    }
    // As an administrator of before would have left it.
    void provider_is(store::KeptProvider const& provider)
    {
        store().write([&](db::Transaction& tx) {
            auto settings = store::settings(tx);
            settings.provider = provider;
            store::keep_settings(tx, settings);
        });
    }
    void vera_came_through_the_provider()
    {
        store().write([](db::Transaction& tx) { tx.execute("update session set by_provider = 1"); });
    }

    db::TempFolder folder_;
};
REGARD_ON_EVERY_ENGINE(Rules);

store::KeptProvider provider()
{
    return {"https://login.bank.example", "regard", "", "groups", {{"admins", "administrator"}}, "Bank account"};
}
NewProviderSettings same_provider()
{
    auto const kept = provider();
    return {kept.issuer, kept.client_id, std::nullopt, kept.group_claim, kept.group_roles, kept.label};
}
}

TEST_P(Rules, begin_as_everybody_expects_them)
{
    auto const now = read();
    EXPECT_THAT(now.totp_required_roles, ElementsAre());
    EXPECT_EQ(now.session_idle_minutes, 720);
    EXPECT_EQ(now.session_days, 14);
    EXPECT_TRUE(now.local_passwords);
    EXPECT_FALSE(now.oidc);
}

TEST_P(Rules, that_make_no_sense_are_refused_at_their_field)
{
    struct
    {
        std::function<void(NewAccessSettings&)> change;
        char const* fault;
    } const table[]{
        {[](auto& s) { s.session_idle_minutes = 4; }, "session_idle_minutes:too_small"},
        {[](auto& s) { s.session_idle_minutes = 10'081; }, "session_idle_minutes:too_large"},
        {[](auto& s) { s.session_days = 0; }, "session_days:too_small"},
        {[](auto& s) { s.session_days = 91; }, "session_days:too_large"},
        {[](auto& s) { s.totp_required_roles = {"emperor"}; }, "totp_required_roles:unknown_role"},
        {[](auto& s) { s.oidc.emplace().client_id = "x"; }, "oidc/issuer:blank"},
        {[](auto& s) { s.oidc = {"http://login.bank.example", "x", {}, "groups", {}, ""}; },
         "oidc/issuer:not_an_issuer"},
        {[](auto& s) { s.oidc = {"https://login.bank.example?x", "x", {}, "g", {}, ""}; }, "oidc/issuer:not_an_issuer"},
        {[](auto& s) { s.oidc = {"http://localhost:1@evil", "x", {}, "g", {}, ""}; }, "oidc/issuer:not_an_issuer"},
        {[](auto& s) { s.oidc = {"file:///etc/passwd", "x", {}, "groups", {}, ""}; }, "oidc/issuer:not_an_issuer"},
        {[](auto& s) {
             s.oidc = {"https://l.example", "x", {}, "g", {{"a", "emperor"}}, ""};
         },
         "oidc/group_roles:unknown_role"},
    };
    for (auto const& [change, fault] : table) {
        NewAccessSettings wanted;
        change(wanted);
        EXPECT_THAT(keep(wanted).faults(), Contains(fault));
    }
}

TEST_P(Rules, are_changed_only_by_who_has_seen_them_and_may)
{
    std::string const body = to_json(NewAccessSettings{});
    EXPECT_EQ(ask(vera_, "PUT", "/settings/access", body).status, 428);
    EXPECT_EQ(ask(vera_, "PUT", "/settings/access", body, {{"if-match", "\"9\""}}).status, 412);
    std::string const auditor = join("ada@bank.example", {"auditor"});
    EXPECT_EQ(get(auditor, "/settings/access").status, 403);
    EXPECT_EQ(ask(auditor, "PUT", "/settings/access", body, {{"if-match", "\"1\""}}).status, 403);
    EXPECT_EQ(keep({}).status, 200);
    EXPECT_THAT(journal_of(testing::vera), Contains("access.settings_changed"));
}

TEST_P(Rules, of_sessions_hold_for_those_that_are_open)
{
    NewAccessSettings shorter;
    shorter.session_idle_minutes = 5;
    shorter.session_days = 1;
    ASSERT_EQ(keep(shorter).status, 200);
    ASSERT_TRUE(who(vera_)->signed_in());
    clock_.advance(Span::minutes(6));
    EXPECT_FALSE(who(vera_)->signed_in());
    EXPECT_FALSE(get(vera_, "/session").read<SessionView>().signed_in);
    vera_ = cookie_of(sign_in(testing::vera, testing::password));
    for (int i = 0; i < 300; ++i) { // busy all day
        clock_.advance(Span::minutes(4));
        if (!who(vera_)->signed_in())
            break;
        dynamic_cast<Gate&>(access_->authenticator()).keep_used();
    }
    EXPECT_TRUE(who(vera_)->signed_in());
    clock_.advance(Span::hours(4) + Span::minutes(1));
    EXPECT_FALSE(who(vera_)->signed_in());
}

TEST_P(Rules, that_ask_for_a_second_step_ask_those_who_are_in)
{
    std::string const ole = join("ole@bank.example", {"lead"});
    ASSERT_TRUE(who(ole)->signed_in());
    NewAccessSettings strict;
    strict.totp_required_roles = {"lead"};
    ASSERT_EQ(keep(strict).status, 200);
    EXPECT_FALSE(who(ole)->signed_in());
    EXPECT_EQ(get(ole, "/session").read<SessionView>().needs, Needs::totp_enrolment);
    EXPECT_EQ(ask(ole, "POST", "/me/totp", "").status, 200);
    EXPECT_TRUE(who(vera_)->signed_in());
}

TEST_P(Rules, never_give_the_client_secret_back_and_the_store_does_not_show_it)
{
    Seal const seal("", folder_.path());
    auto kept = provider();
    kept.sealed_secret = seal.sealed("geheim", kept.about());
    provider_is(kept);
    auto const answer = get(vera_, "/settings/access");
    EXPECT_TRUE(answer.read<AccessSettings>().oidc->has_secret);
    EXPECT_THAT(answer.body, Not(HasSubstr("geheim")));
    EXPECT_THAT(answer.body, Not(HasSubstr(kept.sealed_secret)));
    auto const stored = store().read([](db::Transaction& tx) { return store::setting(tx, "provider", ""); });
    EXPECT_THAT(stored, Not(HasSubstr("geheim")));

    NewAccessSettings label_alone;
    label_alone.oidc = same_provider();
    label_alone.oidc->label = "Konto";
    ASSERT_EQ(keep(label_alone).status, 200);
    auto const now = store().read([](db::Transaction& tx) { return *store::provider(tx); });
    EXPECT_EQ(seal.opened(now.sealed_secret, now.about()), "geheim");

    NewAccessSettings another_client = label_alone;
    another_client.oidc->client_id = "other";
    EXPECT_THAT(keep(another_client).faults(), ElementsAre("oidc/client_secret:client_secret_needed"));
    another_client.oidc->client_secret = "";
    EXPECT_EQ(keep(another_client).status, 200);
    EXPECT_FALSE(read().oidc->has_secret);
}

TEST_P(Rules, are_told_to_the_sign_in_page)
{
    provider_is(provider());
    auto const view = ask("", "GET", "/session").read<SessionView>();
    EXPECT_TRUE(view.oidc.enabled);
    EXPECT_EQ(view.oidc.label, "Bank account");
    EXPECT_TRUE(view.passwords);
}

TEST_P(Rules, without_passwords_are_kept_only_by_who_came_through_the_provider)
{
    provider_is(provider());
    NewAccessSettings no_passwords;
    no_passwords.local_passwords = false;
    EXPECT_THAT(keep(no_passwords).faults(), ElementsAre("local_passwords:would_lock_out"));
    no_passwords.oidc = same_provider();
    EXPECT_THAT(keep(no_passwords).faults(), ElementsAre("local_passwords:would_lock_out"));
    std::string const ole = join("ole@bank.example", {"lead"});
    store().write([&](db::Transaction& tx) {
        tx.execute("update session set by_provider = 1 where user_id = $1", {who(vera_)->user});
    });
    ASSERT_EQ(keep(no_passwords).status, 200);
    EXPECT_FALSE(who(ole)->signed_in()) << "a session begun with a password ends";
    EXPECT_TRUE(who(vera_)->signed_in());
    EXPECT_THAT(sign_in("ole@bank.example", "five cold lakes").faults(), ElementsAre("passwords_off"));
    auto const link = access_->reset_link("ole@bank.example");
    EXPECT_THAT(ask("", "POST", "/password-resets",
                    json({{"token", testing::token_in(link->link)}, {"password", "nine blue bicycles"}}))
                    .faults(),
                ElementsAre("passwords_off"));
    access_->allow_passwords(); // from the command line
    EXPECT_EQ(sign_in("ole@bank.example", "five cold lakes").status, 200);
}

TEST(RulesOfReaching, let_nobody_lock_themselves_out)
{
    store::Settings with, without;
    with.provider = without.provider = provider();
    without.local_passwords = false;
    store::Settings const none;
    auto const wanted = [](bool passwords, std::function<void(NewAccessSettings&)> const& change = {}) {
        NewAccessSettings settings;
        settings.local_passwords = passwords;
        settings.oidc = same_provider();
        if (change)
            change(settings);
        return settings;
    };
    auto const gone = [](NewAccessSettings& s) { s.oidc.reset(); };
    auto const other = [](NewAccessSettings& s) { s.oidc->issuer = "https://other.example"; };
    auto const secret = [](NewAccessSettings& s) { s.oidc->client_secret = "new"; };
    auto const no_admins = [](NewAccessSettings& s) { s.oidc->group_roles = {{"admins", "lead"}}; };
    auto const more = [](NewAccessSettings& s) { s.oidc->group_roles["leads"] = "lead"; };
    Asker const by_password{false, true}, by_provider{true, false}, both{true, true};
    struct
    {
        char const* what;
        store::Settings const& now;
        NewAccessSettings wanted;
        Asker asker;
        bool fine;
    } const table[]{
        {"a first provider", none, wanted(true), by_password, true},
        {"a first provider and no passwords at once", none, wanted(false), by_password, false},
        {"passwords off by password", with, wanted(false), by_password, false},
        {"passwords off through the provider", with, wanted(false), by_provider, true},
        {"passwords off through a provider that changes", with, wanted(false, other), both, false},
        {"passwords off and no provider", with, wanted(false, gone), both, false},
        {"another provider, with a password", with, wanted(true, other), both, true},
        {"another provider, without a password", with, wanted(true, other), by_provider, false},
        {"no provider, without a password", with, wanted(true, gone), by_provider, false},
        {"passwords stay off", without, wanted(false), by_provider, true},
        {"passwords stay off, more groups", without, wanted(false, more), by_provider, true},
        {"passwords stay off, no group of administrators", without, wanted(false, no_admins), by_provider, false},
        {"passwords stay off, a new secret", without, wanted(false, secret), by_provider, false},
        {"passwords on again", without, wanted(true), by_provider, true},
        {"passwords on again and another provider", without, wanted(true, other), by_provider, false},
        {"passwords on again and a new secret, with a password", without, wanted(true, secret), both, true},
    };
    for (auto const& [what, now, next, asker, fine] : table)
        EXPECT_EQ(stays_reachable(now, next, asker).has_value(), fine) << what;
}

TEST(Seal, opens_for_the_same_key_and_purpose_alone)
{
    db::TempFolder const one, two;
    Seal const seal("", one.path());
    std::string const text = seal.sealed("geheim", "bank");
    EXPECT_NE(text, seal.sealed("geheim", "bank"));
    EXPECT_EQ(Seal("", one.path()).opened(text, "bank"), "geheim");
    EXPECT_FALSE(seal.opened(text, "other bank"));
    EXPECT_FALSE(Seal("", two.path()).opened(text, "bank"));
    EXPECT_FALSE(Seal("a configured key of some length", one.path()).opened(text, "bank"));
    for (char const* damaged :
         {"", "x", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
        EXPECT_FALSE(seal.opened(damaged, "bank")) << damaged;
    Seal const configured("a configured key of some length", "/nowhere");
    EXPECT_EQ(configured.opened(configured.sealed("geheim", "x"), "x"), "geheim");
    EXPECT_THROW(Seal("", "/nowhere").sealed("geheim", "x"), std::runtime_error);
}
}
